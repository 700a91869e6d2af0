import type { DateStyle } from '../i18n/dates.js';
import { formatDateTime } from '../i18n/date-time.js';
import { formatMoment } from '../i18n/dates.js';
import type { Article } from '../model/definition/article.js';
import type { Image } from '../model/definition/image.js';
import type { PullQuote } from '../model/definition/pull-quote.js';
import { hostOf } from '../model/host.js';
import type { Moment } from '../model/moment.js';
import { withoutPrototype } from '../model/own.js';
import { paragraphsOf, wordsOf, type Text } from '../model/text.js';
import { element, type PlainContent, type PlainElement } from '../plain/element.js';
import type { ArticleSlots } from './article-slots.js';
import { LINE_PARTS, type LinePart, type LinePiece } from './attribution-line.js';
import type { QuoteSlots } from './quote-slots.js';

// Attributes hold plain text only. Inlines and blocks are written by the data chunk.

/** Fields of a quotation set by attributes, as slots. */
export function quoteSlotsOf(fields: Partial<PullQuote>, style: DateStyle): QuoteSlots {
  const { quotation, sourceUrl, date, repeats = false } = fields;
  const texts: Readonly<Record<LinePart, string | undefined>> = {
    name: fields.attribution,
    role: fields.role,
    organization: fields.organization,
    via: fields.via,
    source: fields.source ?? (sourceUrl && hostOf(sourceUrl)),
    date: date && formatMoment(date, style),
  };
  const line = LINE_PARTS.flatMap((part): LinePiece[] => {
    const text = texts[part];
    return text ? [{ part, content: [text], date: part === 'date' ? date : undefined }] : [];
  });
  return {
    quotation: quotation ? paragraphs(quotation) : [],
    cite: sourceUrl,
    language: undefined,
    direction: undefined,
    line,
    image: undefined,
    repeats,
    rest: [],
  };
}

/** Fields of a story set by attributes, as slots. */
export function articleSlotsOf(article: Article, style: DateStyle): ArticleSlots {
  const { headline, standfirst, image, published, updated, url } = article;
  const lines = withoutPrototype<Record<string, PlainElement>>({});
  for (const name of ['kicker', 'byline', 'dateline', 'source'] as const) {
    if (article[name]) lines[name] = element('p', {}, article[name]);
  }
  const dated = (moment: Moment): PlainElement =>
    element('time', { datetime: moment.date }, formatDateTime(moment, style));
  if (published) lines['published'] = dated(published);
  if (updated) lines['updated'] = dated(updated);
  if (url) lines['original'] = element('a', { href: url }, url);
  return {
    lines,
    headline: headline === undefined ? undefined : element('h2', {}, headline),
    standfirst: standfirst ? paragraphs(standfirst) : [],
    image: image && figureOf(image),
    language: undefined,
    direction: undefined,
    body: [],
    corrections: [],
    rest: [],
  };
}

const paragraphs = (text: Text): PlainElement[] =>
  paragraphsOf(text).map((paragraph) => element('p', {}, wordsOf(paragraph)));

function figureOf({ src, alt, caption, credit }: Image): PlainElement {
  const line: PlainContent[] = [
    caption && wordsOf(caption),
    caption && credit && ' ',
    credit && element('small', {}, credit),
  ];
  return element('figure', {}, element('img', { src, alt }), element('figcaption', {}, line));
}
