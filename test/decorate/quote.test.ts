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
      '<p>A.</p><footer>Ana Silva, <cite>Harbour Post</cite></footer>',
      '<b part="name">Ana Silva</b><i>, </i><cite part="source">Harbour Post</cite>',
    ],
    ['<p>A.</p><p>- Ana Silva</p>', '<b part="name">Ana Silva</b>'],
    ['<p>A.<br>–Ana<br>Mayor of Porto</p>', '<b part="name">Ana</b><i>, </i><span part="role">Mayor of Porto</span>'],
    ['<p>A.<br><cite>Ana</cite></p>', '<b part="name">Ana</b>'],
    [
      '<p>“A.” — Ana Silva, mayor of Porto</p>',
      '<b part="name">Ana Silva</b><i>, </i><span part="role">mayor of Porto</span>',
    ],
    ['<p>"A." - <b>Ana</b></p>', '<b part="name">Ana</b>'],
    ['<p>A.<br>— Ana Silva</p>', '<b part="name">Ana Silva</b>'],
    [
      'A.<br>— <a href="https://example.org/">Ana Silva</a>',
      '<b part="name"><a href="https://example.org/" rel="noopener">Ana Silva</a></b>',
    ],
    [
      '<p>A.</p><footer>— Ana Silva, <time datetime="2026-01-02">2 January</time></footer>',
      '<b part="name">Ana Silva</b><i>, </i><time part="date" datetime="2026-01-02">2 January</time>',
    ],
    ['<p>A.</p><cite>Martin Luther King, Jr.</cite>', '<b part="name">Martin Luther King, Jr.</b>'],
  ];
  for (const [inner, expected] of LINES) {
    it(`finds the attribution in ${inner}`, () => {
      expect(drawn(`<blockquote>${inner}</blockquote>`)).to.equal(`${quotation('<p>“A.”</p>')} ${line(expected)}`);
    });
  }

  it('does not use a marked source as the speaker', () => {
    expect(
      drawn(
        '<figure><blockquote>A.</blockquote><figcaption><cite data-news="source">Post</cite></figcaption></figure>',
      ),
    ).to.contain(line('<cite part="source">Post</cite>'));
  });

  const URL = 'https://example.org/';
  const RUNNING: [line: string, shown: string][] = [
    ['A critic of <b>Ana</b>', 'A critic of <strong>Ana</strong>'],
    ['Mayor <b>Ana</b> of Porto', 'Mayor <strong>Ana</strong> of Porto'],
    ['<b>Ana</b> & <b>Ben</b>', '<strong>Ana</strong> &amp; <strong>Ben</strong>'],
    ['<b>Ana</b> <b>Silva</b>', '<strong>Ana</strong> <strong>Silva</strong>'],
    [`according to <a href="${URL}">Ana</a>`, `according to <a href="${URL}" rel="noopener">Ana</a>`],
    [`Source: <a href="${URL}">Reuters</a>`, `Source: <a href="${URL}" rel="noopener">Reuters</a>`],
    ['Ana (<i>Harbour Post</i>)', 'Ana (<em>Harbour Post</em>)'],
    ['Ana (<time datetime="2026-01-02">Friday</time>)', 'Ana (<time datetime="2026-01-02">Friday</time>)'],
    ['Someone famous in <cite>Harbour Post</cite>', 'Someone famous in <cite>Harbour Post</cite>'],
  ];
  for (const [inner, shown] of RUNNING) {
    it(`leaves running text in one piece: ${inner}`, () => {
      expect(drawn(`<blockquote>A.<footer>${inner}</footer></blockquote>`)).to.equal(
        `${quotation('<p>“A.”</p>')} ${line(`<b part="name">${shown}</b>`)}`,
      );
    });
  }

  const NONE = [
    '<blockquote>A.</blockquote><p>said Ana, but Ben replied:</p><blockquote><p>B.</p><footer>Ben Kay</footer></blockquote>',
    '<blockquote>A.</blockquote><blockquote><p>B.</p><p>— Ben Kay</p></blockquote>',
    '<blockquote>A.</blockquote><figure><img src="https://example.org/a.png" alt=""><figcaption>Ben Kay</figcaption></figure>',
    '<p>A.</p><figure><img src="https://example.org/a.png" alt=""><figcaption>Ben Kay</figcaption></figure>',
    '<blockquote>A.</blockquote><footer>© 2026 Harbour Post</footer>',
    '<blockquote>A.</blockquote><footer>Harbour Post</footer>',
    '<p>A.</p><footer>© 2026 Harbour Post</footer>',
    '<blockquote>A.</blockquote><p>Ben Kay answered.</p><p>— Ben Kay</p>',
    '<p>A.</p><p>— Why? asked Tom.</p>',
    '<p>A.</p><p>— Come, said Tom.</p>',
    '<p>A.<br>— Why? asked Tom.</p>',
    '<p>A.</p><p>— B</p><p>— C</p>',
    '<p>A:</p><p>- one</p><p>B.</p>',
    '<blockquote>A.</blockquote><p>— Why? asked Tom.</p>',
    '<blockquote><p>A.</p><p>— Porto</p><p>C.</p></blockquote>',
  ];
  for (const html of NONE) {
    it(`does not use another line as the attribution of the first quotation: ${html}`, () => {
      const [first] = drawn(html).split('<div class="rest"');
      expect(first).to.not.contain('attribution').and.not.contain('Ben').and.not.contain('©');
    });
  }

  const FOLLOWING = [
    '<p>Before.</p><blockquote>A.</blockquote><p>— Ana</p>',
    '<h3>Before</h3><blockquote>A.</blockquote><p>— Ana</p>',
    '<hr><div><blockquote>A.</blockquote></div><div><p>— Ana</p></div>',
    '<blockquote>A.</blockquote><hr><p>— Ana</p><p>After.</p>',
    'Before.<blockquote>A.</blockquote><p>- Ana</p>',
    '<p>A.</p><p>–Ana</p><p>After.</p>',
    '<div><p>A.</p><p>—Ana</p></div>',
    '<figure><blockquote>A.</blockquote><footer>Ana</footer></figure>',
  ];
  for (const html of FOLLOWING) {
    it(`finds it after a quotation, whatever is around both: ${html}`, () => {
      expect(drawn(html)).to.contain(line('<b part="name">Ana</b>')).and.contain('<p>“A.”</p></blockquote>');
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

  it('leaves a line with a dash within a quotation where it is', () => {
    expect(drawn('<blockquote><p>A.</p><p>— Ana Silva</p><p>B.</p></blockquote>')).to.equal(
      `${quotation('<p>“A.</p> <p>— Ana Silva</p> <p>B.”</p>')} `,
    );
  });

  it('finds it in a paragraph that begins with a name and ends as a sentence', () => {
    for (const text of ['Ana Silva, mayor of Porto.', 'Ana Silva.', 'Ana Silva (mayor of Porto)']) {
      expect(drawn(`<blockquote>A.</blockquote><p>— ${text}</p>`), text).to.contain('<b part="name">Ana Silva');
    }
  });

  it('goes on with the text after a closing mark and a dash', () => {
    for (const text of ['“A” — and so on', '“A” — said twice']) {
      expect(drawn(`<p>${text}</p>`), text).to.equal(`${quotation(`<p>${text}</p>`)} `);
    }
  });

  it('uses the language and direction of the elements around its text', () => {
    for (const html of ['<div lang="ar" dir="rtl"><p>A.</p></div>', '<p lang="ar" dir="rtl">A.</p>']) {
      const frame = drawQuote(findQuote(copied(html)), contextOf());
      expect(htmlOf(frame.content), html).to.contain('lang="ar"');
    }
  });

  it('does not use a line of a dialogue as the attribution', () => {
    expect(drawn('<p>— A.<br>— B.</p>')).to.not.contain('attribution');
  });

  it('replaces marks that the author typed, and keeps those within', () => {
    expect(drawn('<p>"A."</p>')).to.contain('<p>“A.”</p>');
    expect(drawn('<p>“A <b>b</b>.”</p>')).to.contain('<p>“A <strong>b</strong>.”</p>');
    expect(drawn('<p>A <q>b</q> c.</p>')).to.contain('<p>“A ‘b’ c.”</p>');
    expect(drawn('<p>A.</p>', 'de')).to.contain('<p>„A.“</p>');
  });

  it('adds no quotation marks if the author marked only some of the text', () => {
    for (const text of ['“A” and “B”', '“A,” she said. “B.”', '“A”.', '“A”<sup>1</sup>', '„A“, sagte sie.', '"A".']) {
      expect(drawn(`<p>${text}</p>`)).to.contain(
        `<blockquote part="quotation"><p>${text.replaceAll('"', '&quot;')}</p>`,
      );
    }
    expect(drawn('<p><q>A</q> and <q>B</q></p>', 'fr')).to.contain('<p>«\u202f“A” and “B”\u202f»</p>');
  });

  it('closes a quotation before the speaker of one within it', () => {
    expect(
      drawn('<blockquote><blockquote><p>A.</p><footer>Ben</footer></blockquote><footer>Ana</footer></blockquote>'),
    ).to.match(/<p>“‘A.’”<\/p><\/blockquote> <p [^>]*><b part="name">Ben<\/b><\/p>/);
  });

  it('closes a quotation that ends in a list within its last item', () => {
    expect(drawn('<blockquote><p>Two things:</p><ul><li>a</li><li>b</li></ul></blockquote>')).to.contain(
      '<p>“Two things:</p> <ul part="list"><li>a</li> <li>b”</li></ul>',
    );
  });

  it('shows all other content after the quotation, in source order', () => {
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
