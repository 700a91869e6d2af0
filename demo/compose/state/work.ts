/**
 * The state of the composer: what was pasted, what was found in it, and the widget that is made of it. Plain JSON, so
 * that it can be stored, shared and undone.
 */
import { parseArticle, parseItinerary, parsePullQuote, type Article, type Itinerary, type PullQuote } from 'broadsheet';
import { FONTS, PLATFORM_NAMES, type PlatformName } from './choices.js';

/** What can be made. An excerpt and a card are shorter forms of an article. */
export type Kind = 'quote' | 'itinerary' | 'article' | 'excerpt' | 'card';
export const KINDS: readonly Kind[] = ['quote', 'itinerary', 'article', 'excerpt', 'card'];

/** A place in the body of the story: an index of a block, and offsets in its plain text. */
export interface Passage {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly endBlock?: number | undefined;
}

/** A quotation that was found in the story. */
export interface Offer {
  readonly quote: PullQuote;
  readonly passage: Passage;
  /** Whether the speaker is likely right; otherwise the page asks. */
  readonly isSure: boolean;
  /** The likely speaker of a quotation whose speaker is not sure. */
  readonly perhaps?: string | undefined;
}

/** A line of the pasted text that the reader removed. */
export interface LeftOut {
  /** Index of the line in the pasted text. */
  readonly line: number;
  readonly text: string;
  /** Why it was removed. */
  readonly why: string;
  /** The line of the story before it, if the text was read from the source of a page. */
  readonly before?: string | undefined;
}

/** The look of the widget. An empty string is the default of the element. */
export interface Look {
  readonly variant: string;
  readonly theme: string;
  readonly accent: string;
  readonly font: string;
  readonly scheme: '' | 'light' | 'dark';
  readonly headingLevel: string;
  readonly direction: '' | 'ltr' | 'rtl';
}

/** Where copied snippets load the script from. */
export interface ScriptSource {
  readonly from: 'none' | 'own' | 'cdn';
  /** The address of the script on the reader’s own site. */
  readonly address: string;
}

/** All that is stored, shared and undone. */
export interface Work {
  readonly source: string;
  /** Name of the format that was recognised; empty for a blank form. */
  readonly format: string;
  readonly story: Article | undefined;
  readonly offers: readonly Offer[];
  readonly leftOut: readonly LeftOut[];
  readonly kind: Kind;
  /** Index of the chosen offer; -1 if the quotation was selected or typed. */
  readonly picked: number;
  readonly quote: PullQuote;
  readonly trip: Itinerary | undefined;
  readonly look: Look;
  readonly platform: PlatformName;
  readonly script: ScriptSource;
  /** The alternative text of the picture of the quotation; empty if it is made of the quotation. */
  readonly pictureText: string;
}

/** The state before anything was pasted. */
export const EMPTY: Work = {
  source: '',
  format: '',
  story: undefined,
  offers: [],
  leftOut: [],
  kind: 'quote',
  picked: -1,
  quote: { quotation: [] },
  trip: undefined,
  look: { variant: '', theme: '', accent: '', font: '', scheme: '', headingLevel: '', direction: '' },
  platform: 'wordpress-com',
  script: { from: 'none', address: '' },
  pictureText: '',
};

/** Whether there is a widget to show. */
export function hasContent(work: Work): boolean {
  if (work.kind === 'quote') return textIn(work.quote.quotation).trim() !== '';
  if (work.kind === 'itinerary') return work.trip !== undefined;
  return work.story !== undefined;
}

/** A field of JSON as text for a form: the words of a string, of a list of strings, or of a date. */
export function textIn(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(textIn).join('');
  if (typeof value !== 'object' || value === null) return '';
  const { text, date, content } = value as Record<string, unknown>;
  return textIn(text ?? date ?? content ?? '');
}

/** A copy of an object with fields set; an empty text or `undefined` removes the field. */
export function withFields<Value extends object>(value: Value, fields: Partial<Record<keyof Value, unknown>>): Value {
  const entries = Object.entries({ ...value, ...fields }).filter(([, field]) => field !== undefined && field !== '');
  return Object.fromEntries(entries) as Value;
}

