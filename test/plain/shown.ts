// What of a model is shown, in one form: two models that show the same are equal in it. Plain HTML must hold that.
//
// Not shown, and so not held:
// - the ids that links lead to; plain/anchors.test.ts compares them
// - a story's id, section, kind, topics, and the authors whom a printed byline does not link; an author's role and house
// - of pictures the other files and the focus point; of portraits, posters and pictures of links and embeds, caption and credit
// - how wide a figure is set, the source of an unknown block, the number that an unordered list starts with
// - a moment's words beside its date; the zone of words that are no date
// White space runs together as in HTML, several line breaks in a row are one, and two between paragraphs are their gap.
import type { Article } from '../../src/model/definition/article.js';
import type { Block, Cell } from '../../src/model/definition/block.js';
import type { Image } from '../../src/model/definition/image.js';
import type { Itinerary, Leg, Stay, StopEvent } from '../../src/model/definition/itinerary.js';
import type { Person } from '../../src/model/definition/person.js';
import type { PullQuote } from '../../src/model/definition/pull-quote.js';
import { momentOf, type Moment } from '../../src/model/moment.js';
import { paragraphsOf, wordsOf, type Inline, type Text } from '../../src/model/text.js';

type Fields = Readonly<Record<string, unknown>>;

/** Without the fields that have no value. */
const kept = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== false));

export const line = (words: string | undefined): string | undefined =>
  words === undefined ? undefined : words.replace(/[ \t\n\f\r]+/g, ' ').trim() || undefined;

/** A piece of a paragraph: its words, or a line break, and the inlines around it. */
type Piece = readonly [words: string, marks: string];

function pieces(text: Text, marks: readonly string[]): Piece[] {
  return text.flatMap((inline): Piece[] => {
    if (typeof inline === 'string') return [[inline, marks.join(' ')]];
    if (inline.type === 'line-break') return [['\n', 'break']];
    // Line breaks alone are no words.
    if (!wordsOf(inline.content).trim()) return [];
    const mark = markOf(inline, marks);
    return pieces(inline.content, mark === undefined ? marks : [...marks, mark]);
  });
}

function markOf(
  inline: Exclude<Inline, string | { type: 'line-break' }>,
  marks: readonly string[],
): string | undefined {
  switch (inline.type) {
    case 'link':
      // HTML has no link in a link.
      return marks.some((mark) => mark.startsWith('link')) ? undefined : `link ${inline.href}`;
    case 'time': {
      const moment = momentOf(inline.date.date ?? inline.date.text ?? '');
      return `time ${moment?.date ?? line(moment?.text)}`;
    }
    case 'span': {
      const { language, direction } = inline;
      return language || direction ? `span ${language} ${direction}` : undefined;
    }
    default:
      return inline.type;
  }
}

function collapse(paragraph: Text): Piece[] {
  const run: Piece[] = [];
  let afterSpace = true;
  const trim = (): void => {
    for (let last = run.at(-1); last && last[1] !== 'break' && last[0].endsWith(' '); last = run.at(-1)) {
      run.pop();
      if (last[0] !== ' ') run.push([last[0].slice(0, -1), last[1]]);
    }
  };
  for (const [words, marks] of pieces(paragraph, [])) {
    if (marks === 'break') {
      trim();
      if (run.length > 0 && run.at(-1)![1] !== 'break') run.push(['\n', 'break']);
      afterSpace = true;
      continue;
    }
    const said = words.replace(/[ \t\n\f\r]+/g, ' ').slice(afterSpace && /^[ \t\n\f\r]/.test(words) ? 1 : 0);
    if (!said) continue;
    afterSpace = said.endsWith(' ');
    const last = run.at(-1);
    if (last?.[1] === marks) run[run.length - 1] = [last[0] + said, marks];
    else run.push([said, marks]);
  }
  trim();
  while (run.at(-1)?.[1] === 'break') {
    run.pop();
    trim();
  }
  return run;
}

/** Spans that say nothing are not written. */
const withoutEmptySpans = (text: Text): Text =>
  text.flatMap((inline) =>
    typeof inline !== 'string' && inline.type === 'span' && !inline.id && !inline.language && !inline.direction
      ? withoutEmptySpans(inline.content)
      : [inline],
  );

