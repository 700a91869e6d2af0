import type { Block, BlockOf, Cell } from './definition/block.js';
import type { Image } from './definition/image.js';
import type { Itinerary, Leg, Stay, Stop, StopEvent } from './definition/itinerary.js';
import type { Person } from './definition/person.js';
import type { PullQuote } from './definition/pull-quote.js';
import { ownValue } from './own.js';
import type { Inline, Mark } from './text.js';

// Information about each block type besides its fields. The compiler compares every table here with the
// model: a new type or field is an error until it is listed.

/** Block types that most articles contain. Their code is loaded with the element. */
type CommonType = 'paragraph' | 'heading' | 'quote' | 'pull-quote' | 'figure' | 'list' | 'divider';
/** A block of any other type. The code that draws it is a chunk, loaded on first use. */
export type RareBlock = Exclude<Block, { type: CommonType }>;

/** HTML elements that are rare blocks by themselves: `pre` is `code`, the others have the name of the block type. */
export type RareTag = 'audio' | 'pre' | 'table' | 'video';
/** Values of `data-news` that mark the other rare blocks in plain HTML: the block type, or `media` around a player. */
export type RareHook = Exclude<RareBlock['type'], 'audio' | 'code' | 'table' | 'unknown' | 'video'> | 'media';

/** How plain HTML marks rare blocks. `frame` marks the link to a page that was in a frame. */
const RARE_MARKS =
  'audio callout correction embed frame gallery itinerary key-points media note pre related table timeline update video';
type Split<List> = List extends `${infer First} ${infer Rest}` ? First | Split<Rest> : List;
type MissingMark = Exclude<RareTag | RareHook, Split<typeof RARE_MARKS>>;
const rareMarks = new Set(
  (RARE_MARKS satisfies [MissingMark] extends [never] ? string : { missing: MissingMark }).split(' '),
);

/** Whether an element with this tag, or with this value of `data-news`, is a rare block. */
export const isRareMark = (name: string): boolean => rareMarks.has(name);

/** A field that is not shown: an identifier, a setting, or a URL that is shown as link text or as a player. */
export const HIDDEN = 0;
/** A field whose text is shown. */
export const TEXT = 1;
/** A field that is shown, but not as text: a picture, the files of a player, a position on the map. */
export const MEDIA = 2;
/** How a field is shown: as one of these, or each of its own fields by name. Fields without an entry are text. */
export type Use = typeof HIDDEN | typeof TEXT | typeof MEDIA | Uses;
export interface Uses {
  readonly [field: string]: Use;
}
/** How the fields of objects are shown, by `type`. */
export type UsesByType = Readonly<Record<string, Uses>>;

/** Names of the fields that may hold text. */
type TextNames<Model> = {
  [Name in keyof Model]-?: NonNullable<Model[Name]> extends number | boolean ? never : Name;
}[keyof Model];
/**
 * How the fields of an object are shown, apart from those that are `Shown` as text.
 *
 * A field that may hold text is an error until it is in one or the other.
 */
type Others<Model, Shown extends keyof Model = never> = Uses & {
  readonly [Name in Exclude<TextNames<Model>, Shown | 'type'>]: Use;
};

const person = { url: HIDDEN } satisfies Others<Person, 'name' | 'role' | 'organization'>;
const cell = { scope: HIDDEN, align: HIDDEN } satisfies Others<Cell, 'content'>;
// `alt` is shown only if the picture is not.
const captionedImage = {
  src: MEDIA,
  sources: HIDDEN,
  focus: HIDDEN,
  alt: HIDDEN,
} satisfies Others<Image, 'caption' | 'credit'>;
const bareImage = {
  src: MEDIA,
  sources: HIDDEN,
  focus: HIDDEN,
  alt: HIDDEN,
  caption: HIDDEN,
  credit: HIDDEN,
} satisfies Others<Image>;
const quote = {
  id: HIDDEN,
  sourceUrl: HIDDEN,
  language: HIDDEN,
  image: bareImage,
  verified: HIDDEN,
} satisfies Others<PullQuote, 'quotation' | 'attribution' | 'role' | 'organization' | 'via' | 'source' | 'date'>;
const event = { status: HIDDEN } satisfies Others<
  StopEvent,
  'title' | 'start' | 'end' | 'place' | 'statusText' | 'previousStart'
>;
const leg = { mode: HIDDEN, status: HIDDEN } satisfies Others<
  Leg,
  'carrier' | 'number' | 'from' | 'to' | 'departure' | 'arrival' | 'platform' | 'statusText'
