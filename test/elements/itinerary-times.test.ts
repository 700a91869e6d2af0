import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { ItineraryCardElement } from '../../src/elements/itinerary-card.js';
import { jsonLd } from '../../src/export/json-ld.js';
import { plainWords } from '../../src/export/text.js';
import { parseItinerary, type ItineraryJson } from '../../src/model/definition/itinerary.js';
import { fetchCorpus } from '../corpus.js';
import { until } from '../until.js';

/** A text in one line. Engines differ in commas after weekdays and spaces around dashes. */
const lineOf = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?=\d)/g, '$1 ')
    .replace(/ ?– ?/g, '–')
    .trim();

async function cardOf(data: ItineraryJson): Promise<ShadowRoot> {
  const element = await fixture<ItineraryCardElement>(
    html`<itinerary-card locale="en-GB" time-zone="UTC" now="2020-01-01" .data=${data}></itinerary-card>`,
  );
  await element.ready;
  return element.shadowRoot!;
}

const shown = async (data: ItineraryJson, selector: string): Promise<string[]> =>
  [...(await cardOf(data)).querySelectorAll(selector)].map((node) => lineOf(node.textContent));

const textOf = (data: ItineraryJson): string =>
  lineOf(plainWords({ kind: 'itinerary-card', model: parseItinerary(data).value! }));
const jsonOf = (data: ItineraryJson): string =>
  JSON.stringify(jsonLd({ kind: 'itinerary-card', model: parseItinerary(data).value! }));

