/** The blocks of Apple's Markdown: how a line of each begins, its HTML element, and the element around it. */
const BLOCKS: readonly (readonly [begin: RegExp, tag: string, around: string])[] = [
  [/^ {0,3}[-*+] +/, 'li', 'ul'],
  [/^ {0,3}\d{1,9}[.)] +/, 'li', 'ol'],
  [/^ {0,3}&gt; ?/, 'p', 'blockquote'],
];

/** Converts the Markdown of Apple News to HTML. It has no inline HTML, pictures or tables. */
export function htmlOfMarkdown(markdown: string): string {
  const html: string[] = [];
  let open = '';
  const close = (tag: string): void => {
    if (open && open !== tag) html.push(`</${open}>`);
    if (tag && open !== tag) html.push(`<${tag}>`);
    open = tag;
  };
  for (const line of markdown
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .split(/\r\n?|\n/)) {
    const heading = /^(#{1,6}) +/.exec(line);
    const block = BLOCKS.find(([begin]) => begin.test(line));
    if (!line.trim()) close('');
    else if (/^ {0,3}([-*_])(?: *\1){2,} *$/.test(line)) {
      close('');
      html.push('<hr>');
    } else if (heading) {
      close('');
      const tag = `h${heading[1]!.length}`;
      html.push(`<${tag}>${inlines(line.slice(heading[0].length).replace(/(?<!#)#+ *$/, ''))}</${tag}>`);
    } else if (block) {
      const [begin, tag, around] = block;
      close(around);
      html.push(`<${tag}>${inlines(line.replace(begin, ''))}</${tag}>`);
    } else {
      close('p');
      // Two spaces at the end of a line are a line break.
      html.push(inlines(line), / {2}$/.test(line) ? '<br>' : ' ');
    }
  }
  close('');
  return html.join('');
}

const inlines = (line: string): string =>
  line
    .replace(/\\([\\`*_{}[\]()#+\-.!])/g, (_, mark: string) => `&#${mark.charCodeAt(0)};`)
    .replace(
      /`([^`]+)`/g,
      (_, code: string) => `<code>${code.replace(/[*_[]/g, (mark) => `&#${mark.charCodeAt(0)};`)}</code>`,
    )
    .replace(/\[([^[\]]*)\]\(([^()\s"]*)(?:\s[^()]*)?\)/g, (_, words: string, href: string) => {
      const address = href.replaceAll('*', '%2A').replaceAll('_', '&#95;');
      return `<a href="${address}">${words}</a>`;
    })
    .replace(
      /\*\*([^*]+)\*\*|__([^_]+)__/g,
      (_, stars?: string, lines?: string) => `<strong>${stars ?? lines}</strong>`,
    )
    .replace(/\*([^*]+)\*|\b_([^_]+)_\b/g, (_, star?: string, underline?: string) => `<em>${star ?? underline}</em>`);
