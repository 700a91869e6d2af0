import type { PullQuote } from '../model/definition/pull-quote.js';
import { headingLevelOf } from '../model/heading-level.js';
import { toHtml, type PlainElement } from './element.js';
import { PLAIN_WRITERS, type PlainModels } from './element-models.js';
import { withoutInherited, withoutInheritedWithin, withoutPrototype } from '../model/own.js';

export type { PlainModels };

/** How plain HTML is written. */
export interface PlainHtmlOptions {
  /** The locale of dates and lists; else the language of what is written, else English. */
  readonly locale?: string | undefined;
  /** The level of the headline or title, as `heading-level` has it: 1 to 6, and 2 where it is anything else. */
  readonly headingLevel?: number | string | undefined;
  /**
   * Makes it a twin, which the script tag turns into an element where a CMS keeps none: the element's attributes, such
   * as `{ variant: 'showcase' }`.
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
  // What is no heading here would be read back as a paragraph.
  const written = withoutInherited({ locale: locale ?? model.language ?? 'en', level: level === 'none' ? 2 : level });
  const write = PLAIN_WRITERS[kind];
  if (!twin) return write(model, written);
  // A twin is known by its tag, so it has no aside around it.
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
 * Writes a story, a quotation or a trip as plain HTML: what reader modes, feeds, crawlers and systems that keep no
 * elements of ours see, and what our elements read back from their children.
 *
 * In one line and without scripts, styles or class names; all words are escaped.
 */
export const plainHtml = <Kind extends keyof PlainModels>(
  kind: Kind,
  model: PlainModels[Kind],
  options?: PlainHtmlOptions,
): string => toHtml(plainTree(kind, model, options));
