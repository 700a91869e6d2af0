import { expect } from '@open-wc/testing';
import { readArticle } from '../../../src/formats/read-article.js';
import { wordsOf } from '../../../src/model/text.js';
import type { Itinerary } from '../../../src/model/definition/itinerary.js';
import { paragraph, seen } from '../reading.js';

const ARTICLE = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  '@id': 'https://news.example/trip#article',
  headline: 'Ministers &amp; masks',
  description: 'What a visit to three countries means for the region.',
  author: [{ '@type': 'Person', name: 'Ada Byron', jobTitle: 'Reporter', url: '/people/ada' }],
  datePublished: '2022-10-03T14:00:00+0200',
  dateModified: '2022-10-04',
  inLanguage: 'English',
  mainEntityOfPage: { '@type': 'WebPage', '@id': 'https://news.example/trip' },
  articleSection: ['World', 'Americas'],
  keywords: 'Colombia, Chile; Peru',
  publisher: { '@type': 'NewsMediaOrganization', name: 'The Example' },
  copyrightHolder: { name: 'The Example' },
  copyrightYear: 2022,
  articleBody: 'First words.\n\nSecond words.',
  correction: { '@type': 'CorrectionComment', text: 'The third country is Peru.', datePublished: '2022-10-05' },
};

describe('schema.org', () => {
  it('reads a news article', async () => {
    const { format, article, issues, count } = await seen(ARTICLE);
    expect(issues).to.deep.equal([]);
    expect({ format, count }).to.deep.equal({ format: 'schema-org', count: 1 });
    expect(article).to.deep.equal({
      id: 'https://news.example/trip#article',
      headline: 'Ministers & masks',
      standfirst: ['What a visit to three countries means for the region.'],
      authors: [{ name: 'Ada Byron', role: 'Reporter', url: 'https://news.example/people/ada' }],
      published: { date: '2022-10-03T14:00:00+02:00' },
      updated: { date: '2022-10-04' },
      language: 'en',
      url: 'https://news.example/trip',
      section: 'World',
      body: [paragraph('First words.'), paragraph('Second words.')],
      corrections: [{ kind: 'correction', date: { date: '2022-10-05' }, content: ['The third country is Peru.'] }],
      source: 'The Example',
      copyright: '© 2022 The Example',
      topics: ['Americas', 'Colombia', 'Chile', 'Peru'],
    });
  });

  const TYPES: [type: unknown, kind: string | undefined][] = [
    ['newsarticle', undefined],
    [['NewsArticle', 'http://schema.org/OpinionNewsArticle'], 'opinion'],
    ['AnalysisNewsArticle', 'analysis'],
    ['ReviewNewsArticle', 'review'],
    ['LiveBlogPosting', 'live'],
    ['schema:Article', undefined],
  ];
  for (const [type, kind] of TYPES) {
    it(`takes ${JSON.stringify(type)} for an article${kind ? ` of the kind ${kind}` : ''}`, async () => {
      const { article } = await seen({ ...ARTICLE, '@type': type });
      expect(article.headline).to.equal('Ministers & masks');
      expect(article.kind).to.equal(kind);
    });
  }

  it('finds in a graph what stands there by its @id alone', async () => {
    const { article, issues } = await seen({
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'Article',
          headline: 'Here',
          author: { '@id': '#ada' },
          image: { '@id': '#picture' },
          publisher: { '@id': '#house' },
        },
        { '@type': 'Person', '@id': '#ada', name: 'Ada Byron' },
        {
          '@type': 'ImageObject',
          '@id': '#picture',
          url: 'https://i.example/1.jpg',
          width: '1200px',
          caption: 'A mask',
        },
        { '@type': ['Organization'], '@id': '#house', name: 'The Example' },
      ],
    });
    expect(issues).to.deep.equal([]);
    expect(article.authors).to.deep.equal([{ name: 'Ada Byron' }]);
    expect(article.image).to.deep.equal({ src: 'https://i.example/1.jpg', width: 1200, caption: ['A mask'] });
    expect(article.source).to.equal('The Example');
  });

  it('says so where an @id leads nowhere, or in a circle', async () => {
    const { article, issues } = await seen({
      '@type': 'Article',
      '@id': '#self',
      headline: 'Here',
      author: { '@id': '#nobody' },
      image: { '@id': 'https://news.example/#nothing' },
      isPartOf: { '@id': '#self' },
    });
    expect(article.headline).to.equal('Here');
    expect(issues).to.deep.equal(['missing image', 'missing author']);
  });

  it('takes the article that the page is about', async () => {
    const page = [
      { '@type': 'NewsArticle', headline: 'Other', url: 'https://news.example/other' },
      { '@type': 'NewsArticle', headline: 'This', url: 'http://news.example/a/b.json/' },
    ];
    const { article, count } = await seen({ '@context': 'https://schema.org', '@graph': page });
    expect([count, article.headline]).to.deep.equal([2, 'This']);
    expect((await seen(page, { url: 'https://elsewhere.example/' })).article.headline).to.equal('Other');
  });

  it('takes a list of pictures for crops of one, and pictures with captions of their own for others', async () => {
    const crop = (name: string, width: number, height: number): object => ({
      '@type': 'ImageObject',
      url: `https://i.example/${name}`,
      width,
      height,
    });
    const { article } = await seen({
      '@type': 'NewsArticle',
      headline: 'Here',
      image: [
        { ...crop('wide.jpg', 1600, 900), caption: 'A mask', creditText: 'AP' },
        crop('square.jpg', 900, 900),
        crop('small.jpg', 800, 450),
        { ...crop('other.jpg', 800, 450), caption: 'A hat' },
      ],
    });
    expect(article.image).to.deep.equal({
      src: 'https://i.example/wide.jpg',
      width: 1600,
      height: 900,
      caption: ['A mask'],
      credit: 'AP',
      sources: [
        { src: 'https://i.example/wide.jpg', width: 1600 },
        { src: 'https://i.example/square.jpg' },
        { src: 'https://i.example/small.jpg', width: 800 },
      ],
    });
    expect(article.body).to.deep.equal([
      { type: 'figure', image: { src: 'https://i.example/other.jpg', width: 800, height: 450, caption: ['A hat'] } },
    ]);
  });

  it('leaves out a summary that is how the text begins', async () => {
    const text = 'The minister travels to three countries this week. The first is Colombia.';
    for (const description of [text.slice(0, 50), `${text.slice(0, 40)}…`, `<p>${text.slice(0, 50)}</p>`]) {
      const { article, issues } = await seen({
        '@type': 'NewsArticle',
        headline: 'Here',
        description,
        articleBody: text,
      });
      expect([article.standfirst, issues], description).to.deep.equal([undefined, ['repeated description']]);
    }
  });

  it('keeps a byline that is written into one string', async () => {
    const { article } = await seen({ ...ARTICLE, author: 'Ada Byron and Alan Turing' });
    expect([article.byline, article.authors]).to.deep.equal(['Ada Byron and Alan Turing', undefined]);
  });

  it('does not print the address of an author for a name', async () => {
    const { article, issues } = await seen({ ...ARTICLE, author: ['https://social.example/ada', 'Alan'] });
    expect(article.authors).to.deep.equal([{ name: 'Alan' }]);
    expect(issues).to.deep.equal(['missing author[0]']);
  });

  it('reads the updates of a live blog', async () => {
    const { article } = await seen({
      '@type': 'LiveBlogPosting',
      headline: 'Live',
      liveBlogUpdate: [
        {
          '@type': 'BlogPosting',
          headline: 'Arrived',
          datePublished: '2022-10-03T15:00Z',
          articleBody: 'The plane landed.',
          author: 'Ada',
        },
        { '@type': 'BlogPosting', headline: 'Nothing but a headline' },
      ],
    });
    expect(article.body).to.deep.equal([
      {
        type: 'update',
        date: { date: '2022-10-03T15:00Z' },
        title: 'Arrived',
        authors: [{ name: 'Ada' }],
        content: [paragraph('The plane landed.')],
      },
      { type: 'update', content: [paragraph('Nothing but a headline')] },
    ]);
  });

  it('reads a recording, and leaves a card where only a page with it is known', async () => {
    const { article } = await seen({
      '@type': 'NewsArticle',
      headline: 'Here',
      video: [
        { '@type': 'VideoObject', name: 'Landing', contentUrl: '/v.mp4', duration: 'PT1M3S', thumbnailUrl: ['/v.jpg'] },
        { '@type': 'VideoObject', name: 'Take-off', embedUrl: 'https://video.example/1' },
      ],
    });
    expect(article.body).to.deep.equal([
      {
        type: 'video',
        title: 'Landing',
        duration: 63,
        poster: { src: 'https://news.example/v.jpg' },
        sources: [{ src: 'https://news.example/v.mp4' }],
      },
      { type: 'embed', provider: 'video.example', url: 'https://video.example/1', title: 'Take-off' },
    ]);
  });

  it('reads a fact check: the claim, who made it, what came out', async () => {
    const { article } = await seen({
      '@type': 'ClaimReview',
      claimReviewed: 'The moon is cheese.',
      itemReviewed: { author: { name: 'A. Mouse', jobTitle: 'Mayor' }, name: 'A speech', datePublished: '2022' },
      reviewRating: { alternateName: 'False' },
    });
    expect(article.headline).to.equal('The moon is cheese.');
    expect(article.body).to.deep.equal([
      {
        type: 'quote',
        quotation: ['The moon is cheese.'],
        attribution: 'A. Mouse',
        role: 'Mayor',
        source: 'A speech',
        date: { date: '2022' },
      },
      { type: 'note', kind: 'rating', content: ['False'] },
    ]);
  });

  it('reads a quotation, alone and in an article', async () => {
    const quotation = {
      '@type': 'Quotation',
      text: 'It is telling.',
      spokenByCharacter: { name: 'Guillermo Holzmann', jobTitle: 'Analyst' },
      isPartOf: { name: 'An interview', url: 'https://news.example/talk' },
      dateCreated: '2022-10-03',
    };
    const expected = {
      quotation: ['It is telling.'],
      attribution: 'Guillermo Holzmann',
      role: 'Analyst',
      source: 'An interview',
      sourceUrl: 'https://news.example/talk',
      date: { date: '2022-10-03' },
    };
    expect((await seen(quotation)).quote).to.deep.equal(expected);
    const { article } = await seen({ ...ARTICLE, articleBody: 'Words.', hasPart: [quotation] });
    expect(article.body).to.deep.equal([paragraph('Words.'), { type: 'pull-quote', ...expected }]);
  });

  it('says what stands there where there is nothing to show', async () => {
    const { count, issues } = await seen({
      '@context': 'https://schema.org',
      '@type': 'Organization',
      name: 'The Example',
    });
    expect([count, issues]).to.deep.equal([0, ['missing ']]);
  });

  it('does not show a draft', async () => {
    const { count, issues } = await seen({ ...ARTICLE, creativeWorkStatus: 'Draft' });
    expect([count, issues]).to.deep.equal([0, ['withheld creativeWorkStatus']]);
  });
});

