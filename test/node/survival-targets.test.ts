// What the targets are said to remove is what they remove: those that can be run are run.
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { foresee } from '../../src/lint/survival.js';
import { readPage } from '../../src/lint/page.js';
import { SNIPPET_KINDS } from '../../src/snippet/snippet.js';
import { TARGETS, type Target } from '../../src/lint/targets.js';
import { elementsIn, lettersOf, parsedFragment } from '../snippet/parsed.js';
import { RUN } from '../survival/machines.js';
import { REPEATED, snippetOf, WIDGETS } from '../survival/widgets.js';
import { findWordPress, throughWordPress, versionOf } from '../survival/wordpress.js';

const wordpress = findWordPress();
/** Another version has other lists, which are no fault of ours until we say that they are its own. */
const LISTED_VERSION = '6.1.';
const version = wordpress === undefined ? 'absent' : versionOf(wordpress);
const isOther = !version.startsWith(LISTED_VERSION);
if (isOther)
  console.error(`NOT TESTED: the lists of WordPress; they are those of ${LISTED_VERSION}x, and this is ${version}.`);

const TAGS =
  'a abbr acronym address area article aside audio b bdi bdo big blink blockquote br button canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 header hgroup hr i iframe img input ins kbd label legend li main map mark marquee menu meter nav nobr object ol optgroup option output p picture pre progress q rb rp rt rtc ruby s samp script search section select slot small source span strike strong style sub summary sup table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr news-article pull-quote itinerary-card acme-pull-quote'.split(
    ' ',
  );
/** Attributes as plain HTML, snippets and editors write them, and others that are met, with values that nobody minds. */
const ATTRIBUTES: Readonly<Record<string, string>> = {
  ...{
    href: 'https://example.org/',
    src: 'https://example.org/',
    cite: 'https://example.org/',
    poster: 'https://example.org/',
  },
  ...{
    alt: 'a',
    title: 'a',
    id: 'a',
    lang: 'en',
    dir: 'ltr',
    style: 'margin:0',
    role: 'note',
    'data-news': 'a',
    align: 'left',
  },
  ...{
    datetime: '2022',
    loading: 'lazy',
    width: '9',
    height: '9',
    start: '2',
    colspan: '2',
    rowspan: '2',
    scope: 'col',
  },
  ...{
    controls: '',
    preload: 'none',
    kind: 'captions',
    srclang: 'en',
    label: 'a',
    name: 'a',
    target: '_blank',
    rel: 'nofollow',
  },
  ...{
    srcset: 'https://example.org/ 2x',
    value: '1',
    open: '',
    hidden: '',
    tabindex: '0',
    part: 'a',
    slot: 'a',
    inert: '',
  },
  ...{ integrity: 'a', crossorigin: '', async: '', srcdoc: 'a', sandbox: '', frameborder: '0', shadowrootmode: 'open' },
  ...{ variant: 'showcase', theme: 'house', quotation: 'a', 'attribution-role': 'a', 'heading-level': '3' },
};

const VOID = /^(area|br|col|hr|img|input|source|track|wbr)$/;
const CONTEXT: Readonly<Record<string, readonly [string, string]>> = {
  ...Object.fromEntries(
    ['caption', 'colgroup', 'tbody', 'thead', 'tfoot'].map((tag) => [tag, ['<table>', '</table>']]),
  ),
  col: ['<table><colgroup>', '</colgroup></table>'],
  tr: ['<table><tbody>', '</tbody></table>'],
  td: ['<table><tbody><tr>', '</tr></tbody></table>'],
  th: ['<table><tbody><tr>', '</tr></tbody></table>'],
};
const CONTENT: Readonly<Record<string, string>> = {
  ...Object.fromEntries(['tbody', 'thead', 'tfoot', 'table'].map((tag) => [tag, '<tr><td>words</td></tr>'])),
  ...{ tr: '<td>words</td>', colgroup: '', select: '<option>words</option>', iframe: '' },
};

/** A tag with all attributes, in a place where it may stand. */
function pieceOf(tag: string): string {
  const [start, end] = CONTEXT[tag] ?? ['', ''];
  const attributes = Object.entries(ATTRIBUTES).map(([name, value]) => ` ${name}="${value}"`);
  const content = VOID.test(tag) ? '' : `${CONTENT[tag] ?? 'words'}</${tag}>`;
  return `before ${start}<${tag}${attributes.join('')}>${content}${end} after`;
}

const PIECES: readonly (readonly [string, string])[] = [
  ...TAGS.map((tag) => [`<${tag}>`, pieceOf(tag)] as const),
  ...[...WIDGETS, REPEATED].flatMap((widget) =>
    SNIPPET_KINDS.map((kind) => [`${widget.tag}, ${kind}`, snippetOf(widget, { kind })] as const),
  ),
];

/** The tags of HTML and the attributes on them, counted, and its words. What a machine adds of its own is left out. */
function inventoryOf(html: string, known: ReadonlySet<string>): object {
  const counts: Record<string, number> = {};
  const count = (what: string): void => {
    if (known.has(what)) counts[what] = (counts[what] ?? 0) + 1;
  };
  const root = parsedFragment(html);
  for (const { localName, attributes } of elementsIn(root)) {
    // Parsers make it of rows.
    if (localName === 'tbody') continue;
    count(localName);
    for (const [name, value] of attributes) {
      // GitHub keeps the name of an attribute whose value it refuses.
      if (name !== 'class' || value !== '') count(`${localName} ${name}`);
    }
  }
  return { ...counts, words: lettersOf(root) };
}

function foreseenOf(html: string, target: Target): { readonly inventory: object; readonly known: ReadonlySet<string> } {
  const page = readPage(html);
  const { tags, attributes, words } = foresee(page, target, () => true);
  const [gone, away] = [new Set(tags), new Set(attributes.map(({ attribute }) => attribute))];
  const removed = new Set<unknown>();
  const counts: Record<string, number> = {};
  const known = new Set<string>();
  for (const tag of page.tags) {
    known.add(tag.name);
    for (const { name } of tag.written) known.add(`${tag.name} ${name}`);
    if (removed.has(tag.parent) || (gone.has(tag) && target.fateOf(tag.name) !== 'unwrapped')) removed.add(tag);
    if (removed.has(tag) || gone.has(tag) || tag.name === 'tbody') continue;
    counts[tag.name] = (counts[tag.name] ?? 0) + 1;
    for (const attribute of tag.written) {
      const key = `${tag.name} ${attribute.name}`;
      if (!away.has(attribute)) counts[key] = (counts[key] ?? 0) + 1;
    }
  }
  return { inventory: { ...counts, words: words.replace(/\s+/g, '') }, known };
}

describe('what is foreseen of a target is what it does', () => {
  let posts: readonly string[] = [];
  before(() => {
    if (wordpress === undefined) return;
    posts = throughWordPress(
      wordpress,
      PIECES.map(([, html]) => html),
    ).map(({ saved }) => saved);
  });

  for (const target of TARGETS) {
    const run = RUN[target.name];
    const isWordPress = target.name === 'wordpress';
    if (!run && !isWordPress) continue;
    it(target.name, { skip: isWordPress && isOther }, () => {
      const wrong: string[] = [];
      for (const [index, [name, html]] of PIECES.entries()) {
        const { inventory, known } = foreseenOf(html, target);
        try {
          assert.deepEqual(inventoryOf(run ? run(html) : posts[index]!, known), inventory);
        } catch (error) {
          wrong.push(`${name}\n${(error as Error).message}`);
        }
      }
      assert.equal(wrong.length, 0, wrong.join('\n\n'));
    });
  }
});
