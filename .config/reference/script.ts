// The script tag with its version and hashes, and code that is tested: pieces for hand-written pages. The reference page of
// the script tag.
import { readFileSync } from 'node:fs';
import { integrityOf } from '../build/integrity.mjs';
import { code, fence, page, table } from './markdown.js';

interface Script {
  readonly version: string;
  /** Tag of the style sheet for late scripts. */
  readonly sheet: string;
  /** Tag of a script, by its name. */
  readonly tag: (name: string, timing?: string) => string;
  readonly policy: string;
}

function script(): Script {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
  const folder = `https://cdn.jsdelivr.net/npm/broadsheet@${version}/dist/cdn/`;
  const integrity = (file: string): string =>
    `integrity="${integrityOf(readFileSync(`dist/cdn/${file}`))}" crossorigin="anonymous"`;
  return {
    version,
    sheet: `<link rel="stylesheet" href="${folder}critical.css" ${integrity('critical.css')} />`,
    tag: (name, timing = '') => {
      const file = `${name}-${version}.js`;
      return `<script${timing} src="${folder}${file}" ${integrity(file)}></script>`;
    },
    policy: `Content-Security-Policy: script-src ${folder}; style-src ${folder}; connect-src 'self'; require-trusted-types-for 'script'; trusted-types broadsheet`,
  };
}

/** The source of a format that the tests run, as an application would write it. */
const exampleFormat = (name: string): string =>
  readFileSync(`test/formats/custom/${name}-format.ts`, 'utf8')
    .replace('../../../src/formats/read-article.js', 'broadsheet/formats')
    .replace('../../../src/index.js', 'broadsheet')
    .trimEnd();

/** The pieces made from other files, by the name of the placeholder in the page. */
export function scriptPieces(): ReadonlyMap<string, string> {
  const { sheet, tag, policy } = script();
  return new Map([
    ['script-tag', fence('html', sheet, tag('broadsheet', ' async'))],
    ['ready-scripts', fence('html', tag('broadsheet'), tag('broadsheet-data'), tag('broadsheet-itinerary'))],
    ['policy', fence('http', policy)],
    ['format-strapi', fence('ts', exampleFormat('strapi'))],
    ['format-drupal', fence('ts', exampleFormat('drupal'))],
    [
      'paste',
      fence(
        'html',
        // A `div`, because editors put unknown tags into paragraphs.
        '<div>',
        '<pull-quote>',
        '<figure>',
        '<blockquote><p>The US wants to maintain a good relationship with this country.</p></blockquote>',
        '<figcaption><b>Alessandro Rampietti</b>, Al Jazeera correspondent, <time datetime="2022-10">October 2022</time></figcaption>',
        '</figure>',
        '</pull-quote>',
        tag('broadsheet', ' async'),
        '</div>',
      ),
    ],
  ]);
}

const ATTRIBUTES: Readonly<Record<string, string>> = {
  'data-prefix': 'Prefix of the tags: `data-prefix="acme"` defines `<acme-pull-quote>` instead of `<pull-quote>`.',
  'data-quiet':
    'Prints no warnings about mistakes in the page, such as misspelt attributes. `issues` still lists them.',
  'data-twins':
    '`all` applies every `data-news-…` attribute of twins. By default only those for the styling are applied, because a twin may come from a reader’s comment.',
  nonce: 'The nonce of the Content Security Policy. It is also set on the chunks.',
  integrity: 'The hash of the file. The file contains the hashes of the chunks it loads, so one hash is enough.',
  async: 'Loads the script without blocking. Use `critical.css` to reserve the space of the elements.',
};

/** Makes the page. */
export function scriptPage(): string {
  const { version } = script();
  const pieces = scriptPieces();
  const files: Readonly<Record<string, string>> = {
    'broadsheet.js': 'The script: all elements. Classic or module.',
    'broadsheet-data.js': 'Optional: renders JSON children before the first paint.',
    'broadsheet-itinerary.js': 'Optional: renders itineraries before the first paint.',
    'critical.css': 'Optional: reserves the space of the elements until an `async` script has loaded.',
    'shadow/*.css': 'Style sheets for server rendering on pages that allow no `<style>` element.',
    '*-????????.js': 'Chunks. The script loads them from its own folder when they are needed.',
  };
  return page(
    'Script tag',
    pieces.get('script-tag'),
    '## Attributes of the script',
    table(
      ['Attribute', 'Description'],
      Object.entries(ATTRIBUTES).map(([name, description]) => [code(name), description]),
    ),
    '## Files in `dist/cdn`',
    `Each script also exists with its version in the name, such as \`broadsheet-${version}.js\`. Use that name with \`integrity\`. To serve the files yourself, copy the whole folder.`,
    table(
      ['File', 'Description'],
      Object.entries(files).map(([name, description]) => [code(name), description]),
    ),
    '## All scripts, for a layout shift of zero',
    pieces.get('ready-scripts'),
    '## Content Security Policy',
    pieces.get('policy'),
  );
}
