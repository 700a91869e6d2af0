import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { ItineraryCardElement } from '../../src/elements/itinerary-card.js';
import type { ItineraryJson } from '../../src/model/definition/itinerary.js';
import { renderToString } from '../../src/server/render.js';
import { inChromium } from '../engine.js';
import { layoutShift } from '../layout-shift.js';

type Stops = ItineraryJson['stops'];

const dayOf = (index: number): string => new Date(Date.UTC(2026, 9, 1 + index)).toISOString().slice(0, 10);
const trip = (length: number): { stops: { place: string; start: string; timeZone: string }[] } => ({
  stops: Array.from({ length }, (_, index) => ({ place: `Place ${index}`, start: dayOf(index), timeZone: 'UTC' })),
});

async function show(data: ItineraryJson, now: string, variant = ''): Promise<ItineraryCardElement> {
  const element = await fixture<ItineraryCardElement>(
    html`<itinerary-card .data=${data} now=${now} variant=${variant} time-zone="UTC"></itinerary-card>`,
  );
  await element.ready;
  return element;
}

const all = (element: Element, selector: string): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const text = ({ textContent }: Element): string => textContent.replace(/\s+/g, ' ').trim();
const placesIn = (element: Element, selector: string): string[] => all(element, `${selector} .place`).map(text);
const details = (element: Element): HTMLDetailsElement | undefined =>
  all(element, '.past > details')[0] as HTMLDetailsElement | undefined;

describe('<itinerary-card> and days with several stops', () => {
  const stops: Stops = [
    { place: 'Vienna', start: '2026-10-01', end: '2026-10-02' },
    { place: 'Palace', start: '2026-10-02T09:00', end: '2026-10-02T10:30' },
    { place: 'Ministry', start: '2026-10-02' },
    { place: 'Harbour', start: '2026-10-02T18:00' },
    { place: 'Linz', start: '2026-10-03' },
    { place: 'Graz', start: '2026-10' },
    { place: 'Bern', start: '2026-10' },
  ];

  it('puts them under the heading of their day, with their times', async () => {
    const element = await show({ stops }, '2026-09-01');
    expect(all(element, '[part=day]')).to.have.length(1);
    const [heading] = all(element, '[part=day-heading]');
    expect(heading!.localName).to.equal('h3');
    expect(text(heading!)).to.match(/^Fri,? 2 Oct$/);
    expect(heading!.querySelector('time')!.dateTime).to.equal('2026-10-02');
    expect(placesIn(element, '.on')).to.deep.equal(['Palace', 'Ministry', 'Harbour']);
    expect(all(element, '.on h4')).to.have.length(3);
    expect(all(element, '.on .dates').map(text)).to.deep.equal(['09:00–10:30', '18:00']);
    expect(all(element, 'h3.place').map(text)).to.deep.equal(['Vienna', 'Linz', 'Graz', 'Bern']);
  });

  it('groups by the days of the places, and not in the compact variant', async () => {
    const late = [
      { place: 'Tokyo', start: '2026-10-02T22:00Z', timeZone: 'Asia/Tokyo' },
      { place: 'Osaka', start: '2026-10-03T09:00', timeZone: 'Asia/Tokyo' },
    ];
    expect(text(all(await show({ stops: late }, '2026-09-01'), '.day-heading')[0]!)).to.match(/^Sat,? 3 Oct$/);
    const compact = await show({ stops }, '2026-09-01', 'compact');
    expect(all(compact, '.on')).to.deep.equal([]);
    expect(all(compact, '.dates')).to.have.length(7);
  });
});

describe('<itinerary-card> and a long trip', () => {
  it('folds the days that are over, and shows the current stop', async () => {
    const element = await show(trip(60), '2026-10-24T12:00Z');
    const folded = details(element)!;
    expect(folded.open).to.equal(false);
    expect(placesIn(element, '.past')).to.deep.equal(Array.from({ length: 23 }, (_, index) => `Place ${index}`));
    expect(text(folded.querySelector('summary')!)).to.match(/^23 earlier stops, 1\s?–\s?23 October 2026$/);
    const [current] = all(element, '[aria-current]');
    expect(current!.checkVisibility()).to.equal(true);
    expect(text(current!.querySelector('.place')!)).to.equal('Place 23');
    // The summary has the focus of the keyboard, and the next one is in the current stop.
    folded.querySelector('summary')!.focus();
    expect(element.shadowRoot!.activeElement!.localName).to.equal('summary');
    const stops = all(element, '.past > details > summary, .stop:not(details *) button');
    expect(stops[0]!.localName).to.equal('summary');
    expect(current!.contains(stops[1]!)).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('folds whole days only', async () => {
    const { stops } = trip(20);
    for (const index of [9, 10, 11]) stops[index]!.start = `${dayOf(9)}T${8 + index}:00`;
    const element = await show({ stops }, `${dayOf(9)}T18:30Z`);
    expect(placesIn(element, '.past')).to.have.length(9);
    expect(placesIn(element, '.on')).to.deep.equal(['Place 9', 'Place 10', 'Place 11']);
  });

  it('folds nothing in a short trip, before a trip and after it', async () => {
    for (const [length, now] of [
      [12, '2026-10-11T12:00Z'],
      [60, '2026-09-01'],
      [60, '2027-01-01'],
    ] as const) {
      expect(details(await show(trip(length), now)), now).to.equal(undefined);
    }
  });

  it('keeps the number of folded stops as time passes, and opens what becomes current', async () => {
    const element = await show(trip(20), '2026-10-10T12:00Z');
    expect(placesIn(element, '.past')).to.have.length(9);
    element.now = '2026-10-14T12:00Z';
    await element.ready;
    expect(placesIn(element, '.past')).to.have.length(9);
    element.now = '2026-10-05T12:00Z';
    await element.ready;
    expect(placesIn(element, '.past')).to.have.length(4);
    expect(all(element, '[aria-current]')[0]!.checkVisibility()).to.equal(true);
  });

  it('prints all stops', async () => {
    const element = await show(trip(60), '2026-10-24T12:00Z');
    window.dispatchEvent(new Event('beforeprint'));
    expect(details(element)!.open).to.equal(true);
    window.dispatchEvent(new Event('afterprint'));
    expect(details(element)!.open).to.equal(false);
  });

  it('folds nothing on a server, which does not know when its HTML is read', () => {
    const served = renderToString('itinerary-card', trip(60), { now: new Date('2026-10-24T12:00Z') });
    expect(served).not.to.contain('class="past"');
  });

  inChromium(() => {
    const page = (before: string): Parameters<typeof layoutShift>[0] => ({
      head: '<script type="module" src="/src/define.ts"></script>',
      content: before + renderToString('itinerary-card', trip(60), { attributes: { now: '2026-10-24T12:00Z' } }),
      width: 800,
      isDone: (document) => 'status' in (document.querySelector('itinerary-card') ?? {}),
    });

    it('moves nothing in HTML from a server: it stays open in the viewport, and is folded below', async () => {
      for (const [before, folds] of [
        ['', 0],
        ['<div style="height: 3000px"></div>', 1],
      ] as const) {
        const [shift, frame] = await layoutShift(page(before));
        const { ready, shadowRoot: root } = frame.document.querySelector<ItineraryCardElement>('itinerary-card')!;
        await ready;
        expect(shift).to.equal(0);
        expect(root!.querySelectorAll('.past')).to.have.length(folds);
      }
    });
  });
});
