import { expect } from '@open-wc/testing';
import { drawQuote } from '../../src/decorate/quote.js';
import { overlayQuote } from '../../src/decorate/quote-overlay.js';
import { findQuote } from '../../src/decorate/quote-slots.js';
import { quoteSlotsOf } from '../../src/decorate/fields.js';
import type { PullQuote } from '../../src/model/definition/pull-quote.js';
import { textWithin } from '../../src/decorate/copy.js';
import { contextOf, copied } from './drawn.js';

/** The words of a quotation whose attributes give fields of it. */
function wordsOf(html: string, given: Partial<PullQuote>): string {
  const slots = overlayQuote(findQuote(copied(html)), quoteSlotsOf(given, { locale: 'en', timeZone: undefined }));
  return textWithin(drawQuote(slots, contextOf()).content).replace(/\s+/g, ' ').trim();
}

const LINE = '<p>A.</p><footer><b>Ana</b>, mayor of Porto, <cite>Post</cite></footer>';

describe('overlayQuote', () => {
  it('gives another speaker no role of the one in the children', () => {
    expect(wordsOf(`<blockquote>${LINE}</blockquote>`, { attribution: 'Rui' })).to.equal('“A.” Rui, Post');
    expect(wordsOf(`<blockquote>${LINE}</blockquote>`, { attribution: 'Rui', role: 'clerk' })).to.equal(
      '“A.” Rui, clerk, Post',
    );
  });

  it('keeps the role of the same speaker, and of one that no attribute gives', () => {
    expect(wordsOf(`<blockquote>${LINE}</blockquote>`, { attribution: 'Ana' })).to.equal(
      '“A.” Ana, mayor of Porto, Post',
    );
    expect(wordsOf(`<blockquote>${LINE}</blockquote>`, { source: 'News' })).to.equal('“A.” Ana, mayor of Porto, News');
  });
});