/** A copy of an object without some of its fields. */
export function without<Value extends object, Name extends keyof Value>(
  value: Value,
  ...names: readonly Name[]
): Omit<Value, Name> {
  const entries = Object.entries(value).filter(([name]) => !names.includes(name as Name));
  return Object.fromEntries(entries) as Omit<Value, Name>;
}

/**
 * Reads a state from untrusted JSON, such as the fragment of a shared link. Whatever is not valid is replaced by its
 * default; `undefined` if the value is no state at all.
 */
export function readWork(raw: unknown): Work | undefined {
  if (!isRecord(raw)) return undefined;
  const look = own(raw, 'look');
  const script = own(raw, 'script');
  const story = own(raw, 'story');
  const trip = own(raw, 'trip');
  const inLook = (name: string): string => string(own(look, name)).slice(0, 200);
  return {
    source: string(own(raw, 'source')),
    format: string(own(raw, 'format')),
    story: isRecord(story) ? parseArticle(story).value : undefined,
    offers: list(own(raw, 'offers')).flatMap(readOffer),
    leftOut: list(own(raw, 'leftOut')).flatMap(readLeftOut),
    kind: one(own(raw, 'kind'), KINDS, EMPTY.kind),
    picked: number(own(raw, 'picked'), -1),
    quote: quoteFrom(own(raw, 'quote')) ?? EMPTY.quote,
    trip: isRecord(trip) ? parseItinerary(trip).value : undefined,
    look: {
      variant: inLook('variant'),
      theme: one(own(look, 'theme'), ['', 'house', 'broadsheet', 'tabloid'], ''),
      accent: /^#[\da-f]{6}$/i.test(inLook('accent')) ? inLook('accent') : '',
      font: one(own(look, 'font'), Object.keys(FONTS), ''),
      scheme: one(own(look, 'scheme'), ['', 'light', 'dark'] as const, ''),
      headingLevel: one(own(look, 'headingLevel'), ['', '1', '2', '3', '4', '5', '6', 'none'], ''),
      direction: one(own(look, 'direction'), ['', 'ltr', 'rtl'] as const, ''),
    },
    platform: one(own(raw, 'platform'), PLATFORM_NAMES, EMPTY.platform),
    script: {
      from: one(own(script, 'from'), ['none', 'own', 'cdn'] as const, 'none'),
      address: string(own(script, 'address')).slice(0, 2000),
    },
    pictureText: string(own(raw, 'pictureText')).slice(0, 10_000),
  };
}

function readOffer(raw: unknown): Offer[] {
  const quote = quoteFrom(own(raw, 'quote'));
  const passage = own(raw, 'passage');
  if (!quote) return [];
  const endBlock = own(passage, 'endBlock');
  const perhaps = string(own(raw, 'perhaps'));
  return [
    {
      quote,
      passage: {
        block: number(own(passage, 'block'), 0),
        start: number(own(passage, 'start'), 0),
        end: number(own(passage, 'end'), 0),
        ...(typeof endBlock === 'number' && { endBlock }),
      },
      isSure: own(raw, 'isSure') === true,
      ...(perhaps && { perhaps }),
    },
  ];
}

function readLeftOut(raw: unknown): LeftOut[] {
  const text = string(own(raw, 'text'));
  const before = own(raw, 'before');
  const place = typeof before === 'string' ? { before } : {};
  return text ? [{ line: number(own(raw, 'line'), 0), text, why: string(own(raw, 'why')), ...place }] : [];
}

/** A quotation that may be empty, because its field can be cleared in the form. */
function quoteFrom(raw: unknown): PullQuote | undefined {
  if (!isRecord(raw)) return undefined;
  const { value } = parsePullQuote(raw);
  if (value) return value;
  const rest = parsePullQuote({ ...raw, quotation: '–' }).value;
  return rest && { ...rest, quotation: [] };
}

const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const own = (value: unknown, name: string): unknown =>
  isRecord(value) && Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
const string = (value: unknown): string => (typeof value === 'string' ? value : '');
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value.slice(0, 2000) : []);
const number = (value: unknown, other: number): number =>
  typeof value === 'number' && Number.isSafeInteger(value) ? value : other;
const one = <Name extends string>(value: unknown, names: readonly Name[], other: Name): Name =>
  names.find((name) => name === value) ?? other;
