import type { Drawable, Settled } from '../input/data-host.js';
import type { PullQuote, PullQuoteJson } from '../model/definition/pull-quote.js';
import type { Foreign } from '../model/foreign.js';
import { type PullQuoteAttributes } from '../model/pull-quote-attributes.js';
import type { PlainElement } from '../plain/element.js';
import { type ChildrenTree } from './copy-children.js';
import { NewsElement } from './news-element.js';
/**
 * Displays one quotation from a story in large type, with its speaker and source.
 *
 * Sources, highest precedence first: single-field attributes, `data`, `src`, a JSON script child, the element's
 * children. Each attribute overrides one field. The element never changes its children. They are visible until the
 * element is ready, and remain visible if the script or the data fails to load.
 *
 * @element pull-quote
 * @slot - The quotation as plain HTML: a `<figure>` with a `<blockquote>` and a `<figcaption>`.
 * @csspart frame - Container of the whole quotation.
 * @csspart quotation - The quoted text with its quotation marks.
 * @csspart attribution - The line below the quotation with the speaker, source and date.
 * @csspart name - The speaker's name.
 * @csspart role - The speaker's role or title.
 * @csspart organization - The organisation the speaker belongs to.
 * @csspart via - How the quotation was obtained: “told Al Jazeera”.
 * @csspart source - The publication the quotation comes from.
 * @csspart date - Date of the quotation.
 * @csspart image - Picture of the speaker.
 * @csspart rest - Content of the children that has no place in this layout, in document order.
 * @csspart loading - Placeholder shown while data loads.
 * @csspart error - Message shown when the quotation could not be loaded.
 * @csspart retry - The button in the error message that requests the data again.
 * @cssprop [--news-size=medium] - Base font size; all other sizes are relative to it.
 * @cssprop [--news-scale=1.2] - Ratio between one step of the type scale and the next.
 * @cssprop [--news-leading=1.5] - Line height of body text.
 * @cssprop [--news-space=1] - Factor for all vertical spacing.
 * @cssprop [--news-paper=transparent] - Background colour.
 * @cssprop [--news-inset=0] - Padding between the background edge and the content.
 * @cssprop [--news-ink=currentColor] - Text colour.
 * @cssprop [--news-ink-muted=80 % of the ink] - Colour of secondary text: role, source and date.
 * @cssprop [--news-accent=currentColor] - Colour of the quotation marks.
 * @cssprop [--news-rule=20 % of the ink] - Colour of thin rules.
 * @cssprop [--news-rule-strong=currentColor] - Colour of the rule above the element.
 * @cssprop [--news-guest-rule=3px solid] - Width and style of the rule above the element.
 * @cssprop [--news-tint=6 % of the ink] - Background of pictures that have not loaded and of the loading placeholder.
 * @cssprop [--news-focus=currentColor] - Colour of the focus outline.
 * @cssprop [--news-font-text] - Font family of body text. Default: the font of the host page.
 * @cssprop [--news-font-head] - Font family of quotations if `--news-font-quote` is not set.
 * @cssprop [--news-font-quote] - Font family of quotations.
 * @cssprop [--news-font-ui] - Font family of the attribution line.
 * @cssprop [--news-head-tracking=-0.014em] - `letter-spacing` of headlines. Quotations use a fraction of it.
 * @cssprop [--news-quote-weight=500] - Font weight of quotations.
 * @cssprop [--news-content-visibility=auto] - `content-visibility` of the element; `visible` renders it at once.
 * @fires {NewsLoadEvent} news-load - Fired when data from `src`, `data` or a JSON child was read.
 * @fires {NewsErrorEvent} news-error - Fired when data could not be fetched or read.
 */
export declare class PullQuoteElement extends NewsElement<PullQuote, ChildrenTree> implements PullQuoteAttributes {
    /** The version of Broadsheet that registered the class. Another copy of Broadsheet recognises the class by it. */
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
    /** The quotation as an object, as text in any supported format, or as `foreign(value)`. Overrides the `data` attribute. */
    data: PullQuoteJson | Foreign | string | null | undefined;
    /** The quoted text, without quotation marks. */
    quotation: string;
    /** The speaker's name. */
    attribution: string;
    /** The speaker's role or title. */
    attributionRole: string;
    /** The publication the quotation comes from: a book, newspaper or network. */
    source: string;
    /** The URL of the source. */
    sourceUrl: string;
    /** The date of the quotation: `2022-10-03`, `2022-10`, `2022` or free text. */
    date: string;
    /** Whether the quotation also appears in the body of the story. If so, it is rendered in an `<aside>`. */
    repeats: boolean;
    /** How prominent the quotation is: `inline`, `supporting` (the default) or `showcase`. */
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