describe('times of a trip', () => {
  const UNKNOWN = { stops: [{ place: 'Xyz', start: '2024-10-12T05:30Z', end: '2024-10-12T20:30Z' }] };

  it('names UTC where the zone of the place is unknown, in card, text and JSON-LD', async () => {
    expect(await shown(UNKNOWN, '.dates')).to.deep.equal(['Sat 12 Oct, 05:30–20:30 UTC']);
    expect(textOf(UNKNOWN)).to.contain('12 October 2024, 05:30–20:30 UTC: Xyz');
    expect(jsonOf(UNKNOWN)).to.contain('"startDate":"2024-10-12T05:30Z"');
  });

  it('names the offset of a single time, of a stop and of an event', async () => {
    const data = {
      stops: [
        {
          place: 'Xyz',
          start: '2024-10-12T05:30+02:00',
          events: [{ title: 'Talks', start: '2024-10-12T07:00-05:30' }],
        },
      ],
    };
    expect(await shown(data, '.dates, .t')).to.deep.equal(['Sat 12 Oct, 05:30 UTC+02:00', '07:00 UTC-05:30']);
    expect(textOf(data)).to.contain('at 05:30 UTC+02:00: Xyz - 12 October 2024 at 07:00 UTC-05:30, Talks');
  });

  it('does not take UTC for the zone of a place', async () => {
    for (const timeZone of ['UTC', 'Etc/UTC', 'GMT']) {
      const data = { stops: [{ place: 'Tokyo', timeZone, start: '2024-10-13T00:00Z' }] };
      expect(await shown(data, '.dates')).to.deep.equal(['Sun 13 Oct, 00:00 UTC']);
    }
    const data = { stops: [{ place: 'Lima', timeZone: 'Etc/GMT+5', start: '2024-10-13T09:00' }] };
    expect(await shown(data, '.dates')).to.deep.equal(['Sun 13 Oct, 09:00 UTC-05:00']);
  });

  it('shows an instant in the zone of its place', async () => {
    const data = { stops: [{ place: 'Tokyo', timeZone: 'Asia/Tokyo', start: '2024-10-13T00:00Z' }] };
    const root = await cardOf(data);
    expect(lineOf(root.querySelector('.dates')!.textContent)).to.equal('Sun 13 Oct, 09:00');
    expect(root.querySelector('.dates time')!.getAttribute('datetime')).to.equal('2024-10-13T09:00+09:00');
    expect(textOf(data)).to.contain('13 October 2024 at 09:00: Tokyo');
    expect(jsonOf(data)).to.contain('"startDate":"2024-10-13T09:00+09:00"');
  });

  it('names a zone that is not that of the place, unless its clocks show the same', async () => {
    const stop = (zone: string): ItineraryJson => ({
      stops: [{ place: 'Paris', timeZone: 'Europe/Paris', start: { date: '2024-10-13T09:00', zone } }],
    });
    expect(await shown(stop('Europe/Berlin'), '.dates')).to.deep.equal(['Sun 13 Oct, 09:00']);
    expect(await shown(stop('Europe/London'), '.dates')).to.deep.equal(['Sun 13 Oct, 09:00 in London']);
    expect(textOf(stop('Europe/London'))).to.contain('at 09:00 (London): Paris');
  });

  const FLIGHT = {
    start: { date: '2024-10-13T22:50', zone: 'Asia/Tokyo' },
    end: { date: '2024-10-13T17:00', zone: 'America/Los_Angeles' },
  };

  it('keeps both times of a flight that arrives before it departs by the clocks, and names both zones', async () => {
    const data = { stops: [{ place: 'Tokyo', timeZone: 'Asia/Tokyo', events: [{ title: 'NH 106', ...FLIGHT }] }] };
    expect(await shown(data, '.t')).to.deep.equal(['22:50 in Tokyo–17:00 in Los Angeles']);
    const whole = { stops: [{ place: 'Tokyo', timeZone: 'Asia/Tokyo', ...FLIGHT }] };
    const both = 'Sun 13 Oct, 22:50 in Tokyo–Sun 13 Oct, 17:00 in Los Angeles';
    expect(await shown(whole, '.dates')).to.deep.equal([both]);
    expect(textOf(whole)).to.contain('at 22:50 (Tokyo)–13 October 2024 at 17:00 (Los Angeles)');
    expect(parseItinerary(whole).issues).to.deep.equal([]);
  });

  it('lists events in the order of their instants', async () => {
    const data = {
      stops: [
        {
          place: 'Tokyo',
          timeZone: 'Asia/Tokyo',
          events: [
            { title: 'Arrival', start: { date: '2024-10-13T17:00', zone: 'America/Los_Angeles' } },
            { title: 'Rest', start: '2024-10-13' },
            { title: 'Departure', start: '2024-10-13T22:50' },
            { title: 'Lunch', start: '2024-10-13T03:00Z' },
          ],
        },
      ],
    };
    expect(await shown(data, '.what')).to.deep.equal(['Lunch', 'Departure', 'Rest', 'Arrival']);
  });

  it('adds the reader’s time once to each line, with the difference in days', async () => {
    const readerTimes = (start: string, end: string, timeZone: string): Promise<string[]> =>
      shown({ stops: [{ place: 'A', timeZone, start, end }] }, '.reader');
    const [tokyo, lima] = ['Asia/Tokyo', 'America/Lima'];
    expect(await readerTimes('2024-10-13T05:00', '2024-10-13T07:00', tokyo)).to.deep.equal([
      '20:00–22:00 in UTC, −1 day',
    ]);
    expect(await readerTimes('2024-10-13T10:00', '2024-10-13T11:00', tokyo)).to.deep.equal(['01:00–02:00 in UTC']);
    expect(await readerTimes('2024-10-13T18:00', '2024-10-13T20:00', lima)).to.deep.equal([
      '23:00–01:00 (+1 day) in UTC',
    ]);
    expect(await readerTimes('2024-10-13T20:00', '2024-10-15T22:00', lima)).to.deep.equal([
      '01:00–03:00 in UTC, +1 day',
    ]);
  });

  it('covers vague stops and the days of the places in the header', async () => {
    const header = (stops: ItineraryJson['stops']): Promise<string[]> => shown({ stops }, '.facts time');
    const vague = [{ start: '2024-10' }, { start: '2024-12-30', end: '2025-01-02' }, { start: '2026' }];
    expect(await header(vague)).to.deep.equal(['October 2024', '2026']);
    expect(await header([{ start: '2024-10-05' }, { start: '2024-10' }])).to.deep.equal(['October 2024']);
    expect(await header([{ start: '2024-10' }, { start: '2024-11-03' }])).to.deep.equal([
      'October 2024',
      '3 November 2024',
    ]);
    const instant = { place: 'San Francisco', timeZone: 'America/Los_Angeles', start: '2024-10-12T05:30Z' };
    expect(await header([instant])).to.deep.equal(['11 October 2024']);
    expect(await header([{ events: [{ title: 'Talks', start: '2024-10-09' }] }])).to.deep.equal(['9 October 2024']);
  });
});

