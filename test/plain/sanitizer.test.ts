import { expect } from '@open-wc/testing';
import DOMPurify from 'dompurify';
import fc from '../properties.js';
import { plainHtml } from '../../src/plain/plain-html.js';
import { article, itinerary, pullQuote } from '../model/arbitrary.js';
import { markupRoot } from './markup-root.js';

const letters = (html: string): string => markupRoot(html).textContent.replace(/\s+/g, '');
const keepsWords = (html: string): void => {
  expect(letters(DOMPurify.sanitize(html))).to.equal(letters(html));
};

describe('plain HTML through DOMPurify', () => {
  it('loses no word', () => {
    fc.assert(fc.property(pullQuote, (quote) => keepsWords(plainHtml('pull-quote', quote))));
    fc.assert(fc.property(itinerary, (trip) => keepsWords(plainHtml('itinerary-card', trip))));
    fc.assert(fc.property(article, (story) => keepsWords(plainHtml('news-article', story))));
  });

  it('keeps the hooks of a twin', () => {
    const html = plainHtml('pull-quote', { quotation: ['Words.'] }, { twin: { variant: 'showcase' } });
    expect(DOMPurify.sanitize(html)).to.equal(html);
  });
});
