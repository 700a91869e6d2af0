import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { ItineraryCardElement } from '../../src/elements/itinerary-card.js';
import type { ItineraryJson } from '../../src/model/definition/itinerary.js';
import { fetchCorpus } from '../corpus.js';

interface Trip {
  readonly who: string;
  readonly role: string;
  readonly start: string;
  readonly end: string;
  readonly stops: readonly { start: string; end: string; country: string; locale: string; remarks: string }[];
}

const jsonOf = ({ who, role, start, end, stops }: Trip): ItineraryJson => ({
  traveller: who,
  role,
  start,
  end,
  stops: stops.map((stop) => ({
    place: stop.locale,
    country: stop.country,
    start: stop.start,
    end: stop.end,
    purpose: stop.remarks,
  })),
});

describe('<itinerary-card> and six hundred real trips', () => {
  it('shows every place, date and meeting of each, without an issue', async function () {
    const answer = await fetchCorpus(this, 'trips/state-dept-trips.json');
    const trips = (await answer.json()) as Trip[];
    const element = await fixture<ItineraryCardElement>(html`<itinerary-card locale="en-GB"></itinerary-card>`);
    const words = (node: Element): string => node.textContent.replace(/\s+/g, ' ').trim();
    const lines = (text: string): string => text.replace(/\s+/g, ' ').trim();
    const issues: string[] = [];
    element.addEventListener('news-load', (event) => issues.push(...event.issues.map(({ message }) => message)));
    element.addEventListener('news-error', ({ message }) => issues.push(message));
    expect(trips).to.have.length(600);
    for (const trip of trips) {
      element.data = jsonOf(trip);
      await element.ready;
      const stops = [...element.shadowRoot!.querySelectorAll('.stop')];
      expect(stops).to.have.length(trip.stops.length);
      trip.stops.forEach(({ locale, country, start, end, remarks }, index) => {
        const stop = stops[index]!;
        const place = words(stop.querySelector('.place')!);
        for (const name of [locale, country]) expect(place).to.contain(lines(name));
        // Stops of one day have it in the heading above them.
        const dated = stop.querySelector('.dates') ?? stop.closest('.on')!.querySelector('.day-heading')!;
        const dates = [...dated.querySelectorAll('time')].map((time) => time.getAttribute('datetime'));
        expect(dates).to.deep.equal(start === end ? [start] : [start, end]);
        const day = new Date(`${end}T00:00Z`).getUTCDate();
        expect(words(dated)).to.match(new RegExp(`\\b${day}\\b`));
        if (remarks.trim()) expect(words(stop)).to.contain(lines(remarks));
        expect(stop.classList.contains('done')).to.equal(true);
      });
    }
    expect(issues).to.deep.equal([]);
  });
});
