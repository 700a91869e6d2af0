import { formatMoment } from '../i18n/dates.js';
import type { PullQuote } from '../model/definition/pull-quote.js';
import { wordsOf } from '../model/text.js';
import { plainDate } from './date.js';
import { element, type PlainContent, type PlainElement } from './element.js';
import { isolated } from './isolated.js';
import { plainImage } from './picture.js';
import { plainParagraphs } from './text.js';

/** Number of characters above which the critical style sheet uses a smaller font size. */
const LONG = 120;

/**
 * Converts a quotation to plain HTML: `figure > blockquote + figcaption`, in an `aside` if it repeats text of the
 * story.
 *
 * Its picture is a portrait, written without caption, credit and other files.
 */
export function plainPullQuote(quote: PullQuote, locale: string, hook?: string): PlainElement {
  const { quotation, source, sourceUrl, date, language, image, repeats, verified } = quote;
  const named = (name: 'role' | 'organization' | 'via'): PlainContent =>
    quote[name] !== undefined && element('span', { 'data-news': name }, isolated(quote[name]));
  const pieces: PlainContent[] = [
    quote.attribution !== undefined && element('b', {}, isolated(quote.attribution)),
    named('role'),
    named('organization'),
    named('via'),
    source !== undefined &&
      element(
        'cite',
        { 'data-news': 'source' },
        sourceUrl ? element('a', { href: sourceUrl }, isolated(source)) : isolated(source),
      ),
    date && plainDate(date, (moment) => formatMoment(moment, { locale })),
  ].filter((piece) => piece);
  const line = pieces.flatMap((piece, index) => (index > 0 ? [', ', piece] : [piece]));
  const figure = element(
    'figure',
    { 'data-news': repeats ? undefined : hook },
    image && plainImage(image),
    element(
      'blockquote',
      {
        cite: sourceUrl,
        lang: language,
        'data-news-long': wordsOf(quotation).length > LONG,
        'data-news-verified':
          verified && [verified.state, verified.date?.date, verified.source].filter(Boolean).join(' '),
        // Without an attribution, our reader would look for the speaker in the last line of the quotation.
        'data-news': line.length === 0 && 'quotation',
      },
      plainParagraphs(quotation),
    ),
    line.length > 0 && element('figcaption', {}, line),
  );
  return repeats ? element('aside', { 'data-news': hook }, figure) : figure;
}
