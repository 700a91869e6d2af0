// Well-formed values of the whole model, as the readers give them: what is read back from one is that very value.
import fc from '../properties.js';
import { reversedMessage, type Bounds } from '../../src/model/bounds.js';
import type { Article } from '../../src/model/definition/article.js';
import type { Block, BlockOf, Cell, Correction, flatBlocks as flat } from '../../src/model/definition/block.js';
import type { Image } from '../../src/model/definition/image.js';
import type { Itinerary, Leg, Stay, Stop } from '../../src/model/definition/itinerary.js';
import { MODES } from '../../src/model/modes.js';
import type { Person } from '../../src/model/definition/person.js';
import type { FoundQuotation } from '../../src/model/definition/found-quotation.js';
import type { PullQuote } from '../../src/model/definition/pull-quote.js';
import { anchorId, linkTo } from '../../src/model/anchor.js';
import { STATUSES, statusOf } from '../../src/model/definition/status.js';
import type { Mark, Inline, Text } from '../../src/model/text.js';
import type { Moment } from '../../src/model/moment.js';
import { VERIFY_STATES } from '../../src/model/verify-states.js';

/** Words in one line, in many scripts, without white space at the ends. */
export const words: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    'Antony Blinken',
    'US secretary of state',
    'Bogotá, Colombia',
    'Martin Luther King, Jr.',
    'وزير الخارجية الأمريكي',
    '「はい」と言った',
    // Markup in a text. The names of common elements are reported as HTML, and that is not what these tests are about.
    '<xmp>not markup</xmp> & “quoted”',
    'constructor',
    '__proto__',
    '👩🏽‍🚀 \u202EⅣ\u202C',
  ),
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 24 })
    .map((given) => given.trim())
    .filter((given) => given !== ''),
);

/** An address that the gate gives back as it is. */
export const webAddress: fc.Arbitrary<string> = fc
  .webUrl({ withQueryParameters: true, withFragments: true })
  .map((address) => new URL(address).href);
export const link: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: webAddress },
  fc.constantFrom('mailto:desk@example.org', 'tel:+573001234567'),
);

/** Ids as readers give them. */
export const id: fc.Arbitrary<string> = words.map(anchorId);
/** The `href` of a link in a text. */
const href = fc
  .oneof({ weight: 4, arbitrary: fc.constant(undefined) }, id)
  .chain((target) => (target === undefined ? link : fc.constant(linkTo(target))));
export const language: fc.Arbitrary<string> = fc.constantFrom('en', 'en-GB', 'fr', 'de-CH', 'es-419', 'ar', 'ja');
const direction = fc.constantFrom('ltr' as const, 'rtl' as const);
const zone = fc.constantFrom('America/Bogota', 'Europe/London', 'Asia/Tokyo', 'UTC');