>;
const stop = {
  timeZone: HIDDEN,
  coordinates: MEDIA,
  meets: person,
  status: HIDDEN,
  events: event,
  legs: leg,
  stay: {} satisfies Others<Stay, 'name' | 'address' | 'checkIn' | 'checkOut'>,
  image: captionedImage,
  links: {} satisfies Others<NonNullable<Stop['links']>[number], 'url' | 'title'>,
  evidence: HIDDEN,
} satisfies Others<Stop, 'place' | 'country' | 'start' | 'end' | 'purpose' | 'statusText' | 'source'>;
const media = {
  sources: MEDIA,
  poster: HIDDEN,
  tracks: HIDDEN,
} satisfies Others<BlockOf<'audio' | 'video'>, 'title' | 'caption' | 'credit'>;

/** How the fields of an itinerary are shown. */
export const ITINERARY_USES = {
  id: HIDDEN,
  language: HIDDEN,
  travellers: person,
  stops: stop,
} satisfies Others<Itinerary, 'title' | 'traveller' | 'role' | 'start' | 'end' | 'asOf'>;

/** An object in a list of a block. */
type EntryOf<
  Type extends Block['type'],
  Name extends keyof BlockOf<Type>,
> = BlockOf<Type>[Name] extends readonly (infer Entry)[] ? Entry : never;
type InlineOf<Type> = Extract<Exclude<Inline, string>, { type: Type }>;
/** How the fields of inlines are shown. Those that only mark their text have no other field. */
export const INLINE_USES = {
  link: { href: HIDDEN } satisfies Others<InlineOf<'link'>, 'content'>,
  time: { date: HIDDEN } satisfies Others<InlineOf<'time'>, 'content'>,
  span: { id: HIDDEN, language: HIDDEN, direction: HIDDEN } satisfies Others<InlineOf<'span'>, 'content'>,
} satisfies Record<Exclude<Exclude<Inline, string>['type'], Mark | 'line-break'>, Uses>;

/** How the fields of blocks and inlines are shown. */
export const ALL_USES = {
  ...INLINE_USES,
  paragraph: {} satisfies Others<BlockOf<'paragraph'>, 'content'>,
  heading: { id: HIDDEN } satisfies Others<BlockOf<'heading'>, 'content'>,
  quote,
  'pull-quote': quote,
  figure: { image: captionedImage, display: HIDDEN } satisfies Others<BlockOf<'figure'>>,
  gallery: { images: captionedImage } satisfies Others<BlockOf<'gallery'>, 'caption'>,
  list: {} satisfies Others<BlockOf<'list'>, 'items'>,
  table: { head: cell, rows: cell } satisfies Others<BlockOf<'table'>, 'caption'>,
  itinerary: ITINERARY_USES,
  timeline: {
    entries: {} satisfies Others<EntryOf<'timeline', 'entries'>, 'date' | 'title' | 'content'>,
  } satisfies Others<BlockOf<'timeline'>, 'title'>,
  'key-points': {} satisfies Others<BlockOf<'key-points'>, 'title' | 'items'>,
  callout: { kind: HIDDEN } satisfies Others<BlockOf<'callout'>, 'title' | 'content'>,
  note: { kind: HIDDEN } satisfies Others<BlockOf<'note'>, 'content'>,
  correction: {} satisfies Others<BlockOf<'correction'>, 'kind' | 'date' | 'content'>,
  update: {
    id: HIDDEN,
    // Of the authors of an entry only the names are shown.
    authors: { role: HIDDEN, organization: HIDDEN, url: HIDDEN } satisfies Others<Person, 'name'>,
  } satisfies Others<BlockOf<'update'>, 'date' | 'title' | 'content'>,
  related: {
    links: { image: bareImage } satisfies Others<
      EntryOf<'related', 'links'>,
      'url' | 'title' | 'kicker' | 'description'
    >,
  } satisfies Others<BlockOf<'related'>, 'title'>,
  audio: media,
  video: media,
  embed: { image: bareImage } satisfies Others<BlockOf<'embed'>, 'provider' | 'url' | 'title' | 'author' | 'text'>,
  code: { language: HIDDEN } satisfies Others<BlockOf<'code'>, 'text'>,
  divider: {},
  unknown: { source: HIDDEN } satisfies Others<BlockOf<'unknown'>, 'text'>,
} satisfies Record<Block['type'] | keyof typeof INLINE_USES, Uses>;

/**
 * Lists the fields of an object with how each is shown.
 *
 * @param value - A block, an inline, or an object within one.
 * @param use - How the field that holds it is shown.
 * @param types - How the fields of blocks and inlines are shown.
 */
export function fieldsOf(value: object, use: Use, types: UsesByType): [name: string, field: unknown, use: Use][] {
  const { type = '' } = value as { readonly type?: string };
  const uses = typeof use === 'object' ? use : (ownValue(types, type) ?? {});
  return Object.entries(value).map(([name, field]) => [
    name,
    field,
    // Neither the type of an object nor the zone of a moment is shown.
    name === 'type' || name === 'zone' ? HIDDEN : (ownValue(uses, name) ?? TEXT),
  ]);
}