/** A text as its paragraphs; two line breaks outside of any inline part them, too. */
export function paragraphs(text: Text | undefined): Piece[][] | undefined {
  if (!text) return undefined;
  const parted = paragraphsOf(text)
    .map(withoutEmptySpans)
    .flatMap((paragraph) => {
      const parts: Text[] = [[]];
      let breaks = 0;
      for (const inline of paragraph) {
        const isBreak = typeof inline !== 'string' && inline.type === 'line-break';
        const isBlank = typeof inline === 'string' && /^[ \t\n\f\r]*$/.test(inline);
        const isEmpty = typeof inline !== 'string' && !isBreak && !wordsOf(inline.content).trim();
        if (isBreak && ++breaks > 1) {
          parts.push([]);
          breaks = 0;
        }
        if (!isBreak && !isBlank && !isEmpty) breaks = 0;
        parts.at(-1)!.push(inline);
      }
      return parts;
    });
  return parted.map(collapse).filter((run) => run.some(([words]) => words.trim()));
}

/** A moment: a date with its zone, or words. */
const moment = (given: Moment | undefined): Moment | undefined => {
  if (!given) return undefined;
  if (given.date !== undefined) return { date: given.date, ...(given.zone !== undefined && { zone: given.zone }) };
  const read = momentOf(line(given.text) ?? '');
  return read;
};

const picture = ({ src, width, height, alt }: Image): Fields =>
  kept({ src, width, height, alt: alt === undefined ? undefined : (line(alt) ?? '') });
const captioned = (image: Image): Fields =>
  kept({ ...picture(image), caption: paragraphs(image.caption), credit: line(image.credit) });
const person = ({ name, role, organization, url }: Person): Fields =>
  kept({ name: line(name), role: line(role), organization: line(organization), url });
const author = ({ name, url }: Person): Fields => kept({ name: line(name), url });

/** A quotation as it is shown. */
export const shownPullQuote = (quote: PullQuote): Fields =>
  kept({
    quotation: paragraphs(quote.quotation),
    attribution: line(quote.attribution),
    role: line(quote.role),
    organization: line(quote.organization),
    via: line(quote.via),
    source: line(quote.source),
    sourceUrl: quote.sourceUrl,
    date: moment(quote.date),
    language: quote.language,
    repeats: quote.repeats,
    image: quote.image && picture(quote.image),
    // Not shown, but written.
    verified:
      quote.verified &&
      kept({ state: quote.verified.state, date: moment(quote.verified.date), source: quote.verified.source }),
  });

const event = ({ title, start, end, place, status, statusText }: StopEvent): Fields =>
  kept({
    title: line(title),
    start: moment(start),
    end: moment(end),
    place: line(place),
    status,
    statusText: line(statusText),
  });

const leg = ({ departure, arrival, mode, status, ...words }: Leg): Fields =>
  kept({
    mode,
    status,
    departure: moment(departure),
    arrival: moment(arrival),
    ...Object.fromEntries(Object.entries(words).map(([name, said]) => [name, line(said)])),
  });

const stay = ({ name, address, checkIn, checkOut }: Stay): Fields =>
  kept({ name: line(name), address: line(address), checkIn: moment(checkIn), checkOut: moment(checkOut) });

/** A trip as it is shown. */
export const shownItinerary = (trip: Itinerary): Fields =>
  kept({
    title: line(trip.title),
    traveller: line(trip.traveller),
    role: line(trip.role),
    travellers: trip.travellers?.map(person),
    start: moment(trip.start),
    end: moment(trip.end),
    asOf: moment(trip.asOf),
    language: trip.language,
    inferred: trip.stated === false,
    stops: trip.stops.map((stop) =>
      kept({
        place: line(stop.place),
        country: line(stop.country),
        start: moment(stop.start),
        end: moment(stop.end),
        timeZone: stop.timeZone,
        coordinates: stop.coordinates,
        purpose: paragraphs(stop.purpose),
        meets: stop.meets?.map(person),
        status: stop.status,
        statusText: line(stop.statusText),
        events: stop.events?.map(event),
        legs: stop.legs?.map(leg),
        stay: stop.stay && stay(stop.stay),
        image: stop.image && captioned(stop.image),
        links: stop.links?.map(({ url, title }) => kept({ url, title: line(title) })),
        source: stop.source,
        inferred: stop.stated === false,
      }),
    ),
  });

const cells = (row: readonly Cell[], isHead: boolean): Fields[] =>
  row.map(({ content, header = isHead, scope, colspan, rowspan, align }) =>
    kept({
      content: paragraphs(content),
      header,
      scope,
      colspan: colspan === 1 ? undefined : colspan,
      rowspan: rowspan === 1 ? undefined : rowspan,
      align,
    }),
  );

const correction = ({
  kind,
  date,
  content,
}: Extract<Block, { type: 'correction' }> | Omit<Extract<Block, { type: 'correction' }>, 'type'>): Fields =>
  kept({ kind: line(kind), date: moment(date), content: paragraphs(content) });

