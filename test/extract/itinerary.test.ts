import { expect } from '@open-wc/testing';
import { itineraryIn } from '../../src/extract/itinerary.js';
import type { Article } from '../../src/model/definition/article.js';

const articleOf = (text: string): Article => ({
  body: text.split('\n\n').map((words) => ({ type: 'paragraph', content: [words] })),
});
const stops = (
  text: string,
  published?: string,
): [place: string, country: string | undefined, day: string | undefined][] | null =>
  itineraryIn(articleOf(text), { published })?.stops.map(({ place, country, start }) => [
    place!,
    country,
    start?.date ?? start?.text,
  ]) ?? null;

describe('trips in prose', () => {
  it('are read with their stops, days, people and events', () => {
    const text =
      'Foreign Minister Ada Lindqvist will travel to Lima, Peru, on Monday at the start of a trip to South America.\n\n' +
      'On Wednesday, Lindqvist will fly to Chile’s capital Santiago to attend a climate summit. She will also meet with President Teodor Brandt.';
    const trip = itineraryIn(articleOf(text), { published: '2024-05-03' });
    expect(trip).to.include({ traveller: 'Ada Lindqvist', role: 'Foreign Minister' });
    const [lima, santiago] = trip!.stops;
    expect(lima).to.deep.include({ place: 'Lima', country: 'Peru', start: { date: '2024-05-06', text: 'Monday' } });
    expect(santiago).to.deep.include({
      place: 'Santiago',
      country: 'Chile',
      start: { date: '2024-05-08', text: 'Wednesday' },
    });
    expect(santiago!.meets).to.deep.equal([{ name: 'Teodor Brandt', role: 'President' }]);
    expect(santiago!.events).to.deep.equal([{ title: 'climate summit' }]);
    expect(trip!.start).to.deep.equal({ date: '2024-05-06' });
  });

  it('have whole phrases as the purpose of a stop', () => {
    const purposes: [text: string, purpose: string | undefined][] = [
      [
        'to meet the newly sworn-in, left-wing president, who won in May.',
        'to meet the newly sworn-in, left-wing president',
      ],
      ['to discuss trade, migration and climate.', 'to discuss trade, migration and climate'],
      ['to discuss the “new deal” with miners.', 'to discuss the “new deal” with miners'],
      ['to open a school, and Lindqvist will return on Friday.', 'to open a school'],
      [`to open a school ${'near the old harbour '.repeat(12)}.`, undefined],
    ];
    for (const [words, purpose] of purposes) {
      const text = `President Ada Lindqvist begins a tour with a visit to Kenya. She will travel to Tanzania ${words}`;
      const stop = itineraryIn(articleOf(text))!.stops.find(({ place }) => place === 'Tanzania')!;
      expect(stop.purpose, words).to.deep.equal(purpose && [purpose]);
    }
  });

  it('keep the words of a day where the day of publication is unknown', () => {
    const text = 'President Ada Lindqvist will travel to Lima on Monday. On Tuesday she will fly to Quito.';
    expect(stops(text)).to.deep.equal([
      ['Lima', 'Peru', 'Monday'],
      ['Quito', 'Ecuador', 'Tuesday'],
    ]);
  });

  it('have the stops of a list without days of their own', () => {
    const text = 'Ada Lindqvist’s trip to Peru, Chile and Ecuador begins this week.';
    expect(stops(text, '2024-05-03')).to.deep.equal([
      ['Peru', undefined, undefined],
      ['Chile', undefined, undefined],
      ['Ecuador', undefined, undefined],
    ]);
  });

  it('say where a stop is inferred', () => {
    const text = 'President Ada Lindqvist begins a tour with a visit to Kenya. She will open a school in Tanzania.';
    const trip = itineraryIn(articleOf(text));
    expect(trip!.stops.map(({ place, stated }) => [place, stated])).to.deep.equal([
      ['Kenya', undefined],
      ['Tanzania', false],
    ]);
  });

  it('are none in stories of other things', () => {
    const texts = [
      'The Bank of England raised rates on Monday. Ada Lindqvist said London was calm.',
      'The team travel to Liverpool on Saturday.',
      'Last year Ada Lindqvist visited Peru and Chile. Now she stays at home.',
    ];
    for (const text of texts) expect(stops(text), text).to.equal(null);
  });
});
