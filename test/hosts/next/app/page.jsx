import { renderToString } from 'broadsheet/server';
import story from '../../story.json';
import { Story } from './story.jsx';

const { article, trips } = story;

// Drawn on the server, which here is the build: the words are there before any script, and in their own look.
export default function Page() {
  const html = renderToString('news-article', article, { attributes: { id: 'story', 'heading-level': '3' } });
  const drawn = trips.map((trip) => ({
    id: trip.id,
    html: renderToString('itinerary-card', trip, { attributes: { id: trip.id } }),
  }));
  return <Story article={html} trips={drawn} />;
}
