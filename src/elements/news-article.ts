import { displayOf, drawArticle } from '../decorate/article.js';
import { findArticle } from '../decorate/article-slots.js';
import type { Drawable, Settled } from '../input/data-host.js';
import type { ArticleAttributes } from '../model/article-attributes.js';
import type { Article, ArticleJson } from '../model/definition/article.js';
import { NEWS_ARTICLE_ATTRIBUTES } from '../model/element-attributes.js';
import type { Foreign } from '../model/foreign.js';
import type { PlainElement } from '../plain/element.js';
import { storyQuoteStyles } from '../styles/nested.js';
import { newsArticleStyles } from '../styles/news-article.styles.js';
import { copyChildren, settleTree, type ChildrenTree } from './copy-children.js';
import { articleFieldsOver, articleSlots } from './draw-article.js';
import { VERSION } from '../version.js';
import { NewsElement, propertiesOf } from './news-element.js';
import { StoryChunks } from './story-chunks.js';

/**
 * Displays a story: headline, standfirst, byline, dates, picture, body, corrections and source.
 *
 * Sources, highest precedence first: single-field attributes, `data`, `src`, a JSON script child, the element's
 * children. Each attribute overrides one field. The element never changes its children. They are visible until the
 * element is ready, and remain visible if the script or the data fails to load.
 *
 * @element news-article
 * @slot - The story as plain HTML: an `<article>` with a heading, paragraphs, figures and quotations.
 * @csspart frame - Container of the whole story.
 * @csspart header - Container of kicker, headline and standfirst.
 * @csspart kicker - Short label above the headline.
 * @csspart headline - The headline.
 * @csspart standfirst - Summary below the headline.
 * @csspart meta - Container of byline, dates and reading time.
 * @csspart byline - The authors' names.
 * @csspart published - Publication date.
 * @csspart updated - Date of the last update.
 * @csspart reading-time - Estimated reading time.
 * @csspart lead - The figure with the lead picture.
 * @csspart image - A picture.
 * @csspart caption - Caption of a picture.
 * @csspart credit - Photographer or agency of a picture.
 * @csspart body - Container of the body text.
 * @csspart dateline - Place the story was filed from.
 * @csspart paragraph - A paragraph.
 * @csspart subhead - A heading in the body.
 * @csspart figure - A picture in the body, with its caption.
 * @csspart quote - A block quotation in the body.
 * @csspart pull-quote - A pull quote in the body.
 * @csspart list - A list.
 * @csspart divider - A thematic break between sections of the body.
 * @csspart gallery - A picture gallery.
 * @csspart table - The scrollable container of a table.
 * @csspart timeline - A list of dated events in order.
 * @csspart key-points - A list of the main points of the story.
 * @csspart callout - A box set apart from the body text, such as a fact box.
 * @csspart label - Heading of a box, such as a callout, a timeline or related links.
 * @csspart update - A live-blog entry.
 * @csspart related - Links to other stories.
 * @csspart embed - A link card for embedded content of another site, such as a social-media post.
 * @csspart audio - An audio player with its caption.
 * @csspart video - A video player with its caption.
 * @csspart code - A block of program code.
 * @csspart note - A note in small type, such as an editor's note.
 * @csspart itinerary - An itinerary in the body.
 * @csspart rest - Content of the children that has no place in this layout, in document order.
 * @csspart endnotes - Container of corrections, source and rights at the end of the story.
 * @csspart correction - A correction.
 * @csspart source - The publisher or agency that the story comes from.
 * @csspart rights - Copyright and licence.
 * @csspart original - Link to the original story.
 * @csspart more - Link to the full story, below an excerpt.
 * @csspart loading - Placeholder shown while data loads.
 * @csspart error - Message shown when the story could not be loaded.
 * @csspart retry - The button in the error message that requests the data again.
 * @cssprop [--news-measure=34em, 30em from 46em] - Maximum line length of body text.
 * @cssprop [--news-size=medium] - Base font size; all other sizes are relative to it.
 * @cssprop [--news-scale=1.2] - Ratio between one step of the type scale and the next.
 * @cssprop [--news-leading=1.5] - Line height of body text.
 * @cssprop [--news-space=1] - Factor for all vertical spacing.
 * @cssprop [--news-paper=transparent] - Background colour.
 * @cssprop [--news-inset=0] - Padding between the background edge and the content.
 * @cssprop [--news-ink=currentColor] - Text colour.
 * @cssprop [--news-ink-muted=80 % of the ink] - Colour of secondary text, such as dates and captions.
 * @cssprop [--news-accent=currentColor] - Colour of the kicker, quotation marks and list markers.
 * @cssprop [--news-rule=20 % of the ink] - Colour of thin rules.
 * @cssprop [--news-rule-strong=currentColor] - Colour of the rules above the story and its pull quotes.
 * @cssprop [--news-top-rule=3px solid] - Width and style of the rule above the story.
 * @cssprop [--news-guest-rule=as top rule] - Width and style of the rule above a pull quote or itinerary.
 * @cssprop [--news-tint=6 % of the ink] - Background of pictures that have not loaded and of the loading placeholder.
 * @cssprop [--news-focus=currentColor] - Colour of the focus outline.
 * @cssprop [--news-font-text] - Font family of body text. Default: the font of the host page.
 * @cssprop [--news-font-head] - Font family of headlines.
 * @cssprop [--news-font-quote] - Font family of quotations.
 * @cssprop [--news-font-ui] - Font family of secondary text, such as dates and captions.
 * @cssprop [--news-head-weight=700] - Font weight of headlines.
 * @cssprop [--news-head-case=none] - `text-transform` of headlines.
 * @cssprop [--news-head-tracking=-0.014em] - `letter-spacing` of headlines.
 * @cssprop [--news-head-leading=1.08] - Line height of headlines.
 * @cssprop [--news-header-align=start] - Alignment of the story header: `start` or `center`.
 * @cssprop [--news-kicker-case=none] - `text-transform` of the kicker.
 * @cssprop [--news-kicker-tracking=0] - `letter-spacing` of the kicker.
 * @cssprop [--news-kicker-variant=normal] - `font-variant-caps` of the kicker.
 * @cssprop [--news-kicker-size=1] - Factor for the font size of the kicker.
 * @cssprop [--news-quote-weight=500] - Font weight of quotations.
 * @fires {NewsLoadEvent} news-load - Fired when data from `src`, `data` or a JSON child was read.
 * @fires {NewsErrorEvent} news-error - Fired when data could not be fetched or read.
 */
