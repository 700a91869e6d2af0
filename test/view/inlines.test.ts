import { expect } from '@open-wc/testing';
import fc from '../properties.js';
import { render } from 'lit';
import { wordsOf, type Text } from '../../src/model/text.js';
import { renderText } from '../../src/view/inlines.js';
import { text } from '../model/arbitrary.js';

/** The markup that a text is drawn as, without lit’s own comments. */
function drawn(content: Text, language = 'en', quoted = 0): string {
  const box = document.createElement('div');
  render(renderText(content, { language, quoted }), box);
  return box.innerHTML.replace(/<!--.*?-->/g, '');
}

const DRAWN: [content: Text, markup: string][] = [
  [['a'], 'a'],
  [['<b>&'], '&lt;b&gt;&amp;'],
  [['a', { type: 'line-break' }, 'b'], 'a<br>b'],
  [[{ type: 'emphasis', content: ['a'] }], '<em>a</em>'],
  [[{ type: 'strong', content: ['a'] }], '<strong>a</strong>'],
  [[{ type: 'cite', content: ['a'] }], '<cite>a</cite>'],
  [[{ type: 'code', content: ['a'] }], '<code>a</code>'],
  [[{ type: 'subscript', content: ['a'] }], '<sub>a</sub>'],
  [[{ type: 'superscript', content: ['a'] }], '<sup>a</sup>'],
  [[{ type: 'mark', content: ['a'] }], '<mark>a</mark>'],
  [
    [{ type: 'link', href: 'https://example.org/', content: ['a'] }],
    '<a rel="noopener" href="https://example.org/">a</a>',
  ],
  [[{ type: 'time', date: { date: '2022-10-03' }, content: ['a'] }], '<time datetime="2022-10-03">a</time>'],
  [[{ type: 'time', date: { text: 'soon' }, content: ['a'] }], '<time>a</time>'],
  [[{ type: 'span', language: 'es', direction: 'ltr', content: ['a'] }], '<bdi lang="es" dir="ltr">a</bdi>'],
  [[{ type: 'span', content: ['a'] }], '<bdi>a</bdi>'],
  [[{ type: 'strong', content: [{ type: 'emphasis', content: ['a'] }, 'b'] }], '<strong><em>a</em>b</strong>'],
];

describe('renderText', () => {
  for (const [content, markup] of DRAWN) {
    it(`draws ${JSON.stringify(content)}`, () => {
      expect(drawn(content)).to.equal(markup);
    });
  }

  const said = (...content: Text): Text[number] => ({ type: 'quotation', content });
  const nested: Text = ['a ', said('b ', said('c ', said('d'), ' e'), ' f')];
  const QUOTED: [language: string, quoted: number, words: string][] = [
    ['en', 0, 'a “b ‘c “d” e’ f”'],
    ['en', 1, 'a ‘b “c ‘d’ e” f’'],
    ['fr', 0, 'a «\u202Fb “c «\u202Fd\u202F» e” f\u202F»'],
    ['de', 1, 'a ‚b „c ‚d‘ e“ f‘'],
    ['ja', 0, 'a 「b 『c 「d」 e』 f」'],
    ['ru', 1, 'a „b «c „d“ e» f“'],
    ['sv', 0, 'a ”b ’c ”d” e’ f”'],
  ];
  for (const [language, quoted, words] of QUOTED) {
    it(`alternates the marks of ${language} from ${quoted ? 'within a quotation' : 'running text'}`, () => {
      const box = document.createElement('div');
      render(renderText(nested, { language, quoted }), box);
      expect(box.textContent).to.equal(words);
    });
  }

  it('uses the quotation marks of the language of the text', () => {
    const content: Text = [said('a'), { type: 'span', language: 'de', content: [said('b')] }, said('c')];
    expect(drawn(content)).to.equal('“a”<bdi lang="de">„b“</bdi>“c”');
  });

  it('draws every word, and nothing but what it knows', () => {
    fc.assert(
      fc.property(text, (content) => {
        const box = document.createElement('div');
        render(renderText(content, { language: 'en' }), box);
        const allowed = 'em, strong, cite, code, sub, sup, mark, a[href][rel=noopener], time, bdi, br';
        expect(box.querySelectorAll(`:not(${allowed})`).length).to.equal(0);
        const withoutMarks = (words: string): string => words.replace(/[“”„‘’‚«»‹›「」『』\u202F\n]/g, '');
        expect(withoutMarks(box.textContent)).to.equal(withoutMarks(wordsOf(content)));
      }),
    );
  });
});
