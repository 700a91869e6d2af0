import { useState } from 'react';
import story from '../../story.json';

const { quotation, article, later, trips } = story;

export function Story({ onLeave }) {
  const [words, setWords] = useState(quotation.first);
  const [data, setData] = useState(article);
  const [shown, setShown] = useState(trips);
  const [loads, setLoads] = useState(0);
  const count = () => setLoads((number) => number + 1);

  return (
    <main>
      <news-article id="story" heading-level="3" data={data} onnews-load={count} />

      <pull-quote id="quote" variant="showcase" repeats>
        <figure>
          <blockquote>
            <p>{words}</p>
          </blockquote>
          <figcaption>
            <b>{quotation.attribution}</b>, {quotation.role},{' '}
            <time dateTime={quotation.date}>{quotation.dateInWords}</time>
          </figcaption>
        </figure>
      </pull-quote>

      <ul id="trips">
        {shown.map((trip) => (
          <li key={trip.id}>
            <itinerary-card id={trip.id} data={trip} onnews-load={count} />
          </li>
        ))}
      </ul>

      <button
        type="button"
        id="words"
        onClick={() => setWords(words === quotation.first ? quotation.then : quotation.first)}
      >
        Other words
      </button>
      <button type="button" id="data" onClick={() => setData(later)}>
        A week later
      </button>
      <button type="button" id="toggle" onClick={() => setShown(shown.length < trips.length ? trips : shown.slice(1))}>
        First trip
      </button>
      <button type="button" id="move" onClick={() => setShown([...shown].reverse())}>
        Other order
      </button>
      <button type="button" id="leave" onClick={onLeave}>
        Leave
      </button>
      <output id="loads">{loads}</output>
    </main>
  );
}
