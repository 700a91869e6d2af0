import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/define.js';
import type { ItineraryCardElement } from '../../src/elements/itinerary-card.js';
import type { NewsLoadEvent } from '../../src/input/events.js';
import { loadPart } from '../../src/itinerary-parts.js';
import type { ItineraryJson } from '../../src/model/definition/itinerary.js';
import { until } from '../until.js';
import { foreign } from '../../src/model/foreign.js';

/** The words of an element. Engines differ in the comma after a weekday. */
const text = (element: Element | null | undefined): string =>
  element?.textContent
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun),/g, '$1') ?? '';
const all = (element: Element, selector: string): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const parts = (element: Element, name: string): string[] => all(element, `[part~="${name}"]`).map(text);
const classes = (element: Element): string[] =>
  all(element, '.stop').map(({ className }) => className.replace('stop ', ''));

const SEED = {
  title: 'Three capitals in four days',
  traveller: 'Antony Blinken',
  role: 'US secretary of state',
  stops: [
    {
      place: 'Bogotá',
      country: 'Colombia',
      start: '2022-10-03',
      end: '2022-10-04',
      timeZone: 'America/Bogota',
      purpose: 'First meeting with the new government.',
      meets: [{ name: 'Gustavo Petro', role: 'President', url: 'https://example.org/petro' }, 'Francia Márquez'],
      events: [
        { title: 'Dinner', start: '2022-10-03T20:00' },
        { title: 'Talks', start: '2022-10-03T09:30', end: '2022-10-03T11:00', place: 'Palace' },
        { title: 'A walk', start: '2022-10-03' },
      ],
    },
    { place: 'Santiago', country: 'Chile', start: '2022-10-05', timeZone: 'America/Santiago' },
    { place: 'Lima', country: 'Peru', start: '2022-10-06', timeZone: 'America/Lima' },
  ],
} satisfies ItineraryJson;

async function show(
  data: ItineraryJson | undefined,
  attributes: Record<string, string> = {},
): Promise<ItineraryCardElement> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  const element = document.createElement('itinerary-card');
  for (const [name, value] of Object.entries({ now: '2022-10-03', 'time-zone': 'Europe/London', ...attributes }))
    element.setAttribute(name, value);
  element.data = data;
  box.append(element);
  await element.ready;
  return element;
}

