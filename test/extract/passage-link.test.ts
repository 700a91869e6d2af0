import { expect } from '@open-wc/testing';
import { passageLink } from '../../src/extract/passage-link.js';
import type { Article } from '../../src/model/definition/article.js';

const articleOf = (...texts: string[]): Article => ({
  body: texts.map((words) => ({ type: 'paragraph', content: [words] })),
});
const link = (article: Article, block: number, words: string): string => {
  const text = (article.body![block] as { content: string[] }).content[0]!;
  const start = text.indexOf(words);
  return passageLink('https://example.org/a', article, { block, start, end: start + words.length });
};

describe('passageLink', () => {
  it('has a short passage as a whole', () => {
    const article = articleOf('She said “it is late” and left.');
    expect(link(article, 0, 'it is late')).to.equal('https://example.org/a#:~:text=it%20is%20late');
  });

  it('escapes what means something in a directive', () => {
    const article = articleOf('A well-known, big & old house.');
    expect(link(article, 0, 'well-known, big & old')).to.equal(
      'https://example.org/a#:~:text=well%2Dknown%2C%20big%20%26%20old',
    );
  });

  it('tells a passage from another with the same words by those before it', () => {
    const article = articleOf('We will go on.', 'Later we will go on.');
    expect(link(article, 1, 'we will go on')).to.equal('https://example.org/a#:~:text=Later-,we%20will%20go%20on');
  });

  it('has the first and last words of a long passage, as many as it needs to be the only one', () => {
    const long = `We will go on ${'and on '.repeat(30)}until the end of the road.`;
    const article = articleOf('We will go home.', long);
    const made = link(article, 1, long);
    expect(made).to.equal('https://example.org/a#:~:text=We%20will%20go%20on,of%20the%20road');
  });

  it('spans blocks', () => {
    const article = articleOf('She said: “One thing and another.', '“And a third.”');
    const made = passageLink('https://example.org/a', article, { block: 0, start: 11, end: 13, endBlock: 1 });
    expect(made).to.equal('https://example.org/a#:~:text=One%20thing%20and,And%20a%20third');
  });

  it('keeps a fragment, and replaces a directive', () => {
    const article = articleOf('It is late.');
    const span = { block: 0, start: 0, end: 10 };
    expect(passageLink('https://example.org/a#top', article, span)).to.equal(
      'https://example.org/a#top:~:text=It%20is%20late',
    );
    expect(passageLink('https://example.org/a#:~:text=x', article, span)).to.equal(
      'https://example.org/a#:~:text=It%20is%20late',
    );
  });
});
