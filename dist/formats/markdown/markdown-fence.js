/** The marks before and after code in Markdown: the white space before them, and the marks; empty where a line has none. */
export function fenceIn(line) {
    const [, indent = '', mark = ''] = /^([^\S\n]{0,3})(`{3,}|~{3,})/.exec(line) ?? [];
    return { indent, mark };
}
/** Whether a line ends the code that a fence has begun; `mark` is that of the line. */
export const endsFence = (line, mark, fence) => mark.startsWith(fence) && line.trim() === mark;
