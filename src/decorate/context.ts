import type { ViewContext } from '../i18n/view-context.js';
import type { HeadingLevel } from '../model/heading-level.js';
import type { Moment } from '../model/moment.js';
import type { PlainElement } from '../plain/element.js';

/** How a figure is drawn: its CSS part, and how its picture is loaded. */
export interface FigureStyle {
  readonly part: string;
  /** Whether it is where reading starts: then its picture is loaded at once. */
  readonly isFirst: boolean;
  /** How wide the picture is shown, for the choice among its files. */
  readonly sizes: string;
}

/** What decides how plain HTML is drawn, beside the HTML itself. */
export interface DrawContext extends ViewContext {
  /** The headline's level; headings in the body follow on. */
  readonly headingLevel: HeadingLevel;
  /** The headline's level in the plain HTML: 2 for `h2`. */
  readonly headlineTag: number;
  /** Whether the HTML was made from data. Text that it holds only for other readers is then replaced by messages. */
  readonly isData: boolean;
  /** Writes dates anew, where the host sets a locale or a time zone; else dates stay as written. */
  readonly formatDate: ((moment: Moment, hasTime: boolean) => string) | undefined;
  /** Addresses of pictures that could not be loaded; their alternative text is shown instead. */
  readonly lost: ReadonlySet<string>;
  /** Draws a block of a rare kind; `undefined` until the chunk for these blocks is loaded, or where it has no rule. */
  readonly drawRare: ((block: PlainElement, context: DrawContext) => readonly PlainElement[] | undefined) | undefined;
  /** Called when a block of a rare kind is met and `drawRare` is missing. */
  readonly onRare: () => void;
  /** Draws a quotation among the blocks; `hook` is its `data-news` attribute. */
  readonly drawQuote: (block: PlainElement, hook: string, context: DrawContext) => PlainElement;
  /** The figure that is being drawn: its CSS part, and how its picture is loaded. */
  readonly figure: FigureStyle | undefined;
  /** Whether the content is within a link. */
  readonly isLinked: boolean;
  /** How many quotations the text is nested in: quotation marks alternate with it. */
  readonly quoted: number;
}

/** A context with some values changed. Inherits instead of copying, since `messages` is looked up only when it is read. */
export const contextWith = (context: DrawContext, changes: Partial<DrawContext>): DrawContext =>
  Object.assign(Object.create(context) as DrawContext, changes);

/** Copies a context whole, with what it inherits: `{ ...context }` would lose that. */
export function wholeContext<Context extends ViewContext>(context: Context): Context {
  const whole: Partial<Record<keyof Context, unknown>> = {};
  let layer: object | null = context;
  while (layer && layer !== Object.prototype) {
    for (const name of Object.keys(layer) as (keyof Context)[]) whole[name] = context[name];
    layer = Object.getPrototypeOf(layer) as object | null;
  }
  return whole as Context;
}
