/** The fence of a code block in Markdown: its indentation and characters; empty for other lines. */
export function fenceIn(line: string): { readonly indent: string; readonly mark: string } {
  const [, indent = '', mark = ''] = /^([^\S\n]{0,3})(`{3,}|~{3,})/.exec(line) ?? [];
  return { indent, mark };
}

/** Whether a line ends a code block. `mark` is the fence characters of the line, `fence` those of the opening line. */
export const endsFence = (line: string, mark: string, fence: string): boolean =>
  mark.startsWith(fence) && line.trim() === mark;
