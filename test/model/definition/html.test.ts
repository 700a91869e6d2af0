import { expect } from '@open-wc/testing';
import { parseArticle } from '../../../src/model/definition/article.js';
import type { HtmlContents } from '../../../src/model/html-contents.js';
import { htmlContentSteps } from '../../../src/markup/html.js';
import { atOnce } from '../../../src/model/steps.js';

const URL_OF_DATA = 'https://data.example/';

/** Reads an article as callers with the markup reader do. */
function readWithMarkup(data: unknown) {
  const options: { url: string; html: HtmlContents } = { url: URL_OF_DATA, html: new Map() };
  parseArticle(data, options);
  atOnce(htmlContentSteps(options.html, URL_OF_DATA));
  return parseArticle(data, options);
}
const html = (words: string): object => ({ type: 'html', html: words });
const paragraph = (...content: unknown[]): object => ({ type: 'paragraph', content });
const bold = { type: 'strong', content: ['Petro'] };

describe('a block of HTML', () => {
  it('is replaced by its content, at its place', () => {
    const body = ['Before.', html('<h2>Talks</h2><p>He met <b>Petro</b>.</p>'), 'After.'];
    expect(readWithMarkup({ body })).to.deep.equal({
      value: {
        body: [
          paragraph('Before.'),
          { type: 'heading', content: ['Talks'], level: 2 },
          paragraph('He met ', bold, '.'),
          paragraph('After.'),
        ],
      },
      issues: [],
    });
  });

  it('is read wherever blocks are', () => {
    const content = html('<p><b>Petro</b></p>');
    const body = [
      { type: 'callout', content },
      { type: 'update', content: ['One.', content] },
      { type: 'list', items: ['a', [content]] },
      content,
    ];
    expect(readWithMarkup({ body }).value?.body).to.deep.equal([
      { type: 'callout', content: [paragraph(bold)] },
      { type: 'update', content: [paragraph('One.'), paragraph(bold)] },
      { type: 'list', items: [[paragraph('a')], [paragraph(bold)]] },
      paragraph(bold),
    ]);
    expect(readWithMarkup({ body: content }).value?.body).to.deep.equal([paragraph(bold)]);
  });

  it('runs nothing, and says what was removed', () => {
    const body = [
      html('<p onclick="alert(1)">One <a href="javascript:alert(1)">two</a></p><script>alert(1)</script>'),
      html('<img src="/a.jpg" onerror="alert(1)" alt="A">'),
    ];
    const { value, issues } = readWithMarkup({ body });
    expect(JSON.stringify(value)).not.to.match(/alert|onclick|onerror/);
    expect(value?.body?.[0]).to.deep.equal(paragraph('One two'));
    expect(JSON.stringify(value?.body?.[1])).to.contain('https://data.example/a.jpg');
    expect(issues.map(({ code, path }) => `${code} ${path}`)).to.deep.equal(['unknown-type body[0]', 'url body[0]']);
  });

  it('keeps the text of a block without the reader, and of one without HTML', () => {
    for (const block of [html('<p>One</p>'), { type: 'html', content: 'One' }, { type: 'html', html: { a: 'One' } }]) {
      const { value, issues } = parseArticle({ body: [block] });
      expect(JSON.stringify(value), JSON.stringify(block)).to.contain('One');
      const issue = issues.find(({ code }) => code === 'unknown-type');
      expect(issue?.message).to.contain('readArticle of broadsheet/formats');
    }
  });

  it('reports other fields, and keeps the text of HTML that is not in a body', () => {
    const { issues } = readWithMarkup({ body: [{ ...html('<p>One</p>'), caption: 'Two' }] });
    expect(issues.map(({ code, path }) => `${code} ${path}`)).to.deep.equal(['unknown-field body[0].caption']);
    const standfirst = readWithMarkup({ standfirst: [html('Words')] });
    expect(standfirst.value).to.deep.equal({ standfirst: ['Words'] });
    expect(standfirst.issues.map(({ code }) => code)).to.deep.equal(['unknown-type']);
  });
});

describe('HTML tags in a text', () => {
  const codes = (data: unknown): string[] => parseArticle(data).issues.map(({ code, path }) => `${code} ${path}`);

  for (const words of [
    'The <b>big</b> story',
    '<p>He met Petro.</p>',
    '<p class="lead">He met Petro.',
    'One<br>two',
    'One<br />two',
    'See <a href="https://example.org/">this</a>',
    '<IMG SRC="a.jpg">',
    '<script>alert(1)</script>',
    '<h2>Talks</h2>',
  ]) {
    it(`are reported and shown: ${words}`, () => {
      expect(codes({ headline: words })).to.deep.equal(['value headline']);
      expect(codes({ body: [words] })).to.deep.equal(['value body[0]']);
      const quote = { type: 'quote', quotation: ['One ', { type: 'emphasis', content: words }] };
      expect(codes({ body: [quote] })).to.deep.equal(['value body[0].quotation[1].content']);
      expect(parseArticle({ headline: words }).value).to.deep.equal({ headline: words });
    });
  }

  for (const words of [
    'a < b and b > a',
    'I <3 you',
    'x<y',
    'if a<b then b>a, i<j',
    'List<String>',
    'How to use the <b> tag',
    'Ana Correa <ana@example.org>',
    '<https://example.org/>',
    'That went well </rant>',
    'a <- b, c </3',
    'p<0.05 and q<0.1 =',
    '<Enter>',
  ]) {
    it(`are not seen in: ${words}`, () => {
      expect(codes({ headline: words, body: [words] })).to.deep.equal([]);
    });
  }

  it('are fine in code, and in data that was converted', () => {
    const words = 'Write <b>bold</b>';
    expect(codes({ body: [{ type: 'code', text: words }] })).to.deep.equal([]);
    expect(codes({ body: [['Write ', { type: 'code', content: ['<b>', '</b>'] }]] })).to.deep.equal([]);
    expect(parseArticle({ headline: words }, { url: URL_OF_DATA, ...{ isConverted: true } }).issues).to.deep.equal([]);
  });

  it('are looked for in linear time', () => {
    const start = performance.now();
    codes({ headline: '<a '.repeat(300_000), body: [`<${'a'.repeat(500_000)}`, '<a -'.repeat(300_000)] });
    expect(performance.now() - start).to.be.below(1_000);
  });
});
