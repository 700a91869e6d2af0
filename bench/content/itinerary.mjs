import { dateText } from './quotes.mjs';
import { sentence } from './words.mjs';

const PLACES = [
  ['Bogotá', 'Colombia', 'America/Bogota'],
  ['Santiago', 'Chile', 'America/Santiago'],
  ['Lima', 'Peru', 'America/Lima'],
  ['Lisbon', 'Portugal', 'Europe/Lisbon'],
  ['Nairobi', 'Kenya', 'Africa/Nairobi'],
];
const FIRST_DAY = Date.UTC(2022, 9, 3);
const DAY = 86_400_000;

/** The current time for the itinerary: about half of the stops are in the past. */
export const NOW = '2022-10-12T12:00Z';

/** A trip with a number of stops, one on each day, as plain HTML. */
export function itineraryHtml(count) {
  const stops = Array.from({ length: count }, (_, index) => {
    const [city, country, zone] = PLACES[index % PLACES.length];
    const date = new Date(FIRST_DAY + index * DAY).toISOString().slice(0, 10);
    return `<li data-news-date="${date}" data-news-zone="${zone}"><time datetime="${date}">${dateText(date)}</time> <b>${city}, ${country}</b> <p>${sentence(index, 12)}</p><ul data-news="meets"><li><b>Gustavo Petro</b>, president</li></ul></li>`;
  });
  return `<section lang="en"><h2>Three weeks on the road</h2><p data-news="traveller"><b>Antony Blinken</b>, US secretary of state</p><ol>${stops.join('\n')}</ol></section>`;
}
