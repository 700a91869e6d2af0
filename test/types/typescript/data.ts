import { foreign, parsePullQuote, readPullQuote, type ItineraryJson, type PullQuoteElement } from 'broadsheet';
import { readArticle, type Entry } from 'broadsheet/formats';
import { renderToString } from 'broadsheet/server';
import { snippet } from 'broadsheet/snippet';

declare const quote: PullQuoteElement;

/** The text by which an entry is listed; each type has its own fields. */
export function nameOf(entry: Entry): string | undefined {
  if (entry.type === 'article') return entry.kind ?? entry.headline;
  return entry.type === 'itinerary' ? entry.title : entry.attribution;
}

export async function right(): Promise<string> {
  const { primary } = await readArticle('{}');
  quote.data = { quotation: 'It is telling.', type: 'pull-quote', date: new Date(0) };
  quote.data = foreign([{ quotation: 'It is telling.' }]);
  quote.data = '{"quotation":"It is telling."}';
  quote.data = parsePullQuote({}).value ?? readPullQuote({}).value;
  if (primary?.type === 'pull-quote') quote.data = primary;
  const attributes = { variant: 'showcase', lang: 'en', 'data-desk': 'world', hidden: true } as const;
  if (primary?.type === 'itinerary')
    return snippet('itinerary-card', primary, { attributes: { 'heading-level': 3, variant: 'compact' } });
  return renderToString('pull-quote', { quotation: 'It is telling.' }, { attributes });
}

export function wrong(): ItineraryJson {
  // wrong: quotaton
  quote.data = { quotaton: 'It is telling.' };
  // wrong: number
  quote.data = { quotation: 42 };
  // wrong: items
  quote.data = { items: [] };
  // wrong: loud
  renderToString('pull-quote', { quotation: 'A' }, { attributes: { variant: 'loud' } });
  // wrong: quotaton
  renderToString('pull-quote', { quotation: 'A' }, { attributes: { quotaton: 'A' } });
  // wrong: compact
  snippet('news-article', { headline: 'A' }, { attributes: { display: 'compact' } });
  // wrong: quotaton
  snippet('pull-quote', { quotaton: 'A' });
  // wrong: strt
  return { stops: [{ strt: '2022-10-03' }] };
}
