import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { plainHtml } from '../../src/plain/plain-html.js';
import { markup, withWords } from '../decorate/trees.js';
import fc from '../properties.js';

/** A trip with random content before, within, between and after its stops. */
const trips = fc
  .tuple(markup, markup, markup, markup, markup)
  .map(([before, first, second, between, after]) =>
    withWords(
      `${before}<h3>#</h3>${between}<ol><li data-news-date="2026-01-01"><b>#</b> ${first}</li><li><b>#</b>, # ${second}</li></ol>${after}`,
    ),
  );

describe('the words of any trip', function () {
  this.timeout(120_000);

  it('are shown, whatever is around and within its stops', async () => {
    const box = document.createElement('div');
    box.hidden = true;
    document.body.append(box);
    await fc.assert(
      fc.asyncProperty(trips, async (html) => {
        const element = document.createElement('itinerary-card');
        element.innerHTML = html;
        const words = element.innerHTML.match(/w\d+/g) ?? [];
        box.append(element);
        await element.ready;
        const root = element.shadowRoot!;
        const shown = new Set(root.textContent.match(/w\d+/g));
        const isAsWritten = root.querySelector('slot') !== null;
        element.remove();
        expect(isAsWritten ? [] : words.filter((word) => !shown.has(word))).to.deep.equal([]);
      }),
      { numRuns: 300 },
    );
    box.remove();
  });

  it('are shown once, also where a platform has removed the elements of dates', async () => {
    const html = plainHtml('itinerary-card', {
      stops: [
        { place: 'Lima', start: { date: '2022-10-05' }, end: { date: '2022-10-06' }, purpose: ['Talks.'] },
        { place: 'Quito', start: { date: '2022-10-07' }, events: [{ title: 'Dinner', start: { date: '2022-10-07' } }] },
      ],
    });
    for (const left of [html, html.replace(/<\/?time[^>]*>/g, '')]) {
      const element = document.createElement('itinerary-card');
      element.innerHTML = left;
      document.body.append(element);
      await element.ready;
      expect(element.shadowRoot!.querySelectorAll('[part=stop]').length).to.equal(2);
      expect([...element.shadowRoot!.querySelectorAll('[part=rest]')].map((rest) => rest.textContent)).to.deep.equal(
        [],
      );
      element.remove();
    }
  });
});