/** Days that are in no time zone the first day of the year 1, which stands for “no date”. */
const day = fc
  .date({ min: new Date('0001-01-04'), max: new Date('9999-12-30'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), fc.constantFrom('', ':07', ':59.125'))
  .map(([hours, minutes, rest]) => `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}${rest}`);
/** A date in its one spelling, in every precision. */
export const date: fc.Arbitrary<string> = fc.oneof(
  day.map((given) => given.slice(0, 4)),
  day.map((given) => given.slice(0, 7)),
  day,
  fc
    .tuple(day, time, fc.constantFrom('', 'Z', '+02:00', '-05:00', '+05:45'))
    .map(([given, clock, offset]) => `${given}T${clock}${offset}`)
    // The zero of a clock is read as no date.
    .filter((given) => !/^(1970-01-01|1899-12-3[01]|1900-01-01)T00:00/.test(given)),
);
export const moment: fc.Arbitrary<Moment> = fc.oneof(
  fc.record({ date, zone, text: words }, { requiredKeys: ['date'] }),
  fc.record({ text: words, zone }, { requiredKeys: ['text'] }),
);

const MARKS: Mark[] = ['emphasis', 'strong', 'quotation', 'cite', 'code', 'subscript', 'superscript', 'mark'];
const run = fc.oneof(
  { weight: 4, arbitrary: words },
  words.map((given) => ` ${given} `),
  fc.constantFrom('First.\n\nSecond.', 'a\nb'),
);

function inline(depth: number): fc.Arbitrary<Inline> {
  if (depth === 0) return run;
  const content = textOf(depth - 1);
  return fc.oneof(
    { weight: 4, arbitrary: run },
    fc.record({ type: fc.constantFrom(...MARKS), content }),
    fc.record({ type: fc.constant('link' as const), href, content }),
    fc.record({ type: fc.constant('time' as const), date: moment, content }),
    fc.record(
      { type: fc.constant('span' as const), id, language, direction, content },
      { requiredKeys: ['type', 'content'] },
    ),
    fc.constant<Inline>({ type: 'line-break' }),
  );
}

/** Running text with inlines so many levels deep. It always has words. */
export const textOf = (depth: number): fc.Arbitrary<Text> =>
  fc
    .tuple(run, fc.array(inline(depth), { maxLength: 3 }), fc.boolean())
    .map(([first, rest, isLast]) => (isLast ? [...rest, first] : [first, ...rest]));
export const text: fc.Arbitrary<Text> = textOf(2);

const pixels = fc.integer({ min: 1, max: 100_000 });
const share = fc.double({ min: 0, max: 1, noNaN: true });
export const image: fc.Arbitrary<Image> = fc.record(
  {
    src: webAddress,
    sources: fc.array(
      fc.record({ src: webAddress, width: pixels, type: fc.constant('image/avif') }, { requiredKeys: ['src'] }),
      { minLength: 1, maxLength: 2 },
    ),
    width: pixels,
    height: pixels,
    focus: fc.record({ x: share, y: share }),
    alt: fc.oneof(fc.constant(''), words),
    caption: text,
    credit: words,
  },
  { requiredKeys: ['src'] },
);

export const person: fc.Arbitrary<Person> = fc.record(
  { name: words, role: words, organization: words, url: link },
  { requiredKeys: ['name'] },
);

const quotationFields = {
  quotation: text,
  attribution: words,
  role: words,
  organization: words,
  via: words,
  source: words,
  sourceUrl: link,
  date: moment,
  language,
  repeats: fc.boolean(),
  image,
  verified: fc.record(
    { state: fc.constantFrom(...VERIFY_STATES), date: fc.record({ date }), source: webAddress },
    { requiredKeys: ['state'] },
  ),
};
export const pullQuote: fc.Arbitrary<PullQuote> = fc.record(quotationFields, { requiredKeys: ['quotation'] });

const position = fc.nat(1_000_000_000);
const span = fc.record(
  { block: position, start: position, end: position, endBlock: position },
  { requiredKeys: ['block', 'start', 'end'] },
);
export const foundQuotation: fc.Arbitrary<FoundQuotation> = fc.record(
  { ...quotationFields, span, evidence: span, confidence: share },
  { requiredKeys: ['quotation'] },
);

const some = <Value>(entry: fc.Arbitrary<Value>, maxLength = 2): fc.Arbitrary<Value[]> =>
  fc.array(entry, { minLength: 1, maxLength });

const status = fc.constantFrom(...STATUSES);
/** Words that name none of them: else they are the status. */
const statusText = words.filter((given) => statusOf(given).status === undefined);

/** Without an end before the start, which readers drop. */
const inOrder = <Value extends Bounds & object>(value: Value): Value => {
  if (reversedMessage(value) === undefined) return value;
  Reflect.deleteProperty(value, 'end');
  return value;
};

/** Without a second date that is before the first one, or would be in some zones. */
const withoutClose = <Name extends string, Value extends { [Key in Name]?: Moment }>(
  value: Value,
  from: Name,
  to: Name,
): Value => {
  const [start, end] = [from, to].map((name) => Date.parse((value[name]?.date ?? '').slice(0, 10)));
  if (end! - start! < 3 * 86_400_000) Reflect.deleteProperty(value, to);
  return value;
};

const leg: fc.Arbitrary<Leg> = fc
  .record(
    {
      mode: fc.constantFrom(...MODES),
      carrier: words,
      number: words,
      from: words,
      to: words,
      departure: moment,
      arrival: moment,
      platform: words,
      status,
      statusText,
    },
    { requiredKeys: ['to'] },
  )
  .map((value) => withoutClose(value, 'departure', 'arrival'));
const stay: fc.Arbitrary<Stay> = fc
  .record({ name: words, address: words, checkIn: moment, checkOut: moment }, { requiredKeys: ['name'] })
  .map((value) => withoutClose(value, 'checkIn', 'checkOut'));

export const stop: fc.Arbitrary<Stop> = fc
  .record(
    {
      place: words,
      country: words,
      start: moment,
      end: moment,
      timeZone: zone,
      coordinates: fc.tuple(degrees(180), degrees(90)),
      purpose: text,
      meets: some(person),
      status,
      statusText,
      events: some(
        fc
          .record(
            { title: words, start: moment, end: moment, place: words, status, statusText, previousStart: moment },
            { requiredKeys: ['title'] },
          )
          .map(inOrder),
      ),
      legs: some(leg),
      stay,
      image,
      links: some(fc.record({ url: link, title: words }, { requiredKeys: ['url'] })),
      source: link,
      stated: fc.boolean(),
      evidence: span,
    },
    { requiredKeys: ['place'] },
  )
  .map(inOrder);
/** JSON knows no −0. */
function degrees(most: number): fc.Arbitrary<number> {
  return fc.double({ min: -most, max: most, noNaN: true }).map((angle) => angle + 0);
}

export const itinerary: fc.Arbitrary<Itinerary> = fc
  .record(
    {
      id: words,
      title: words,
      traveller: words,
      role: words,
      travellers: some(person),
      start: moment,
      end: moment,
      asOf: moment,
      language,
      stated: fc.boolean(),
      stops: some(stop, 3),
    },
    { requiredKeys: ['stops'] },
  )
  .map(inOrder);

const correction: fc.Arbitrary<Correction> = fc.record(
  { kind: words, date: moment, content: text },
  { requiredKeys: ['content'] },
);
const media = {
  sources: some(fc.record({ src: webAddress, type: fc.constant('video/mp4') }, { requiredKeys: ['src'] })),
  poster: image,
  title: words,
  caption: text,
  credit: words,
  duration: fc.double({ min: 0, max: 1_000_000, noNaN: true }),
  tracks: some(fc.record({ src: webAddress, kind: words, language: words, label: words }, { requiredKeys: ['src'] })),
};
const cell: fc.Arbitrary<Cell> = fc.record(
  {
    content: text,
    header: fc.boolean(),
    scope: fc.constantFrom('row' as const, 'col' as const, 'rowgroup' as const, 'colgroup' as const),
    colspan: fc.integer({ min: 1, max: 1000 }),
    rowspan: fc.integer({ min: 1, max: 1000 }),
    align: fc.constantFrom('start' as const, 'center' as const, 'end' as const),
  },
  { requiredKeys: [] },
);
const type = <Type extends string>(name: Type): { type: fc.Arbitrary<Type> } => ({ type: fc.constant(name) });
const code = fc.string({ unit: 'grapheme', maxLength: 40 });

/** The blocks that hold no blocks: one arbitrary for each type. */
export const flatBlocks: { readonly [Type in keyof typeof flat]: fc.Arbitrary<BlockOf<Type>> } = {
  paragraph: fc.record({ ...type('paragraph'), content: text }),
  heading: fc.record(
    { ...type('heading'), id, content: text, level: fc.integer({ min: 2, max: 4 }) },
    { requiredKeys: ['type', 'content'] },
  ),
  quote: fc.tuple(pullQuote).map(([fields]) => ({ type: 'quote', ...fields })),
  'pull-quote': fc.tuple(pullQuote).map(([fields]) => ({ type: 'pull-quote', ...fields })),
  figure: fc.record(
    { ...type('figure'), image, display: fc.constantFrom('inline' as const, 'wide' as const, 'full' as const) },
    { requiredKeys: ['type', 'image'] },
  ),
  gallery: fc.record({ ...type('gallery'), images: some(image), caption: text }, { requiredKeys: ['type', 'images'] }),
  itinerary: fc.tuple(itinerary).map(([fields]) => ({ type: 'itinerary', ...fields })),
  timeline: fc.record(
    {
      ...type('timeline'),
      title: words,
      entries: some(fc.record({ date: moment, title: words, content: text }, { requiredKeys: [] })),
    },
    { requiredKeys: ['type', 'entries'] },
  ),
  'key-points': fc.record(
    { ...type('key-points'), title: words, items: some(text) },
    { requiredKeys: ['type', 'items'] },
  ),
  note: fc.record({ ...type('note'), kind: words, content: text }, { requiredKeys: ['type', 'content'] }),
  correction: fc.tuple(correction).map(([fields]) => ({ type: 'correction', ...fields })),
  related: fc.record(
    {
      ...type('related'),
      title: words,
      links: some(
        fc.record({ url: link, title: words, kicker: words, description: text, image }, { requiredKeys: ['url'] }),
      ),
    },
    { requiredKeys: ['type', 'links'] },
  ),
  audio: fc.record({ ...type('audio'), ...media }, { requiredKeys: ['type', 'sources'] }),
  video: fc.record({ ...type('video'), ...media }, { requiredKeys: ['type', 'sources'] }),
  embed: fc.record(
    { ...type('embed'), provider: words, url: link, title: words, author: words, text, image },
    { requiredKeys: ['type'] },
  ),
  code: fc.record({ ...type('code'), text: code, language: words }, { requiredKeys: ['type', 'text'] }),
  divider: fc.record(type('divider')),
  unknown: fc.record({ ...type('unknown'), source: words, text: words }, { requiredKeys: ['type'] }),
};

/** The blocks that hold blocks, so many levels of them. */
export const nestingBlocks = (
  depth: number,
): { readonly [Type in Exclude<Block['type'], keyof typeof flat>]: fc.Arbitrary<BlockOf<Type>> } => {
  const content = some(blockOf(depth - 1));
  return {
    list: fc.record(
      {
        ...type('list'),
        ordered: fc.boolean(),
        start: fc.integer({ min: -1_000_000, max: 1_000_000 }),
        items: some(content),
      },
      { requiredKeys: ['type', 'items'] },
    ),
    table: fc.record(
      { ...type('table'), caption: text, head: some(some(cell)), rows: some(some(cell)) },
      { requiredKeys: ['type', 'rows'] },
    ),
    callout: fc.record(
      { ...type('callout'), title: words, kind: words, content },
      { requiredKeys: ['type', 'content'] },
    ),
    update: fc.record(
      {
        ...type('update'),
        id: words,
        date: moment,
        title: words,
        authors: some(person),
        pinned: fc.boolean(),
        key: fc.boolean(),
        content,
      },
      { requiredKeys: ['type', 'content'] },
    ),
  };
};

/** A block of any type, with blocks inside so many levels deep. */
export const blockOf = (depth: number): fc.Arbitrary<Block> =>
  fc.oneof(
    ...[...Object.values(flatBlocks), ...(depth > 0 ? Object.values(nestingBlocks(depth)) : [])].map(
      (arbitrary): fc.Arbitrary<Block> => arbitrary,
    ),
  );
export const block: fc.Arbitrary<Block> = blockOf(2);

export const article: fc.Arbitrary<Article> = fc
  .record(
    {
      id: words,
      headline: words,
      kicker: words,
      standfirst: text,
      byline: words,
      authors: some(person),
      dateline: words,
      published: moment,
      updated: moment,
      language,
      direction,
      url: link,
      section: words,
      kind: fc.constantFrom(
        'article' as const,
        'live' as const,
        'opinion' as const,
        'analysis' as const,
        'review' as const,
        'gallery' as const,
        'brief' as const,
      ),
      image,
      body: some(block, 4),
      corrections: some(correction),
      source: words,
      copyright: words,
      license: link,
      topics: some(words, 3),
      quotations: some(foundQuotation),
    },
    { requiredKeys: [] },
  )
  .filter(({ headline, standfirst, image: picture, body }) => Boolean(headline ?? standfirst ?? picture ?? body));
