import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { ItineraryCardElement } from '../../src/elements/itinerary-card.js';
import { fetchCorpus } from '../corpus.js';

/** The events of a calendar: names and values, escapes gone. */
function eventsIn(text: string): Map<string, string>[] {
  const whole = text.replace(/\r\n?/g, '\n').replace(/\n[ \t]/g, '');
  return [...whole.matchAll(/^BEGIN:VEVENT$([^]*?)^(?:BEGIN:VALARM|END:VEVENT)$/gm)].map(
    ([, lines = '']) =>
      new Map(
        lines.split('\n').flatMap((line) => {
          const [, name, value] = /^([A-Z-]+)(?:;[^:]*)?:(.*)$/.exec(line) ?? [];
          return name ? [[name, value!.replace(/\\n/gi, '\n').replace(/\\(.)/g, '$1')] as [string, string]] : [];
        }),
      ),
  );
}

/** Lines of a booking that are private: its reference, the seat, the passenger. */
const PRIVATE = /^(Booking reference|Seat|Coach|Boarding group): |^John Doe$/i;
/** Words that the drawing says in another way: “from” and “to” between the ends of a leg, “hotel” by a stay. */
const REPLACED = /^(from|to|hotel|reservation:|departure|platform:|gate:)$/i;
const namesIn = (text = ''): string[] => text.split(/\s+/).filter((word) => word && !REPLACED.test(word));

const wordsIn = (text = ''): string => text.replace(/\s+/g, ' ').trim();

describe('<itinerary-card> and real calendars of travel', () => {
  it('shows every name, place, word and date of each that is not private', async function () {
    const answer = await fetchCorpus(this, 'trips');
    const files = ((await answer.json()) as string[]).filter((name) => name.endsWith('.ics'));
    expect(files).not.to.deep.equal([]);
    const element = await fixture<ItineraryCardElement>(html`<itinerary-card locale="en-GB"></itinerary-card>`);
    let issues: string[] = [];
    element.addEventListener(
      'news-load',
      (event) => (issues = event.issues.map(({ path, code }) => `${code} ${path}`)),
    );
    for (const name of files) {
      const address = `/@test/corpus/trips/${name}`;
      element.src = address;
      await element.ready;
      expect(element.status, name).to.equal('ready');
      const root = element.shadowRoot!;
      const shown = wordsIn(root.textContent);
      const times = [...root.querySelectorAll('time')].map((time) => time.dateTime.slice(0, 16));
      const contradictions: string[] = [];
      eventsIn(await (await fetch(address)).text()).forEach((event, index) => {
        expect(shown, `${name} LOCATION`).to.contain(wordsIn(event.get('LOCATION')));
        for (const word of namesIn(event.get('SUMMARY'))) expect(shown, `${name} SUMMARY`).to.contain(word);
        for (const line of (event.get('DESCRIPTION') ?? '').split('\n')) {
          if (PRIVATE.test(line)) expect(shown, `${name} DESCRIPTION`).to.not.contain(line);
          else for (const word of namesIn(line)) expect(shown, `${name} DESCRIPTION`).to.contain(word);
        }
        const [start, end] = [event.get('DTSTART')!, event.get('DTEND')!];
        if (end < start) contradictions.push(`value VCALENDAR[0].VEVENT[${index}].DTEND`);
        const isDay = start.length === 8;
        const lastDay = new Date(Date.parse(end.replace(/(....)(..)(..).*/, '$1-$2-$3')) - 86_400_000).toISOString();
        const iso = (date: string): string =>
          date.replace(/(....)(..)(..)(?:T(..)(..).*)?/, isDay ? '$1-$2-$3' : '$1-$2-$3T$4:$5');
        expect(times, `${name} DTSTART`).to.contain(iso(start));
        if (end >= start) expect(times, `${name} DTEND`).to.contain(isDay ? lastDay.slice(0, 10) : iso(end));
      });
      // What contradicts itself or is private is said; nothing else is dropped.
      expect(
        issues.filter((issue) => !issue.startsWith('withheld ')),
        name,
      ).to.deep.equal(contradictions);
    }
  });
});
