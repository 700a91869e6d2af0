import { expect } from '@open-wc/testing';
import { drawRoute, type RouteStop } from '../../src/map/route-map.js';
import { positionOf } from '../../src/map/places.js';
import type { Coordinates } from '../../src/model/definition/itinerary.js';
import { fetchCorpus } from '../corpus.js';

type State = RouteStop['state'];
const stop = (name: string, at?: Coordinates, state: State = 'ahead'): RouteStop => ({ name, at, state });

const BOGOTA = stop('Bogotá', [-74.08, 4.61], 'done');
const SANTIAGO = stop('Santiago', [-70.65, -33.46], 'now');
const LIMA = stop('Lima', [-77.03, -12.04]);

/** The oracle for distances: the haversine formula. */
function haversine([a, b]: Coordinates, [c, d]: Coordinates): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const h =
    Math.sin(radians(d - b) / 2) ** 2 + Math.cos(radians(b)) * Math.cos(radians(d)) * Math.sin(radians(c - a) / 2) ** 2;
  return 2 * 6371.0088 * Math.asin(Math.sqrt(h));
}

const legs = (svg: Element): Element[] => [...svg.querySelectorAll('.leg')];
const numbers = (path: string): number[] => (path.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);

describe('drawRoute', () => {
  it('draws completed legs with solid lines and future legs with dashes, and numbers the stops', () => {
    const { svg } = drawRoute(document, [BOGOTA, SANTIAGO, LIMA]);
    expect(legs(svg).map(({ classList }) => classList.value)).to.deep.equal(['leg', 'leg ahead']);
    expect([...svg.querySelectorAll('.number')].map((number) => number.textContent)).to.deep.equal(['1', '2', '3']);
    expect([...svg.querySelectorAll('.point')].map(({ classList }) => classList.value)).to.deep.equal([
      'point done',
      'point now',
      'point ahead',
    ]);
    expect(svg.getAttribute('aria-hidden')).to.equal('true');
    expect(svg.querySelectorAll('[style], style, script')).to.have.length(0);
  });

  it('measures along great circles', () => {
    const { kilometres } = drawRoute(document, [BOGOTA, SANTIAGO, LIMA]);
    const expected = haversine(BOGOTA.at!, SANTIAGO.at!) + haversine(SANTIAGO.at!, LIMA.at!);
    expect(kilometres).to.be.closeTo(expected, 1);
    expect(drawRoute(document, [BOGOTA, stop('Nowhere'), LIMA]).kilometres).to.equal(undefined);
  });

  for (const [what, route] of [
    [
      'the Pacific',
      [stop('Tokyo', [139.69, 35.69]), stop('Honolulu', [-157.86, 21.31]), stop('Los Angeles', [-118.24, 34.05])],
    ],
    ['the antimeridian, close by', [stop('Suva', [178.44, -18.14]), stop('Apia', [-171.77, -13.83])]],
    [
      'the whole Earth',
      [stop('London', [-0.13, 51.5]), stop('Sydney', [151.2, -33.87]), stop('Auckland', [174.76, -36.85])],
    ],
    ['the pole', [stop('Anchorage', [-149.9, 61.2]), stop('Oslo', [10.75, 59.9])]],
  ] as const) {
    it(`draws each leg in one piece across ${what}`, () => {
      const { svg } = drawRoute(document, route);
      expect(legs(svg)).to.have.length(route.length - 1);
      for (const leg of legs(svg)) {
        const d = leg.getAttribute('d')!;
        expect(d.match(/M/g), d).to.have.length(1);
        for (const number of numbers(d)) expect(number).to.be.within(-1, 601);
      }
      for (const point of svg.querySelectorAll('.point')) {
        expect(parseFloat(point.getAttribute('cx')!)).to.be.within(0, 100);
        expect(parseFloat(point.getAttribute('cy')!)).to.be.within(0, 100);
      }
    });
  }

  it('leaves out a cancelled stop, and draws no line across one with an unknown place', () => {
    const cancelled = drawRoute(document, [BOGOTA, { ...SANTIAGO, state: 'cancelled' }, LIMA]);
    expect(legs(cancelled.svg)).to.have.length(1);
    expect(cancelled.kilometres).to.be.closeTo(haversine(BOGOTA.at!, LIMA.at!), 1);
    expect(legs(drawRoute(document, [BOGOTA, stop('Nowhere'), LIMA]).svg)).to.have.length(0);
  });

  it('shows a place that is visited twice once, with both numbers', () => {
    const { svg } = drawRoute(document, [LIMA, BOGOTA, LIMA]);
    expect([...svg.querySelectorAll('.number')].map((number) => number.textContent)).to.deep.equal(['1, 3', '2']);
  });

  it('shows the first two numbers and the last of a place with many visits', () => {
    const { svg } = drawRoute(document, [LIMA, BOGOTA, LIMA, BOGOTA, LIMA, BOGOTA, LIMA]);
    expect([...svg.querySelectorAll('.number')].map((number) => number.textContent)).to.deep.equal([
      '1, 3 … 7',
      '2, 4, 6',
    ]);
  });

  it('survives two stops at one place, and neighbours', () => {
    for (const route of [
      [LIMA, LIMA],
      [stop('A', [0, 0]), stop('B', [0.01, 0])],
      [stop('A', [0, 90]), stop('B', [0, -90])],
    ]) {
      const { svg } = drawRoute(document, route);
      expect(svg.outerHTML).to.not.match(/NaN|Infinity|undefined/);
    }
  });

  it('draws the real trips', async function () {
    const answer = await fetchCorpus(this, 'trips/state-dept-trips.json');
    const trips = (await answer.json()) as { stops: { locale: string; country: string }[] }[];
    let drawn = 0;
    for (const { stops } of trips.filter((_, index) => index % 6 === 0)) {
      const route = stops.map(({ locale, country }) => stop(locale, positionOf(locale, country, 'en')));
      if (new Set(route.map(({ at }) => String(at)).filter((at) => at !== 'undefined')).size < 2) continue;
      drawn++;
      expect(drawRoute(document, route).svg.outerHTML).to.not.match(/NaN|Infinity|undefined/);
    }
    expect(drawn).to.be.greaterThan(50);
  });
});

describe('positionOf', () => {
  for (const [place, country, language, expected] of [
    ['Bogotá', 'Colombia', 'en', [-74.08, 4.61]],
    ['Bogota', 'Colombia', 'en', [-74.08, 4.61]],
    ['Bogotá', 'Kolumbien', 'de', [-74.08, 4.61]],
    ['Washington', 'United States', 'en', [-77.04, 38.9]],
    ['Kiev', 'Ukraine', 'en', [30.52, 50.45]],
    ['Mexico City', 'Mexico', 'en', [-99.13, 19.43]],
    ['Lima', undefined, 'en', [-77.03, -12.04]],
    // A name alone that two countries have, a city of another country, a village: nobody knows.
    ['Valencia', undefined, 'en', undefined],
    ['Bogotá', 'Peru', 'en', undefined],
    ['Davos', 'Switzerland', 'en', undefined],
    ['', undefined, 'en', undefined],
  ] as const) {
    it(`finds ${place || 'no name'}, ${country ?? 'no country'} (${language}): ${String(expected ?? 'nothing')}`, () => {
      const found = positionOf(place, country, language);
      if (expected) found!.forEach((degrees, index) => expect(degrees).to.be.closeTo(expected[index]!, 0.05));
      else expect(found).to.equal(undefined);
    });
  }
});
