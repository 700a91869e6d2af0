import { readAnyArticle, readAnyItinerary, readAnyPullQuote } from '../formats/any.js';
import type { DataReading } from '../formats/canonical.js';
import type { Entry } from '../formats/read-article.js';
import type { Issue } from '../model/issue.js';
import type { ServerData } from '../server/render.js';
import type { Attributes } from '../server/shadow.js';
import type { Input } from './input.js';
import { named, READ_OPTIONS, readEntries } from './reading.js';
import { UsageError } from './terminal.js';

/** The options of commands that write an element. */
export const ELEMENT_OPTIONS = {
  ...READ_OPTIONS,
  element: { type: 'string' },
  variant: { type: 'string' },
  theme: { type: 'string' },
  locale: { type: 'string' },
  attribute: { type: 'string', multiple: true },
  prefix: { type: 'string' },
  nonce: { type: 'string' },
  quiet: { type: 'boolean', short: 'q' },
} as const;

type ElementValues = {
  readonly [Name in keyof typeof ELEMENT_OPTIONS]?: string | string[] | boolean | undefined;
} & { readonly [Name in keyof typeof READ_OPTIONS]?: string | undefined };

type Tag = keyof ServerData;
const TAGS: readonly Tag[] = ['news-article', 'pull-quote', 'itinerary-card'];
const isTag = (name: unknown): name is Tag => TAGS.some((tag) => tag === name);

const VARIANTS: Readonly<Record<Tag, readonly string[]>> = {
  'news-article': [],
  'pull-quote': ['inline', 'supporting', 'showcase'],
  'itinerary-card': ['timeline', 'compact'],
};
const THEMES = ['house', 'broadsheet', 'tabloid'];

/** Which element is asked for; absent where the data decide. */
export function tagOf({ element }: ElementValues): Tag | undefined {
  if (element === undefined || isTag(element)) return element;
  throw new UsageError(`--element is one of ${TAGS.join(', ')}, not “${String(element)}”.`);
}

/** The element's attributes, from options of their own and from `--attribute name=value`. */
export function attributesOf({ variant, theme, locale, attribute = [] }: ElementValues): Attributes {
  const attributes: Record<string, string | true> = {};
  for (const pair of attribute as string[]) {
    const [, name, , value] = /^([a-z][\w:.-]*)(=([^]*))?$/i.exec(pair) ?? [];
    if (name === undefined) {
      throw new UsageError(`--attribute is name=value, such as --attribute lang=en, not “${pair}”.`);
    }
    attributes[name.toLowerCase()] = value ?? true;
  }
  for (const [name, value] of Object.entries({ variant, theme, locale })) {
    if (typeof value === 'string') attributes[name] = value;
  }
  if (typeof theme === 'string' && !THEMES.includes(theme)) {
    throw new UsageError(`--theme is one of ${THEMES.join(', ')}, not “${theme}”.`);
  }
  return attributes;
}

/** An element that can be written: its data, and what to say about them. */
export interface Shown {
  readonly tag: Tag;
  readonly model: Entry;
  readonly issues: readonly Issue[];
}

/** Reads what an element shows: what the data are about, or what they hold for the element that is asked for. */
export async function readElement(input: Input, values: ElementValues): Promise<Shown> {
  const tag = tagOf(values);
  const shown = tag ? await readFor(tag, input, values) : await readAsItIs(input, values);
  const variants = VARIANTS[shown.tag];
  const { variant } = values;
  if (typeof variant === 'string' && !variants.includes(variant)) {
    throw new UsageError(
      variants.length > 0
        ? `--variant of ${shown.tag} is one of ${variants.join(', ')}, not “${variant}”.`
        : `${shown.tag} has no variants; leave --variant out.`,
    );
  }
  return shown;
}

async function readAsItIs(input: Input, values: ElementValues): Promise<Shown> {
  const { primary, issues } = await readEntries(input, values);
  if (!primary) throw nothingToShow(issues);
  const { kind, model } = named(primary);
  return { tag: kind, model, issues };
}

async function readFor(tag: Tag, input: Input, values: ElementValues): Promise<Shown> {
  const { url = input.url, pick, format } = values;
  const { contentType } = input;
  const options = {
    now: new Date(),
    ...(url !== undefined && { url }),
    ...(pick !== undefined && { pick }),
    ...(format !== undefined && { format }),
    ...(contentType !== undefined && { contentType }),
  };
  const reading: DataReading<Entry> = await READERS[tag](input.bytes, options);
  if (!reading.value) throw nothingToShow(reading.issues);
  return { tag, model: reading.value, issues: reading.issues };
}

const READERS = { 'news-article': readAnyArticle, 'pull-quote': readAnyPullQuote, 'itinerary-card': readAnyItinerary };

// What is wrong with the whole says more than what is wrong with a field.
const nothingToShow = (issues: readonly Issue[]): Error =>
  new Error(
    (issues.find(({ path, code }) => path === '' || code === 'withheld') ?? issues[0])?.message ??
      'there is nothing in it that could be shown.',
  );
