import { expect } from '@open-wc/testing';
import { findArticle } from '../../src/decorate/article-slots.js';
import { drawQuoteBlock } from '../../src/decorate/quote-block.js';
import { findQuote } from '../../src/decorate/quote-slots.js';
import type { PlainElement } from '../../src/plain/element.js';
import { contextOf, copied } from './drawn.js';

describe('The language and direction of children', () => {
  for (const html of [
    '<div lang="ar" dir="rtl"><blockquote>A</blockquote><p>— B</p></div>',
    '<figure lang="ar" dir="RTL"><blockquote>A</blockquote></figure>',
    '<div dir="rtl"><blockquote lang="ar">A</blockquote></div>',
  ]) {
    it(`are those of the elements around a quotation: ${html}`, () => {
      expect(findQuote(copied(html))).to.include({ language: 'ar', direction: 'rtl' });
    });
  }

  it('are those of the element around a whole story', () => {
    const slots = findArticle(copied('<div lang="ar" dir="rtl"><h2>A</h2><p>B</p></div>'));
    expect(slots).to.include({ language: 'ar', direction: 'rtl' });
    expect(slots.headline?.content).to.deep.equal(['A']);
    expect(slots.body).to.have.length(1);
  });

  it('are not those of a part of a story', () => {
    const slots = findArticle(copied('<h2>A headline</h2><p>Some text.</p><div lang="ar" dir="rtl"><p>B</p></div>'));
    expect(slots).to.include({ language: undefined, direction: undefined });
  });

  it('follow from the language for a quotation in a story', () => {
    const draw = (html: string): string | undefined =>
      drawQuoteBlock(copied(html)[0] as PlainElement, 'quote', contextOf({}, 'en')).attributes['dir'];
    expect(draw('<blockquote lang="ar">A</blockquote>')).to.equal('rtl');
    expect(draw('<blockquote lang="fr">A</blockquote>')).to.equal('ltr');
    expect(draw('<blockquote dir="rtl">A</blockquote>')).to.equal('rtl');
  });
});
