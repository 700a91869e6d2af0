import { expect } from '@open-wc/testing';
import { parseXml } from '../../src/markup/xml.js';
import { isXmlElement, markupWithin, wordsIn, type XmlElement } from '../../src/markup/xml-tree.js';

const names = (element: XmlElement | undefined): string[] =>
  element ? [element.name, ...element.children.filter(isXmlElement).flatMap(names)] : [];

describe('XML', () => {
  it('knows modules by their namespace, whatever prefix a document gives them', () => {
    const root =
      parseXml(`<rss xmlns:m="http://search.yahoo.com/mrss" xmlns:i="http://www.itunes.com/DTDs/Podcast-1.0.dtd"
      xmlns:a="http://www.w3.org/2005/Atom" xmlns:own="https://news.example/">
      <m:content/><i:author/><a:link/><own:x/><dc:date/><creator xmlns="http://purl.org/dc/elements/1.1/"/></rss>`);
    expect(names(root)).to.deep.equal([
      'rss',
      'media:content',
      'itunes:author',
      'link',
      'own:x',
      'dc:date',
      'dc:creator',
    ]);
  });

  it('takes the namespace of a module for a whole document as a mistake', () => {
    expect(names(parseXml('<rss xmlns="http://search.yahoo.com/mrss/"><title/></rss>'))).to.deep.equal([
      'rss',
      'title',
    ]);
  });

  it('decodes characters once, also those that only HTML has names for, and leaves CDATA alone', () => {
    const said = (xml: string): string => wordsIn(parseXml(`<a>${xml}</a>`)!);
    expect(said('&amp;amp; &#233; &eacute; &nope; R&D')).to.equal('&amp; é é &nope; R&D');
    expect(said('A&#x1f;B&#8; &#9;C')).to.equal('AB \tC');
    expect(said('<![CDATA[&eacute; <b>]]>')).to.equal('&eacute; <b>');
    expect(parseXml('<a b="1&amp;2"/>')?.attributes.get('b')).to.equal('1&2');
  });

  it('does not expand what a document defines itself', () => {
    const root = parseXml('<!DOCTYPE r [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><r>&b;</r>');
    expect([root?.name, wordsIn(root!)]).to.deep.equal(['r', '&b;']);
  });

  it('reads what is not well-formed', () => {
    expect(names(parseXml('words before <?xml version="1.0"?><a><b>1<c></b><d/></a>'))).to.deep.equal([
      'a',
      'b',
      'c',
      'd',
    ]);
    expect(names(parseXml('<a></x><b></a>'))).to.deep.equal(['a', 'b']);
    expect(names(parseXml('<a><b>'))).to.deep.equal(['a', 'b']);
    expect(wordsIn(parseXml('<a>1 < 2<![CDATA[ 3')!)).to.equal('1 < 2 3');
    for (const nothing of ['', ' ', 'words', '<!-- x -->', '<']) expect(parseXml(nothing)).to.equal(undefined);
  });

  it('keeps the words of what stands too deep, and says so', () => {
    let deep = 0;
    const root = parseXml(`${'<a>'.repeat(5_000)}words${'</a>'.repeat(5_000)}`, { onDeep: () => deep++ });
    expect([deep, wordsIn(root!)]).to.deep.equal([1, 'words']);
  });

  it('cuts off what nobody reads, and says so', () => {
    let large = 0;
    parseXml(`<a>${'<b/>'.repeat(600_000)}</a>`, { onLarge: () => large++ });
    expect(large).to.equal(1);
  });

  it('takes no longer than its length', () => {
    for (const xml of [
      '<'.repeat(200_000),
      '&'.repeat(200_000),
      `<a>${'</b>'.repeat(100_000)}`,
      `<a ${'b="'.repeat(99_999)}`,
    ]) {
      const start = performance.now();
      parseXml(xml);
      expect(performance.now() - start).to.be.below(1_000);
    }
  });

  it('writes elements as HTML, with only attributes that have a plain name', () => {
    const html = (xml: string): string => markupWithin(parseXml(xml)!);
    expect(html('<x><xh:p a:b="1" class="c">1 &lt; 2</xh:p></x>')).to.equal('<p class="c">1 &lt; 2</p>');
    expect(html('<x>a<br>b<br/>c</x>')).to.equal('a<br>b<br>c');
    // escaped HTML beside elements is meant as HTML, alone it is words
    expect(html('<x><img/>&lt;p>y&lt;/p></x>')).to.equal('<img><p>y</p>');
    expect(html('<x>&lt;p>y&lt;/p></x>')).to.equal('&lt;p&gt;y&lt;/p&gt;');
  });
});