/** The card of a file in the corpus of faults, when its places are found. */
async function faultCard(context: Mocha.Context, name: string): Promise<ItineraryCardElement> {
  const data = await (await fetchCorpus(context, `faults/trips/${name}`)).text();
  const element = await fixture<ItineraryCardElement>(
    html`<itinerary-card locale="en-GB" time-zone="UTC" now="2020-01-01" .data=${data}></itinerary-card>`,
  );
  await element.ready;
  return element;
}

const datesIn = (element: ItineraryCardElement): string[] =>
  [...element.shadowRoot!.querySelectorAll('.dates')].map((node) => lineOf(node.textContent));

describe('places of a trip', () => {
  it('gives instants the zone of their coordinates or airports', async function () {
    const element = await faultCard(this, 'tripit-utc.ics');
    // The position is that of the departure. The zone of the arrival is that of its airport.
    expect(datesIn(element)).to.deep.equal(['Fri 11 Oct, 22:30', '05:30', '09:00–11:00']);
    // Engines differ in the comma.
    expect(element.shadowRoot!.querySelector('[part="day"]')!.textContent).to.match(/Sun,? 13 Oct/);
    expect(lineOf(element.shadowRoot!.querySelector('.facts')!.textContent)).to.contain('11–13 October 2024');
  });

  it('gives instants the zone of a country with only one, in the language of the trip', async () => {
    const stops = [
      { place: 'Bogotá', country: 'Kolumbien', start: '2024-10-12T05:30Z' },
      { place: 'Dallas', country: 'USA', start: '2024-10-13T05:30Z' },
      { place: 'Paris', country: 'France', timeZone: 'Asia/Tokyo', start: '2024-10-14T05:30Z' },
    ];
    expect(await shown({ language: 'de', stops }, '.dates')).to.deep.equal([
      'Sat 12 Oct, 00:30',
      'Sun 13 Oct, 05:30 UTC',
      'Mon 14 Oct, 14:30',
    ]);
  });

  it('ignores swapped coordinates and finds the places by their names', async function () {
    const element = await faultCard(this, 'swapped.json');
    expect(element.issues.map(({ path, message }) => [path, message])).to.deep.equal([
      [
        'stops[0].coordinates',
        '[4.61, -74.08] is not in Colombia, but [-74.08, 4.61] is. Write the longitude first; ignored.',
      ],
      [
        'stops[1].coordinates',
        '[-12.05, -77.03] is not in Peru, but [-77.03, -12.05] is. Write the longitude first; ignored.',
      ],
    ]);
    const caption = (): string => lineOf(element.shadowRoot!.querySelector('figcaption')?.textContent ?? '');
    element.scrollIntoView();
    await until(() => caption() !== '');
    expect(caption()).to.contain('About 1,900 km');
    // Issues are those of the current data.
    element.data = { stops: [{ place: 'Lima', country: 'Peru', coordinates: [-77.03, -12.05] }] };
    await element.ready;
    expect(element.issues).to.deep.equal([]);
  });

  it('keeps what the children say about a stop', async () => {
    const element = await fixture<ItineraryCardElement>(
      html`<itinerary-card locale="en-GB" time-zone="UTC" now="2020-01-01">
        <h2>Trip</h2>
        <ol>
          <li data-news-date="2024-10-13T00:00Z" data-news-coordinates="139.69 35.68">
            <time>13 October</time> <b><a href="https://tokyo.example/">Tokyo</a></b>
            <table>
              <tr>
                <td>Hotel</td>
              </tr>
            </table>
          </li>
        </ol>
      </itinerary-card>`,
    );
    await element.ready;
    expect(datesIn(element)).to.deep.equal(['Sun 13 Oct, 09:00']);
    expect(element.shadowRoot!.querySelector('.rest')!.textContent).to.contain('Hotel');
    expect(element.shadowRoot!.querySelector('a')!.href).to.equal('https://tokyo.example/');
  });
});

