import { expect } from '@open-wc/testing';
import { paragraph, seen } from '../reading.js';

const FIRST = {
  uri: 'urn:news:1',
  type: 'text',
  versioncreated: '2022-10-03T14:00:00Z',
  language: 'en',
  headline: 'Ministers &amp; masks',
  description_text: 'What a visit to three countries means.',
  byline: 'By Ada Byron',
  located: 'Bogotá, Colombia',
  body_text: 'First words.\n\nSecond words.',
  copyrightnotice: '© The Agency',
  subject: [{ name: 'Diplomacy' }, { code: '11002000' }],
  infosource: [{ name: 'The Agency' }],
};
const EXPECTED = {
  id: 'urn:news:1',
  headline: 'Ministers & masks',
  standfirst: ['What a visit to three countries means.'],
  byline: 'By Ada Byron',
  dateline: 'Bogotá, Colombia',
  published: { date: '2022-10-03T14:00:00Z' },
  language: 'en',
  body: [paragraph('First words.'), paragraph('Second words.')],
  source: 'The Agency',
  copyright: '© The Agency',
  topics: ['Diplomacy'],
};

describe('ninjs', () => {
  it('reads the first generation', async () => {
    const { format, version, article, issues } = await seen(FIRST);
    expect([format, version, issues]).to.deep.equal(['ninjs', '1', []]);
    expect(article).to.deep.equal(EXPECTED);
  });

  it('reads fields whose names end in a role', async () => {
    const { headline, description_text, body_text, ...rest } = FIRST;
    const { article } = await seen({
      ...rest,
      headline_print: 'In print',
      headline_main: headline,
      description_main: description_text,
      body_main: body_text,
    });
    expect(article).to.deep.equal(EXPECTED);
  });

  it('reads the second and the third generation', async () => {
    const second = {
      uri: 'urn:news:1',
      type: 'text',
      versioncreated: FIRST.versioncreated,
      language: 'en',
      headlines: [
        { role: 'print', value: 'In print' },
        { role: 'main', value: FIRST.headline },
      ],
      descriptions: [
        { role: 'writer', value: 'AB' },
        { role: 'text', value: FIRST.description_text },
      ],
      by: FIRST.byline,
      located: FIRST.located,
      bodies: [{ role: 'text', contenttype: 'text/plain', value: FIRST.body_text }],
      copyrightnotice: FIRST.copyrightnotice,
      subjects: FIRST.subject,
      infosources: FIRST.infosource,
    };
    const two = await seen(second);
    expect([two.version, two.article]).to.deep.equal(['2', EXPECTED]);
    const { versioncreated, copyrightnotice, infosources, bodies, ...same } = second;
    const three = await seen({
      ...same,
      versionCreated: versioncreated,
      copyrightNotice: copyrightnotice,
      infoSources: infosources,
      bodies: [{ ...bodies[0], contenttype: undefined, contentType: 'text/plain' }],
    });
    expect([three.version, three.article]).to.deep.equal(['3', EXPECTED]);
  });

  it('takes HTML before NITF before plain text', async () => {
    const bodies = [
      { role: 'text', contenttype: 'text/plain', value: 'Plain.' },
      {
        role: 'nitf',
        contenttype: 'text/vnd.IPTC.NITF',
        value: '<nitf><body><body.content><p>NITF.</p></body.content></body></nitf>',
      },
      { role: 'html', contenttype: 'text/html', value: '<p>HTML.</p>' },
    ];
    const wordsOf = async (count: number): Promise<unknown> =>
      (
        await seen({
          uri: 'a',
          versioncreated: '2022-10-03',
          headlines: [{ value: 'H' }],
          bodies: bodies.slice(0, count),
        })
      ).article.body;
    expect(await wordsOf(3)).to.deep.equal([paragraph('HTML.')]);
    expect(await wordsOf(2)).to.deep.equal([paragraph('NITF.')]);
    expect(await wordsOf(1)).to.deep.equal([paragraph('Plain.')]);
  });

  it('reads the text of NITF, and no more of it', async () => {
    const value =
      '<?xml version="1.0"?><nitf><head><title>T</title></head><body><body.head><hedline><hl1>T</hl1></hedline></body.head>' +
      '<body.content><block><p lede="true">Lead.</p><hl2>Between</hl2><bq><p>Said.</p><credit>Ada</credit></bq></block></body.content>' +
      '<body.end><tagline>End</tagline></body.end></body></nitf>';
    const { article } = await seen({ uri: 'a', versioncreated: '2022', headline: 'T', body_nitf: value });
    expect(article.body).to.deep.equal([
      paragraph('Lead.'),
      { type: 'heading', level: 3, content: ['Between'] },
      { type: 'quote', quotation: ['Said.'], attribution: 'Ada' },
    ]);
  });

  it('shows a literal “<” in plain text', async () => {
    const { article } = await seen({
      uri: 'a',
      versionCreated: '2022',
      headlines: [{ value: 'H' }],
      bodies: [{ contentType: 'text/plain', value: 'If a <b> c.' }],
    });
    expect(article.body).to.deep.equal([paragraph('If a <b> c.')]);
  });

  it('reads HTML in body_text, as PA sends it', async () => {
    const { article } = await seen({
      uri: 'a',
      format: 'GOA-WIRES-NINJS',
      versionCreated: '2022',
      headline: 'H',
      byline: '',
      body_text: '<p>One.</p>\n<p>Two.</p>',
    });
    expect(article.body).to.deep.equal([paragraph('One.'), paragraph('Two.')]);
    expect(article.byline).to.equal(undefined);
  });

  it('reads the pictures that go with a story: one leads, those in its HTML stand there already', async () => {
    const picture = (name: string): object => ({
      type: 'picture',
      description_text: `The ${name}`,
      byline: 'Alan',
      body_text: `Somebody with the ${name}`,
      renditions: {
        original: { href: `https://i.example/${name}.jpg?a=1&b=2`, mimetype: 'image/jpeg', width: 6000, height: 4000 },
        viewImage: { href: `https://i.example/${name}-640.jpg`, mimetype: 'image/jpeg', width: 640, height: 427 },
        '16-9': { href: `https://i.example/${name}-16-9.jpg`, mimetype: 'image/jpeg', width: 1280, height: 720 },
      },
    });
    const { article, issues } = await seen({
      guid: 'tag:1',
      versioncreated: '2022-10-03T14:00:00+0000',
      headline: 'H',
      body_html: '<p>Words.</p><figure><img src="https://i.example/hat.jpg?a=1&amp;b=2"></figure>',
      associations: {
        editor_0: picture('hat'),
        featuremedia: picture('mask'),
        editor_1: null,
        editor_2: picture('coat'),
      },
    });
    expect(issues).to.deep.equal([]);
    expect(article.image).to.deep.equal({
      src: 'https://i.example/mask-16-9.jpg',
      width: 1280,
      height: 720,
      alt: 'Somebody with the mask',
      caption: ['The mask'],
      credit: 'Alan',
      sources: [
        { src: 'https://i.example/mask-16-9.jpg', width: 1280 },
        { src: 'https://i.example/mask-640.jpg' },
        { src: 'https://i.example/mask.jpg?a=1&b=2' },
      ],
    });
    expect(article.body!.map((block) => (block.type === 'figure' ? block.image.src : block.type))).to.deep.equal([
      'paragraph',
      'https://i.example/hat.jpg?a=1&b=2',
      'https://i.example/coat-16-9.jpg',
    ]);
  });

  it('reads Superdesk’s dialect: when it was first published, its authors, its service', async () => {
    const { article } = await seen({
      guid: 'tag:1',
      headline: 'H',
      firstpublished: '2022-10-03T14:00:00+0000',
      versioncreated: '2022-10-04T14:00:00+0000',
      authors: [{ name: 'Ada', jobtitle: { name: 'Editor' } }],
      service: [{ name: 'World', code: 'w' }],
    });
    expect(article).to.deep.equal({
      id: 'tag:1',
      headline: 'H',
      published: { date: '2022-10-03T14:00:00+00:00' },
      updated: { date: '2022-10-04T14:00:00+00:00' },
      authors: [{ name: 'Ada', role: 'Editor' }],
      section: 'World',
    });
  });

  it('reads a recording', async () => {
    const { article } = await seen({
      uri: 'a',
      type: 'video',
      versioncreated: '2022',
      headlines: [{ role: 'main', value: 'H' }],
      renditions: [
        { href: 'https://v.example/1.mp4', contenttype: 'video/mp4' },
        { href: 'https://v.example/1.jpg', contenttype: 'image/jpeg' },
        { href: 'https://v.example/1.xml', contenttype: 'text/xml' },
      ],
    });
    expect(article.body).to.deep.equal([
      {
        type: 'video',
        sources: [{ src: 'https://v.example/1.mp4', type: 'video/mp4' }],
        poster: { src: 'https://v.example/1.jpg' },
      },
    ]);
  });

  it('leaves out the place before a text that names it, and takes the dateline of a text that has one', async () => {
    const { article: named } = await seen({ ...FIRST, body_text: 'In Bogotá they met.' });
    expect(named.dateline).to.equal(undefined);
    const { article } = await seen({ ...FIRST, body_text: 'BOGOTÁ, Colombia (AP) -- Words.' });
    expect([article.dateline, article.body?.[0]]).to.deep.equal(['BOGOTÁ, Colombia (AP)', paragraph('Words.')]);
  });

  for (const status of ['canceled', 'withheld', 'Cancelled']) {
    it(`does not show what is ${status}`, async () => {
      for (const name of ['pubstatus', 'pubStatus']) {
        const { count, issues } = await seen({ ...FIRST, [name]: status });
        expect([count, issues]).to.deep.equal([0, [`withheld ${name}`]]);
      }
    });
  }

  it('does not show what is under embargo, and shows it after', async () => {
    const item = { ...FIRST, embargoed: '2022-10-03T16:00:00+02:00' };
    const before = await seen(item, { now: new Date('2022-10-03T13:59:59Z') });
    expect([before.count, before.issues]).to.deep.equal([0, ['withheld embargoed']]);
    expect((await seen(item, { now: new Date('2022-10-03T14:00:00Z') })).count).to.equal(1);
  });

  it('reads the status of an event, and keeps words that it does not know', async () => {
    for (const [eventStatus, status, statusText, issues] of [
      ['http://cv.iptc.org/newscodes/eventoccurstatus/eos6', 'cancelled', undefined, []],
      ['https://example.org/status/Postponed', 'postponed', undefined, []],
      ['https://example.org/status/review', undefined, 'review', ['value articles[0].stops[0].status']],
      ['Under review', undefined, 'Under review', ['value articles[0].stops[0].status']],
    ] as const) {
      const { itinerary, issues: said } = await seen({
        uri: 'urn:event:1',
        type: 'event',
        headline: 'A meeting',
        eventDetails: { dates: { startDate: '2011-03-16' }, eventStatus },
      });
      const [stop] = itinerary.stops;
      expect([stop!.status, stop!.statusText], eventStatus).to.deep.equal([status, statusText]);
      expect(said.filter((issue) => /status/i.test(issue))).to.deep.equal(issues);
    }
  });

  it('reads an event as an itinerary, also one without a version', async () => {
    const { itinerary, version } = await seen({
      uri: 'urn:event:1',
      title: 'A conference',
      descriptions: [{ role: 'text', value: 'Two days of talks.' }],
      eventDetails: { dates: { expectedStartDate: '2011-03-16', expectedEndDate: '2011-03-17' } },
      places: [{ name: 'The Stadium', contactInfo: [{ address: { locality: 'London', country: 'United Kingdom' } }] }],
    });
    expect(version).to.equal('3');
    expect(itinerary).to.deep.equal({
      title: 'A conference',
      start: { date: '2011-03-16' },
      end: { date: '2011-03-17' },
      stops: [
        {
          place: 'The Stadium, London',
          country: 'United Kingdom',
          start: { date: '2011-03-16' },
          end: { date: '2011-03-17' },
          purpose: ['Two days of talks.'],
        },
      ],
    });
  });

  it('needs only an id and one field of ninjs', async () => {
    for (const more of [
      { body_html: '<p>Words.</p>' },
      { body_text: 'Words.' },
      { pubstatus: 'usable', body_html: '<p>Words.</p>' },
      { bodies: [{ contentType: 'text/html', value: '<p>Words.</p>' }] },
      { versioncreated: '2024-05-06T07:30:00Z', body_xhtml: '<p>Words.</p>' },
      { headline_main: 'H', body_html: '<p>Words.</p>' },
    ]) {
      const { format, article } = await seen({ uri: 'urn:1', headline: 'H', ...more });
      expect(format, JSON.stringify(more)).to.equal('ninjs');
      expect(article.body).to.deep.equal([paragraph('Words.')]);
    }
  });

  it('reads pages of items, and items of Superdesk', async () => {
    const item = { uri: 'urn:1', headline: 'H', body_html: '<p>Words.</p>' };
    for (const data of [
      { total: 1, limit: 20, offset: 0, item: [item, item] },
      { _items: [item, item] },
      [item, item],
    ]) {
      const { format, count } = await seen(data);
      expect([format, count]).to.deep.equal(['ninjs', 2]);
    }
    const { format, article } = await seen({
      ...{ _id: 'urn:1', state: 'published', headline: 'H', body_html: '<p>Words.</p>' },
      ...{ firstcreated: '2024-05-06T07:30:00+0000', dateline: { text: 'HYTHE, May 6 -', located: { city: 'Hythe' } } },
      anpa_category: [{ qcode: 'a', name: 'News' }],
    });
    expect([format, article.dateline, article.section, article.id]).to.deep.equal(['ninjs', 'Hythe', 'News', 'urn:1']);
    const { count, issues } = await seen({ ...item, state: 'spiked' });
    expect([count, issues]).to.deep.equal([0, ['withheld state']]);
  });

  it('keeps the text of an event, whatever it is written in, and reports who organises it', async () => {
    for (const [contentType, value] of [
      ['text/html', '<p>It goes back.</p><p>Ada Penn will speak.</p>'],
      ['text/plain', 'It goes back.\n\nAda Penn will speak.'],
      [
        'text/xml',
        '<nitf><body><body.content><p>It goes back.</p><p>Ada Penn will speak.</p></body.content></body></nitf>',
      ],
    ]) {
      const { itinerary, issues } = await seen({
        ...{ uri: 'urn:1', type: 'event', headlines: [{ value: 'Launch' }], places: [{ name: 'Hythe' }] },
        eventDetails: { dates: { startDate: '2024-05-06' }, organiser: { name: 'Harbour office' } },
        bodies: [{ contentType, value }],
      });
      expect(itinerary.stops[0]?.purpose?.map(String).join('')).to.equal('It goes back.\n\nAda Penn will speak.');
      expect(issues).to.deep.equal(['unknown-field eventDetails.organiser']);
    }
  });

  it('keeps every text, and each once', async () => {
    const { article, issues } = await seen({
      ...{ uri: 'urn:1', versioncreated: '2024', headline: 'H' },
      bodies: [
        { contentType: 'text/html', value: '<p>One.</p>' },
        { contentType: 'text/html', value: '<p>Two.</p>' },
        { contentType: 'text/plain', value: 'One.' },
      ],
    });
    expect(article.body).to.deep.equal([paragraph('One.'), paragraph('Two.')]);
    expect(issues).to.deep.equal(['repeated bodies[2].value']);
  });
});