describe('trips in schema.org', () => {
  it('reads an event as an itinerary of one stop', async () => {
    const { itinerary } = await seen({
      '@type': 'Event',
      name: 'A summit',
      description: 'Three days of talks.',
      startDate: { '@type': 'QDateTime', '@value': '2022-10-05T09:00:00-05:00', timezone: 'America/Lima' },
      endDate: '2022-10-07',
      eventStatus: 'https://schema.org/EventCancelled',
      location: {
        '@type': 'Place',
        name: 'Convention Centre',
        address: { addressLocality: 'Lima', addressCountry: 'PE' },
        geo: { latitude: '-12.08', longitude: -77.03 },
      },
      performer: { name: 'A band' },
      subEvent: { name: 'The opening', startDate: '2022-10-05T10:00' },
    });
    expect(itinerary).to.deep.equal({
      title: 'A summit',
      stops: [
        {
          place: 'Convention Centre, Lima',
          country: 'Peru',
          coordinates: [-77.03, -12.08],
          start: { date: '2022-10-05T09:00:00-05:00', zone: 'America/Lima' },
          end: { date: '2022-10-07' },
          timeZone: 'America/Lima',
          status: 'cancelled',
          purpose: ['Three days of talks.'],
          meets: [{ name: 'A band' }],
          events: [{ title: 'The opening', start: { date: '2022-10-05T10:00' } }],
        },
      ],
    });
  });

  it('reads a trip with its places in their order', async () => {
    const { itinerary, issues } = await seen({
      '@type': 'TouristTrip',
      name: 'Two cities',
      description: 'A walk.',
      departureTime: '2022-10-03',
      itinerary: {
        '@type': 'ItemList',
        itemListElement: [
          { '@type': 'ListItem', position: 2, item: { '@type': 'City', name: 'Lima' } },
          { '@type': 'ListItem', position: 1, item: { '@type': 'City', name: 'Bogotá', description: 'The first.' } },
        ],
      },
    });
    expect(itinerary).to.deep.equal({
      title: 'Two cities',
      start: { date: '2022-10-03' },
      stops: [{ place: 'Bogotá', purpose: ['The first.'] }, { place: 'Lima' }],
    });
    expect(issues).to.deep.equal(['unknown-field description']);
  });

  it('joins bookings to one journey, with one stop where it changes', async () => {
    const leg = (number: string, from: string, start: string, to: string, end: string): object => ({
      '@type': 'TrainReservation',
      underName: { name: 'Ada Byron' },
      reservationStatus: 'http://schema.org/ReservationConfirmed',
      reservationFor: {
        '@type': 'TrainTrip',
        trainNumber: number,
        departureStation: { name: from },
        departureTime: `2022-10-03T${start}`,
        arrivalStation: { name: to },
        arrivalTime: `2022-10-03T${end}`,
      },
    });
    const legs = [leg('EC 1', 'A', '08:00', 'B', '09:00'), leg('R 2', 'B', '09:30', 'C', '10:00')];
    const { itinerary, count, issues } = await seen([...legs, legs[1]]);
    expect(count).to.equal(1);
    expect(itinerary.traveller).to.equal(undefined);
    expect(itinerary.stops.map(({ place, start, end }) => [place, start?.date, end?.date])).to.deep.equal([
      ['A', '2022-10-03T08:00', undefined],
      ['B', '2022-10-03T09:00', '2022-10-03T09:30'],
      ['C', '2022-10-03T10:00', undefined],
    ]);
    expect(
      itinerary.stops.map(({ legs }) => legs?.map(({ mode, number, from, to }) => [mode, number, from, to])),
    ).to.deep.equal([undefined, [['train', 'EC 1', 'A', 'B']], [['train', 'R 2', 'B', 'C']]]);
    const withheld = [0, 1, 2].map((index) => `withheld [${index}].underName`);
    expect(issues).to.have.members([...withheld, 'repeated [2]', 'repeated [2]']);
    const { articles } = await readArticle(JSON.stringify(legs), { private: true });
    expect((articles[0] as Itinerary).traveller).to.equal('Ada Byron');
  });

  it('reads references and seats of bookings only if it may, those of each passenger', async () => {
    const booking = (name: string, seat: string): object => ({
      '@type': 'FlightReservation',
      reservationNumber: 'RXJ34P',
      underName: { '@type': 'Person', name },
      reservedTicket: {
        '@type': 'Ticket',
        ticketToken: 'qrCode:AB34',
        ticketedSeat: { seatNumber: seat, seatRow: '16' },
      },
      programMembershipUsed: { memberNumber: '4711' },
      reservationFor: {
        '@type': 'Flight',
        flightNumber: '110',
        departureAirport: { name: 'SFO' },
        arrivalAirport: { name: 'JFK' },
        departureTime: '2027-03-04T20:15:00-08:00',
        arrivalTime: '2027-03-05T06:30:00-05:00',
      },
    });
    const hotel = {
      '@type': 'LodgingReservation',
      reservationId: '88',
      checkinTime: '2027-03-05',
      reservationFor: { name: 'Inn' },
    };
    const data = JSON.stringify([booking('Eva Green', 'E'), booking('Ada Byron', 'F'), hotel]);
    const secret = /RXJ34P|Eva|Ada|qrCode|4711|88|Seat|16/;
    const open = await readArticle(data);
    expect(JSON.stringify(open.articles)).to.not.match(secret);
    const withheld = open.issues
      .filter(({ code }) => code === 'withheld')
      .map(({ path }) => path.replace(/^\[\d\]\./, ''));
    expect([...new Set(withheld)]).to.have.members([
      'reservationNumber',
      'underName',
      'reservedTicket',
      'programMembershipUsed',
      'reservationId',
    ]);
    const full = await readArticle(data, { private: true });
    const { traveller, stops } = full.articles[0] as Itinerary;
    expect(traveller).to.equal('Eva Green, Ada Byron');
    expect(stops.map(({ purpose }) => purpose && wordsOf(purpose))).to.deep.equal([
      undefined,
      [
        'Booking reference: RXJ34P, row: 16, seat: E (Eva Green)',
        'Booking reference: RXJ34P, row: 16, seat: F (Ada Byron)',
      ].join('\n\n'),
      'Booking reference: 88',
    ]);
    expect(full.issues.map(({ code, path }) => `${code} ${path}`)).to.include(
      'unknown-field [0].programMembershipUsed',
    );
    expect(JSON.stringify(full.articles)).to.not.match(/qrCode|4711/);
  });

  it('reads a flight in the zones of its airports, its gate, and a cancellation of the booking', async () => {
    const { itinerary, issues } = await seen({
      '@type': 'FlightReservation',
      reservationNumber: 'XXX007',
      airplaneSeat: '16E',
      reservationStatus: 'http://schema.org/ReservationCancelled',
      reservationFor: {
        '@type': 'Flight',
        airline: { name: 'airberlin', iataCode: 'AB' },
        flightNumber: '8075',
        departureAirport: { name: 'Helsinki', iataCode: 'HEL' },
        arrivalAirport: { iataCode: 'TXL' },
        departureTime: { '@value': '2017-09-20T15:05:00+03:00', timezone: 'Europe/Helsinki' },
        arrivalTime: '2017-09-20T16:00:00+02:00',
        departureGate: '16',
      },
    });
    expect(itinerary.stops.map(({ place, status }) => [place, status])).to.deep.equal([
      ['Helsinki', 'cancelled'],
      ['TXL', 'cancelled'],
    ]);
    expect(itinerary.stops[1]!.legs).to.deep.equal([
      {
        mode: 'flight',
        carrier: 'airberlin',
        number: 'AB 8075',
        from: 'Helsinki (HEL)',
        to: 'TXL',
        platform: '16',
        departure: { date: '2017-09-20T15:05:00+03:00', zone: 'Europe/Helsinki' },
        arrival: { date: '2017-09-20T16:00:00+02:00' },
        status: 'cancelled',
      },
    ]);
    expect(issues).to.deep.equal(['withheld reservationNumber', 'withheld airplaneSeat']);
  });

  it('reads a night in a hotel and a hired car', async () => {
    const { itinerary } = await seen([
      {
        '@type': 'LodgingReservation',
        checkinTime: '2022-10-03T15:00',
        checkoutTime: '2022-10-04',
        reservationFor: { '@type': 'Hotel', name: 'The Inn', address: { addressLocality: 'Bogotá' } },
      },
      {
        '@type': 'RentalCarReservation',
        reservationFor: { name: 'A small car' },
        pickupLocation: { name: 'Desk 1' },
        pickupTime: '2022-10-04T10:00',
        dropoffLocation: { name: 'Desk 2' },
        dropoffTime: '2022-10-05',
      },
    ]);
    expect(itinerary.stops).to.deep.equal([
      {
        place: 'Bogotá',
        start: { date: '2022-10-03T15:00' },
        end: { date: '2022-10-04' },
        stay: { name: 'The Inn', checkIn: { date: '2022-10-03T15:00' }, checkOut: { date: '2022-10-04' } },
      },
      { place: 'Desk 1', start: { date: '2022-10-04T10:00' }, purpose: ['A small car'] },
      { place: 'Desk 2', start: { date: '2022-10-05' } },
    ]);
  });

  it('makes one itinerary of somebody’s events, and one of each event that stands alone', async () => {
    const events = [
      { '@type': 'Event', name: 'One', startDate: '2022-10-03', location: 'Memphis' },
      { '@type': 'Event', name: 'Two', startDate: '2022-10-05', location: 'Dallas' },
    ];
    const tour = await seen({ '@type': 'MusicGroup', name: 'A band', event: events });
    expect(tour.itinerary).to.deep.equal({
      title: 'A band',
      stops: [
        { place: 'Memphis', start: { date: '2022-10-03' }, purpose: ['One'] },
        { place: 'Dallas', start: { date: '2022-10-05' }, purpose: ['Two'] },
      ],
    });
    expect((await seen(events)).count).to.equal(2);
  });

  it('takes the least sure status of an event, its parts and what they are booked in', async () => {
    const event = { '@type': 'Event', name: 'A', location: 'B' };
    for (const [data, status, statusText, issues] of [
      [{ ...event, eventStatus: 'EventPostponed' }, 'postponed', undefined, []],
      [{ ...event, eventStatus: { '@id': 'https://schema.org/EventCancelled' } }, 'cancelled', undefined, []],
      [{ ...event, eventStatus: ['EventMovedOnline', 'EventRescheduled'] }, 'scheduled', 'Moved online', []],
      [{ ...event, eventStatus: ['EventScheduled', 'EventCancelled'] }, 'cancelled', undefined, []],
      [{ ...event, eventStatus: 'Off' }, undefined, 'Off', ['value eventStatus']],
      [{ ...event, eventStatus: { '@type': 'EventStatusType', name: 'Off' } }, undefined, 'Off', ['value eventStatus']],
      [
        {
          '@type': 'EventReservation',
          reservationStatus: 'ReservationConfirmed',
          reservationFor: { ...event, startDate: '2022-10-03', eventStatus: 'EventCancelled' },
        },
        'cancelled',
        undefined,
        [],
      ],
    ] as const) {
      const { itinerary, issues: said } = await seen(data);
      const [stop] = itinerary.stops;
      expect([stop!.status, stop!.statusText, said], JSON.stringify(data)).to.deep.equal([status, statusText, issues]);
    }
    const { itinerary } = await seen({ ...event, subEvent: { ...event, eventStatus: 'EventCancelled' } });
    expect(itinerary.stops[0]!.events![0]!.status).to.equal('cancelled');
  });

  it('keeps the name of an event that was moved, the date before, and its status', async () => {
    const moved = { previousStartDate: '2022-10-03T09:00', eventStatus: 'https://schema.org/EventRescheduled' };
    const concert = { '@type': 'Event', name: 'Concert', startDate: '2022-10-05T10:00', location: 'Lima', ...moved };
    const event = {
      title: 'Concert',
      start: { date: '2022-10-05T10:00' },
      previousStart: { date: '2022-10-03T09:00' },
      status: 'scheduled',
    };
    expect((await seen(concert)).itinerary.stops[0]!.events).to.deep.equal([event]);
    const whole = await seen({ ...concert, name: 'Festival', subEvent: { ...concert, location: undefined } });
    expect(whole.itinerary.stops[0]!.events).to.deep.equal([{ ...event, title: 'Festival' }, event]);
  });

  it('comes out of trips that lead back to themselves', async () => {
    const { itinerary } = await seen({
      '@type': 'Trip',
      '@id': '#a',
      name: 'A',
      subTrip: [{ '@id': '#a' }, { name: 'B' }],
    });
    expect(itinerary.stops.some(({ place }) => place === 'B')).to.equal(true);
  });
});