describe('changes of a trip', () => {
  it('does not show an end before its start, and covers all stops in the header', async function () {
    const element = await faultCard(this, 'precision.json');
    expect(element.issues.map(({ path }) => path)).to.deep.equal(['stops[2].end']);
    expect(datesIn(element)[2]).to.equal('Wed 5 Mar 2025');
    expect(lineOf(element.shadowRoot!.querySelector('.facts')!.textContent)).to.contain('October 2024–2026');
  });

  it('reports an end before its start in attributes', async () => {
    const element = await fixture<ItineraryCardElement>(
      html`<itinerary-card start="2026-10-05" end="2026-10-01" .data=${{ stops: [{ place: 'A' }] }}></itinerary-card>`,
    );
    await element.ready;
    expect(element.issues.map(({ path }) => path)).to.deep.equal(['end']);
    expect(lineOf(element.shadowRoot!.querySelector('.facts')!.textContent))
      .to.contain('5 October 2026')
      .and.not.contain('–');
  });

  it('reports an end before its start in the children, and shows what they say', async () => {
    const element = await fixture<ItineraryCardElement>(
      html`<itinerary-card locale="en-GB" now="2020-01-01">
        <ol>
          <li><time datetime="2025-03-05">5 March</time>–<time datetime="2025-03-03">the third</time> <b>Lima</b></li>
        </ol>
      </itinerary-card>`,
    );
    await element.ready;
    expect(element.issues.map(({ path }) => path)).to.deep.equal(['stops[0].end']);
    expect(datesIn(element)).to.deep.equal(['Wed 5 Mar']);
    expect(element.shadowRoot!.textContent).to.contain('the third');
  });

  it('is a trip whose places are not announced yet', async () => {
    const root = await cardOf({ title: 'The trip', traveller: 'A. Person', start: '2025-03', stops: [] });
    expect(root.querySelector('.title')!.textContent).to.equal('The trip');
    expect(lineOf(root.querySelector('.summary')!.textContent)).to.equal('A. Person March 2025');
    expect(root.host).to.have.property('status', 'ready');
    expect(root.host).to.have.deep.property('issues', []);
  });

  it('says from when an event was moved, in card, text and JSON-LD', async () => {
    const events = [{ title: 'Talks', start: '2025-03-05T10:00', previousStart: '2025-03-03T09:00' }];
    const data = { stops: [{ place: 'Lima', timeZone: 'America/Lima', events }] };
    expect(await shown(data, '.what')).to.deep.equal(['Talks Moved from Mon 3 Mar, 09:00']);
    expect(textOf(data)).to.contain('Talks, (moved from 3 March 2025 at 09:00)');
    expect(jsonOf(data)).to.contain('EventRescheduled","previousStartDate":"2025-03-03T09:00-05:00"');
  });

  it('does not call a stop tentative that is over, and says why one is cancelled', async () => {
    const data: ItineraryJson = {
      stops: [
        { place: 'A', start: '2019-03-05', status: 'tentative' },
        { place: 'B', start: '2021-03-05', status: 'tentative' },
        { place: 'C', start: '2021-03-06', status: 'cancelled', statusText: 'because of a storm' },
      ],
    };
    expect(await shown(data, '.when')).to.deep.equal([
      'Tue 5 Mar 2019',
      'Fri 5 Mar 2021 Tentative',
      'Sat 6 Mar 2021 Cancelled because of a storm',
    ]);
  });

  it('knows a cancelled and a postponed stop by other spellings', async function () {
    const element = await faultCard(this, 'canceled.json');
    const states = [...element.shadowRoot!.querySelectorAll('[part=state]')].map((node) => node.textContent);
    expect(states).to.deep.equal(['Cancelled', 'Postponed']);
    expect(element.shadowRoot!.querySelectorAll('button')).to.have.length(0);
  });
});
