import { expect, fixture, html } from '@open-wc/testing';
import ICAL from 'ical.js';
import '../../src/define.js';
import { calendarFile } from '../../src/calendar/calendar.js';
import { englishItinerary } from '../../src/i18n/messages.js';
import { messageTables } from '../../src/i18n/messages/tables.js';
import { parseItinerary } from '../../src/model/definition/itinerary.js';
import { statusOf } from '../../src/model/definition/status.js';
import type { ItineraryCardElement } from '../../src/elements/itinerary-card.js';
import fc from '../properties.js';
import { until } from '../until.js';
import { foreign } from '../../src/model/foreign.js';

const line = (words: string): string => words.replace(/\s+/g, ' ').trim();
const parts = (element: Element, name: string): string[] =>
  [...element.shadowRoot!.querySelectorAll(`[part~="${name}"]`)].map((part) => line(part.textContent));
const NOW = '2022-10-01';
/** The words of a status that is known; one that is scheduled has those of its date. */
const WORDS: Readonly<Partial<Record<string, string>>> = {
  tentative: 'Tentative',
  cancelled: 'Cancelled',
  postponed: 'Postponed',
  done: 'Done',
};

/** Each way in which a status comes to an element, for a stop on 3 October 2022. */
const WAYS: Readonly<Record<string, (element: ItineraryCardElement, status: string) => void>> = {
  'our JSON': (element, status) =>
    (element.data = foreign({ stops: [{ place: 'Rome', start: '2022-10-03', status }] })),
  'the attribute “data”': (element, status) =>
    element.setAttribute('data', JSON.stringify({ stops: [{ place: 'Rome', start: '2022-10-03', status }] })),
  'a hook in the children': (element, status) => {
    const list = document.createElement('ol');
    const entry = document.createElement('li');
    entry.dataset['newsDate'] = '2022-10-03';
    entry.dataset['newsStatus'] = status;
    entry.textContent = 'Rome';
    list.append(entry);
    element.append(list);
  },
  'schema.org': (element, eventStatus) =>
    (element.data = foreign({
      '@context': 'https://schema.org',
      '@type': 'Event',
      name: 'Visit',
      location: 'Rome',
      startDate: '2022-10-03',
      eventStatus,
    })),
  iCalendar: (element, status) =>
    (element.data = [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'BEGIN:VEVENT',
      'UID:1',
      'DTSTART;VALUE=DATE:20221003',
      'SUMMARY:Visit',
      'LOCATION:Rome',
      `STATUS:${status.replace(/[\\;,]/g, '\\$&').replace(/[\n\r]+/g, '\\n')}`,
      'END:VEVENT',
      'END:VCALENDAR',
    ].join('\r\n')),
};

const show = async (fill: (element: ItineraryCardElement) => void): Promise<ItineraryCardElement> => {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  const element = document.createElement('itinerary-card');
  element.setAttribute('now', NOW);
  fill(element);
  box.append(element);
  await element.ready;
  await element.updateComplete;
  return element;
};
const buttons = (element: Element): number =>
  [...parts(element, 'add-to-calendar'), ...parts(element, 'add-trip-to-calendar')].length;

