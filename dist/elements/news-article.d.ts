import type { Drawable, Settled } from '../input/data-host.js';
import type { ArticleAttributes } from '../model/article-attributes.js';
import type { Article, ArticleJson } from '../model/definition/article.js';
import type { PlainElement } from '../plain/element.js';
import { type ChildrenTree } from './copy-children.js';
import { NewsElement } from './news-element.js';
/**
 * Sets a whole story: headline, standfirst, byline and dates, picture, text, and what is said at its end.
 *
 * The story comes from the single-field attributes, else `data`, else `src`, else a JSON script child, else the
 * element's own children. Children are never touched: they show until the element is ready, and for good where the
 * script or the data fail.
 *
 * @element news-article
 * @slot - The story as plain HTML: an `article` with a heading, paragraphs, figures and quotations.
 * @csspart frame - The whole story.
 * @csspart header - Kicker, headline and standfirst.
 * @csspart kicker - The word or two above the headline.
 * @csspart headline - The headline.
 * @csspart standfirst - The summary below the headline.
 * @csspart meta - Byline, dates and reading time.
 * @csspart byline - Who wrote it.
 * @csspart published - When it appeared.
 * @csspart updated - When it was last changed.
 * @csspart reading-time - How long it takes to read.
 * @csspart lead - The picture at the head of the story.
 * @csspart image - A picture.
 * @csspart caption - What a picture shows.
 * @csspart credit - Who made a picture.
 * @csspart body - The text.
 * @csspart dateline - Where the story was filed.
 * @csspart paragraph - A paragraph.
 * @csspart subhead - A heading within the text.
 * @csspart figure - A picture within the text.
 * @csspart quote - A quotation in the run of the story.
 * @csspart pull-quote - A quotation lifted out of the story.
 * @csspart list - A list.
 * @csspart divider - A break between two parts of the text.
 * @csspart gallery - A strip of pictures.
 * @csspart table - A table, in the box that scrolls it.
 * @csspart timeline - Events in order.
 * @csspart key-points - The story in a few points.
 * @csspart callout - Words set apart.
 * @csspart update - An entry of a live blog.
 * @csspart related - Links to other stories.
 * @csspart embed - A card for something from elsewhere.
 * @csspart audio - A recording.
 * @csspart video - A film.
 * @csspart code - Program code.
 * @csspart note - A note, small and set apart.
 * @csspart itinerary - A trip within the story.
 * @csspart rest - What the children say beyond this layout, in their order.
 * @csspart endnotes - What is said at the end.
 * @csspart correction - A correction.
 * @csspart source - Where the story comes from.
 * @csspart rights - Copyright and licence.
 * @csspart original - The way to the original.
 * @csspart more - The way to the whole story, under an excerpt.
 * @csspart loading - The shape of lines while data are under way.
 * @csspart error - The line that stands in for a story that could not be had.
 * @csspart retry - The button in it.
 * @cssprop [--news-measure=34em, 30em from 46em] - The longest line of the text.
 * @cssprop [--news-size=medium] - The size that all else is measured in.
 * @cssprop [--news-scale=1.2] - The ratio between one step of type and the next.
 * @cssprop [--news-leading=1.5] - Line height of running text.
 * @cssprop [--news-space=1] - Factor for the space between parts.
 * @cssprop [--news-paper=transparent] - The ground.
 * @cssprop [--news-inset=0] - The space between the words and the edge of the ground.
 * @cssprop [--news-ink=currentColor] - The words.
 * @cssprop [--news-ink-muted=80 % of the ink] - What is small.
 * @cssprop [--news-accent=currentColor] - Kicker, quotation marks, the dashes of a list.
 * @cssprop [--news-rule=20 % of the ink] - Hairlines.
 * @cssprop [--news-rule-strong=currentColor] - Heavy rules.
 * @cssprop [--news-top-rule=3px solid] - Width and style of the rule above the story.
 * @cssprop [--news-guest-rule=as top rule] - Width and style of the rule above a pull quote.
 * @cssprop [--news-tint=6 % of the ink] - The ground of pictures, and of lines to come.
 * @cssprop [--news-focus=currentColor] - The outline of what has the keyboard.
 * @cssprop [--news-font-text] - Family of running text; the page's without it.
 * @cssprop [--news-font-head] - Family of headlines.
 * @cssprop [--news-font-quote] - Family of quotations.
 * @cssprop [--news-font-ui] - Family of what is small.
 * @cssprop [--news-head-weight=700] - Weight of headlines.
 * @cssprop [--news-head-case=none] - `text-transform` of headlines.
 * @cssprop [--news-head-tracking=-0.014em] - Letter-spacing of headlines.
 * @cssprop [--news-head-leading=1.08] - Line height of headlines.
 * @cssprop [--news-header-align=start] - How the head of the story stands.
 * @cssprop [--news-kicker-case=none] - `text-transform` of the kicker.
 * @cssprop [--news-kicker-tracking=0] - Letter-spacing of the kicker.
 * @cssprop [--news-kicker-variant=normal] - `font-variant-caps` of the kicker.
 * @cssprop [--news-kicker-size=1] - Factor for the size of the kicker.
 * @cssprop [--news-quote-weight=500] - Weight of quotations.
 * @fires {NewsLoadEvent} news-load - Data from `src`, `data` or a JSON child were read.
 * @fires {NewsErrorEvent} news-error - Data could not be fetched or read.
 */
export declare class NewsArticleElement extends NewsElement<Article, ChildrenTree> implements ArticleAttributes {
    #private;
    /** Marks a class as one of ours, whichever copy it comes from. */
    static readonly broadsheet = "0.2.0";
    static properties: Record<string, import("lit").PropertyDeclaration<unknown, unknown>>;
    /** The story as an object, or any data that hold one. Beats the `data` attribute. */
    data: ArticleJson | object | string | null | undefined;
    /** The headline. */
    headline: string;
    /** The word or two above the headline. */
    kicker: string;
    /** The summary below the headline. */
    standfirst: string;
    /** Who wrote it, as printed: “By Jane Doe in Bogotá”. */
    byline: string;
    /** Where it was filed. */
    dateline: string;
    /** When it appeared: `2022-10-03T15:09:00Z`, or less. */
    published: string;
    /** When it was last changed; the attribute is `updated`. */
    updatedOn: string;
    /** Address of the lead picture. */
    image: string;
    /** What the lead picture shows, for those who do not see it. */
    imageAlt: string;
    /** The lead picture's caption. */
    caption: string;
    /** Who made the lead picture. */
    credit: string;
    /** Where the story comes from. */
    source: string;
    /** Address of the original. */
    url: string;
    /** How much is shown: `full` (also where absent or unknown), `excerpt` or `card`. */
    display: 'full' | 'excerpt' | 'card' | '';
    /** The headline's level in the page's outline: 1 to 6, or `none`; headings in the text follow on. */
    headingLevel: string;
    /** What time it is, for the itineraries in a story: `2022-10-04T12:00Z`; without it the reader's own clock. */
    now: string;
    protected readonly renderView: import("./drawing.js").RenderView;
    constructor();
    get ready(): Promise<void>;
    protected readChildren(url: string): ChildrenTree | undefined;
    protected settle(children: ChildrenTree | undefined, url: string): Settled<Article>;
    protected draw(drawable: Drawable<Article>): PlainElement;
}
export type { NewsErrorEvent, NewsLoadEvent } from '../input/events.js';
declare global {
    interface HTMLElementTagNameMap {
        'news-article': NewsArticleElement;
    }
}
