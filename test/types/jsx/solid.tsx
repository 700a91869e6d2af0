/** @jsxImportSource solid-js */
import { createSignal } from 'solid-js';
import { foreign } from 'broadsheet';
import type { NewsErrorEvent, PullQuoteElement, PullQuoteJson } from 'broadsheet';
import type { Prefixed } from 'broadsheet/jsx/solid';
import 'broadsheet/jsx/solid';

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends Prefixed<'acme'> {}
  }
}

let quote: PullQuoteElement | undefined;
const [data] = createSignal<PullQuoteJson>({ quotation: 'It is telling.' });

export const right = (
  <main>
    <pull-quote
      ref={quote}
      class="wide"
      classList={{ wide: true }}
      lang="en"
      data-desk="world"
      data={data()}
      variant="showcase"
      repeats
      mirror={false}
      source-url="https://example.org/"
      style={{ 'max-width': '36rem', '--news-accent': 'firebrick' }}
      onClick={(event) => event.currentTarget.reload()}
      on:news-load={(event) => event.currentTarget.reload().then(() => event.format)}
      on:news-error={{ handleEvent: (event: NewsErrorEvent) => event.code, once: true }}
    >
      <figure>It is telling.</figure>
    </pull-quote>
    <pull-quote prop:data={data()} attr:variant="inline" bool:repeats={true} ref={(element) => void element.ready} />
    <pull-quote attr:data={JSON.stringify(data())} style="max-width: 36rem" />
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
    {/* wrong: "loud" */}
    <pull-quote attr:variant="loud" />
    {/* wrong: boolean */}
    <pull-quote repeats="no" />
    {/* wrong: quotaton */}
    <pull-quote quotaton="It is telling." />
    {/* wrong: number */}
    <pull-quote data={3} />
    {/* wrong: NewsErrorEvent */}
    <pull-quote on:news-load={(event: NewsErrorEvent) => event.code} />
    {/* wrong: codes */}
    <pull-quote on:news-error={(event) => event.codes} />
    {/* wrong: 7 */}
    <news-article heading-level={7} />
    {/* wrong: PullQuoteElement */}
    <news-article ref={quote} />
    {/* wrong: itinerary-cart */}
    <itinerary-cart />
  </main>
);
