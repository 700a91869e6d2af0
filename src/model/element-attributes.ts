import {
  readFlag,
  readLink,
  readMoment,
  readPicture,
  readText,
  readWords,
  type ReadAttribute,
} from './attribute-text.js';
import type { Article } from './definition/article.js';
import type { Image } from './definition/image.js';
import type { Itinerary } from './definition/itinerary.js';
import type { PullQuote } from './definition/pull-quote.js';
import { isForeignAttribute } from './global-attributes.js';
import { withoutPrototype } from './own.js';
import { THEME_NAMES } from './theme-names.js';

/** One attribute of an element. Its description is the doc comment of the property in the element's class. */
export interface ElementAttribute<Field extends string = string> {
  /** The name of the property, if it is not the attribute's name in camel case. */
  readonly property?: string;
  /** Whether the attribute is boolean: present means true, whatever its value. */
  readonly isBoolean?: true;
  /** The allowed values. Without this list, any value is allowed. */
  readonly values?: readonly string[];
  /** Whether the property also takes a number. */
  readonly isNumeric?: true;
  /** Whether the attribute changes only the look of an element, so that a twin from an untrusted source may set it. */
  readonly isLook?: true;
  /** The field of the model that the attribute sets, if its name differs from that of the property. */
  readonly field?: Field;
  /** Reads the value for the field. An attribute without this sets no field. */
  readonly read?: ReadAttribute;
}

/** The attributes of an element, by name. */
export type ElementAttributes<Field extends string = string> = Readonly<Record<string, ElementAttribute<Field>>>;

/**
 * Completes a table: adds the property name to each entry. Done once, because attributes are read in every update of an
 * element. Entries do not inherit from `Object.prototype`, to which a page may have added names.
 */
const table = <Attributes extends ElementAttributes>(attributes: Attributes): Attributes =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, attribute]) => {
      const property = name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
      return [name, withoutPrototype({ property, ...attribute })];
    }),
  ) as Attributes;

const LOOK = { isLook: true } as const;
const HEADING_LEVEL = { values: ['1', '2', '3', '4', '5', '6', 'none'], isNumeric: true, isLook: true } as const;
const WORDS = { read: readWords } as const;
const TEXT = { read: readText } as const;
const MOMENT = { read: readMoment } as const;

/** Attributes of every element. */
const COMMON = {
  src: {},
  format: {},
  pick: { isNumeric: true },
  data: { property: 'dataText' },
  loading: { values: ['lazy', 'eager'] },
  theme: { values: THEME_NAMES, isLook: true },
  locale: LOOK,
  'time-zone': LOOK,
  mirror: { isBoolean: true },
} as const;

/** The attributes of `<news-article>`; `src`, `alt`, `caption` and `credit` are fields of its lead picture. */
export const NEWS_ARTICLE_ATTRIBUTES = /* @__PURE__ */ table({
  ...COMMON,
  headline: WORDS,
  kicker: WORDS,
  standfirst: TEXT,
  byline: WORDS,
  dateline: WORDS,
  published: MOMENT,
  // The property is not named `updated`, because the base class has a method of that name.
  updated: { ...MOMENT, property: 'updatedOn', field: 'updated' },
  image: { field: 'src', read: readPicture },
  'image-alt': { ...WORDS, field: 'alt' },
  caption: TEXT,
  credit: WORDS,
  source: WORDS,
  url: { read: readLink },
  display: { values: ['full', 'excerpt', 'card'], isLook: true },
  'heading-level': HEADING_LEVEL,
  now: LOOK,
} as const satisfies ElementAttributes<keyof Article | keyof Image>);

/** The attributes of `<pull-quote>`. */
export const PULL_QUOTE_ATTRIBUTES = /* @__PURE__ */ table({
  ...COMMON,
  quotation: TEXT,
  attribution: WORDS,
  'attribution-role': { ...WORDS, field: 'role' },
  source: WORDS,
  'source-url': { read: readLink },
  date: MOMENT,
  repeats: { isBoolean: true, isLook: true, read: readFlag },
  variant: { values: ['inline', 'supporting', 'showcase'], isLook: true },
} as const satisfies ElementAttributes<keyof PullQuote>);

/** The attributes of `<itinerary-card>`. */
export const ITINERARY_CARD_ATTRIBUTES = /* @__PURE__ */ table({
  ...COMMON,
  heading: { ...WORDS, field: 'title' },
  traveller: WORDS,
  'traveller-role': { ...WORDS, field: 'role' },
  start: MOMENT,
  end: MOMENT,
  'heading-level': HEADING_LEVEL,
  variant: { values: ['timeline', 'compact'], isLook: true },
  now: LOOK,
} as const satisfies ElementAttributes<keyof Itinerary>);

/** The model type of each element, by tag. Each can be written as plain HTML. */
export interface PlainModels {
  readonly 'news-article': Article;
  readonly 'pull-quote': PullQuote;
  readonly 'itinerary-card': Itinerary;
}

/** The tag of one of our elements, without a prefix. */
export type Tag = keyof PlainModels;

/** The attributes of all elements, by tag. */
export const ELEMENT_ATTRIBUTES: Readonly<Record<Tag, ElementAttributes>> = {
  'news-article': NEWS_ARTICLE_ATTRIBUTES,
  'pull-quote': PULL_QUOTE_ATTRIBUTES,
  'itinerary-card': ITINERARY_CARD_ATTRIBUTES,
};

/** A value of an attribute in markup: a number also as a number; `true` for a boolean attribute. */
type MarkupValue<Attribute> = Attribute extends { readonly isBoolean: true }
  ? boolean | ''
  : Attribute extends { readonly values: readonly (infer Value extends string)[] }
    ? Value | '' | (Attribute extends { readonly isNumeric: true } ? NumberIn<Value> : never)
    : string | number;

/** The number that a string contains. */
type NumberIn<Value extends string> = Value extends `${infer Digits extends number}` ? Digits : never;

/** The attributes of an element in markup, besides global ones, and the types of their values. */
export type MarkupAttributes<Attributes extends ElementAttributes> = {
  readonly [Name in Exclude<keyof Attributes, 'data'>]?: MarkupValue<Attributes[Name]> | undefined;
};

/** A name in camel case. */
type CamelCase<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<CamelCase<Rest>>}`
  : Name;

/** The properties of attributes, each of type `unknown`: frameworks may set any value. */
export type PropertiesOf<Attributes extends ElementAttributes> = {
  readonly [
    Name in keyof Attributes & string as Attributes[Name] extends { readonly property: infer Property }
      ? Property & string
      : CamelCase<Name>
  ]: unknown;
};

/** The property of an attribute in one of the tables, which name it for every entry. */
export const propertyOf = ({ property }: ElementAttribute): string => property!;

/** Whether an attribute is valid on a Broadsheet element. */
export const isKnownAttribute = (tag: Tag, name: string): boolean =>
  Object.hasOwn(ELEMENT_ATTRIBUTES[tag], name) || isForeignAttribute(name);
