'use client';

import { useEffect, useRef, useState } from 'react';
import story from '../../story.json';
import { Served } from './served.jsx';

const { quotation, later } = story;

export function Story({ article, trips }) {
  const main = useRef(null);
  const [words, setWords] = useState(quotation.first);
  const [shown, setShown] = useState(trips);
  const [loads, setLoads] = useState(0);
  const [left, setLeft] = useState(false);

  useEffect(() => {
    const element = main.current;
    const count = () => setLoads((number) => number + 1);
    element.addEventListener('news-load', count);
    // In an effect, so that React has compared the page with what it draws itself before the elements change anything.
    import('broadsheet/define');
    return () => element.removeEventListener('news-load', count);
  }, []);

  if (left) return <p>The end.</p>;
  return (
    <main ref={main}>
      <Served html={article} />

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
            <Served html={trip.html} />
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
      <button
        type="button"
        id="data"
        onClick={() => {
          main.current.querySelector('news-article').data = later;
        }}
      >
        A week later
      </button>
      <button type="button" id="toggle" onClick={() => setShown(shown.length < trips.length ? trips : shown.slice(1))}>
        First trip
      </button>
      <button type="button" id="move" onClick={() => setShown([...shown].reverse())}>
        Other order
      </button>
      <button type="button" id="leave" onClick={() => setLeft(true)}>
        Leave
      </button>
      <output id="loads">{loads}</output>
    </main>
  );
}
