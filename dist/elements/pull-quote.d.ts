import type { Drawable, Settled } from '../input/data-host.js';
import type { PullQuote, PullQuoteJson } from '../model/definition/pull-quote.js';
import { type PullQuoteAttributes } from '../model/pull-quote-attributes.js';
import type { PlainElement } from '../plain/element.js';
import { type ChildrenTree } from './copy-children.js';
import { NewsElement } from './news-element.js';
/**
 * Lifts one quotation out of a story and sets it large.
 *
 * The words come from the single-field attributes, else `data`, else `src`, else a JSON script child, else the
 * element's own children. Children are never touched: they show until the element is ready, and for good where the
 * script or the data fail.
 *
 * @element pull-quote
 * @slot - The quotation as plain HTML: a `figure` with a `blockquote` and a `figcaption`.
 * @csspart frame - The whole figure.
 * @csspart quotation - The quoted words, with their marks.
 * @csspart attribution - The line below: everything about the speaker and the source.
 * @csspart name - Who said it.
 * @csspart role - The speaker's office.
 * @csspart organization - The speaker's house.
 * @csspart via - How the words came: “told Al Jazeera”.
 * @csspart source - Where the words stand.
 * @csspart date - When they were said.
 * @csspart image - The speaker's picture.
 * @csspart rest - What the children say beyond this layout, in their order.
 * @csspart loading - The shape of lines while data are under way.
 * @csspart error - The line that stands in for words that could not be had.
 * @csspart retry - The button in it.
 * @cssprop [--news-size=medium] - The size that all else is measured in.
 * @cssprop [--news-scale=1.2] - The ratio between one step of type and the next.
 * @cssprop [--news-leading=1.5] - Line height of running text.
 * @cssprop [--news-space=1] - Factor for the space between parts.
 * @cssprop [--news-paper=transparent] - The ground.
 * @cssprop [--news-inset=0] - The space between the words and the edge of the ground.
 * @cssprop [--news-ink=currentColor] - The words.
 * @cssprop [--news-ink-muted=80 % of the ink] - What is small: role, source, date.
 * @cssprop [--news-accent=currentColor] - The quotation marks.
 * @cssprop [--news-rule=20 % of the ink] - Hairlines.
 * @cssprop [--news-rule-strong=currentColor] - The heavy rule above.
 * @cssprop [--news-guest-rule=3px solid] - Width and style of the heavy rule.
 * @cssprop [--news-tint=6 % of the ink] - The ground of pictures, and of lines to come.
 * @cssprop [--news-focus=currentColor] - The outline of what has the keyboard.
 * @cssprop [--news-font-text] - Family of running text; the page's without it.
 * @cssprop [--news-font-head] - Family of headlines, and of quotations without one of their own.
 * @cssprop [--news-font-quote] - Family of quotations.
 * @cssprop [--news-font-ui] - Family of what is small.
 * @cssprop [--news-head-tracking=-0.014em] - Letter-spacing of headlines; quotations take a part of it.
 * @cssprop [--news-quote-weight=500] - Weight of quotations.
 * @cssprop [--news-content-visibility=auto] - `visible` renders the quotation far from the viewport too.
 * @fires {NewsLoadEvent} news-load - Data from `src`, `data` or a JSON child were read.
 * @fires {NewsErrorEvent} news-error - Data could not be fetched or read.
 */
export declare class PullQuoteElement extends NewsElement<PullQuote, ChildrenTree> implements PullQuoteAttributes {
    /** Marks a class as one of ours, whichever copy it comes from. */
    static readonly broadsheet = "0.2.0";
    static properties: {
        variant: {
            reflect: boolean;
            useDefault: boolean;
            converter: {
                toAttribute: (value: unknown) => string | null;
            };
        };
    };
    /** The quotation as an object, or any data that hold one. Beats the `data` attribute. */
    data: PullQuoteJson | object | string | null | undefined;
    /** The quoted words, without quotation marks. */
    quotation: string;
    /** Who said them. */
    attribution: string;
    /** The speaker's office or description. */
    attributionRole: string;
    /** Where the words stand: a title, a paper, a network. */
    source: string;
    /** Address of the source. */
    sourceUrl: string;
    /** When they were said: `2022-10-03`, or less, or words. */
    date: string;
    /** Whether the words also stand in the story beside: then they are set as an aside. */
    repeats: boolean;
    /** How loud: `inline`, `supporting` (also where absent or unknown) or `showcase`. */
    variant: 'inline' | 'supporting' | 'showcase' | '';
    constructor();
    protected readChildren(url: string): ChildrenTree | undefined;
    protected settle(children: ChildrenTree | undefined, url: string): Settled<PullQuote>;
    protected draw(drawable: Drawable<PullQuote>): PlainElement;
}
export type { NewsErrorEvent, NewsLoadEvent } from '../input/events.js';
declare global {
    interface HTMLElementTagNameMap {
        'pull-quote': PullQuoteElement;
    }
}
