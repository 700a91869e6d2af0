import { ItineraryCardElement, foreign, type ItineraryJson } from 'broadsheet';
import 'broadsheet/itinerary-card/define';
import 'broadsheet/news-article/define';
import 'broadsheet/pull-quote/define';
import story from '../../story.json';

const { quotation, article, later, trips } = story;

const main = document.querySelector('main')!;
const element = document.querySelector('news-article')!;
const words = document.querySelector('pull-quote blockquote p')!;
const list = document.querySelector('#trips')!;
const loads = document.querySelector('#loads')!;

main.addEventListener('news-load', () => {
  loads.textContent = String(Number(loads.textContent) + 1);
});
// TypeScript widens the types of blocks in a JSON file to `string`.
element.data = foreign(article);
list.append(...trips.map(itemFor));
const first = list.firstElementChild!;

const actions: Record<string, () => void> = {
  words: () => (words.textContent = words.textContent === quotation.first ? quotation.then : quotation.first),
  data: () => (element.data = foreign(later)),
  toggle: () => (first.isConnected ? first.remove() : list.prepend(first)),
  move: () => list.append(...[...list.children].reverse()),
  leave: () => main.remove(),
};
for (const [id, action] of Object.entries(actions)) document.getElementById(id)!.addEventListener('click', action);

function itemFor(trip: ItineraryJson & { id: string }): HTMLLIElement {
  const item = document.createElement('li');
  const card = new ItineraryCardElement();
  card.id = trip.id;
  card.data = trip;
  item.append(card);
  return item;
}