export class NewsArticleElement extends NewsElement<Article, ChildrenTree> implements ArticleAttributes {
  /** The version of Broadsheet that registered the class. Another copy of Broadsheet recognises the class by it. */
  static readonly broadsheet = VERSION;

  static override properties = propertiesOf(NEWS_ARTICLE_ATTRIBUTES);

  /** The story as an object, as text in any supported format, or as `foreign(value)`. Overrides the `data` attribute. */
  declare data: ArticleJson | Foreign | string | null | undefined;

  /** The headline. */
  declare headline: string;

  /** The short label above the headline. */
  declare kicker: string;

  /** The summary below the headline. */
  declare standfirst: string;

  /** The byline as printed: “By Jane Doe in Bogotá”. */
  declare byline: string;

  /** The place the story was filed from. */
  declare dateline: string;

  /** The publication date, as precise as it is known: `2022`, `2022-10-03` or `2022-10-03T15:09:00Z`. */
  declare published: string;

  /** The date of the last update. The attribute is `updated`. */
  declare updatedOn: string;

  /** The URL of the lead picture. */
  declare image: string;

  /** The alternative text of the lead picture. */
  declare imageAlt: string;

  /** The caption of the lead picture. */
  declare caption: string;

  /** The photographer or agency of the lead picture. */
  declare credit: string;

  /** The publisher or agency that the story comes from. */
  declare source: string;

  /** The URL of the original story. */
  declare url: string;

  /** How much of the story is shown: `full` (the default), `excerpt` or `card`. */
  declare display: 'full' | 'excerpt' | 'card' | '';

  /** The heading level of the headline: 1 to 6, or `none`; default 2. Headings in the body follow from it. */
  declare headingLevel: string;

  /** The current time for itineraries in the story, such as `2022-10-04T12:00Z`. Default: the reader's clock. */
  declare now: string;

  readonly #chunks = new StoryChunks(this, this.sheets);

  protected override readonly renderView = this.#chunks.renderView;

  static {
    // lit has a method `updated`, the name of our attribute. A framework that finds a property of that name sets the
    // property instead of the attribute, which would replace the method.
    Object.defineProperty(this.prototype, 'updated', {
      get: () => () => undefined,
      set(this: NewsArticleElement, value: string) {
        this.updatedOn = value;
      },
    });
  }

  constructor() {
    super('news-article', [newsArticleStyles, ...storyQuoteStyles]);
  }

  protected override get drawn(): Promise<void> {
    return super.drawn.then(() => this.#chunks.ready).then(() => this.messages.ready);
  }

  protected override readChildren(url: string): ChildrenTree | undefined {
    return copyChildren(this, url);
  }

  protected override settle(children: ChildrenTree | undefined, url: string): Settled<Article> {
    return settleTree(children, articleFieldsOver(findArticle(children?.tree ?? []), this, url));
  }

  protected override draw(drawable: Drawable<Article>): PlainElement {
    const isData = 'model' in drawable;
    const slots = articleSlots(drawable, this.messages.contextFor(isData ? drawable.model : undefined), this.dataPart);
    const context = this.drawing.contextFor(this.messages.contextFor(slots), {
      isData,
      headingLevel: this.headingLevel,
      ...this.#chunks.drawingFor(this.now),
    });
    return drawArticle(slots, context, displayOf(this.display, slots));
  }
}

export type { NewsErrorEvent, NewsLoadEvent } from '../input/events.js';

declare global {
  interface HTMLElementTagNameMap {
    'news-article': NewsArticleElement;
  }
}
