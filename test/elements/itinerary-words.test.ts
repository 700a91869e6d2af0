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

describe('the text of any itinerary', function () {
  this.timeout(120_000);

  it('are shown, and once within its stops, whatever is around and within these', async () => {
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
        // The names of two places may be the title too, and a button names its stop.
        for (const spoken of root.querySelectorAll('.vh')) spoken.remove();
        const shown: readonly string[] = root.textContent.match(/w\d+/g) ?? [];
        const inStops = [...root.querySelectorAll('[part=stop]')].flatMap(
          ({ textContent }) => textContent.match(/w\d+/g) ?? [],
        );
        const isAsWritten = root.querySelector('slot') !== null;
        element.remove();
        if (isAsWritten) return;
        expect(words.filter((word) => !shown.includes(word))).to.deep.equal([]);
        expect(inStops.filter((word, index) => inStops.indexOf(word) < index)).to.deep.equal([]);
      }),
      { numRuns: 300 },
    );
    box.remove();
  });

  const ENTRIES: [entry: string, shown: string, structure: string][] = [
    ['<a href="https://example.org/"><b>Paris</b></a> <small>fog</small>', 'Paris fog', 'a'],
    ['<a href="https://example.org/">Lyon</a>, France', 'Lyon, France', 'a'],
    [
      '<b>Rome</b><figure><img src="https://example.org/a.png" alt=""><figcaption>The Forum</figcaption></figure>',
      'Rome The Forum',
      'figure',
    ],
    [
      '<b>Rome</b><p>We need:</p><ul><li>boots</li><li>maps</li></ul><p>Then home.</p>',
      'Rome We need: boots maps Then home.',
      'ul li + li',
    ],
    ['<b>Rome</b><blockquote>One</blockquote><p>Two</p>', 'Rome “One” Two', 'blockquote'],
    ['<b>Rome</b><table><tr><td>a</td><td>b</td></tr></table>', 'Rome a b', 'table'],
    ['<b>Rome</b><details><summary>More</summary><p>Text</p></details>', 'Rome More Text', 'details summary'],
    ['<b>Rome</b><dl><dt>Stay</dt><dd>Hotel</dd></dl>', 'Rome Stay Hotel', 'dl dt + dd'],
    ['<b>Rome</b>: talks <b>with <img src="https://example.org/a.png" alt=""></b>', 'Rome talks with', 'img'],
  ];
  for (const [entry, text, structure] of ENTRIES) {
    it(`are shown once, in their order and form: ${entry}`, async () => {
      const element = document.createElement('itinerary-card');
      element.innerHTML = `<h3>Trip</h3><ol><li>${entry}</li></ol>`;
      document.body.append(element);
      await element.ready;
      const stop = element.shadowRoot!.querySelector('[part=stop]')!;
      expect(stop.textContent.replace(/\s+/g, ' ').trim()).to.equal(`No date given ${text}`);
      expect(stop.querySelector(structure)).to.not.equal(null);
      element.remove();
    });
  }

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
