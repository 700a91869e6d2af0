import { expect, aTimeout } from '@open-wc/testing';
import '../../src/define.js';
import { until } from '../until.js';

const STOPS = [
  { place: 'Bogotá', country: 'Colombia', start: '2022-10-03', end: '2022-10-04', timeZone: 'America/Bogota' },
  { place: 'Lima', country: 'Peru', start: '2022-10-06' },
];
const TRIP = { type: 'itinerary', title: 'The trip', stops: STOPS };
const DATA: Readonly<Record<string, object>> = {
  'pull-quote': { quotation: 'We go on.', attribution: 'Ada Lindqvist' },
  'itinerary-card': { title: 'The trip', stops: STOPS },
  'news-article': { headline: 'A week in two countries', body: ['They landed.', TRIP, { ...TRIP, title: 'Again' }] },
};
/** Chunks, sheets, and a map for each of two trips; an element that draws itself anew for ever makes hundreds. */
const MOST_UPDATES = 12;

describe('an element that is drawn', () => {
  for (const [tag, data] of Object.entries(DATA)) {
    it(`comes to rest: <${tag}>`, async () => {
      const element = document.createElement(tag) as HTMLElement & {
        data: object;
        now: string;
        ready: Promise<void>;
        performUpdate: () => void;
      };
      const update = element.performUpdate.bind(element);
      let updates = 0;
      element.performUpdate = () => {
        // No more than it takes to see it: the page would hang.
        if (++updates < 10 * MOST_UPDATES) update();
      };
      element.now = '2022-10-04T12:00:00Z';
      element.data = data;
      document.body.append(element);
      try {
        await element.ready;
        if (tag !== 'pull-quote')
          await until(() => element.shadowRoot!.querySelector('[part=map] svg'), 'there is no map');
        await aTimeout(300);
        expect(updates).to.be.at.most(MOST_UPDATES);
      } finally {
        element.remove();
      }
    });
  }
});
