import type { Issue } from '../model/issue.js';
import type {
  ITINERARY_CARD_ATTRIBUTES,
  MarkupAttributes,
  NEWS_ARTICLE_ATTRIBUTES,
  PULL_QUOTE_ATTRIBUTES,
} from '../model/element-attributes.js';
import type { GlobalAttribute } from '../model/global-attributes.js';
import { canonicalLanguage } from '../model/language.js';
import type { Tag } from '../model/tags.js';
import type { PlainHtmlOptions } from '../plain/plain-html.js';

/** Global attributes: `class`, `lang`, `data-…` and so on. */
type GlobalAttributes = { readonly [Name in GlobalAttribute]?: string | number | boolean | undefined };

interface NewsArticleMarkup extends MarkupAttributes<typeof NEWS_ARTICLE_ATTRIBUTES>, GlobalAttributes {}
interface PullQuoteMarkup extends MarkupAttributes<typeof PULL_QUOTE_ATTRIBUTES>, GlobalAttributes {}
interface ItineraryCardMarkup extends MarkupAttributes<typeof ITINERARY_CARD_ATTRIBUTES>, GlobalAttributes {}
interface ElementMarkup {
  readonly 'news-article': NewsArticleMarkup;
  readonly 'pull-quote': PullQuoteMarkup;
  readonly 'itinerary-card': ItineraryCardMarkup;
}

/**
 * The attributes of an element, as its markup has them: its own, and global ones such as `class` and `lang`. `true` is
 * written as an attribute without a value.
 */
export type Attributes<Name extends Tag = Tag> = ElementMarkup[Name];

/** Attributes to write: valid lowercase names with string values. */
export type WrittenAttributes = Readonly<Record<string, string>>;

/** Filters attributes: valid names, no event handlers, no JSON. Reports each one that is removed. */
export function writtenAttributes(attributes: object, onIssue: (issue: Issue) => void): WrittenAttributes {
  const written = Object.create(null) as Record<string, string>;
  for (const [name, value] of Object.entries<unknown>(attributes as Record<string, unknown>)) {
    // Frameworks pass `null` for absent attributes.
    if ((value ?? false) === false) continue;
    const reason = invalidReason(name);
    if (reason) onIssue({ code: 'unknown-field', path: `attributes.${name}`, message: reason });
    else written[name.toLowerCase()] = value === true ? '' : String(value);
  }
  return written;
}

function invalidReason(name: string): string | undefined {
  if (!/^[a-z][\w:.-]*$/i.test(name)) return `“${name.slice(0, 80)}” is not a valid attribute name; removed.`;
  if (/^on/i.test(name)) return 'Attributes that run a script are removed: add an event listener instead.';
  if (/^data$/i.test(name))
    return 'The attribute data is removed, because editors change JSON in attributes: pass the data itself.';
  return undefined;
}

/** Returns a valid prefix for tags; reports an invalid one, which is ignored. */
export function writtenPrefix(prefix: string | undefined, onIssue: (issue: Issue) => void): string {
  if (!prefix) return '';
  if (/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(prefix)) return prefix;
  onIssue({
    code: 'value',
    path: 'prefix',
    message: `${`“${prefix}`.slice(0, 81)}” is not a valid prefix; ignored. Use lowercase letters, digits and single hyphens, such as “acme”.`,
  });
  return '';
}

/** The tag of an element, with its prefix. */
export const prefixed = (prefix: string, tag: Tag): string => (prefix ? `${prefix}-${tag}` : tag);

/** Options for the plain HTML of an element, so that it matches what the element shows. */
export const plainOptionsOf = (attributes: WrittenAttributes): PlainHtmlOptions => ({
  locale: canonicalLanguage(attributes['locale'] ?? '') ?? canonicalLanguage(attributes['lang'] ?? ''),
  headingLevel: attributes['heading-level'],
});
