/** The words of a story, for whoever reads the page before its script, or without. */
export function ArticleWords({ headline, standfirst, byline, published, body }) {
  return (
    <article>
      <h3>{headline}</h3>
      <p data-news="standfirst">{standfirst}</p>
      <p data-news="byline">{byline}</p>
      <p data-news="published">
        <time dateTime={published}>{published.slice(0, 10)}</time>
      </p>
      {body.map((block, place) =>
        block.type === 'heading' ? <h4 key={place}>{block.content}</h4> : <p key={place}>{block}</p>,
      )}
    </article>
  );
}

export function TripWords({ title, stops }) {
  return (
    <section>
      <h3>{title}</h3>
      <ol>
        {stops.map(({ place, start, purpose }) => (
          <li key={place}>
            <time dateTime={start}>{start}</time> <b>{place}</b> <p>{purpose}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
