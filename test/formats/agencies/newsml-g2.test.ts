import { expect } from '@open-wc/testing';
import type { Article } from '../../../src/model/definition/article.js';
import { paragraph, seen } from '../reading.js';

const G2 = 'xmlns="http://iptc.org/std/nar/2006-10-01/" standard="NewsML-G2" standardversion="2.32"';
const item = (guid: string, kind: string, meta: string, about: string, content: string): string =>
  `<newsItem ${G2} guid="${guid}" xml:lang="en"><rightsInfo><copyrightHolder><name>The Agency</name></copyrightHolder></rightsInfo>
   <itemMeta><itemClass qcode="ninat:${kind}"/>${meta}</itemMeta><contentMeta>${about}</contentMeta><contentSet>${content}</contentSet></newsItem>`;
const text = (
  guid: string,
  content = '<inlineXML contenttype="text/html"><html><body><h1>One</h1><p>Words.</p></body></html></inlineXML>',
): string => item(guid, 'text', '', '<headline>One</headline>', content);
const picture = (guid: string, name = guid): string =>
  item(
    guid,
    'picture',
    '',
    '<headline>P</headline><creator><name>Bo</name></creator><creditline>Agency</creditline><description role="drol:caption">A mask</description>',
    `<remoteContent href="https://news.example/${name}-small.jpg" contenttype="image/jpeg" rendition="rnd:thumbnail" width="100" height="50"/>
     <remoteContent href="https://news.example/${name}-page.jpg" contenttype="image/jpeg" rendition="rnd:web" width="1000" height="500"/>
     <remoteContent href="https://news.example/${name}-print.jpg" contenttype="image/jpeg" rendition="rnd:highRes" width="8000" height="4000"/>`,
  );
const message = (...items: string[]): string => `<newsMessage ${G2}><itemSet>${items.join('')}</itemSet></newsMessage>`;

