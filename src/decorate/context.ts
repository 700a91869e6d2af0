import type { ViewContext } from '../i18n/view-context.js';
import type { HeadingLevel } from '../model/heading-level.js';
import type { Moment } from '../model/moment.js';
import type { PlainElement } from '../plain/element.js';

/** How a figure is drawn: its CSS part, and how its picture is loaded. */
export interface FigureStyle {
  readonly part: string;
  /** Whether it is at the start of a story: its picture is then loaded eagerly, others lazily. */
  readonly isFirst: boolean;
  /** The `sizes` attribute of the picture, if it has none. */
  readonly sizes: string;
}

/** Options for drawing plain HTML. */
export interface DrawContext extends ViewContext {
  /** The level of the headline in the drawn tree; headings in the body are below it. */
  readonly headingLevel: HeadingLevel;
  /** The headline's level in the plain HTML: 2 for `h2`. */
  readonly headlineTag: number;
  /**
   * Whether the plain HTML was made from data. Its labels, such as “Correction”, are then replaced by messages in the
   * reader's language.
   */
  readonly isData: boolean;
  /** Formats a date, if the host sets a locale or a time zone; `undefined` keeps dates as written. */
  readonly formatDate: ((moment: Moment, hasTime: boolean) => string) | undefined;
  /** URLs of pictures that could not be loaded; their alternative text is shown instead. */
  readonly lost: ReadonlySet<string>;
  /**
   * Draws a block of a rare kind. Missing until the chunk for these blocks is loaded; returns `undefined` for a block
   * without a rule.
   */
  readonly drawRare: ((block: PlainElement, context: DrawContext) => readonly PlainElement[] | undefined) | undefined;
  /** Called for a block of a rare kind if `drawRare` is missing. */
  readonly onRare: () => void;
  /** Draws a quotation among the blocks; `hook` is its `data-news` attribute. */
  readonly drawQuote: (block: PlainElement, hook: string, context: DrawContext) => PlainElement;
  /** The figure that is being drawn: its CSS part, and how its picture is loaded. */
  readonly figure: FigureStyle | undefined;
  /** Whether the content is within a link. */
  readonly isLinked: boolean;
  /** Number of quotations around the text; quotation marks alternate with it. */
  readonly quoted: number;
}

/**
 * A context with some values changed. It inherits from `context`, because copying would read the lazy getter
 * `messages`.
 */
export const contextWith = (context: DrawContext, changes: Partial<DrawContext>): DrawContext =>
  Object.assign(Object.create(context) as DrawContext, changes);

/** Copies a context and everything it inherits, which `{ ...context }` would lose. */
export function wholeContext<Context extends ViewContext>(context: Context): Context {
  const copy: Partial<Record<keyof Context, unknown>> = {};
  let layer: object | null = context;
  while (layer && layer !== Object.prototype) {
    for (const name of Object.keys(layer) as (keyof Context)[]) copy[name] = context[name];
    layer = Object.getPrototypeOf(layer) as object | null;
  }
  return copy as Context;
}
