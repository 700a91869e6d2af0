import { expect } from '@open-wc/testing';
import fc from '../../properties.js';
import { jsonLd } from '../../../src/export/json-ld.js';
import { plainWords } from '../../../src/export/text.js';
import { SourceValue } from '../../../src/formats/shared/source-value.js';
import { withDateline } from '../../../src/formats/completion/move-dateline.js';
import type { Article } from '../../../src/model/definition/article.js';
import type { Issue } from '../../../src/model/issue.js';
import { renderToString } from '../../../src/server/render.js';
import { lettersOf } from '../pasted-text/pasted-lines.js';
import { paragraph, seen } from '../reading.js';

const LEAD = 'The ferry came back on Monday after a week of repairs at the yard, the company said in a statement.';
const SECOND =
  'Talks about the harbour go on until Thursday, officials said, and a treaty is expected to be signed by the end of the week.';

/** A story in several formats, from the HTML of its first paragraph. */
const FORMATS: Readonly<Record<string, (lead: string) => unknown>> = {
  'html-page': (lead) =>
    `<!doctype html><html><head><title>The ferry returns</title></head><body><main><article><h1>The ferry returns</h1><p>By Lee Ong</p><p>${lead}</p><p>${SECOND}</p></article></main></body></html>`,
  markdown: (lead) => `# The ferry returns\n\n![A ferry](https://news.example/1.jpg)\n\n${lead}\n\n**${SECOND}**\n`,
  rss: (lead) =>
    `<rss version="2.0"><channel><title>The Example</title><item><title>The ferry returns</title><description><![CDATA[<p>${lead}</p><p>${SECOND}</p>]]></description></item></channel></rss>`,
  atom: (lead) =>
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><entry><title>The ferry returns</title><content type="html"><![CDATA[<p>${lead}</p><p>${SECOND}</p>]]></content></entry></feed>`,
  'json-feed': (lead) => ({
    version: 'https://jsonfeed.org/version/1.1',
    items: [{ id: '1', title: 'The ferry returns', content_html: `<p>${lead}</p><p>${SECOND}</p>` }],
  }),
  wordpress: (lead) => ({
    id: 1,
    title: { rendered: 'The ferry returns' },
    content: { rendered: `<p>${lead}</p><p>${SECOND}</p>` },
    date_gmt: '2022-10-03T00:00:00',
  }),
  generic: (lead) => ({ title: 'The ferry returns', author: 'Lee Ong', text: `<p>${lead}</p><p>${SECOND}</p>` }),
};

describe('a dateline', () => {
  for (const [format, story] of Object.entries(FORMATS)) {
    it(`moves from the text to its field: ${format}`, async () => {
      for (const [before, dateline, source] of [
        ['BOGOTÁ, Colombia (AP) — ', 'BOGOTÁ, Colombia', 'AP'],
        ['WASHINGTON (Reuters) - ', 'WASHINGTON', 'Reuters'],
        ['LONDON, Oct 3 — ', 'LONDON, Oct 3', undefined],
        ['Quito, 24 Set 2018 (AFP) - ', 'Quito, 24 Set 2018', 'AFP'],
      ] as const) {
        const { format: read, article } = await seen(story(before + LEAD));
        expect(read).to.equal(format);
        expect(article.dateline).to.equal(
          source === undefined || article.source === source ? dateline : `${dateline} (${source})`,
        );
        const [first] = article.body!.filter(({ type }) => type === 'paragraph');
        expect(first).to.deep.equal(paragraph(LEAD));
      }
    });
  }

  it('may be emphasised, with fixed spaces, above a line break or in a paragraph of its own', async () => {
    for (const lead of [
      `<strong>BOGOTÁ, Colombia</strong> (AP) — ${LEAD}`,
      `<b><span>BOGOTÁ,&nbsp;Colombia</span> (AP)&nbsp;—&nbsp;</b>${LEAD}`,
      `BOGOTÁ, Colombia (AP) —<br>${LEAD}`,
      `BOGOTÁ, Colombia (AP) — </p><p>${LEAD}`,
    ]) {
      const { article } = await seen(FORMATS['html-page']!(lead));
      expect([article.dateline, article.source], lead).to.deep.equal(['BOGOTÁ, Colombia', 'AP']);
      expect(article.body, lead).to.deep.equal([paragraph(LEAD), paragraph(SECOND)]);
    }
  });

  it('leaves the inlines of its paragraph as they are', async () => {
    const { article } = await seen(
      FORMATS['html-page']!(`BOGOTÁ (AP) — <a href="https://a.example/">The ferry</a> is <i>back</i>, they said.`),
    );
    expect(article.dateline).to.equal('BOGOTÁ');
    expect(article.body![0]).to.deep.equal({
      type: 'paragraph',
      content: [
        { type: 'link', href: 'https://a.example/', content: ['The ferry'] },
        ' is ',
        { type: 'emphasis', content: ['back'] },
        ', they said.',
      ],
    });
  });

  it('is drawn, told and exported once, behind a picture', async () => {
    const { article } = await seen(FORMATS['markdown']!(`BOGOTÁ (AP) — ${LEAD}`));
    const body = [
      { type: 'figure', image: { src: 'https://news.example/2.jpg', alt: 'Z' } },
      ...article.body!,
    ] as never;
    const model = { ...article, body };
    const once = (text: string): number => text.split('BOGOTÁ').length - 1;
    const thing = jsonLd({ kind: 'news-article', model });
    expect([thing['dateline'], once(JSON.stringify(thing))]).to.deep.equal(['BOGOTÁ', 1]);
    expect(plainWords({ kind: 'news-article', model })).to.include(`\n\nBOGOTÁ – ${LEAD}`);
    const [, drawn = ''] = renderToString('news-article', model, { data: 'none' }).split(
      /<template[^>]*>|<\/template>/,
    );
    expect(once(drawn)).to.equal(1);
    expect(drawn).to.match(
      /<p part="paragraph"><span part="dateline"[^>]*>BOGOTÁ<\/span><span[^>]*> — <\/span>The ferry/,
    );
  });

  for (const [before, dateline] of [
    ['BOGOTÁ, Colombia (<a href="https://apnews.com/">AP</a>) — ', 'BOGOTÁ, Colombia'],
    ['<a href="/bogota">BOGOTÁ</a>, Colombia (<b>AP</b>) — ', 'BOGOTÁ, Colombia'],
    ['<span class="dateline">BOGOTÁ, Colombia (AP) —</span> ', 'BOGOTÁ, Colombia'],
  ] as const) {
    it(`is a field with the markup ${before}`, async () => {
      const { article, issues } = await seen(FORMATS['html-page']!(before + LEAD));
      expect([article.dateline, article.source, article.body?.[0]]).to.deep.equal([dateline, 'AP', paragraph(LEAD)]);
      // A link is not lost without an issue.
      expect(issues.includes('unknown-field articles[0].body[0]')).to.equal(before.includes('<a '));
    });
  }

  it('stays where a link is longer than it', async () => {
    const { article } = await seen(FORMATS['html-page']!(`<a href="/a">BOGOTÁ (AP) — ${LEAD}</a> ${LEAD}`));
    expect(article.dateline).to.equal(undefined);
    expect(JSON.stringify(article.body)).to.contain('/a"');
  });

  it('stays in our own JSON, and where data has another one', async () => {
    const lead = `BOGOTÁ (AP) — ${LEAD}`;
    const own = await seen({ headline: 'The ferry returns', body: [lead, SECOND] });
    expect([own.article.dateline, own.article.body]).to.deep.equal([undefined, [paragraph(lead), paragraph(SECOND)]]);
    const prose = (body: Article['body']): string => lettersOf(body!.filter(({ type }) => type === 'paragraph'));
    const other = await seen(`---\ndateline: Lima\n---\n${FORMATS['markdown']!(lead) as string}`);
    expect([other.article.dateline, prose(other.article.body)]).to.deep.equal(['Lima', lettersOf([lead, SECOND])]);
  });

  it('that the data also has is kept once', async () => {
    const { article, issues } = await seen(
      `---\ndateline: Bogotá\n---\n${FORMATS['markdown']!(`BOGOTÁ — ${LEAD}`) as string}`,
    );
    expect([article.dateline, lettersOf(article.body!.slice(1))]).to.deep.equal(['Bogotá', lettersOf([LEAD, SECOND])]);
    expect(issues).to.include('repeated articles[0].body[1]');
  });

  it('takes no letter with it: what is in the field is gone from the text', () => {
    const words = fc.constantFrom(
      'PARIS',
      'Lisbon',
      ', ',
      ' ',
      '(AP)',
      '(',
      'AP',
      'Oct 3',
      '/',
      '—',
      ' - ',
      ' — ',
      '.',
      'The',
      '\u00a0',
    );
    const leaf: fc.Arbitrary<unknown> = fc.oneof(words, fc.constant({ type: 'line-break' }));
    const inline = fc.oneof(
      { weight: 4, arbitrary: leaf },
      {
        weight: 1,
        arbitrary: fc.record({
          type: fc.constantFrom('emphasis', 'strong', 'link', 'quotation'),
          content: fc.array(leaf, { maxLength: 3 }),
        }),
      },
    );
    const block = fc.record({
      type: fc.constantFrom('paragraph', 'paragraph', 'quote'),
      content: fc.array(inline, { maxLength: 8 }),
    });
    const start = fc.constantFrom([], ['PARIS (AP) — '], ['LONDON, Oct 3', ' (AP)', ' — ']);
    fc.assert(
      fc.property(start, fc.array(block, { maxLength: 4 }), (before, blocks) => {
        const body = [{ type: 'paragraph', content: before }, ...blocks];
        const issues: Issue[] = [];
        const moved = withDateline({ headline: 'H', body }, new SourceValue({}, '', issues)) as Record<string, unknown>;
        const { dateline = '', source = '' } = moved as { dateline?: string; source?: string };
        expect(lettersOf([dateline, source, moved['body']])).to.equal(lettersOf(body));
        expect(issues).to.deep.equal([]);
        // Blocks after the dateline are the same objects.
        const rest = moved['body'] as unknown[];
        if (rest.length > 2) expect(rest.slice(2 - (body.length - rest.length))).to.deep.equal(body.slice(2));
      }),
      { numRuns: 2_000 },
    );
  });
});
