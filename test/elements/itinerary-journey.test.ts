import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { ItineraryCardElement } from '../../src/elements/itinerary-card.js';
import type { ItineraryJson } from '../../src/model/definition/itinerary.js';
import { plainHtml } from '../../src/plain/plain-html.js';
import { parseItinerary } from '../../src/model/definition/itinerary.js';
import { renderToString } from '../../src/server/render.js';

const FLIGHT: ItineraryJson = {
  travellers: [{ name: 'Ana', role: 'minister' }],
  stops: [
    { place: 'Tokyo', timeZone: 'Asia/Tokyo', start: '2026-11-03' },
    {
      place: 'Los Angeles',
      timeZone: 'America/Los_Angeles',
      legs: [
        {
          mode: 'flight',
          number: 'NH 106',
          carrier: 'ANA',
          from: 'Tokyo Haneda',
          to: 'Los Angeles (LAX)',
          departure: '2026-11-05T22:50',
          arrival: '2026-11-05T17:00',
          platform: '107',
        },
      ],
      stay: { name: 'Hotel', address: '1 Main Street', checkIn: '2026-11-05', checkOut: '2026-11-07' },
      image: { src: 'http://127.0.0.1:9/harbour.gif', alt: 'Harbour', caption: 'The harbour.' },
      links: [{ url: 'https://example.org/talks', title: 'The talks' }],
      source: 'https://www.example.org/schedule',
    },
  ],
};

async function card(content: unknown): Promise<ItineraryCardElement> {
  const element = await fixture<ItineraryCardElement>(html`${content}`);
  await element.ready;
  return element;
}
const withData = (data: ItineraryJson): Promise<ItineraryCardElement> =>
  card(html`<itinerary-card locale="en" now="2026-11-01" time-zone="UTC" .data=${data}></itinerary-card>`);

/** The text of each element with a part. Engines differ in the comma after a weekday. */
const words = (element: Element, part: string): string[] =>
  [...element.shadowRoot!.querySelectorAll(`[part=${part}]`)].map((one) =>
    one.textContent
      .replace(/\s+/g, ' ')
      .replace(/\b([A-Z][a-z]{2}), (?=\d)/g, '$1 ')
      .trim(),
  );

describe('the journey of a stop', () => {
  it('shows each end of a flight in its own zone, over the date line, with its duration', async () => {
    const element = await withData(FLIGHT);
    expect(words(element, 'leg')).to.deep.equal([
      'Flight NH 106, ANA Thu 5 Nov 11 hr 10 min22:50Tokyo Haneda, Gate 10717:00Los Angeles (LAX)',
    ]);
    const times = [...element.shadowRoot!.querySelectorAll('[part=leg] time')].map((time) =>
      time.getAttribute('datetime'),
    );
    expect(times).to.deep.equal(['2026-11-05T22:50+09:00', '2026-11-05T17:00-08:00']);
    expect(words(element, 'stay')).to.deep.equal(['Hotel, 1 Main StreetCheck-in Thu 5 Nov Check-out Sat 7 Nov']);
    expect(words(element, 'source')).to.deep.equal(['Source: example.org']);
    expect(words(element, 'summary')[0]).to.contain('Ana, minister');
    // A stop without dates of its own takes place from arrival to check-out.
    expect(words(element, 'dates')[1]).to.equal('Thu 5 Nov 17:00 – Sat 7 Nov');
  });

  it('labels a gate or a platform once, whether or not the data does', async () => {
    for (const [mode, platform, shown] of [
      ['flight', 'B12', 'Gate B12'],
      ['flight', 'Gate 92', 'Gate 92'],
      ['train', '5a', 'Platform 5a'],
      ['train', 'Gleis 5', 'Gleis 5'],
    ] as const) {
      const element = await withData({ stops: [{ place: 'A', legs: [{ mode, from: 'X', to: 'Y', platform }] }] });
      expect(words(element, 'leg')[0]).to.contain(`X, ${shown}Y`);
    }
  });

  it('names days later or earlier, offsets without a zone, and no duration if an instant is unknown', async () => {
    const leg = async (departure: string, arrival: string, zone?: string): Promise<string> => {
      const data = {
        stops: [{ place: 'A', timeZone: zone ?? null, legs: [{ from: 'X', to: 'Y', departure, arrival }] }],
      };
      return words(await withData(data), 'leg')[0]!;
    };
    expect(await leg('2026-11-05T22:50', '2026-11-06T06:00')).to.equal('Thu 5 Nov22:50X06:00Y, +1 day');
    expect(await leg('2026-11-06T01:00', '2026-11-05T22:00')).to.equal('Fri 6 Nov01:00X22:00Y, −1 day');
    expect(await leg('2026-11-05T22:50+09:00', '2026-11-05T17:00', 'America/Los_Angeles')).to.equal(
      'Thu 5 Nov 11 hr 10 min22:50 UTC+09:00X17:00Y',
    );
    expect(await leg('2026-11-05', '2026-11-05T17:00')).to.equal('Thu 5 NovX17:00Y');
    expect(await leg('in the morning', 'at noon')).to.equal('X, “in the morning”Y, “at noon”');
  });

  it('is the same from children, data and a server, and leaves nothing of it over', async () => {
    const trip = parseItinerary(FLIGHT).value!;
    const fromData = await withData(FLIGHT);
    const fromChildren = document.createElement('itinerary-card');
    for (const [name, value] of [
      ['locale', 'en'],
      ['now', '2026-11-01'],
      ['time-zone', 'UTC'],
    ])
      fromChildren.setAttribute(name!, value!);
    fromChildren.innerHTML = plainHtml('itinerary-card', trip);
    document.body.append(fromChildren);
    await fromChildren.ready;
    for (const part of ['leg', 'stay', 'links', 'dates', 'summary', 'caption'])
      expect(words(fromChildren, part), part).to.deep.equal(words(fromData, part));
    expect(words(fromChildren, 'rest')).to.deep.equal([]);
    fromChildren.remove();
    const served = renderToString('itinerary-card', FLIGHT, { attributes: { locale: 'en', 'time-zone': 'UTC' } });
    for (const text of ['22:50', 'Gate 107', '11 hr', 'Check-in', 'The harbour.', 'The talks'])
      expect(served).to.contain(text);
  });

  it('is left out of the compact variant', async () => {
    const element = await card(html`<itinerary-card variant="compact" .data=${FLIGHT}></itinerary-card>`);
    expect(words(element, 'leg')).to.deep.equal([]);
    expect(words(element, 'place')[1]).to.equal('Los Angeles');
  });
});