describe('<itinerary-card> and the status of a stop', function () {
  this.timeout(60_000);

  for (const [way, fill] of Object.entries(WAYS)) {
    it(`knows it, or shows its words, says so and computes nothing, in ${way}`, async () => {
      const given = fc.oneof(
        fc.constantFrom(
          'canceled',
          'Cancelled',
          'https://schema.org/EventCancelled',
          'postponed',
          'confirmed',
          'TENTATIVE',
        ),
        fc.constantFrom(
          'delayed',
          'not cancelled',
          'cancelled due to rain',
          'https://example.org/Off',
          'Abgesagt',
          'x',
        ),
        // A file of lines has no place for other control characters.
        fc.string({ unit: 'grapheme', maxLength: 20 }).map((words) => line(words.replace(/\p{C}/gu, ''))),
      );
      await fc.assert(
        fc.asyncProperty(given, async (status) => {
          const element = await show((empty) => fill(empty, status));
          const states = parts(element, 'state');
          const { status: known } = statusOf(status);
          const isOff = known === 'cancelled' || known === 'postponed';
          expect(parts(element, 'place')).to.deep.equal(['Rome']);
          if (known !== undefined || !status) {
            expect(element.issues.filter(({ message }) => message.includes('status'))).to.deep.equal([]);
            expect(states).to.deep.equal([WORDS[known ?? ''] ?? 'Next']);
            expect(buttons(element)).to.equal(isOff ? 0 : known === 'done' ? 1 : 2);
          } else {
            expect(states).to.deep.equal([line(status)]);
            expect(element.issues.some(({ code, path }) => code === 'value' && /status/i.test(path))).to.equal(true);
            expect(buttons(element)).to.equal(0);
          }
          element.parentElement!.remove();
        }),
        { numRuns: 60 },
      );
    });
  }

  it('draws what is postponed and what is cancelled, in the words of each language', async () => {
    for (const locale of ['en', ...Object.keys(messageTables)]) {
      const element = await show((empty) => {
        empty.setAttribute('locale', locale);
        empty.data = foreign({
          stops: [
            { place: 'Paris', start: '2030-05-01', status: 'canceled' },
            { place: 'Rome', start: '2030-05-03', status: 'postponed' },
          ],
        });
      });
      const { cancelled, postponed } = { ...englishItinerary, ...messageTables[locale]?.itinerary };
      await until(() => parts(element, 'state')[1] === postponed, `${locale} has no words`);
      expect(parts(element, 'state')).to.deep.equal([cancelled, postponed]);
      expect(buttons(element)).to.equal(0);
      const struck = (selector: string): string =>
        getComputedStyle(element.shadowRoot!.querySelector(selector)!).textDecorationLine;
      expect([struck('.cancelled .name'), struck('.postponed .dates')]).to.deep.equal(['line-through', 'line-through']);
    }
    expect(new Set(Object.values(messageTables).map(({ itinerary }) => itinerary.postponed)).size).to.be.at.least(10);
  });

  it('shows the status of an event, and does not offer it where that is not known', async () => {
    const element = await show(
      (empty) =>
        (empty.data = foreign({
          stops: [
            {
              place: 'Rome',
              events: [
                { title: 'Mass', start: '2022-10-03T09:00', status: 'canceled' },
                { title: 'Talks', start: '2022-10-03T10:00', status: 'postponed' },
                { title: 'Lunch', start: '2022-10-03T12:00', status: 'maybe later' },
                { title: 'Dinner', start: '2022-10-03T19:00', status: 'unconfirmed', statusText: 'at the palace' },
              ],
            },
          ],
        })),
    );
    expect(parts(element, 'event')).to.deep.equal([
      '09:00 Mass Cancelled',
      '10:00 Talks Postponed',
      '12:00 Lunch maybe later',
      '19:00 Dinner Tentative, at the palace',
    ]);
    expect(element.shadowRoot!.querySelector('s')!.textContent).to.equal('Mass');
  });

  it('does not treat an uncertain stop as the new date of another, and does not strike out such a stop', async () => {
    for (const status of ['postponed', 'maybe', 'canceled']) {
      const element = await show(
        (empty) =>
          (empty.data = foreign({
            stops: [
              { place: 'Lima', start: '2022-10-05', status: 'postponed' },
              { place: 'Lima', start: '2022-10-09', status },
            ],
          })),
      );
      expect(parts(element, 'state')[0]).to.equal('Postponed');
    }
  });

  it('offers the file that the calendar’s own function makes, in the language of the trip', async () => {
    const data = {
      language: 'de',
      title: 'Tour',
      stops: [
        { start: '2022-10-03', meets: ['Ada'] },
        { place: 'Rom', start: '2022-10-05', status: 'postponed' },
        { place: 'Bari', start: '2022-10-06', status: 'maybe' },
      ],
    } as const;
    const element = await show((empty) => (empty.data = foreign(data)));
    await until(() => parts(element, 'state')[1] === 'Verschoben', 'no German words');
    const blobs: Blob[] = [];
    const create = URL.createObjectURL;
    const click = HTMLAnchorElement.prototype.click;
    URL.createObjectURL = (blob: Blob) => {
      blobs.push(blob);
      return create.call(URL, blob);
    };
    HTMLAnchorElement.prototype.click = () => undefined;
    try {
      element.shadowRoot!.querySelector<HTMLElement>('[part="add-trip-to-calendar"]')!.click();
      await until(() => blobs.length > 0, 'no file is offered');
    } finally {
      URL.createObjectURL = create;
      HTMLAnchorElement.prototype.click = click;
    }
    const text = await blobs[0]!.text();
    const words = messageTables['de']!.itinerary;
    const trip = parseItinerary(data).value!;
    const setting = { language: 'de', words, now: Date.UTC(2022, 9, 1, 12), url: location.href };
    expect(text).to.equal(calendarFile(trip, setting)!.text);
    const events = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
    expect(events.map((event) => event.getFirstPropertyValue('status'))).to.deep.equal(['CONFIRMED', 'CANCELLED']);
  });
});