/** Blocks as they are shown: a paragraph with a blank line in it is two. */
export const shownBlocks = (blocks: readonly Block[]): Fields[] => blocks.flatMap(shownBlock);

function shownBlock(block: Block): Fields[] {
  const { type } = block;
  const one = (fields: Fields): Fields[] => [kept({ type, ...fields })];
  switch (block.type) {
    case 'paragraph':
      return paragraphs(block.content)!.map((content) => ({ type, content: [content] }));
    case 'heading':
      return one({ level: block.level ?? 2, content: paragraphs(block.content) });
    case 'quote':
    case 'pull-quote':
      return one(shownPullQuote(block));
    case 'figure':
      return one({ image: captioned(block.image) });
    case 'gallery':
      return one({ images: block.images.map(captioned), caption: paragraphs(block.caption) });
    case 'list': {
      const items = block.items.map(shownBlocks).filter((item) => item.length > 0);
      return items.length > 0 ? one({ ordered: block.ordered, start: block.ordered && block.start, items }) : [];
    }
    case 'table':
      return one({
        caption: paragraphs(block.caption),
        head: block.head?.map((row) => cells(row, true)),
        rows: block.rows.map((row) => cells(row, false)),
      });
    case 'itinerary':
      return one(shownItinerary(block));
    case 'timeline':
      return one({
        title: line(block.title),
        entries: block.entries.map(({ date, title, content }) =>
          kept({ date: moment(date), title: line(title), content: paragraphs(content) }),
        ),
      });
    case 'key-points':
      return one({ title: line(block.title), items: block.items.map((item) => paragraphs(item)) });
    case 'callout':
      return one({ title: line(block.title), kind: line(block.kind), content: shownBlocks(block.content) });
    case 'note':
      return one({ kind: line(block.kind), content: paragraphs(block.content) });
    case 'correction':
      return one(correction(block));
    case 'update':
      return one({
        id: line(block.id),
        date: moment(block.date),
        title: line(block.title),
        // Of those who wrote an entry the names alone are shown.
        authors: block.authors?.map(({ name }) => line(name)),
        pinned: block.pinned,
        key: block.key,
        content: shownBlocks(block.content),
      });
    case 'related':
      return one({
        title: line(block.title),
        links: block.links.map(({ url, title, kicker, description, image }) =>
          kept({
            url,
            title: line(title) === url ? undefined : line(title),
            kicker: line(kicker),
            description: paragraphs(description),
            image: image && picture(image),
          }),
        ),
      });
    case 'audio':
    case 'video':
      return one({
        title: line(block.title),
        poster: block.poster?.src,
        sources: block.sources.map((source) => kept(source)),
        tracks: block.tracks?.map(({ src, kind, language, label }) =>
          kept({ src, kind: line(kind), language: line(language), label: line(label) }),
        ),
        caption: paragraphs(block.caption),
        credit: line(block.credit),
        duration: block.duration === 0 ? undefined : block.duration,
      });
    case 'embed': {
      const { provider, url, title, author: by, text, image } = block;
      return one({
        provider: line(provider),
        url,
        title: line(title) === url ? undefined : line(title),
        author: line(by),
        text: paragraphs(text),
        image: image && picture(image),
      });
    }
    case 'code':
      return one({ text: block.text.replace(/\r\n?/g, '\n'), language: line(block.language) });
    case 'divider':
      return one({});
    case 'unknown':
      return block.text === undefined ? [] : shownBlock({ type: 'paragraph', content: [line(block.text)!] });
  }
}

/** A story as it is shown. */
export const shownArticle = (article: Article): Fields => {
  const { byline, authors = [], body = [] } = article;
  const linked = byline === undefined ? authors.map(author) : linkedIn(byline, authors);
  const blocks = shownBlocks(body);
  return kept({
    headline: line(article.headline),
    kicker: line(article.kicker),
    standfirst: paragraphs(article.standfirst),
    byline: line(byline),
    authors: linked.length > 0 ? linked : undefined,
    dateline: line(article.dateline),
    published: moment(article.published),
    updated: moment(article.updated),
    language: article.language,
    direction: article.direction,
    url: article.url,
    image: article.image && captioned(article.image),
    body: blocks.length > 0 ? blocks : undefined,
    corrections: article.corrections?.map(correction),
    source: line(article.source),
    copyright: line(article.copyright),
    license: article.license,
  });
};

/** The authors whose names a printed byline links, each once, in order. */
function linkedIn(byline: string, authors: readonly Person[]): Fields[] {
  let rest = byline;
  return authors.flatMap((one) => {
    const at = one.url === undefined ? -1 : rest.indexOf(one.name);
    if (at < 0) return [];
    rest = rest.slice(at + one.name.length);
    return [author(one)];
  });
}
