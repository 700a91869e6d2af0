import { expect } from '@open-wc/testing';
import { paragraph, seen } from '../reading.js';

/** The blocks of Markdown, under a front matter that says what it is. */
const blocksOf = async (text: string): Promise<readonly unknown[]> =>
  (await seen(`---\ntitle: Any\n---\n${text}`)).article.body ?? [];
const issuesOf = async (text: string): Promise<readonly string[]> =>
  (await seen(`---\ntitle: Any\n---\n${text}`)).issues;

describe('Markdown', () => {
  it('has no place for a table of contents, which the site generator makes', async () => {
    for (const mark of ['[TOC]', '[[_TOC_]]', '[toc]  ']) {
      expect(await blocksOf(`${mark}\n\nWords.`)).to.deep.equal([paragraph('Words.')]);
      expect(await issuesOf(`${mark}\n\nWords.`)).to.have.lengthOf(1);
    }
    expect(await blocksOf('See [TOC] below.\n\n[TOC]: /contents')).to.have.lengthOf(1);
    expect(await blocksOf('[TOC] is short for it.')).to.deep.equal([paragraph('[TOC] is short for it.')]);
  });

  it('reads front matter and text', async () => {
    const { format, article, issues } = await seen(`---
# a comment
title: 'Ministers &#8212; and masks'
kicker: Politics
deck: "A [deck](/more) for *readers*"
date: 2022-10-03 14:00:00 -0500
lastmod: 2022-10-04
authors:
  - Ada Lovelace
  - name: Bo Diddley
    role: reporter
    url: /bo
translator: Cy
lang: en-gb
canonical: https://news.example/a
featured_image:
  src: /lead.jpg
  alt: Two people
  caption: A *caption*
  credit: Agency
tags: [one, two]
category: two
source: The Example
license: https://creativecommons.org/licenses/by/4.0/
weight: 1
layout: post
---

First *words*.

## Heading {#place .class}
`);
    expect([format, issues]).to.deep.equal(['markdown', []]);
    expect(article).to.deep.equal({
      headline: 'Ministers — and masks',
      kicker: 'Politics',
      standfirst: [
        'A ',
        { type: 'link', href: 'https://news.example/more', content: ['deck'] },
        ' for ',
        { type: 'emphasis', content: ['readers'] },
      ],
      authors: [
        { name: 'Ada Lovelace' },
        { name: 'Bo Diddley', role: 'reporter', url: 'https://news.example/bo' },
        { name: 'Cy', role: 'translator' },
      ],
      published: { date: '2022-10-03T14:00:00-05:00' },
      updated: { date: '2022-10-04' },
      language: 'en-GB',
      url: 'https://news.example/a',
      image: {
        src: 'https://news.example/lead.jpg',
        alt: 'Two people',
        caption: ['A ', { type: 'emphasis', content: ['caption'] }],
        credit: 'Agency',
      },
      topics: ['one', 'two'],
      source: 'The Example',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      body: [
        { type: 'paragraph', content: ['First ', { type: 'emphasis', content: ['words'] }, '.'] },
        { type: 'heading', id: 'place', level: 2, content: ['Heading'] },
      ],
    });
  });

  describe('front matter', () => {
    it('is TOML, with dates of its own', async () => {
      const { article } = await seen(
        '+++\ntitle = "A"\ndate = 2022-10-03T14:00:00Z\nlastmod = 2022-10-04\n+++\nWords\n',
      );
      expect([article.headline, article.published?.date, article.updated?.date]).to.deep.equal([
        'A',
        '2022-10-03T14:00:00.000Z',
        '2022-10-04',
      ]);
    });

    it('is JSON', async () => {
      for (const json of ['{"title": "A", "author": "Ada"}', '"title": "A", "author": "Ada"']) {
        const { article } = await seen(`;;;\n${json}\n;;;\nWords\n`);
        expect([article.headline, article.authors, article.body]).to.deep.equal([
          'A',
          [{ name: 'Ada' }],
          [paragraph('Words')],
        ]);
      }
    });

    it('is read line by line where it is none', async () => {
      const { article, issues } = await seen('---\ntitle: A colon: twice\nauthor: "Ada"\n\tbroken: [\n---\nWords\n');
      expect([article.headline, article.authors]).to.deep.equal(['A colon: twice', [{ name: 'Ada' }]]);
      expect(issues).to.deep.equal(['syntax ']);
    });

    it('ends with dots, after a byte order mark and in lines of Windows', async () => {
      const { article } = await seen('\uFEFF---\r\ntitle: A\r\n...\r\nWords\r\n');
      expect([article.headline, article.body]).to.deep.equal(['A', [paragraph('Words')]]);
    });

    it('is none where two rules stand around words', async () => {
      const { article } = await seen('---\nOnly words here\n---\n\n# Title\n\nMore');
      expect(article.body?.[0]).to.deep.equal({ type: 'divider' });
    });

    it('keeps what is written: no date, no number and no truth is made of it', async () => {
      const { article } = await seen('---\ntitle: 2022-10-03\nkicker: no\nsection: 1.10\n---\nWords\n');
      expect([article.headline, article.kicker, article.section]).to.deep.equal(['2022-10-03', 'no', '1.10']);
    });

    it('names several authors in a line, as it is printed', async () => {
      const { article } = await seen('---\nauthor: Ada Lovelace and Bo Diddley\n---\nWords\n');
      expect([article.byline, article.authors]).to.deep.equal(['Ada Lovelace and Bo Diddley', undefined]);
    });

    it('has a picture that only its site can find, and other things of the site', async () => {
      const { article, issues } = await seen(
        '---\ntitle: A\nprimary_image: some-name\nsummary: One\nexcerpt: Two\nodd: 1\n---\nWords\n',
      );
      expect([article.image, article.standfirst]).to.deep.equal([undefined, ['One']]);
      expect(issues).to.have.members(['missing primaryimage', 'unknown-field excerpt', 'unknown-field ']);
    });

    for (const line of ['draft: true', 'published: false', 'status: private', 'date: 2999-01-01']) {
      it(`holds back what says “${line}”`, async () => {
        const { count, issues } = await seen(`---\ntitle: A\n${line}\n---\nWords\n`, { now: new Date('2022-10-03') });
        expect([count, issues]).to.deep.equal([0, ['withheld ']]);
      });
    }

    it('shows what is no longer listed, and says so', async () => {
      const { count, issues } = await seen('---\ntitle: A\nexpirydate: 2020-01-01\n---\nWords\n', {
        now: new Date('2022-10-03'),
      });
      expect([count, issues]).to.deep.equal([1, ['value expirydate']]);
    });
  });

  it('takes the title from the first heading, or leaves it out there', async () => {
    const own = await seen('# The title\n\nWords with **strong** and [a](b)\n\n# Another');
    expect(own.article.headline).to.equal('The title');
    expect(own.article.body).to.have.length(2);
    const again = await seen('---\ntitle: The title\n---\n# The title\n\nWords');
    expect(again.article.body).to.deep.equal([paragraph('Words')]);
    expect(again.issues).to.deep.equal(['repeated articles[0].body[0]']);
    const other = await seen('---\ntitle: The title\n---\n# Another\n\nWords');
    expect(other.article.body).to.have.length(2);
  });

  describe('text', () => {
    it('has marks, links and breaks', async () => {
      expect(
        await blocksOf('A _b_ __c__ `d <e>` ~~f~~ \\*g\\* <https://h.example> [i](/i "t") j  \nk\nl'),
      ).to.deep.equal([
        {
          type: 'paragraph',
          content: [
            'A ',
            { type: 'emphasis', content: ['b'] },
            ' ',
            { type: 'strong', content: ['c'] },
            ' ',
            { type: 'code', content: ['d <e>'] },
            ' f *g* ',
            { type: 'link', href: 'https://h.example/', content: ['https://h.example'] },
            ' ',
            { type: 'link', href: 'https://news.example/i', content: ['i'] },
            ' j',
            { type: 'line-break' },
            'k l',
          ],
        },
      ]);
      expect(await issuesOf('~~f~~ ~~g~~')).to.deep.equal(['value body']);
    });

    it('has the lines of Chinese without spaces', async () => {
      expect(await blocksOf('中文\n中文 a\nb')).to.deep.equal([paragraph('中文中文 a b')]);
    });

    it('has HTML and its entities', async () => {
      expect(await blocksOf('A <sup>b</sup> &amp; c<br>d')).to.deep.equal([
        {
          type: 'paragraph',
          content: ['A ', { type: 'superscript', content: ['b'] }, ' & c', { type: 'line-break' }, 'd'],
        },
      ]);
      expect(await blocksOf('A<br>b <!-- c -->')).to.deep.equal([
        { type: 'paragraph', content: ['A', { type: 'line-break' }, 'b'] },
      ]);
    });

    it('runs nothing', async () => {
      const blocks = await blocksOf(
        '[a](javascript:alert(1)) <script>alert(1)</script> ![b](javascript:x)\n\n<img src=x onerror=alert(1)>',
      );
      expect(JSON.stringify(blocks)).not.to.match(/javascript|script|onerror/);
    });
  });

  describe('blocks', () => {
    it('are lists, also in each other', async () => {
      expect(await blocksOf('3. a\n4. b\n   - c\n\n     d\n- [x] e\n- [ ] f')).to.deep.equal([
        {
          type: 'list',
          ordered: true,
          start: 3,
          items: [[paragraph('a')], [paragraph('b'), { type: 'list', items: [[paragraph('c'), paragraph('d')]] }]],
        },
        { type: 'list', items: [[paragraph('☑ e')], [paragraph('☐ f')]] },
      ]);
    });

    it('are tables', async () => {
      expect(await blocksOf('| a | b |\n|:--|--:|\n| `c` | d \\| e |')).to.deep.equal([
        {
          type: 'table',
          head: [
            [
              { content: ['a'], header: true, align: 'start' },
              { content: ['b'], header: true, align: 'end' },
            ],
          ],
          rows: [
            [
              { content: [{ type: 'code', content: ['c'] }], align: 'start' },
              { content: ['d | e'], align: 'end' },
            ],
          ],
        },
      ]);
    });

    it('are code, rules and headings', async () => {
      expect(await blocksOf('```js {1}\n<a> *b*\n\n{{< c >}}\n```\n\n    d\n\n***\n\nE\n=\n\n##### f')).to.deep.equal([
        { type: 'code', text: '<a> *b*\n\n{{< c >}}', language: 'js' },
        { type: 'code', text: 'd' },
        { type: 'divider' },
        { type: 'heading', level: 2, content: ['E'] },
        { type: 'heading', level: 4, content: ['f'] },
      ]);
    });

    it('are quotations, with whose they are', async () => {
      expect(await blocksOf('> A *b*\n>\n> c')).to.deep.equal([
        { type: 'quote', quotation: ['A ', { type: 'emphasis', content: ['b'] }, '\n\n', 'c'] },
      ]);
      for (const gap of ['\n> ', '\n>\n> ']) {
        expect(await blocksOf(`> It is so.${gap}— **Ada Lovelace**, mathematician`)).to.deep.equal([
          { type: 'quote', quotation: ['It is so.'], attribution: 'Ada Lovelace', role: 'mathematician' },
        ]);
      }
    });

    it('are boxes', async () => {
      expect(await blocksOf('> [!NOTE]\n> A *b*')).to.deep.equal([
        {
          type: 'callout',
          kind: 'note',
          content: [{ type: 'paragraph', content: ['A ', { type: 'emphasis', content: ['b'] }] }],
        },
      ]);
      expect(await blocksOf('> a\n> - b')).to.deep.equal([
        { type: 'callout', kind: 'quote', content: [paragraph('a'), { type: 'list', items: [[paragraph('b')]] }] },
      ]);
    });

    it('are pictures, in their place', async () => {
      const src = 'https://news.example/a/x.jpg';
      expect(await blocksOf('![Alt](x.jpg "Caption")')).to.deep.equal([
        { type: 'figure', image: { src, alt: 'Alt', caption: ['Caption'] } },
      ]);
      expect(await blocksOf('![Alt](x.jpg)\n*A `caption`*')).to.deep.equal([
        { type: 'figure', image: { src, alt: 'Alt', caption: ['A ', { type: 'code', content: ['caption'] }] } },
      ]);
      expect(await blocksOf('a [![](x.jpg)](/y) b')).to.deep.equal([
        paragraph('a'),
        { type: 'figure', image: { src } },
        paragraph('b'),
      ]);
    });

    it('are HTML, with what stands in it', async () => {
      expect(await blocksOf('<div>\n\nA *b*\n\n<p>c</p>\n\n</div>\n\nd')).to.deep.equal([
        { type: 'paragraph', content: ['A ', { type: 'emphasis', content: ['b'] }] },
        paragraph('c'),
        paragraph('d'),
      ]);
      expect(await blocksOf('<table><tr><td>a</td></tr>\n\n<tr><td>b</td></tr></table>')).to.have.length(1);
      expect(await blocksOf('<div>\n\nA\n\nb')).to.deep.equal([paragraph('A'), paragraph('b')]);
    });

    it('are notes, where they are meant', async () => {
      const reference = (name: string, target: string, own: string): unknown => ({
        type: 'superscript',
        content: [
          {
            type: 'link',
            href: `#${target}-${name}`,
            content: [{ type: 'span', id: `${own}-${name}`, content: ['1'] }],
          },
        ],
      });
      expect(await blocksOf('A[^x] b[^1] c[^none]\n\n[^1]: One\n[^x]: Two\n    more\n\nd')).to.deep.equal([
        {
          type: 'paragraph',
          content: ['A', reference('x', 'fn', 'fnref'), ' b', reference('1', 'fn', 'fnref'), ' c[^none]'],
        },
        paragraph('d'),
        { type: 'note', kind: 'footnote', content: [reference('x', 'fnref', 'fn'), ' Two more'] },
        { type: 'note', kind: 'footnote', content: [reference('1', 'fnref', 'fn'), ' One'] },
      ]);
    });
  });

  describe('what a site fills in', () => {
    it('is a picture, a quotation, something from elsewhere', async () => {
      expect(
        await blocksOf(
          '{{< figure src="/a.jpg" alt="Alt" caption="Words" attr="Agency" >}}\n{{< quote-block text="So." cite="Ada" >}}\n{{< youtube abc >}}\n{% include image.html src="/b.jpg" %}',
        ),
      ).to.deep.equal([
        {
          type: 'figure',
          image: { src: 'https://news.example/a.jpg', alt: 'Alt', caption: ['Words'], credit: 'Agency' },
        },
        { type: 'quote', quotation: ['So.'], attribution: 'Ada' },
        { type: 'embed', provider: 'youtube', url: 'https://www.youtube.com/watch?v=abc' },
        { type: 'figure', image: { src: 'https://news.example/b.jpg' } },
      ]);
    });

    it('is left out, and the words in it are kept', async () => {
      const text =
        'Before\n{{< ring title="A title" >}}\nInside *it*\n{{% /ring %}}\n\n:::note[Careful]\nBox\n:::\n\nA {{ page.x }} b {{< c >}}d{{< /c >}}\n{: .lead}';
      expect(await blocksOf(text)).to.deep.equal([
        paragraph('Before'),
        { type: 'paragraph', content: [{ type: 'strong', content: ['A title'] }] },
        { type: 'paragraph', content: ['Inside ', { type: 'emphasis', content: ['it'] }] },
        { type: 'paragraph', content: [{ type: 'strong', content: ['Careful'] }] },
        paragraph('Box'),
        paragraph('A b d'),
      ]);
      expect(new Set(await issuesOf(text))).to.deep.equal(new Set(['unknown-type body']));
    });

    it('is left out of links and of HTML', async () => {
      const href = 'https://news.example/x';
      expect(
        await blocksOf('[a]({{ site.baseurl }}/x) [b]({{< ref "page.md" >}}) ![c]({{ "/c.png" | relative_url }})'),
      ).to.deep.equal([
        { type: 'paragraph', content: [{ type: 'link', href, content: ['a'] }, ' b'] },
        { type: 'figure', image: { src: 'https://news.example/c.png', alt: 'c' } },
      ]);
      expect(await blocksOf('<p>a</p> {{< img src="/b.jpg" alt="B" >}}')).to.deep.equal([
        paragraph('a'),
        { type: 'figure', image: { src: 'https://news.example/b.jpg', alt: 'B' } },
      ]);
    });
  });

  it('comes through hostile texts', async () => {
    const signs = [
      '_a',
      '*',
      '[',
      '`a``b```c',
      '<',
      '>',
      '> a\n',
      '- a\n',
      '~~a',
      'a@',
      '**a **',
      '{{< ',
      '{% comment %}',
      '[^a]: b\n',
      ':::note\n',
      '<div>\n\n',
      'a  \n',
      '| a ',
    ];
    for (const sign of signs) {
      const { format } = await seen(`# x\n\n${sign.repeat(30_000 / sign.length)}`);
      expect(format, sign).to.equal('markdown');
    }
  });
});
