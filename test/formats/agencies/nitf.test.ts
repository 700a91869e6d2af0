import { expect } from '@open-wc/testing';
import type { Article } from '../../../src/model/definition/article.js';
import { paragraph, seen } from '../reading.js';

const story = (head: string, content: string, data = '', more = ''): string =>
  `<nitf version="-//IPTC//DTD NITF 3.4//EN"><head><title>file-name</title>${more}<docdata>${data}</docdata></head>
   <body><body.head>${head}</body.head><body.content>${content}</body.content><body.end><tagline>Edited by Bo</tagline></body.end></body></nitf>`;
const bodyOf = async (content: string): Promise<Article['body']> =>
  (await seen(story('', content))).article.body?.filter(({ type }) => type !== 'note');

describe('NITF', () => {
  it('reads a story', async () => {
    const { format, version, article, issues } = await seen(
      story(
        `<hedline><hl1>Ministers
            &amp; masks</hl1><hl2>SLUG</hl2></hedline><byline>By <person>Ada Byron</person><byttl>AP Writer</byttl></byline>
         <distributor>The Agency</distributor><dateline><location>BOGOTA, Colombia</location> -</dateline><abstract><p>In short.</p></abstract>`,
        '<p>First <em>words</em> of <person>Ada</person>.</p><hl2>Head</hl2><p>Second.</p>',
        `<doc-id id-string="1"/><date.issue norm="20221003T140000Z"/><doc.copyright holder="The Agency" year="2022"/>
         <key-list><keyword key="masks"/></key-list><ed-msg info="Do not cut"/>`,
        '<tobject><tobject.subject tobject.subject.type="Health" tobject.subject.matter="Masks"/></tobject>',
      ),
    );
    expect([format, version]).to.deep.equal(['nitf', '3.4']);
    expect([...issues].sort()).to.deep.equal(['withheld body.body.head.hedline.hl2', 'withheld head.docdata.ed-msg']);
    expect(article).to.deep.equal({
      id: '1',
      headline: 'Ministers & masks',
      standfirst: ['In short.'],
      byline: 'By Ada Byron, AP Writer',
      authors: [{ name: 'Ada Byron', role: 'AP Writer' }],
      dateline: 'BOGOTA, Colombia',
      published: { date: '2022-10-03T14:00:00Z' },
      body: [
        { type: 'paragraph', content: ['First ', { type: 'emphasis', content: ['words'] }, ' of Ada.'] },
        { type: 'heading', level: 3, content: ['Head'] },
        paragraph('Second.'),
        { type: 'note', kind: 'tagline', content: ['Edited by Bo'] },
      ],
      source: 'The Agency',
      copyright: '© 2022 The Agency',
      topics: ['masks', 'Masks'],
    });
  });

  it('reads a second headline that is a line to read, where there is no summary', async () => {
    const { article } = await seen(story('<hedline><hl1>One</hl1><hl2>A line of words</hl2></hedline>', '<p>x</p>'));
    expect(article.standfirst).to.deep.equal(['A line of words']);
  });

  it('reads a picture with all its files, its caption and who made it', async () => {
    const [figure] = (await bodyOf(
      `<media media-type="image"><media-reference source="/s.jpg" width="100" height="50"/><media-reference source="/l.jpg" width="400" height="200" alternate-text="Mask"/>
       <media-caption>A mask</media-caption><media-producer>Bo</media-producer></media>`,
    ))!;
    expect(figure).to.deep.equal({
      type: 'figure',
      image: {
        src: 'https://news.example/l.jpg',
        sources: [
          { src: 'https://news.example/l.jpg', width: 400 },
          { src: 'https://news.example/s.jpg', width: 100 },
        ],
        width: 400,
        height: 200,
        alt: 'Mask',
        caption: ['A mask'],
        credit: 'Bo',
      },
    });
  });

  it('reads recordings, quotations, lists, tables, and keeps the words of a picture without a file', async () => {
    expect(
      (await bodyOf('<media media-type="video"><media-reference source="/1.mp4" mime-type="video/mp4"/></media>'))?.[0]
        ?.type,
    ).to.equal('video');
    expect(await bodyOf('<bq><block><p>It is telling.</p></block><credit>Ada</credit></bq>')).to.deep.equal([
      { type: 'quote', quotation: ['It is telling.'], attribution: 'Ada' },
    ]);
    expect(await bodyOf('<ul><li>One</li></ul>')).to.deep.equal([{ type: 'list', items: [[paragraph('One')]] }]);
    expect((await bodyOf('<table><tr><td>1</td><td>2</td></tr></table>'))?.[0]?.type).to.equal('table');
    expect(await bodyOf('<media media-type="image"><media-caption>A mask</media-caption></media>')).to.deep.equal([
      paragraph('A mask'),
    ]);
  });

  it('shows nothing that is withheld, or not yet to be shown', async () => {
    for (const status of ['embargoed', 'canceled', 'withheld']) {
      const nitf = story('<hedline><hl1>One</hl1></hedline>', '').replace(
        '<docdata>',
        `<docdata management-status="${status}">`,
      );
      expect((await seen(nitf)).count, status).to.equal(0);
    }
    const later = story('<hedline><hl1>One</hl1></hedline>', '', '<date.release norm="20300101T000000Z"/>');
    expect((await seen(later, { now: new Date('2026-01-01T00:00:00Z') })).count).to.equal(0);
    expect((await seen(later)).count).to.equal(1);
  });

  it('shows a story whose embargo is over, and none whose embargo may hold', async () => {
    const embargoed = (release: string): string =>
      story('', '<p>Words.</p>', release).replace('<docdata', '<docdata management-status="embargoed"');
    const release = '<date.release norm="20240506T000100+0100"/>';
    const now = (date: string): { now: Date } => ({ now: new Date(date) });
    for (const [data, options, count] of [
      [release, now('2024-05-07'), 1],
      [release, now('2024-05-05T23:02:00Z'), 1],
      [release, now('2024-05-05T23:00:00Z'), 0],
      [release, {}, 0],
      ['', now('2024-05-07'), 0],
      ['<date.release norm="soon"/>', now('2024-05-07'), 0],
    ] as const) {
      expect((await seen(embargoed(data), options)).count, data).to.equal(count);
    }
    const killed = embargoed(release).replace('embargoed', 'killed');
    expect((await seen(killed, now('2024-05-07'))).count).to.equal(0);
  });
});
