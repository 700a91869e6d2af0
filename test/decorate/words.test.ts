import { expect } from '@open-wc/testing';
import { drawArticle } from '../../src/decorate/article.js';
import { findArticle } from '../../src/decorate/article-slots.js';
import { drawRareBlock } from '../../src/decorate/rare-blocks.js';
import { drawQuote } from '../../src/decorate/quote.js';
import { findQuote } from '../../src/decorate/quote-slots.js';
import type { PlainNode } from '../../src/plain/element.js';
import fc from '../properties.js';
import { contextOf, copied, htmlOf } from './drawn.js';
import { markup, withWords } from './trees.js';

/** The words of a text, as often as they are in it, and those that run into each other. */
const wordsOf = (text: string): string[] => (text.match(/\w*w\d+\w*/g) ?? []).sort();

const textOf = (html: string): string => {
  const inert = document.implementation.createHTMLDocument();
  inert.body.innerHTML = html;
  return inert.body.textContent;
};

const DRAWN: Readonly<Record<string, (nodes: readonly PlainNode[]) => PlainNode>> = {
  'pull-quote': (nodes) => drawQuote(findQuote(nodes), contextOf()),
  'news-article': (nodes) => drawArticle(findArticle(nodes), contextOf(), 'full'),
  'news-article with its chunk for rare blocks': (nodes) =>
    drawArticle(findArticle(nodes), contextOf({ drawRare: drawRareBlock }), 'full'),
};

/** The words of markup as its paragraphs, lines and cells are read one after the other. */
const separateWords = (html: string): string[] => html.match(/w\d+/g)?.sort() ?? [];

describe('the text of any tree', () => {
  for (const [tag, draw] of Object.entries(DRAWN)) {
    it(`is drawn once, each word apart from the others, by <${tag}>`, () => {
      fc.assert(
        fc.property(markup.map(withWords), (html) => {
          // The parser moves what is not allowed in a table, and joins the text of a form in a form.
          const parsed = new DOMParser().parseFromString(html, 'text/html').body.innerHTML;
          fc.pre(!/w\d+w/.test(parsed));
          const words = separateWords(parsed);
          expect(wordsOf(textOf(htmlOf([draw(copied(html))])))).to.deep.equal(words);
        }),
        { numRuns: 1500 },
      );
    });
  }
});
