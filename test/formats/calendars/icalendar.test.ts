import { expect } from '@open-wc/testing';
import { readArticle } from '../../../src/formats/read-article.js';
import type { Itinerary, Stop } from '../../../src/model/definition/itinerary.js';
import { wordsOf } from '../../../src/model/text.js';
import { seen } from '../reading.js';

const event = (...lines: string[]): string[] => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];
const calendar = (...lines: string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');

/** The stops of a calendar of one event. */
const stopsOf = async (...lines: string[]): Promise<Stop[]> =>
  (await seen(calendar(...event(...lines)))).itinerary.stops;
const startsOf = async (...lines: string[]): Promise<unknown[]> =>
  (await stopsOf(...lines)).map(({ start }) => start?.date);

describe('iCalendar', () => {
  it('reads an event', async () => {
    const { format, version, itinerary, issues } = await seen(
      calendar(
        'NAME:Journey',
        ...event(
          'UID:1',
          'SUMMARY;LANGUAGE=en:Talks\\, first\\; round',
          'DTSTART;TZID=America/Bogota:20221003T140000',
          'DTEND;TZID=America/Bogota:20221003T153015',
          'LOCATION:Bogotá\\nColombia',
          'GEO:4.61;-74.08',
          'DESCRIPTION:First line\\nsecond line\\n\\nNext para',
          ' graph with a \\\\ in it',
          'URL:https://news.example/talks',
          'STATUS:TENTATIVE',
          'LAST-MODIFIED:20221001T120000Z',
          'ORGANIZER;CN="Ministry, the":mailto:desk@news.example',
          "ATTENDEE;CN=Gustavo ^'G^' Petro:mailto:petro@news.example",
        ),
      ),
    );
    expect([format, version, issues]).to.deep.equal(['icalendar', '2.0', []]);
    const zone = 'America/Bogota';
    expect(itinerary).to.deep.equal({
      title: 'Journey',
      asOf: { date: '2022-10-01T12:00Z' },
      language: 'en',
      stops: [
        {
          place: 'Bogotá, Colombia',
          start: { date: '2022-10-03T14:00', zone },
          end: { date: '2022-10-03T15:30:15', zone },
          timeZone: zone,
          coordinates: [-74.08, 4.61],
          purpose: [
            { type: 'link', href: 'https://news.example/talks', content: ['Talks, first; round'] },
            '\n\n',
            'First line',
            { type: 'line-break' },
            'second line',
            '\n\n',
            'Next paragraph with a \\ in it',
          ],
          meets: [{ name: 'Ministry, the' }, { name: 'Gustavo "G" Petro' }],
          status: 'tentative',
        },
      ],
    });
  });

  it('takes the least sure status that a calendar has for an event', async () => {
    const about = (...lines: string[]) => event('SUMMARY:Talks', 'LOCATION:Rome', 'DTSTART:20221003', ...lines);
    const method = 'METHOD:CANCEL';
    for (const [lines, status, statusText, issues] of [
      [about('STATUS:Canceled'), 'cancelled', undefined, []],
      [about('STATUS:POSTPONED'), 'postponed', undefined, []],
      [about('STATUS:COMPLETED'), 'done', undefined, []],
      [about('STATUS:CONFIRMED', 'STATUS:CANCELLED'), 'cancelled', undefined, []],
      [[method, ...about('STATUS:CONFIRMED')], 'cancelled', undefined, []],
      [about('STATUS:Under review'), undefined, 'Under review', ['value VCALENDAR[0].VEVENT[0].STATUS']],
    ] as const) {
      const { itinerary, issues: said } = await seen(calendar(...lines));
      const [stop] = itinerary.stops;
      expect([stop!.status, stop!.statusText, said], lines.join()).to.deep.equal([status, statusText, issues]);
    }
  });

  it('lays the status of a whole trip over its parts', async () => {
    const { itinerary } = await seen(
      calendar(
        ...event('SUMMARY:Trip', 'DTSTART;VALUE=DATE:20221003', 'DTEND;VALUE=DATE:20221008', 'STATUS:CANCELLED'),
        ...event('SUMMARY:A', 'LOCATION:Rome', 'DTSTART:20221004T100000Z', 'STATUS:CONFIRMED'),
        ...event('SUMMARY:B', 'LOCATION:Bari', 'DTSTART:20221005T100000Z'),
      ),
    );
    expect(itinerary.stops.map(({ status }) => status)).to.deep.equal(['cancelled', 'cancelled']);
  });

  it('names the whole by the one thing that is in it', async () => {
    const { itinerary } = await seen(calendar(...event('SUMMARY:Talks', 'DTSTART:20221003', 'DESCRIPTION:About it')));
    expect(itinerary).to.deep.equal({
      title: 'Talks',
      stops: [{ start: { date: '2022-10-03' }, purpose: ['About it'] }],
    });
  });

  it('does not take a mail address for a title', async () => {
    const { itinerary, issues } = await seen(
      calendar(
        'X-WR-CALNAME:somebody@news.example',
        ...event('SUMMARY:One', 'DTSTART:20221003'),
        ...event('SUMMARY:Two', 'DTSTART:20221004'),
      ),
    );
    expect(itinerary.title).to.equal(undefined);
    expect(issues).to.deep.equal(['value VCALENDAR[0].X-WR-CALNAME']);
  });

  describe('times', () => {
    const rows: readonly (readonly [what: string, lines: string[], start: unknown, end: unknown])[] = [
      [
        'days end on the day before the end',
        ['DTSTART;VALUE=DATE:20221003', 'DTEND;VALUE=DATE:20221006'],
        '2022-10-03',
        '2022-10-05',
      ],
      ['a day that ends on itself is one day', ['DTSTART:20221003', 'DTEND:20221003'], '2022-10-03', '2022-10-03'],
      ['a length in days', ['DTSTART:20221003', 'DURATION:P2D'], '2022-10-03', '2022-10-04'],
      ['UTC', ['DTSTART:20221003T140000Z', 'DTEND:20221003T150000Z'], '2022-10-03T14:00Z', '2022-10-03T15:00Z'],
      ['floating', ['DTSTART:20221003T140000', 'DURATION:PT1H30M'], '2022-10-03T14:00', '2022-10-03T15:30'],
      ['a time that says it is a day', ['DTSTART;VALUE=DATE:20221003T140000'], '2022-10-03T14:00', undefined],
      ['a day in a zone', ['DTSTART;TZID=Europe/Berlin;VALUE=DATE:20221003'], '2022-10-03', undefined],
      ['no date', ['DTSTART:20221003', 'DTEND:None'], '2022-10-03', undefined],
      ['the thirtieth of February', ['LOCATION:Lima', 'DTSTART:20220230'], undefined, undefined],
      [
        'an end before its start',
        ['DTSTART:20221003T140000Z', 'DTEND:20221003T130000Z'],
        '2022-10-03T14:00Z',
        undefined,
      ],
    ];
    for (const [what, lines, start, end] of rows) {
      it(what, async () => {
        const [stop] = await stopsOf(...lines);
        expect([stop?.start?.date, stop?.end?.date]).to.deep.equal([start, end]);
      });
    }

    it('follows the clock through the night in which it changes', async () => {
      const [stop] = await stopsOf('DTSTART;TZID=Europe/Berlin:20240330T230000', 'DURATION:PT10H');
      expect(stop?.end).to.deep.equal({ date: '2024-03-31T10:00', zone: 'Europe/Berlin' });
    });

    const zones: readonly (readonly [name: string, zone: string])[] = [
      ['Eastern Standard Time', 'America/New_York'],
      ['"(UTC-05:00) Eastern Time (US & Canada)"', 'America/New_York'],
      ['(UTC-05:00) Eastern Time (US & Canada)', 'America/New_York'],
      ['Pacific Standard Time (Mexico)', 'America/Tijuana'],
      ['/mozilla.org/20050126_1/Europe/Berlin', 'Europe/Berlin'],
      ['Germany/Berlin', 'Europe/Berlin'],
      ['"Greenwich Mean Time:Dublin; Edinburgh; Lisbon; London"', 'Europe/Dublin'],
    ];
    for (const [name, zone] of zones) {
      it(`knows the zone ${name}`, async () => {
        const [stop] = await stopsOf(`DTSTART;TZID=${name}:20221003T140000`);
        expect(stop?.start).to.deep.equal({ date: '2022-10-03T14:00', zone });
        expect(stop?.timeZone).to.equal(zone);
      });
    }

    it('shows a time in UTC in the zone of the owner, who may be elsewhere, unless the event has coordinates', async () => {
      const lines = ['X-WR-TIMEZONE:Europe/London', ...event('DTSTART:20221003T140000Z')];
      const [stop] = (await seen(calendar(...lines))).itinerary.stops;
      expect(stop).to.deep.include({ start: { date: '2022-10-03T14:00Z', zone: 'Europe/London' } });
      expect(stop).not.to.have.property('timeZone');
      const placed = calendar('X-WR-TIMEZONE:Europe/London', ...event('DTSTART:20221003T140000Z', 'GEO:4.6;-74.1'));
      expect((await seen(placed)).itinerary.stops[0]).to.deep.include({ start: { date: '2022-10-03T14:00Z' } });
    });

    it('reads a zone that only the calendar knows', async () => {
      const season = (name: string, month: number, before: string, after: string): string[] => [
        `BEGIN:${name}`,
        `DTSTART:2020${String(month).padStart(2, '0')}01T020000`,
        `RRULE:FREQ=YEARLY;BYMONTH=${month};BYDAY=1SU`,
        `TZOFFSETFROM:${before}`,
        `TZOFFSETTO:${after}`,
        `END:${name}`,
      ];
      const zone = [
        'BEGIN:VTIMEZONE',
        'TZID:Ours',
        ...season('DAYLIGHT', 4, '+0530', '+0630'),
        ...season('STANDARD', 10, '+0630', '+0530'),
        'END:VTIMEZONE',
      ];
      const dates = ['20220401T120000', '20220601T120000', '20221201T120000'];
      const events = dates.flatMap((date) => event(`DTSTART;TZID=Ours:${date}`));
      const { itinerary } = await seen(calendar(...zone, ...events));
      expect(itinerary.stops.map(({ start }) => start?.date)).to.deep.equal([
        '2022-04-01T12:00+05:30',
        '2022-06-01T12:00+06:30',
        '2022-12-01T12:00+05:30',
      ]);
    });

    it('keeps a time in a zone that nobody knows', async () => {
      const { itinerary, issues } = await seen(calendar(...event('DTSTART;TZID=Nowhere/Middle:20221003T140000')));
      expect(itinerary.stops[0]?.start).to.deep.equal({ date: '2022-10-03T14:00' });
      expect(issues).to.deep.equal(['value VCALENDAR[0].VEVENT[0].DTSTART']);
    });

    it('reads other times by the clocks of the calendar', async () => {
      const { itinerary } = await seen(calendar('X-WR-TIMEZONE:US/Eastern', ...event('DTSTART:20221003T140000')));
      expect(itinerary.stops[0]).to.deep.equal({ start: { date: '2022-10-03T14:00' }, timeZone: 'US/Eastern' });
    });

    it('is in order', async () => {
      const { itinerary } = await seen(
        calendar(
          ...event('SUMMARY:third', 'DTSTART;TZID=America/Bogota:20221003T100000'),
          ...event('SUMMARY:never', 'LOCATION:Lima'),
          ...event('SUMMARY:second', 'DTSTART;TZID=Europe/Berlin:20221003T150000'),
          ...event('SUMMARY:first', 'DTSTART:20221003'),
        ),
      );
      expect(itinerary.stops.map(({ purpose }) => wordsOf(purpose!))).to.deep.equal([
        'first',
        'second',
        'third',
        'never',
      ]);
    });
  });

  describe('what is repeated', () => {
    it('is there each time but those that are left out', async () => {
      expect(
        await startsOf('DTSTART:20221003T140000', 'RRULE:FREQ=DAILY;COUNT=5', 'EXDATE:20221004T140000,20221005T140000'),
      ).to.deep.equal(['2022-10-03T14:00', '2022-10-06T14:00', '2022-10-07T14:00']);
    });

    it('keeps the clock where the zone changes its own, and ends at an instant', async () => {
      const lines = ['DTSTART;TZID=Europe/Berlin:20221028T090000', 'RRULE:FREQ=DAILY;UNTIL=20221031T080000Z'];
      expect(await startsOf(...lines)).to.deep.equal([28, 29, 30, 31].map((day) => `2022-10-${day}T09:00`));
      lines[1] = 'RRULE:FREQ=DAILY;UNTIL=20221031T075959Z';
      expect(await startsOf(...lines)).to.have.length(3);
    });

    it('is left out by an instant in another zone, and by its day', async () => {
      const zone = ['DTSTART;TZID=America/Bogota:20221003T140000', 'RRULE:FREQ=DAILY;COUNT=3'];
      expect(await startsOf(...zone, 'EXDATE:20221004T190000Z')).to.have.length(2);
      expect(await startsOf(...zone, 'EXDATE;VALUE=DATE:20221004')).to.have.length(2);
    });

    it('has further dates', async () => {
      expect(
        await startsOf(
          'DTSTART:20221003T140000Z',
          'RDATE:20221010T100000Z,garbage',
          'RDATE;VALUE=PERIOD:20221008T100000Z/PT1H',
        ),
      ).to.deep.equal(['2022-10-03T14:00Z', '2022-10-08T10:00Z', '2022-10-10T10:00Z']);
    });

    it('is moved, also where it is called off', async () => {
      const { itinerary } = await seen(
        calendar(
          ...event('UID:1', 'SUMMARY:Daily', 'DTSTART:20241027', 'DTEND:20241028', 'RRULE:FREQ=DAILY;COUNT=3'),
          ...event('UID:1', 'RECURRENCE-ID;VALUE=DATE:20241028', 'SUMMARY:Moved', 'DTSTART:20241030', 'DTEND:20241031'),
          ...event('UID:1', 'RECURRENCE-ID;VALUE=DATE:20241029', 'SUMMARY:Off', 'DTSTART:20241029', 'STATUS:CANCELLED'),
        ),
      );
      expect(
        itinerary.stops.map(({ start, purpose, status }) => [start?.date, wordsOf(purpose!), status]),
      ).to.deep.equal([
        ['2024-10-27', 'Daily', undefined],
        ['2024-10-29', 'Off', 'cancelled'],
        ['2024-10-30', 'Moved', undefined],
      ]);
    });

    it('is shown for a year where it never ends, and a hundred times at most', async () => {
      const weekly = await seen(calendar(...event('DTSTART:20221003', 'RRULE:FREQ=WEEKLY')));
      expect(weekly.itinerary.stops).to.have.length(53);
      expect(weekly.issues).to.deep.equal(['too-large VCALENDAR[0].VEVENT[0].RRULE']);
      const daily = await seen(calendar(...event('DTSTART:20221003', 'RRULE:FREQ=DAILY;COUNT=1000')));
      expect(daily.itinerary.stops).to.have.length(100);
      expect(daily.issues).to.deep.equal(['too-large VCALENDAR[0].VEVENT[0].RRULE']);
    });

    const impossible = [
      'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
      'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
      'FREQ=MONTHLY;INTERVAL=48;BYDAY=5MO',
      'FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30',
      'FREQ=DAILY;INTERVAL=999999999',
      'FREQ=WEEKLY;BYDAY=XX',
      'FREQ=NEVER',
      'FREQ=DAILY;UNTIL=soon',
      '=;=',
    ];
    for (const rule of impossible) {
      it(`comes to an end: ${rule}`, async () => {
        const start = performance.now();
        const { itinerary, issues } = await seen(calendar(...event('DTSTART:20230201T100000', `RRULE:${rule}`)));
        expect(itinerary.stops).to.have.length(1);
        expect(issues).not.to.deep.equal([]);
        expect(performance.now() - start).to.be.lessThan(3_000);
      });
    }
  });

  describe('trips', () => {
    const days = (summary: string, from: string, to: string): string[] =>
      event(`SUMMARY:${summary}`, `DTSTART;VALUE=DATE:${from}`, `DTEND;VALUE=DATE:${to}`, 'TRANSP:TRANSPARENT');
    const flight = (summary: string, at: string): string[] => event(`SUMMARY:${summary}`, `DTSTART:${at}`);

    it('begin with days that cover what follows', async () => {
      const { all } = await seen(
        calendar(
          'X-WR-CALNAME:All trips',
          ...days('Lima\\, October', '20221003', '20221006'),
          ...flight('There', '20221003T090000Z'),
          ...flight('Back', '20221006T030000Z'),
          ...days('Quito\\, November', '20221103', '20221106'),
          ...flight('Again', '20221103T090000Z'),
        ),
      );
      const trips = all as Itinerary[];
      expect(trips.map(({ title, start, end, stops }) => [title, start?.date, end?.date, stops.length])).to.deep.equal([
        ['Lima, October', '2022-10-03', '2022-10-05', 2],
        ['Quito, November', '2022-11-03', '2022-11-05', 1],
      ]);
    });

    it('are none where anything lies outside', async () => {
      const { all } = await seen(
        calendar(
          ...days('Congress', '20221003', '20221006'),
          ...flight('Dinner', '20221004T200000Z'),
          ...flight('Later', '20221204T200000Z'),
        ),
      );
      expect((all as Itinerary[]).map(({ stops }) => stops.length)).to.deep.equal([3]);
    });
  });

  it('reads what a travel program knows of a booking', async () => {
    const airport = (name: string, latitude: number): object => ({
      '@type': 'Airport',
      name,
      address: { addressCountry: 'DE' },
      geo: { latitude, longitude: 9 },
    });
    const booking = [
      {
        '@context': 'http://schema.org',
        '@type': 'FlightReservation',
        underName: { '@type': 'Person', name: 'Ada' },
        reservationStatus: 'http://schema.org/ReservationCancelled',
        reservationFor: {
          '@type': 'Flight',
          departureAirport: airport('Hamburg', 53),
          arrivalAirport: airport('Munich', 48),
          arrivalTime: '2022-10-03T15:00:00',
        },
      },
    ];
    for (const escape of [(json: string) => json.replace(/[,;]/g, '\\$&'), (json: string) => json]) {
      const { itinerary, issues } = await seen(
        calendar(
          ...event(
            'SUMMARY:Flight 1',
            'DTSTART;TZID=Europe/Berlin:20221003T140000',
            'DTEND;TZID=Europe/Berlin:20221003T150000',
            `X-KDE-KITINERARY-RESERVATION:${escape(JSON.stringify(booking))}`,
          ),
        ),
      );
      expect(issues).to.deep.equal(['withheld VCALENDAR[0].VEVENT[0].X-KDE-KITINERARY-RESERVATION[0].underName']);
      const [start, end] = ['14', '15'].map((hour) => ({ date: `2022-10-03T${hour}:00`, zone: 'Europe/Berlin' }));
      const zone = { timeZone: 'Europe/Berlin', country: 'Germany', status: 'cancelled' as const };
      expect(itinerary).to.deep.equal({
        title: 'Flight 1',
        stops: [
          { place: 'Hamburg', ...zone, start, coordinates: [9, 53] },
          {
            place: 'Munich',
            ...zone,
            start: end,
            coordinates: [9, 48],
            legs: [
              { mode: 'flight', from: 'Hamburg', to: 'Munich', departure: start, arrival: end, status: 'cancelled' },
            ],
          },
        ],
      });
    }
  });

  it('reads the journeys that railways, airlines and TripIt describe in words', async () => {
    const legs = async (...lines: string[]): Promise<unknown[]> => {
      const { itinerary } = await seen(
        calendar(...event('DTSTART:20221003T230000', 'DTEND:20221004T010000', ...lines)),
      );
      return itinerary.stops.flatMap((stop) => stop.legs ?? []);
    };
    const [departure, arrival] = [{ date: '2022-10-03T23:00' }, { date: '2022-10-04T01:00' }];
    expect(await legs('SUMMARY:UA 837 SFO to NRT')).to.deep.equal([
      { mode: 'flight', number: 'UA 837', from: 'SFO', to: 'NRT', departure, arrival },
    ]);
    expect(await legs('SUMMARY:Train ICE 1 from Bonn to Ulm')).to.deep.equal([
      { mode: 'train', number: 'ICE 1', from: 'Bonn', to: 'Ulm', departure, arrival },
    ]);
    expect(
      await legs(
        'SUMMARY:Bonn -> Ulm',
        'DESCRIPTION:Fahrt\\nab 23:00 Bonn - Gleis 7 (ICE   1)\\nan 23:50 Mainz\\n\\nab 00:10 Mainz (Bus 2)\\nan 01:00 Ulm - Gleis 2',
      ),
    ).to.deep.equal([
      {
        mode: 'train',
        number: 'ICE 1',
        from: 'Bonn',
        to: 'Mainz',
        platform: '7',
        departure,
        arrival: { date: '2022-10-03T23:50' },
      },
      { mode: 'bus', number: 'Bus 2', from: 'Mainz', to: 'Ulm', departure: { date: '2022-10-04T00:10' }, arrival },
    ]);
    expect(await legs('SUMMARY:Bonn -> Ulm')).to.deep.equal([]);
    expect(await legs('SUMMARY:From here to eternity')).to.deep.equal([]);
  });

  it('reads a stay from its check-in and its check-out, and leaves out what is private', async () => {
    const text = calendar(
      ...event('SUMMARY:Check-in: The Inn', 'DTSTART:20221003T150000', 'DESCRIPTION:A garden\\nBooking reference: X7'),
      ...event('SUMMARY:Check-out: The Inn', 'DTSTART:20221005T110000', 'ATTENDEE;CN=Ada:mailto:a@b.c'),
    );
    const { itinerary, issues } = await seen(text);
    expect(itinerary.stops).to.deep.equal([
      {
        place: 'The Inn',
        start: { date: '2022-10-03T15:00' },
        end: { date: '2022-10-05T11:00' },
        purpose: ['A garden'],
        stay: { name: 'The Inn', checkIn: { date: '2022-10-03T15:00' }, checkOut: { date: '2022-10-05T11:00' } },
      },
    ]);
    expect(issues).to.deep.equal([
      'withheld VCALENDAR[0].VEVENT[0].DESCRIPTION',
      'withheld VCALENDAR[0].VEVENT[1].ATTENDEE',
    ]);
    const { articles } = await readArticle(text, { private: true });
    expect(JSON.stringify(articles)).to.contain('Booking reference: X7');
  });

  it('shows the newest of several versions', async () => {
    const { itinerary, issues } = await seen(
      calendar(
        ...event('UID:1', 'SEQUENCE:2', 'SUMMARY:New', 'DTSTART:20221003'),
        ...event('UID:1', 'SEQUENCE:1', 'SUMMARY:Old', 'DTSTART:20221003'),
      ),
    );
    expect([itinerary.title, itinerary.stops.length, issues]).to.deep.equal([
      'New',
      1,
      ['repeated VCALENDAR[0].VEVENT[1]'],
    ]);
  });

  it('shows nobody who declined, no room and no address', async () => {
    const { itinerary, issues } = await seen(
      calendar(
        ...event(
          'DTSTART:20221003',
          'ATTENDEE;CN=Ada;PARTSTAT=ACCEPTED:mailto:ada@news.example',
          'ATTENDEE;CN=Bo;PARTSTAT=DECLINED:mailto:bo@news.example',
          'ATTENDEE;CN=Room 5;CUTYPE=ROOM:mailto:room@news.example',
          'ATTENDEE:mailto:cy@news.example',
        ),
      ),
    );
    expect(itinerary.stops[0]?.meets).to.deep.equal([{ name: 'Ada' }]);
    const at = 'VCALENDAR[0].VEVENT[0].ATTENDEE';
    expect(issues).to.deep.equal([`withheld ${at}`, `value ${at}`, `missing ${at}`]);
  });

  it('reads HTML where a description has some', async () => {
    const [stop] = await stopsOf('DTSTART:20221003', 'SUMMARY:x', 'DESCRIPTION:One<br><b>two</b> &amp\\; three');
    expect(wordsOf(stop!.purpose!)).to.match(/One\s+two & three/);
    const [plain] = await stopsOf('DTSTART:20221003', 'SUMMARY:x', 'DESCRIPTION:?a=1&copy=2 <3');
    expect(wordsOf(plain!.purpose!)).to.equal('?a=1&copy=2 <3');
  });

  it('says what it leaves out', async () => {
    const { issues } = await seen(
      calendar(
        'BEGIN:VTODO',
        'SUMMARY:Buy',
        'END:VTODO',
        'X',
        ...event('DTSTART:20221003', 'CATEGORIES:a', 'GEO:far', 'STATUS:odd'),
        ...event('UID:2'),
      ),
    );
    expect(issues).to.have.members([
      'unknown-type VCALENDAR[0].VTODO[0]',
      'syntax VCALENDAR[0]',
      'unknown-field VCALENDAR[0].VEVENT[0].CATEGORIES',
      'value VCALENDAR[0].VEVENT[0].GEO',
      'value VCALENDAR[0].VEVENT[0].STATUS',
      'missing VCALENDAR[0].VEVENT[1]',
    ]);
  });

  it('reads what careless programs write', async () => {
    const lines = ['BEGIN:VEVENT', 'DTSTART:20221003', 'DESCRIPTION:broken', 'in two lines', 'summary:small', ''].join(
      '\n',
    );
    const { format, itinerary, issues } = await seen(lines);
    expect([format, itinerary.title]).to.deep.equal(['icalendar', 'small']);
    expect(wordsOf(itinerary.stops[0]!.purpose!)).to.equal('broken\nin two lines');
    expect(issues).to.deep.equal(['syntax VEVENT[0].DESCRIPTION']);
    expect((await seen('BEGIN:VCALENDAR\nEND:VCALENDAR\n')).issues).to.deep.equal(['missing ']);
  });

  it('stays quick and whole on hostile files', async () => {
    const files = [
      'BEGIN:VEVENT\n'.repeat(20_000),
      calendar(
        ...Array.from({ length: 3_000 }, () =>
          event('DTSTART:20221003', 'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30'),
        ).flat(),
      ),
      calendar(...event(`DTSTART;${'X=a;'.repeat(50_000)}TZID=Europe/Berlin:20221003T140000`)),
      calendar(...event(`SUMMARY:${'\\'.repeat(100_001)}`, 'DTSTART:20221003')),
      calendar(...event('UID:__proto__', 'DTSTART;TZID=__proto__:20221003T140000')),
    ];
    for (const file of files) {
      const start = performance.now();
      const { format } = await readArticle(file);
      expect(format).to.equal('icalendar');
      expect(performance.now() - start).to.be.lessThan(8_000);
    }
  });
});
