/** Finds the quotations and the trip of a story. */
import type { Article, Itinerary, PullQuote, Stop } from 'broadsheet';
import { findItinerary, findQuotations, type Quotation } from 'broadsheet/extract';
import type { OnPart } from './parts.js';
import { withFields, without, type Offer } from './work.js';

/** What can be made of a story. */
export interface InStory {
  readonly offers: Offer[];
  readonly trip: Itinerary | undefined;
}

/** Below this confidence, the page asks who the speaker is. */
const SURE = 0.8;

/** Finds the quotations and the trip of a story; days such as “Thursday” are counted from its date. */
export async function findInStory(
  story: Article,
  language = story.language,
  onPart: OnPart = () => undefined,
): Promise<InStory> {
  onPart(2);
  const found = await findQuotations(story, { language });
  onPart(3);
  const trip = await findItinerary(story, { language });
  return {
    offers: offersFrom(found, story.language),
    trip: trip ? { ...trip, stops: trip.stops.map(withoutEvidence) } : undefined,
  };
}

/** A stop without the place of its words in the text, which edits move. A country as a place is named once. */
function withoutEvidence(found: Stop): Stop {
  const stop = without(found, 'evidence');
  return stop.country === stop.place ? without(stop, 'country') : stop;
}

/** The offers of a story: each quotation once, even if a caption repeats it. */
function offersFrom(found: readonly Quotation[], language: string | undefined): Offer[] {
  const byWords = new Map<string, Quotation>();
  for (const quotation of found) {
    const key = quotation.quotation
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    const other = byWords.get(key);
    if (!other || Object.keys(quotation).length > Object.keys(other).length) byWords.set(key, quotation);
  }
  return [...byWords.values()].map((quotation) => offerFrom(quotation, language));
}

function offerFrom({ span, confidence, ...found }: Quotation, language: string | undefined): Offer {
  const { attribution, role, via, source } = found;
  const isSure = confidence >= SURE && attribution !== undefined;
  const quote = withFields(
    { ...without(found, 'evidence'), language },
    {
      quotation: [found.quotation.replace(/[,،、]$/u, '')],
      // “a defence official at the embassy” already says what the speaker is, and “wrote on Twitter” says the source.
      role: role !== undefined && attribution?.includes(role) ? undefined : role,
      via: source !== undefined && via?.includes(source) ? undefined : via,
    },
  );
  return {
    quote: quote as unknown as PullQuote,
    passage: span,
    isSure,
    ...(!isSure && attribution !== undefined && { perhaps: attribution }),
  };
}
