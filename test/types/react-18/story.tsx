import { createRef } from 'react';
import type { PullQuoteElement } from 'broadsheet';
import 'broadsheet/jsx';

const quote = createRef<PullQuoteElement>();
const data = { quotation: 'It is telling.' };

export const right = (
  <main>
    <pull-quote
      ref={quote}
      key="first"
      class="wide"
      data={JSON.stringify(data)}
      variant="showcase"
      repeats
      attribution-role="correspondent"
      style={{ maxWidth: '36rem', '--news-accent': 'firebrick' }}
      onClick={(event) => event.currentTarget.reload()}
    >
      <figure>It is telling.</figure>
    </pull-quote>
    <news-article src="/story.json" display="card" heading-level={3} />
    <itinerary-card heading-level="none" pick={1} now="2022-10-04" />
  </main>
);

export const wrong = (
  <main>
    {/* wrong: quotation: string */}
    <pull-quote data={data} />
    {/* wrong: 'false' */}
    <pull-quote mirror={false} />
    {/* wrong: Date */}
    <itinerary-card now={new Date(0)} />
    {/* wrong: onnews-load */}
    <pull-quote onnews-load={() => undefined} />
    {/* wrong: className */}
    <pull-quote className="wide" />
    {/* wrong: "loud" */}
    <pull-quote variant="loud" />
    {/* wrong: --news-acent */}
    <pull-quote style={{ '--news-acent': 'firebrick' }} />
    {/* wrong: PullQuoteElement */}
    <news-article ref={quote} />
  </main>
);
