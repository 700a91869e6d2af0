import { expect } from '@open-wc/testing';
import { drawQuote } from '../../src/decorate/quote.js';
import { findQuote } from '../../src/decorate/quote-slots.js';
import { contextOf, copied, htmlOf } from './drawn.js';

/** A quotation as it is drawn, without the frame around it. */
function drawn(html: string, language = 'en'): string {
  const frame = drawQuote(findQuote(copied(html)), contextOf({}, language));
  return htmlOf(frame.content).replaceAll(/<span class="mark( open)?">(.*?)<\/span>/g, '$2');
}
const quotation = (content: string): string => `<blockquote part="quotation">${content}</blockquote>`;
const line = (content: string): string => `<p class="attribution" part="attribution">${content}</p>`;

describe('drawQuote', () => {
  it('draws our own plain HTML', () => {
    const html =
      '<figure><blockquote cite="https://example.org/t"><p>Words.</p></blockquote><figcaption><b>Ana Silva</b>, mayor of Porto, <cite><a href="https://example.org/t">Harbour Post</a></cite>, <time datetime="2022-10-03">Monday</time></figcaption></figure>';
    expect(drawn(html)).to.equal(
      '<blockquote part="quotation" cite="https://example.org/t"><p>“Words.”</p></blockquote> ' +
        line(
          '<b part="name">Ana Silva</b><i>, </i><span part="role">mayor of Porto</span><i>, </i><cite part="source"><a href="https://example.org/t" rel="noopener">Harbour Post</a></cite><i>, </i><time part="date" datetime="2022-10-03">Monday</time>',
        ),
    );
  });

  const LINES: [html: string, line: string][] = [
    [
      '<p>A.</p><cite>Ana Silva, mayor of Porto</cite>',
      '<b part="name">Ana Silva</b><i>, </i><span part="role">mayor of Porto</span>',
    ],
    ['<p>A.</p><p>— Ana Silva</p>', '<b part="name">Ana Silva</b>'],
    [
      '<p>A.</p><footer>Ana Silva <cite>Harbour Post</cite></footer>',
      '<b part="name">Ana Silva</b><i>, </i><cite part="source">Harbour Post</cite>',
    ],
    ['<p>A.<br>— Ana Silva</p>', '<b part="name">Ana Silva</b>'],
    [
      'A.<br>— <a href="https://example.org/">Ana Silva</a>',
      '<b part="name"><a href="https://example.org/" rel="noopener">Ana Silva</a></b>',
    ],
    [
      '<p>A.</p><footer>— Ana Silva (<time datetime="2026-01-02">2 January</time>)</footer>',
      '<b part="name">Ana Silva</b><i>, </i><time part="date" datetime="2026-01-02">2 January</time>',
    ],
    ['<p>A.</p><cite>Martin Luther King, Jr.</cite>', '<b part="name">Martin Luther King, Jr.</b>'],
  ];
  for (const [inner, expected] of LINES) {
    it(`finds the attribution in ${inner}`, () => {
      expect(drawn(`<blockquote>${inner}</blockquote>`)).to.equal(`${quotation('<p>“A.”</p>')} ${line(expected)}`);
    });
  }

  it('finds it in a paragraph with a dash that follows', () => {
    expect(drawn('<blockquote><p>A.</p></blockquote><p>— Ana Silva, mayor of Porto</p>')).to.equal(
      `${quotation('<p>“A.”</p>')} ${line('<b part="name">Ana Silva</b><i>, </i><span part="role">mayor of Porto</span>')}`,
    );
  });

  it('finds it in loose text with a dash that follows', () => {
    expect(drawn('<blockquote>A.</blockquote>— Ana Silva')).to.equal(
      `${quotation('<p>“A.”</p>')} ${line('<b part="name">Ana Silva</b>')}`,
    );
  });

  it('takes no line of a dialogue for it', () => {
    expect(drawn('<p>— A.<br>— B.</p>')).to.not.contain('attribution');
  });

  it('replaces marks that the author typed, and keeps those within', () => {
    expect(drawn('<p>"A."</p>')).to.contain('<p>“A.”</p>');
    expect(drawn('<p>“A <b>b</b>.”</p>')).to.contain('<p>“A <strong>b</strong>.”</p>');
    expect(drawn('<p>“A” and “B”</p>')).to.contain('<p>““A” and “B””</p>');
    expect(drawn('<p>A <q>b</q> c.</p>')).to.contain('<p>“A ‘b’ c.”</p>');
    expect(drawn('<p>A.</p>', 'de')).to.contain('<p>„A.“</p>');
  });

  it('closes a quotation that ends in a list within its last item', () => {
    expect(drawn('<blockquote><p>Two things:</p><ul><li>a</li><li>b</li></ul></blockquote>')).to.contain(
      '<p>“Two things:</p> <ul part="list"><li>a</li> <li>b”</li></ul>',
    );
  });

  it('shows everything else after it, in source order', () => {
    const html =
      '<p>Before.</p><figure><blockquote><p>A.</p></blockquote><figcaption>Ana Silva</figcaption></figure><p>After.</p>';
    expect(drawn(html)).to.match(
      /Ana Silva<\/b><\/p> <div class="rest" part="rest"><p part="paragraph">Before\.<\/p> <p part="paragraph">After\.<\/p><\/div>$/,
    );
  });

  it('is a note where its text repeats that of a story', () => {
    const note = drawQuote(findQuote(copied('<aside><blockquote>A.</blockquote></aside>')), contextOf());
    expect([note.tag, note.attributes['role']]).to.deep.equal(['aside', 'note']);
  });
});
