import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import { parseArticle } from '../../src/model/definition/article.js';
import { parseItinerary } from '../../src/model/definition/itinerary.js';
import { parsePullQuote } from '../../src/model/definition/pull-quote.js';
import { toNode } from '../../src/plain/element.js';
import { plainTree, type PlainModels } from '../../src/plain/plain-html.js';
import type { Reading } from '../../src/model/issue.js';

/** Text of one field that tries to change the order of the text after it. */
const HOSTILE: Readonly<Record<string, string>> = {
  'an override that is not closed': 'a \u202egnp.exe',
  'an embedding that is not closed': 'a \u202b 1',
  'isolates that are not closed': '\u2067\u2067a \u202eb',
  'closers without an opener': 'a \u202c\u2069\u2069\u202c b',
  'Hebrew letters': 'שלום',
  'Arabic letters and a number': 'وزير 7',
};

/** Text of a field beside it. A number at its start takes the direction of the letters before it, if it can. */
const BESIDE = '12 (and) [34] then!';

/** A picture of this server. */
const PICTURE = `${location.origin}/demo/data/andes.svg`;

/** Each pair of neighbour fields in one line: data with the hostile text in the first and other text in the second. */
const PAIRS: Readonly<Record<string, readonly [keyof PlainModels, (hostile: string) => object]>> = {
  'a speaker and the role': ['pull-quote', (hostile) => ({ quotation: 'Words.', attribution: hostile, role: BESIDE })],
  'a role and the organisation': [
    'pull-quote',
    (hostile) => ({ quotation: 'Words.', attribution: 'A', role: hostile, organization: BESIDE }),
  ],
  'a channel and the source': [
    'pull-quote',
    (hostile) => ({ quotation: 'Words.', attribution: 'A', via: hostile, source: BESIDE }),
  ],
  'a linked source and the date': [
    'pull-quote',
    (hostile) => ({ quotation: 'Words.', source: hostile, sourceUrl: 'https://example.org/', date: BESIDE }),
  ],
  'a link and the sentence after it': [
    'news-article',
    (hostile) => ({
      body: [['See ', { type: 'link', href: 'https://evil.example/', content: hostile }, ` ${BESIDE} abc.`]],
    }),
  ],
  'a caption and the credit': [
    'news-article',
    (hostile) => ({ headline: 'A', image: { src: PICTURE, caption: hostile, credit: BESIDE } }),
  ],
  'a dateline and the first sentence': ['news-article', (hostile) => ({ dateline: hostile, body: [`${BESIDE} abc.`] })],
  'the kind of a correction and its text': [
    'news-article',
    (hostile) => ({ headline: 'A', corrections: [{ kind: hostile, content: BESIDE }] }),
  ],
  'a kicker and a related link': [
    'news-article',
    (hostile) => ({
      body: [{ type: 'related', links: [{ url: 'https://a.example/', kicker: hostile, title: BESIDE }] }],
    }),
  ],
  'an author and the title of an embed': [
    'news-article',
    (hostile) => ({ body: [{ type: 'embed', url: 'https://a.example/', author: hostile, title: BESIDE }] }),
  ],
  'a title and the provider of an embed': [
    'news-article',
    (hostile) => ({ body: [{ type: 'embed', url: 'https://a.example/', title: hostile, provider: BESIDE }] }),
  ],
  'a place and its country': ['itinerary-card', (hostile) => ({ stops: [{ place: hostile, country: BESIDE }] })],
  'a traveller and the role': [
    'itinerary-card',
    (hostile) => ({ title: 'A', traveller: hostile, role: BESIDE, stops: [{ place: 'Lima' }] }),
  ],
  'a person and the role': [
    'itinerary-card',
    (hostile) => ({ stops: [{ place: 'Lima', meets: [{ name: hostile, role: BESIDE }] }] }),
  ],
  'a role and the organisation of a person': [
    'itinerary-card',
    (hostile) => ({ stops: [{ place: 'Lima', meets: [{ name: 'A', role: hostile, organization: BESIDE }] }] }),
  ],
  'an event and its place': [
    'itinerary-card',
    (hostile) => ({ stops: [{ place: 'Lima', events: [{ title: hostile, place: BESIDE }] }] }),
  ],
};

const READERS: { readonly [Tag in keyof PlainModels]: (raw: unknown) => Reading<PlainModels[Tag]> } = {
  'news-article': parseArticle,
  'pull-quote': parsePullQuote,
  'itinerary-card': parseItinerary,
};

/** Every character of an element, with its place on the screen. */
function* charactersIn(root: Node): Generator<{ character: string; box: DOMRect }> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (node.parentElement?.closest('style, script, [hidden]')) continue;
    for (let at = 0; at < node.data.length; at++) {
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const box = range.getBoundingClientRect();
      if (box.width > 0) yield { character: node.data[at]!, box };
    }
  }
}

/** The lines of an element from left to right, as a reader sees them. */
function linesOf(root: Node): string[] {
  const lines: { middle: number; characters: { character: string; box: DOMRect }[] }[] = [];
  for (const shown of charactersIn(root)) {
    const { top, bottom } = shown.box;
    const line = lines.find(({ middle }) => middle > top && middle < bottom);
    if (line) line.characters.push(shown);
    else lines.push({ middle: (top + bottom) / 2, characters: [shown] });
  }
  return lines.map(({ characters }) =>
    characters
      .sort((one, other) => one.box.left - other.box.left)
      .map(({ character }) => character)
      .join('')
      .replace(/\s+/g, ' '),
  );
}

function expectInOrder(root: Node): void {
  const lines = linesOf(root);
  const line = lines.find((words) => words.includes(BESIDE));
  expect(line, lines.join('\n')).to.not.equal(undefined);
}

describe('the text of one field does not change the order of another', () => {
  for (const [name, [tag, dataOf]] of Object.entries(PAIRS)) {
    for (const [attack, hostile] of Object.entries(HOSTILE)) {
      it(`${attack}, in <${tag}>: ${name}`, async () => {
        const box = await fixture<HTMLElement>(html`<div style="width: 900px; font: 16px sans-serif" lang="en"></div>`);
        const element = document.createElement(tag) as HTMLElement & { data: unknown; ready: Promise<void> };
        element.data = dataOf(hostile);
        box.append(element);
        await element.ready;
        expectInOrder(element.shadowRoot!);
      });

      it(`${attack}, in plain HTML of ${tag}: ${name}`, async () => {
        const box = await fixture<HTMLElement>(html`<div style="width: 900px; font: 16px sans-serif" lang="en"></div>`);
        const { value } = READERS[tag](dataOf(hostile)) as Reading<never>;
        box.append(toNode<Node>(plainTree(tag, value!), document));
        expectInOrder(box);
      });
    }
  }
});