describe('events with a schedule', () => {
  const schedule = {
    ...{ '@type': 'Schedule', startDate: '2024-05-06', endDate: '2024-12-31', repeatFrequency: 'P1W' },
    ...{ byDay: 'https://schema.org/Wednesday', startTime: '19:00:00', scheduleTimezone: 'Europe/London' },
  };
  const event = { '@context': 'https://schema.org', '@type': 'Event', name: 'Ferry crossing' };

  it('have its first and last day, and report the rest', async () => {
    for (const location of [undefined, { '@type': 'Place', name: 'Hythe' }]) {
      for (const eventSchedule of [schedule, [schedule]]) {
        const { itinerary, issues } = await seen({ ...event, location, eventSchedule });
        expect(itinerary.title).to.equal('Ferry crossing');
        expect(itinerary.stops[0]).to.deep.include({ start: { date: '2024-05-06' }, end: { date: '2024-12-31' } });
        expect(itinerary.stops[0]?.place).to.equal(location && 'Hythe');
        expect(issues.filter((issue) => issue.startsWith('unknown-field eventSchedule'))).to.have.lengthOf(1);
      }
    }
    const { itinerary } = await seen({ ...event, startDate: '2024-06-01', eventSchedule: schedule });
    expect(itinerary.stops[0]?.start).to.deep.equal({ date: '2024-06-01' });
  });
});