describe('NewsML-G2', () => {
  it('reads an item', async () => {
    const { format, version, article, issues } = await seen(
      item(
        'urn:1',
        'text',
        `<provider qcode="nprov:A"><name>Agency</name></provider><versionCreated>2022-10-04T14:00:00Z</versionCreated>
         <firstCreated>2022-10-03T14:00:00Z</firstCreated><pubStatus qcode="stat:usable"/><edNote>Do not cut</edNote>`,
        `<headline xml:lang="de">Minister</headline><headline>Ministers
           &amp; masks</headline><by>By Ada</by><creator><name>Ada</name></creator><dateline>BOGOTA -</dateline><language tag="en"/>
         <subject qcode="medtop:1"><name xml:lang="de">Masken</name><name xml:lang="en">Masks</name></subject><keyword>news</keyword>
         <description role="drol:summary">In
           short.</description>`,
        '<inlineXML contenttype="application/xhtml+xml"><p xmlns="http://www.w3.org/1999/xhtml">Words.</p></inlineXML>',
      ),
    );
    expect([format, version, issues]).to.deep.equal(['newsml-g2', '2.32', ['withheld itemMeta.edNote']]);
    expect(article).to.deep.equal({
      id: 'urn:1',
      headline: 'Ministers & masks',
      standfirst: ['In short.'],
      byline: 'By Ada',
      authors: [{ name: 'Ada' }],
      dateline: 'BOGOTA',
      published: { date: '2022-10-03T14:00:00Z' },
      updated: { date: '2022-10-04T14:00:00Z' },
      language: 'en',
      body: [paragraph('Words.')],
      source: 'Agency',
      copyright: 'The Agency',
      topics: ['Masks', 'news'],
    });
  });

  it('reads the text in whatever it is written', async () => {
    const body = async (content: string): Promise<Article['body']> => (await seen(text('1', content))).article.body;
    expect(await body('<inlineData contenttype="text/plain">One &lt; two.\n\nThree.</inlineData>')).to.deep.equal([
      paragraph('One < two.'),
      paragraph('Three.'),
    ]);
    expect(await body('<inlineData contenttype="text/html">&lt;p>One&lt;/p></inlineData>')).to.deep.equal([
      paragraph('One'),
    ]);
    expect(await body('<inlineData contenttype="text/plain" encoding="base64">T25l</inlineData>')).to.deep.equal([
      paragraph('One'),
    ]);
    const nitf =
      '<nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><body><body.head><byline>Bo</byline></body.head><body.content><p>One</p></body.content></body></nitf>';
    const { article } = await seen(text('1', `<inlineXML contenttype="application/nitf+xml">${nitf}</inlineXML>`));
    expect([article.byline, article.body]).to.deep.equal(['Bo', [paragraph('One')]]);
  });

  it('reads a picture, the file for pages first', async () => {
    const { article } = await seen(picture('p'));
    expect(article.image).to.deep.equal({
      src: 'https://news.example/p-page.jpg',
      width: 1000,
      height: 500,
      sources: [
        { src: 'https://news.example/p-page.jpg', width: 1000 },
        { src: 'https://news.example/p-small.jpg', width: 100 },
        { src: 'https://news.example/p-print.jpg' },
      ],
      caption: ['A mask'],
      credit: 'Bo/Agency',
    });
  });

  it('reads a recording', async () => {
    const { article } = await seen(
      item(
        '1',
        'video',
        '',
        '<headline>V</headline><icon href="https://news.example/i.jpg" width="110" height="62"/><description role="x:script">Shots.</description>',
        '<remoteContent href="https://news.example/1.mp4" contenttype="video/mp4-1280x720" width="1280" duration="69" durationunit="timeunit:seconds"/>',
      ),
    );
    expect(article.body).to.deep.equal([
      {
        type: 'video',
        sources: [{ src: 'https://news.example/1.mp4', type: 'video/mp4' }],
        poster: { src: 'https://news.example/i.jpg', width: 110, height: 62 },
        duration: 69,
      },
    ]);
    expect(article.image?.caption ?? article.standfirst ?? []).to.deep.equal([]);
  });

  it('puts pictures to the story that they belong to', async () => {
    const one = await seen(message(text('t'), picture('p'), picture('q')));
    expect([one.count, one.article.image?.src, one.article.body?.map(({ type }) => type)]).to.deep.equal([
      1,
      'https://news.example/p-page.jpg',
      ['paragraph', 'figure'],
    ]);
    const group = '<group><itemRef residref="u"/><itemRef residref="p"/></group>';
    const two = await seen(
      message(
        `<packageItem ${G2}><groupSet>${group}</groupSet></packageItem>`,
        text('t'),
        text('u'),
        picture('p'),
        picture('q'),
      ),
    );
    expect(two.all.map((entry) => (entry as Article).image?.src)).to.deep.equal([
      undefined,
      'https://news.example/p-page.jpg',
      'https://news.example/q-page.jpg',
    ]);
  });

  it('gives a picture that the text has in its place its better files', async () => {
    const placed =
      '<inlineXML><html><body><p>Words.</p><img src="https://news.example/p-small.jpg"/></body></html></inlineXML>';
    const { article } = await seen(message(text('t', placed), picture('p')));
    expect([article.image, JSON.stringify(article.body?.[1]).includes('p-page.jpg')]).to.deep.equal([undefined, true]);
  });

  it('lists what a package names and has not got', async () => {
    const { article } = await seen(
      `<packageItem ${G2} guid="1"><contentMeta><headline>Top</headline></contentMeta><groupSet><group><itemRef residref="x"><title>One</title>
       <description>In short.</description></itemRef><itemRef href="https://news.example/2"><title>Two</title></itemRef></group></groupSet></packageItem>`,
    );
    expect([article.headline, article.body]).to.deep.equal([
      'Top',
      [
        { type: 'paragraph', content: [{ type: 'strong', content: ['One'] }, ' ', 'In short.'] },
        { type: 'related', links: [{ url: 'https://news.example/2', title: 'Two' }] },
      ],
    ]);
  });

  it('shows nothing that is withheld, canceled or under embargo', async () => {
    for (const status of ['stat:withheld', 'stat:canceled']) {
      expect(
        (await seen(item('1', 'text', `<pubStatus qcode="${status}"/>`, '<headline>One</headline>', ''))).count,
      ).to.equal(0);
    }
    const later = item('1', 'text', '<embargoed>2030-01-01T00:00:00Z</embargoed>', '<headline>One</headline>', '');
    expect((await seen(later, { now: new Date('2026-01-01T00:00:00Z') })).count).to.equal(0);
    expect((await seen(later)).count).to.equal(1);
  });

  it('keeps the words of a status that it does not know', async () => {
    const statusOf = async (occurStatus: string): Promise<unknown[]> => {
      const { itinerary, issues } = await seen(
        `<knowledgeItem ${G2} xml:lang="en"><conceptSet><concept><name>Meeting</name><eventDetails>
          <dates><start>2022-10-26</start></dates>${occurStatus}</eventDetails></concept></conceptSet></knowledgeItem>`,
      );
      const [stop] = itinerary.stops;
      return [stop!.status, stop!.statusText, issues.length];
    };
    expect(await statusOf('<occurStatus qcode="eocstat:eos6"/>')).to.deep.equal(['cancelled', undefined, 0]);
    expect(await statusOf('<occurStatus qcode="x:postponed"/>')).to.deep.equal(['postponed', undefined, 0]);
    expect(await statusOf('<occurStatus qcode="x:q7"><name>Under review</name></occurStatus>')).to.deep.equal([
      undefined,
      'Under review',
      1,
    ]);
  });

  it('reads an event as an itinerary, and one within it as what happens there', async () => {
    const { itinerary, count, issues } = await seen(
      `<knowledgeItem ${G2} xml:lang="en"><conceptSet>
        <concept><conceptId qcode="e:1"/><name>Meeting</name><definition>To talk.</definition><eventDetails>
          <dates><start>2022-10-26T09:00:00+02:00</start><duration>P1DT30M</duration></dates><occurStatus qcode="eocstat:eos5"/>
          <location><name>Hall</name><POIDetails><position latitude="51.5" longitude="-0.1"/><contactInfo><address><country><name>UK</name></country></address></contactInfo></POIDetails></location>
          <participant><name>Ada</name><definition>Chair</definition></participant><registration>Needed</registration></eventDetails></concept>
        <concept><conceptId qcode="e:2"/><name>Talk</name><broader qcode="e:1"/><eventDetails><dates><start>2022-10-26</start><duration>P2D</duration></dates></eventDetails></concept>
      </conceptSet></knowledgeItem>`,
    );
    expect(issues).to.deep.equal(['unknown-field conceptSet.concept.eventDetails.registration']);
    expect(count).to.equal(1);
    expect(itinerary).to.deep.equal({
      title: 'Meeting',
      language: 'en',
      start: { date: '2022-10-26T09:00:00+02:00' },
      end: { date: '2022-10-27T09:30+02:00' },
      stops: [
        {
          place: 'Hall',
          country: 'UK',
          coordinates: [-0.1, 51.5],
          start: { date: '2022-10-26T09:00:00+02:00' },
          end: { date: '2022-10-27T09:30+02:00' },
          purpose: ['To talk.'],
          meets: [{ name: 'Ada', role: 'Chair' }],
          status: 'scheduled',
          events: [{ title: 'Talk', start: { date: '2022-10-26' }, end: { date: '2022-10-27' } }],
        },
      ],
    });
  });

  it('gives what is said of a person, and no story of a plan', async () => {
    const person = await seen(
      `<conceptItem ${G2}><concept><name>Ada</name><definition>A mathematician.</definition></concept></conceptItem>`,
    );
    expect([person.article.headline, person.article.body]).to.deep.equal(['Ada', [paragraph('A mathematician.')]]);
    const plan = await seen(`<planningItem ${G2}><newsCoverageSet/></planningItem>`);
    expect([plan.format, plan.count, plan.issues]).to.deep.equal(['newsml-g2', 0, ['unknown-type ']]);
  });
});
