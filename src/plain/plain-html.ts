import type { PullQuote } from '../model/definition/pull-quote.js';
import { headingLevelOf } from '../model/heading-level.js';
import { toHtml, type PlainElement } from './element.js';
import { PLAIN_WRITERS, type PlainModels } from './element-models.js';
import { withoutInherited, withoutInheritedWithin, withoutPrototype } from '../model/own.js';

export type { PlainModels };

/** How plain HTML is written. */
export interface PlainHtmlOptions {
  /** The locale of dates and lists. The default is the language of the content, or else English. */
  readonly locale?: string | undefined;
  /** The level of the headline or title, as in `heading-level`: 1 to 6; any other value means 2. */
  readonly headingLevel?: number | string | undefined;
  /**
   * The element's attributes, such as `{ variant: 'showcase' }`. With them, the HTML is a twin: plain HTML that the script
   * tag replaces by an element, for CMSs that remove custom elements.
   */
  readonly twin?: Readonly<Record<string, string>> | undefined;
}

/** Plain HTML as a tree, for `plainHtml` and the mirror. */
export function plainTree<Kind extends keyof PlainModels>(
  kind: Kind,
  given: PlainModels[Kind],
  options: PlainHtmlOptions = {},
): PlainElement {
  const model = withoutInheritedWithin(given);
  const { locale, headingLevel, twin } = withoutInherited(options);
  const level = headingLevelOf(headingLevel);
  // The level is always a number, because a title that is not a heading would be read back as a paragraph.
  const written = withoutInherited({ locale: locale ?? model.language ?? 'en', level: level === 'none' ? 2 : level });
  const write = PLAIN_WRITERS[kind];
  if (!twin) return write(model, written);
  // The script tag recognises a twin by its tag, so a twin is not wrapped in an `<aside>`.
  const { repeats = false, ...own } = model as PullQuote;
  const tree = write(withoutInherited(own) as PlainModels[Kind], written);
  const hooks = Object.entries({ ...(repeats && { repeats: '' }), ...twin });
  const attributes = {
    'data-news': kind,
    ...Object.fromEntries(hooks.map(([name, value]) => [`data-news-${name}`, value])),
    ...tree.attributes,
  };
  return { ...tree, attributes: withoutPrototype(attributes) };
}

/**
 * Writes a story, a quotation or a trip as plain HTML, for reader modes, feeds, crawlers and systems that remove custom
 * elements. Our elements can read it back from their children.
 *
 * The HTML is one line, without scripts, styles or class names. All text is escaped.
 */
export const plainHtml = <Kind extends keyof PlainModels>(
  kind: Kind,
  model: PlainModels[Kind],
  options?: PlainHtmlOptions,
): string => toHtml(plainTree(kind, model, options));
