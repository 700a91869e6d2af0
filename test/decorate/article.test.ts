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

  it('does not use a heading in a quotation, a note or a list as the headline', () => {
    for (const tag of ['blockquote', 'aside', 'ul', 'details']) {
      expect(drawn(`<${tag}><h3>Of this part</h3><p>A</p></${tag}><h2>Head</h2><p>B</p>`)).to.match(
        /^<header><h\d>Head<\/h/,
        tag,
      );
    }
  });

  it('does not use a long line or a caption above the headline as the kicker', () => {
    for (const line of [
      '<p>The council of Porto has met again for the third time</p>',
      '<p>Updated 3 January 2026</p>',
      '<img src="a.jpg" alt=""><p>Photo: Lusa</p>',
    ]) {
      expect(drawn(`${line}<h2>Head</h2><p>A</p>`), line)
        .to.match(/^<header>(<h2>|<figure>.*?<\/figure> <h2>|.*<h2>Head<\/h2>)/s)
        .and.not.match(/^<header><p>/);
    }
  });

  it('uses the article with the highest heading as the story, whatever its share of the text', () => {
    const related = `<article><h3>Related</h3><p>${'Another story. '.repeat(40)}</p></article>`;
    expect(drawn(`<article><h1>Head</h1><p>A</p></article>${related}`)).to.match(/^<header><h\d>Head<\/h\d><\/header>/);
  });

  it('reads several authors in a line as one byline', () => {
    const html = drawn('<h2>Head</h2><p><b class="author">Ana</b>, <b class="author">Rui</b></p><p>A</p>');
    expect(html).to.match(/<p>.*Ana.*, .*Rui.*<\/p>.*<div><p>A<\/p><\/div>/s);
  });

  it('does not use a heading below text as the headline', () => {
    for (const text of [
      '<p>The council voted on Monday.</p>',
      'The council voted on Monday.',
      '<div>It voted <i>no</i>.</div>',
    ]) {
      expect(drawn(`${text}<h2>Background</h2><p>A</p>`)).to.match(/voted.*<h3>Background<\/h3>/s, text);
    }
  });

  it('keeps a line above the headline there, as the kicker', () => {
    for (const line of ['<p>World</p>', '<a href="/w">World</a>', '<div><span>World</span></div>', 'World ']) {
      for (const html of [`${line}<h2>Head</h2>`, `<hgroup>${line}<h2>Head</h2></hgroup>`]) {
        expect(drawn(`${html}<p>A</p>`)).to.match(/^<header><p>.*World.*<\/p> <h2>Head<\/h2><\/header>/, html);
      }
    }
    expect(drawn('<hgroup><h2>Head</h2><p>Standfirst.</p></hgroup><p>A</p>')).to.contain(
      '<h2>Head</h2> <p>Standfirst.</p></header>',
    );
  });

  it('leaves dates, pictures and bylines within the text where they are', () => {
    const parts = ['<time>3 January</time>', '<b class="author">Ana Silva</b>', '<div class="byline">Ana Silva</div>'];
    for (const part of [...parts, '<img src="a.jpg" alt="Ana Silva">']) {
      for (const [start, end] of [
        ['', ''],
        ['<div>', '</div>'],
        ['<p>', '</p>'],
      ] as const) {
        const text = `${start}Seen ${part} in Porto.${end}`;
        expect(drawn(`<h2>Head</h2>${text}`), text).to.match(/<div>.*Seen.*(Ana Silva|3 January).*in Porto\./s);
      }
    }
    const late = drawn('<h2>Head</h2>The council voted.<br><br><img src="a.jpg" alt="B"><div class="author">Ana</div>');
    expect(late).to.match(/<div><p>The council voted\.<\/p> <figure>.*<\/figure> <p>Ana<\/p><\/div>/s);
  });

  it('does not use a biography as the byline', () => {
    const biography =
      'Ana Silva has reported from Porto for twenty years, and has written two books about its harbour and the people who work there.';
    expect(drawn(`<h2>Head</h2><div class="author-box"><p>${biography}</p></div><p>A</p>`)).to.contain(
      `<div><p>${biography}`,
    );
  });

  it('does not use a small article within a story as the story', () => {
    const card = '<article><h3>Related</h3><p>A card.</p></article>';
    const text = `<p>${'The council voted. '.repeat(9)}</p>`;
    for (const html of [`${card}<h2>Head</h2>${text}`, `<h2>Head</h2>${text}${card}`, `<h2>Head</h2>${card}${text}`]) {
      expect(drawn(html)).to.match(/^<header><h2>Head<\/h2><\/header>.*<h3>Related<\/h3>/s, html);
    }
    const entries = '<article><h3>First</h3><p>A</p></article><article><h3>Second</h3><p>B</p></article>';
    expect(
      drawn(entries)
        .replaceAll(/<[^>]*>/g, '')
        .match(/\w+/g),
    ).to.deep.equal(['First', 'A', 'Second', 'B']);
  });

  it('keeps the link of a byline and a kicker', () => {
    const html = drawn(
      '<h2>Head</h2><a class="kicker" href="/k">World</a> <a class="author" href="/a">Ana</a><p>A</p>',
    );
    expect(html).to.contain('<p><a href="https://example.org/k" rel="noopener">World</a></p>');
    expect(html).to.contain('<p><a href="https://example.org/a" rel="noopener">Ana</a></p>');
  });

  it('makes lines of the paragraphs in a byline, a caption and a headline', () => {
    const html = drawn(
      '<h2><div>Head</div><div>line</div></h2><div class="byline"><img src="b.jpg" alt=""><p>By <a href="/a"><b>Ana</b></a></p><p>and Rui</p></div>' +
        '<figure><img src="a.jpg" alt=""><figcaption><p>One</p><p>Two <small>Lusa</small></p></figcaption></figure><p>A</p>',
    ).replaceAll(/ (src|alt|loading|decoding|referrerpolicy|sizes|rel)="[^"]*"/g, '');
    expect(html).to.contain('<h2>Head<br> line</h2>');
    expect(html).to.contain('<p><img><br> By <a href="https://example.org/a"><strong>Ana</strong></a><br> and Rui</p>');
    expect(html).to.contain('<figcaption><span>One<br> Two</span> <small>Lusa</small></figcaption>');
  });

  it('keeps the targets of links within the content', () => {
    for (const target of [
      '<a name="x"></a><p>Text.</p>',
      '<p>Text. <a name="x"></a></p>',
      '<p><a name="x">Text.</a></p>',
      '<a id="x"></a><ul><li>A</li></ul>',
      '<div id="x"></div><figure><img src="a.jpg"></figure>',
      '<p id="x"></p><h3>Text</h3>',
      '<p id="x"><img src="a.jpg"></p>',
      '<my-box id="x"><p>Text.</p></my-box>',
      '<my-word id="x">Text.</my-word>',
      '<span id="x"></span>Text.',
      '<div id="x"><p>Text.</p></div>',
      '<map><area href="/b" alt="Text"></map><p id="x">A</p>',
      '<div class="byline" id="x">Ana</div>',
    ]) {
      for (const [before, after] of [
        ['<p>Before.</p>', ''],
        ['', '<p>After.</p>'],
      ]) {
        const html = drawn(`<h2>Head</h2>${before}${target}${after}<a href="#x">to</a>`);
        expect(html.match(/ id="x"/g), target).to.have.lengthOf(1);
      }
    }
  });
});
