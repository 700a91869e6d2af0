import { expect } from '@open-wc/testing';
import { drawArticle } from '../../src/decorate/article.js';
import { findArticle } from '../../src/decorate/article-slots.js';
import { contextOf, copied, htmlOf } from './drawn.js';

const drawn = (html: string): string =>
  htmlOf(drawArticle(findArticle(copied(html)), contextOf(), 'full').content).replaceAll(/ (part|class)="[^"]*"/g, '');

describe('drawArticle', () => {
  it('makes a paragraph of each box of text', () => {
    expect(drawn('<h2>Head</h2><div>A</div><section>B</section><div><div>C</div> D</div><main>E</main>')).to.contain(
      '<div><p>A</p> <p>B</p> <p>C</p> <p>D</p> <p>E</p></div>',
    );
  });

  it('keeps the link of a headline', () => {
    const html = drawn('<a href="https://example.org/"><h2>Head</h2></a><p>A</p>');
    expect(html).to.contain('><a href="https://example.org/" rel="noopener">Head</a></h2>');
    expect(html.match(/Head/g)).to.have.lengthOf(1);
  });

  it('takes no heading of a quotation, a note or a list for the headline', () => {
    for (const tag of ['blockquote', 'aside', 'ul', 'details']) {
      expect(drawn(`<${tag}><h3>Of this part</h3><p>A</p></${tag}><h2>Head</h2><p>B</p>`)).to.match(
        /^<header><h\d>Head<\/h/,
        tag,
      );
    }
  });
});
