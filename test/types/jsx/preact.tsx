/** @jsxImportSource preact */
import { createRef } from 'preact';
import { foreign } from 'broadsheet';
import type { NewsErrorEvent, PullQuoteElement, PullQuoteJson } from 'broadsheet';
import type { Prefixed } from 'broadsheet/jsx/preact';
import 'broadsheet/jsx/preact';

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends Prefixed<'acme'> {}
  }
}

const quote = createRef<PullQuoteElement>();
const data: PullQuoteJson = { quotation: 'It is telling.' };

export const right = (
  <main>
    <pull-quote
      ref={quote}
      key="first"
      class="wide"
      lang="en"
      data-desk="world"
      data={data}
      variant="showcase"
      repeats
      mirror={false}
      source-url="https://example.org/"
      style={{ maxWidth: '36rem', '--news-accent': 'firebrick' }}
      onClick={(event) => event.currentTarget.reload()}
      onnews-load={(event) => event.currentTarget.reload().then(() => event.format)}
      onnews-error={(event: NewsErrorEvent) => event.code}
    >
      <figure>It is telling.</figure>
    </pull-quote>
    <pull-quote data={JSON.stringify(data)} style="max-width: 36rem" />
    <news-article src="/story.json" display="card" heading-level={3} />
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
    {/* wrong: NewsErrorEvent */}
    <pull-quote onnews-load={(event: NewsErrorEvent) => event.code} />
    {/* wrong: codes */}
    <pull-quote onnews-error={(event) => event.codes} />
    {/* wrong: '7' */}
    <news-article heading-level={7} />
    {/* wrong: PullQuoteElement */}
    <news-article ref={quote} />
    {/* wrong: itinerary-cart */}
    <itinerary-cart />
  </main>
);
