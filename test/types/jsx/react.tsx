import { createRef } from 'react';
import { foreign } from 'broadsheet';
import type { NewsErrorEvent, NewsLoadEvent, PullQuoteElement, PullQuoteJson } from 'broadsheet';
import type { Prefixed } from 'broadsheet/jsx';
import 'broadsheet/jsx';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Prefixed<'acme'> {}
  }
}

const quote = createRef<PullQuoteElement>();
const data: PullQuoteJson = { quotation: 'It is telling.' };
const count = (event: NewsLoadEvent): number => event.issues.length;

export const right = (
  <main>
    <pull-quote
      ref={quote}
      key="first"
      id="quote"
      className="wide"
      lang="en"
      hidden={false}
      aria-label="A quotation"
      data-desk="world"
      data={data}
      variant="showcase"
      theme="house"
      repeats
      mirror={false}
      source-url="https://example.org/"
      style={{ maxWidth: '36rem', '--news-accent': 'firebrick', '--news-scale': 1.25 }}
      onClick={(event) => event.currentTarget.reload()}
      onnews-load={count}
      onnews-error={(event) => event.currentTarget.reload().then(() => event.code)}
    >
      <figure>
        <blockquote>It is telling.</blockquote>
      </figure>
    </pull-quote>
    <pull-quote data={JSON.stringify(data)} variant={undefined} ref={(element) => void element?.ready} />
    <news-article src="/story.json" display="card" heading-level={3} pick="id:story" updated="2022-10-04" />
    <itinerary-card data={null} heading-level="none" pick={1} now={new Date(0)} variant="compact" />
    <acme-pull-quote variant="inline" />
    <news-article data={foreign({ version: '1.0', items: [] })} />
    <itinerary-card data={{ type: 'itinerary', stops: [{ place: 'Lima', start: new Date(0) }] }} />
  </main>
);

export const wrong = (
  <main>
    {/* wrong: quotaton */}
    <pull-quote data={{ quotaton: 'It is telling.' }} />
    {/* wrong: TextJson */}
    <pull-quote data={{ quotation: 42 }} />
    {/* wrong: strt */}
    <itinerary-card data={{ stops: [{ strt: '2022-10-03' }] }} />
    {/* wrong: string[] */}
    <news-article data={{ headline: 'A', byline: ['B'] }} />
    {/* wrong: "loud" */}
    <pull-quote variant="loud" />
    {/* wrong: boolean */}
    <pull-quote repeats="no" />
    {/* wrong: quotaton */}
    <pull-quote quotaton="It is telling." />
    {/* wrong: number */}
    <pull-quote data={3} />
    {/* wrong: status */}
    <pull-quote status="ready" />
    {/* wrong: NewsErrorEvent */}
    <pull-quote onnews-load={(event: NewsErrorEvent) => event.code} />
    {/* wrong: codes */}
    <pull-quote onnews-error={(event) => event.codes} />
    {/* wrong: --news-acent */}
    <pull-quote style={{ '--news-acent': 'firebrick' }} />
    {/* wrong: '7' */}
    <news-article heading-level={7} />
    {/* wrong: PullQuoteElement */}
    <news-article ref={quote} />
    {/* wrong: itinerary-cart */}
    <itinerary-cart />
    {/* wrong: "loud" */}
    <acme-pull-quote variant="loud" />
  </main>
);
