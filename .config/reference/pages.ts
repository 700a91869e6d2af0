// All pages of docs/reference.
import { codesPage } from './codes.js';
import { commandLinePage } from './command-line.js';
import { elementPages } from './elements.js';
import { formatsPage } from './formats.js';
import { jsonPage } from './json.js';
import { page } from './markdown.js';
import { scriptPage } from './script.js';
import { sizesPage } from './sizes.js';
import { snippetsPage } from './snippets.js';

/** Makes the pages of docs/reference: the Markdown of each, by its file name. */
export function referencePages(): ReadonlyMap<string, string> {
  const elements = [...elementPages()].map(
    ([tag, text]) =>
      [`${tag}.md`, `\`<${tag}>\``, 'attributes, properties, events, CSS parts, custom properties', text] as const,
  );
  const pages = [
    ...elements,
    ['json.md', 'JSON', 'all fields and block types, with examples', jsonPage()],
    ['formats.md', 'Formats', 'what is read besides our own JSON', formatsPage()],
    ['script.md', 'Script tag', 'hashes, attributes, files, policy', scriptPage()],
    ['command-line.md', 'Command line', 'all commands and options', commandLinePage()],
    ['snippets.md', 'Snippets', 'kinds of snippets, and what platforms keep', snippetsPage()],
    ['codes.md', 'Codes', 'errors, issues, lint findings', codesPage()],
    ['sizes.md', 'Sizes', 'limits of each way in', sizesPage()],
  ] as const;
  const index = page('Reference', pages.map(([file, title, about]) => `- [${title}](${file}): ${about}`).join('\n'));
  return new Map([['README.md', index], ...pages.map(([file, , , text]) => [file, text] as const)]);
}