describe('<itinerary-card>', () => {
  it('shows who, when, how many stops, and each stop with its state', async () => {
    const element = await show(SEED);
    expect(element.status).to.equal('ready');
    expect(element.getAttribute('status')).to.equal('ready');
    expect(parts(element, 'title')).to.deep.equal(['Three capitals in four days']);
    expect(parts(element, 'summary')[0]!.replace(/\s*–\s*/g, '–')).to.equal(
      'Antony Blinken, US secretary of state 3–6 October 2022, 3 stops',
    );
    expect(parts(element, 'place')).to.deep.equal(['Bogotá, Colombia', 'Santiago, Chile', 'Lima, Peru']);
    expect(classes(element)).to.deep.equal(['now', 'next', 'later']);
    expect(parts(element, 'state')).to.deep.equal(['Now', 'Next']);
    expect(parts(element, 'dates').slice(1)).to.deep.equal(['Wed 5 Oct', 'Thu 6 Oct']);
    expect(all(element, '[part=dates] time').map((time) => time.getAttribute('datetime'))).to.deep.equal([
      '2022-10-03',
      '2022-10-04',
      '2022-10-05',
      '2022-10-06',
    ]);
    expect(parts(element, 'purpose')).to.deep.equal(['First meeting with the new government.']);
    expect(parts(element, 'person')).to.deep.equal(['Gustavo Petro, President', 'Francia Márquez']);
    expect(all(element, '[part=person] a').map((link) => link.getAttribute('href'))).to.deep.equal([
      'https://example.org/petro',
    ]);
    expect(all(element, '[aria-current]')).to.have.length(1);
  });

  it('shows a programme in order, in the time of the place and of the reader', async () => {
    const element = await show(SEED);
    expect(all(element, '.what').map(text)).to.deep.equal(['Talks, Palace', 'Dinner', 'A walk']);
    expect(parts(element, 'time').map((time) => time.replace(/\s*–\s*/, '–'))).to.deep.equal(['09:30–11:00', '20:00']);
    expect(parts(element, 'reader-time').map((time) => time.replace(/\s*–\s*/, '–'))).to.deep.equal([
      '15:30–17:00 in London',
      '02:00 in London, +1 day',
    ]);
    expect(parts(element, 'note')[0]).to.contain('those in London');
    element.timeZone = 'Pacific/Honolulu';
    element.locale = 'en-US';
    await element.ready;
    expect(parts(element, 'reader-time')[0]!.replace(/\s*–\s*/, '–')).to.equal('4:30–6:00 AM in Honolulu');
    // Bogotá's own reader needs no second time.
    element.timeZone = 'America/Bogota';
    await element.ready;
    expect(parts(element, 'reader-time')).to.deep.equal([]);
    expect(parts(element, 'note')).to.deep.equal([]);
  });

  it('shows a flight on both of its days, and a stay as check-in and check-out', async () => {
    const element = await show({
      stops: [
        {
          place: 'Lima',
          start: '2022-10-05',
          timeZone: 'America/Lima',
          events: [
            {
              title: 'Flight to Madrid',
              start: '2022-10-05T20:30',
              end: { date: '2022-10-06T14:10', zone: 'Europe/Madrid' },
            },
            { title: 'Hotel', start: '2022-10-03', end: '2022-10-05' },
          ],
        },
      ],
    });
    expect(all(element, '.event').map(text)).to.deep.equal([
      'Mon 3 Oct Hotel (begins)',
      'Wed 5 Oct 20:30 Flight to Madrid (begins) 02:30 in London, +1 day',
      'Hotel (ends)',
      'Thu 6 Oct 14:10 in Madrid Flight to Madrid (ends) 13:10 in London',
    ]);
  });

  it('never invents a date', async () => {
    const element = await show({
      asOf: '2022-10-01',
      stops: [
        { place: 'A', start: 'on Thursday' },
        { place: 'B', start: '2022-10', status: 'tentative' },
        { place: 'C' },
        { place: 'D', end: '2022-10-09' },
        { place: 'E', start: '2022-10-05', stated: false },
      ],
    });
    expect(parts(element, 'dates')).to.deep.equal([
      '“on Thursday”',
      'October 2022',
      'No date given',
      'Until Sun 9 Oct',
      'Wed 5 Oct',
    ]);
    expect(parts(element, 'facts')[0]).to.contain('5 stops, 2 without a date');
    expect(parts(element, 'inferred')).to.have.length(1);
    expect(parts(element, 'state')).to.deep.equal(['Tentative', 'Next']);
    expect(parts(element, 'note')).to.deep.equal(['As reported on 1 October 2022.']);
    expect(parts(element, 'title')).to.deep.equal(['A, B, C, D and E']);
  });

  it('marks what was cancelled', async () => {
    const element = await show({
      stops: [
        { place: 'Lima', start: '2022-10-05', status: 'cancelled' },
        { place: 'Quito', start: '2022-10-06', status: 'cancelled' },
        { place: 'Lima', start: '2022-10-09' },
      ],
    });
    expect(parts(element, 'state')).to.deep.equal(['Moved to Sun 9 Oct', 'Cancelled', 'Next']);
    expect(getComputedStyle(all(element, '.cancelled .name')[0]!).textDecorationLine).to.equal('line-through');
  });

  it('takes single fields from attributes, and the level of its headings', async () => {
    const element = await show(SEED, {
      heading: 'A journey',
      traveller: 'The secretary',
      'traveller-role': 'of state',
      start: '2022-10-02',
      end: '2022-10-07',
      'heading-level': '4',
    });
    expect(all(element, 'h4').map(text)).to.deep.equal(['A journey']);
    expect(all(element, 'h5')).to.have.length(3);
    expect(parts(element, 'summary')[0]!.replace(/\s*–\s*/, '–')).to.equal(
      'The secretary, of state 2–7 October 2022, 3 stops',
    );
    element.headingLevel = 'none';
    await element.ready;
    expect(all(element, 'h1, h2, h3, h4, h5, h6')).to.deep.equal([]);
  });

  it('shows less in the compact variant', async () => {
    const element = await show(SEED, { variant: 'compact' });
    expect(parts(element, 'place')).to.have.length(3);
    expect(parts(element, 'state')).to.deep.equal(['Now', 'Next']);
    expect([...parts(element, 'purpose'), ...parts(element, 'person'), ...parts(element, 'event')]).to.deep.equal([]);
  });

  it('reads its children, and leaves them alone', async () => {
    const element = await fixture<ItineraryCardElement>(
      html`<itinerary-card now="2022-10-03T12:00-05:00"
        ><section>
          <h3>A trip</h3>
          <p data-news="traveller"><b>Antony Blinken</b>, US secretary of state</p>
          <ol>
            <li data-news-date="2022-10-03/2022-10-04" data-news-zone="America/Bogota">
              <time datetime="2022-10-03">3–4 October</time> <b>Bogotá, Colombia</b>
            </li>
          </ol>
        </section></itinerary-card
      >`,
    );
    const before = element.innerHTML;
    await element.ready;
    expect(parts(element, 'place')).to.deep.equal(['Bogotá, Colombia']);
    expect(parts(element, 'state')).to.deep.equal(['Now']);
    expect(element.innerHTML).to.equal(before);
  });

  it('picks an itinerary out of a story', async () => {
    const element = document.createElement('itinerary-card');
    const stops = (place: string): object => ({ type: 'itinerary', stops: [{ place }] });
    element.data = foreign({ headline: 'A story', body: ['Words.', stops('Lima'), stops('Quito')] });
    element.pick = '1';
    const loaded = oneEvent(element, 'news-load');
    document.body.append(element);
    expect(((await loaded) as unknown as NewsLoadEvent).issues).to.deep.equal([]);
    await element.ready;
    expect(parts(element, 'place')).to.deep.equal(['Quito']);
    element.remove();
  });

  it('keeps its children when src fails, and offers to try again where there are none', async () => {
    const element = await fixture<ItineraryCardElement>(
      html`<itinerary-card src="/@test/status/503"><p>From here.</p></itinerary-card>`,
    );
    await element.ready;
    expect(element.status).to.equal('error');
    expect(all(element, 'slot')).to.have.length(1);
    const empty = await fixture<ItineraryCardElement>(html`<itinerary-card src="/@test/status/404"></itinerary-card>`);
    await empty.ready;
    expect(parts(empty, 'error')[0]).to.contain('This could not be loaded.');
  });

  it('is empty without visible content', async () => {
    const element = await show(undefined);
    expect(element.status).to.equal('empty');
    expect(element.offsetHeight).to.equal(0);
  });

  describe('its clock', () => {
    const timers = new Map<number, { wait: number; run: () => void }>();
    const waits = (): number[] => [...timers.values()].map(({ wait }) => wait);
    const real = { setTimeout: window.setTimeout, clearTimeout: window.clearTimeout };
    const realNow = Date.now;
    let now = 0;
    let last = 1_000_000;

    beforeEach(() => {
      timers.clear();
      now = Date.parse('2022-10-03T04:00:00Z');
      Date.now = () => now;
      window.setTimeout = ((run: () => void, wait = 0): number => {
        if (wait < 1000) return Number(real.setTimeout.call(window, run, wait));
        timers.set(++last, { wait, run });
        return last;
      }) as typeof window.setTimeout;
      window.clearTimeout = ((id: number) => {
        if (!timers.delete(id)) real.clearTimeout.call(window, id);
      }) as typeof window.clearTimeout;
    });
    afterEach(() => {
      Object.assign(window, real);
      Date.now = realNow;
    });

    async function running(): Promise<ItineraryCardElement> {
      // Without a map, which has a timer of its own.
      const element = await show(SEED, { variant: 'compact' });
      element.removeAttribute('now');
      element.now = '';
      await element.ready;
      return element;
    }

    it('waits with one timer for the next boundary, and for the one after', async () => {
      const element = await running();
      expect(classes(element)).to.deep.equal(['next', 'later', 'later']);
      expect(waits()).to.deep.equal([3_600_000]);
      now += 3_600_000;
      const [id, { run }] = [...timers][0]!;
      timers.delete(id);
      run();
      await element.updateComplete;
      expect(classes(element)).to.deep.equal(['now', 'next', 'later']);
      expect(waits()).to.deep.equal([46 * 3_600_000]);
    });

    it('stops when it leaves the page, and is right when it comes back', async () => {
      const element = await running();
      const parent = element.parentElement!;
      element.remove();
      expect(waits()).to.deep.equal([]);
      now = Date.parse('2022-10-05T12:00:00Z');
      parent.append(element);
      await element.updateComplete;
      expect(classes(element)).to.deep.equal(['done', 'now', 'next']);
      expect(waits()).to.have.length(1);
    });

    it('looks again when the page comes back', async () => {
      const element = await running();
      now = Date.parse('2022-10-09T12:00:00Z');
      document.dispatchEvent(new Event('visibilitychange'));
      await element.updateComplete;
      expect(classes(element)).to.deep.equal(['done', 'done', 'done']);
      expect(waits()).to.deep.equal([]);
    });

    it('does not run if the page sets `now`', async () => {
      await show(SEED, { variant: 'compact' });
      expect(waits()).to.deep.equal([]);
    });
  });

  describe('its map', () => {
    const map = (element: Element): HTMLElement | undefined => all(element, '[part=map]')[0];
    const drawn = (element: ItineraryCardElement): Promise<void> =>
      until(() => map(element)?.querySelector('svg'), 'a map');

    it('shows the route of places that our list knows, and credits it', async () => {
      const element = await show(SEED);
      // Nobody knows whether it will be drawn, so that it has no space. It is added where it moves nothing.
      expect(map(element) === undefined).to.equal(true);
      await drawn(element);
      expect(map(element)!.nextElementSibling === null).to.equal(true);
      expect(parts(element, 'distance')[0]).to.match(/^About 6,[67]00 km .*GeoNames\.$/);
      expect(map(element)!.querySelectorAll('.leg')).to.have.length(2);
    });

    it('shows the route of coordinates in the data, and redraws it when a state changes', async () => {
      const positions: [number, number][] = [
        [-74, 4.6],
        [-70.6, -33.4],
        [-77, -12],
      ];
      const stops = [...SEED.stops].map((stop, index) => ({
        ...stop,
        coordinates: positions[index]!,
      }));
      const element = await show({ ...SEED, stops });
      // Its space is there before it is.
      const { offsetHeight } = map(element)!;
      await drawn(element);
      expect(map(element)!.offsetHeight).to.equal(offsetHeight);
      expect(map(element)!.nextElementSibling!.part.value).to.equal('stops');
      expect(parts(element, 'distance')[0]).to.not.contain('GeoNames');
      expect(map(element)!.querySelectorAll('.ahead.leg')).to.have.length(2);
      element.now = '2022-10-05T12:00Z';
      await element.ready;
      expect(map(element)!.querySelectorAll('.ahead.leg')).to.have.length(1);
    });

    it('is not added where it would move what is below, until its end is below the viewport', async () => {
      const box = await fixture<HTMLElement>(
        html`<div>
          <p></p>
          <p style="block-size: 3000px">Below</p>
        </div>`,
      );
      const element = document.createElement('itinerary-card');
      element.data = { stops: SEED.stops.slice(1) };
      box.firstElementChild!.append(element);
      await element.ready;
      await aTimeout(500);
      expect(map(element) === undefined).to.equal(true);
      box.style.paddingBlockStart = '100vh';
      await drawn(element);
    });

    it('keeps its space if its coordinates turn out to be wrong', async () => {
      const [first, ...others] = SEED.stops;
      const stops = [
        { ...first, coordinates: [4.6, -74] as [number, number] },
        { ...others[0]!, coordinates: [-70.6, -33.4] as [number, number] },
      ];
      const element = await show({ stops });
      expect(element.issues).to.have.length(1);
      expect(map(element) !== undefined).to.equal(true);
      await drawn(element);
    });

    it('is drawn where nobody has scrolled, to be printed', async () => {
      const box = await fixture<HTMLElement>(html`<div style="padding-block-start: 9000px"></div>`);
      const element = document.createElement('itinerary-card');
      element.data = { stops: SEED.stops.map(({ place }, index) => ({ place, coordinates: [-70 - index, 4] })) };
      box.append(element);
      await element.ready;
      await aTimeout(100);
      expect(map(element)!.querySelector('svg') === null).to.equal(true);
      window.dispatchEvent(new Event('beforeprint'));
      await drawn(element);
    });

    it('is missing if fewer than two places are known, and in the compact variant', async () => {
      const element = await show({ stops: [{ place: 'Lima' }, { place: 'A village' }] });
      await aTimeout(300);
      expect(map(element) === undefined).to.equal(true);
      expect(map(await show({ stops: [{ place: 'Lima' }] }))).to.equal(undefined);
      expect(map(await show(SEED, { variant: 'compact' }))).to.equal(undefined);
    });
  });

  describe('its calendar', () => {
    it('offers the trip, and each stop that is to come', async () => {
      const element = await show(SEED, { now: '2022-10-05T12:00Z' });
      const offered: string[] = [];
      const click = HTMLAnchorElement.prototype.click;
      HTMLAnchorElement.prototype.click = function () {
        offered.push(this.download);
      };
      const buttons = all(element, 'button');
      expect(buttons.map(text)).to.deep.equal([
        'Add to calendar, Santiago',
        'Add to calendar, Lima',
        'Add the trip to your calendar',
      ]);
      expect(getComputedStyle(buttons[0]!).textDecorationLine).to.equal('underline');
      await loadPart('calendar');
      for (const [index, button] of buttons.entries()) {
        button.click();
        await until(() => offered.length > index, 'no file is offered');
      }
      HTMLAnchorElement.prototype.click = click;
      expect(offered).to.deep.equal(['santiago.ics', 'lima.ics', 'three-capitals-in-four-days.ics']);
    });
  });

  it('links to calendars in the web once a reader asks for them', async () => {
    const element = await show(SEED, { now: '2022-10-05T12:00Z' });
    expect(all(element, '.add a')).to.have.length(0);
    // Once for the trip, not at each stop.
    expect(parts(element, 'other-calendars')).to.deep.equal(['Other calendars']);
    expect(parts(element, 'add-to-calendar')).to.have.length(2);
    all(element, 'summary')[0]!.click();
    await until(() => all(element, '.add a').length > 0, 'no links');
    const names = ['Google Calendar', 'Outlook.com', 'Microsoft 365'];
    const links = [...element.shadowRoot!.querySelectorAll<HTMLAnchorElement>('.foot .add a')];
    expect(links.map(text)).to.deep.equal([...names, ...names, ...names]);
    expect(all(element, '.add li').map(text)).to.deep.equal([`Santiago ${names.join(' ')}`, `Lima ${names.join(' ')}`]);
    expect([0, 3, 6].map((index) => new URL(links[index]!.href).searchParams.get('text'))).to.deep.equal([
      'Three capitals in four days',
      'Santiago, Chile (Antony Blinken)',
      'Lima, Peru (Antony Blinken)',
    ]);
    expect(links[0]!.rel).to.equal('noopener');
    await expect(element).to.be.accessible();
  });

  for (const [what, style, data] of [
    ['light', 'color-scheme: light; background: #fff; color: #111', SEED],
    ['dark', 'color-scheme: dark; background: #16181b; color: #eee', SEED],
    ['right to left', 'color-scheme: light; background: #fff', { ...SEED, language: 'ar', title: 'جولة' }],
  ] as const) {
    it(`has no accessibility issues found by axe: ${what}`, async () => {
      const element = await show(data, { theme: 'house', now: '2022-10-05T12:00Z' });
      element.parentElement!.style.cssText = style;
      await aTimeout(50);
      await expect(element).to.be.accessible();
    });
  }
});
