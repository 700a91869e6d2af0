import { wholeContext } from '../decorate/context.js';
import { displayOf, drawArticle } from '../decorate/article.js';
import { findArticle } from '../decorate/article-slots.js';
import { drawContext } from '../decorate/draw-context.js';
import { drawQuote } from '../decorate/quote.js';
import { findQuote } from '../decorate/quote-slots.js';
import { drawRareBlock } from '../decorate/rare-blocks.js';
import { readClock } from '../i18n/clock.js';
import { formatBounds } from '../i18n/ranges.js';
import { english, messagesFor } from '../i18n/messages.js';
import { messageTables } from '../i18n/messages/tables.js';
import type { Article } from '../model/definition/article.js';
import type { Itinerary } from '../model/definition/itinerary.js';
import type { PullQuote } from '../model/definition/pull-quote.js';
import { headingLevelOf } from '../model/heading-level.js';
import { canonicalLanguage, textLanguage } from '../model/language.js';
import type { Tag } from '../model/tags.js';
import { memoize } from '../model/memoize.js';
import { isTimeZone } from '../model/moment.js';
import { readItineraryBlock } from '../markup/plain-markup.js';
import { plainArticle } from '../plain/article.js';
import { drawTrip, inStory } from '../decorate/trip.js';
import type { PlainElement } from '../plain/element.js';
import type { PlainModels } from '../plain/element-models.js';
import { inReadingOrder } from '../plain/order-updates.js';
import { frameStyles } from '../styles/frame.styles.js';
import { hostStyles } from '../styles/host.styles.js';
import { itineraryStyles } from '../styles/itinerary-card.styles.js';
import { storyQuoteStyles } from '../styles/nested.js';
import { newsArticleStyles } from '../styles/news-article.styles.js';
import { pullQuoteStyles } from '../styles/pull-quote.styles.js';
import { rareBlockSheet } from '../styles/rare-blocks.js';
import { themeSheet } from '../styles/themes.js';
import type { ViewContext } from '../i18n/view-context.js';
import { renderItinerary } from '../view/itinerary.js';
import type { ItineraryContext } from '../view/itinerary-context.js';
import { itineraryKit } from '../view/itinerary-kit.js';
import { renderJourney } from '../view/journey.js';
import { hasRoute, renderRoute } from '../view/route.js';
import type { WrittenAttributes } from './attributes.js';
import { withoutInherited } from '../model/own.js';

/** The content of a shadow root: a tree of elements, and its style sheets. */
export interface Shadow {
  readonly tree: PlainElement;
  readonly styles: string;
}

/** The context that views on a server need besides the model. */
interface Setting {
  readonly attributes: WrittenAttributes;
  readonly now: Date;
  /** The children of the element, made from the same tree as the shadow root where possible. */
  readonly plain: PlainElement;
}

// If scripts are disabled, buttons do nothing and the map stays empty, so both are hidden.
const WITHOUT_SCRIPT = '@media (scripting: none) { .map, .add, [part=add-to-calendar] { display: none } }';

function contextOf(model: Parameters<typeof textLanguage>[1], { attributes }: Setting): ViewContext {
  const { lang = '', dir = '', locale: localeAttribute = '', 'time-zone': timeZone = '' } = attributes;
  const { language, direction } = textLanguage({ lang, dir }, model);
  const locale = canonicalLanguage(localeAttribute) ?? language;
  return withoutInherited({ language, direction, locale, timeZone, messages: withoutInherited(messagesOf(locale)) });
}

const messagesOf = memoize((locale) => messagesFor(english, locale, messageTables));

/** Joined style sheets by kind of content and theme, because joining copies them. */
const stylesBy = new Map<readonly string[], (theme: string) => string>();

function stylesOf({ attributes }: Pick<Setting, 'attributes'>, own: readonly string[]): string {
  let styles = stylesBy.get(own);
  if (!styles) {
    styles = memoize((theme) =>
      [hostStyles.cssText, frameStyles.cssText, ...own, themeSheet(theme)].filter((sheet) => sheet).join('\n'),
    );
    stylesBy.set(own, styles);
  }
  return styles(attributes['theme'] ?? '');
}

const QUOTE_STYLES = [pullQuoteStyles.cssText];
const STORY_STYLES = [newsArticleStyles.cssText, ...storyQuoteStyles.map(({ cssText }) => cssText)];
const RARE_STORY_STYLES = [...STORY_STYLES, rareBlockSheet];
const TRIP_STYLES = [itineraryStyles, WITHOUT_SCRIPT];
const RARE_TRIP_STYLES = [...RARE_STORY_STYLES, ...TRIP_STYLES];

/** Renders the shadow root of `<pull-quote>`. */
function pullQuoteShadow(quote: PullQuote, setting: Setting): Shadow {
  const context = drawContext(contextOf(quote, setting), { isData: true });
  const { plain } = setting;
  return { tree: drawQuote(findQuote([plain]), context), styles: stylesOf(setting, QUOTE_STYLES) };
}

/** Renders the shadow root of `<news-article>`. */
function articleShadow(article: Article, setting: Setting): Shadow {
  const { attributes, plain } = setting;
  const base = contextOf(article, setting);
  const style = { locale: base.locale, level: 2, formatDates: formatBounds };
  const seen = { rare: false, trip: false };
  const context = drawContext(base, {
    isData: true,
    headingLevel: attributes['heading-level'],
    drawRare: (block, inner) => {
      seen.rare = true;
      const itinerary = block.attributes['data-news'] === 'itinerary' && readItineraryBlock(block);
      if (!itinerary) return drawRareBlock(block, inner);
      seen.trip = true;
      const view = renderItinerary(
        itineraryKit,
        itinerary,
        itineraryContext(itinerary, { ...wholeContext(inner), ...inStory(inner) }, setting),
      );
      return [drawTrip(view, inner)];
    },
  });
  const ordered = inReadingOrder(article);
  const level = headingLevelOf(attributes['heading-level']);
  const isSame = ordered === article && (level === 2 || level === 'none');
  const slots = findArticle([isSame ? plain : plainArticle(ordered, style)]);
  return {
    tree: drawArticle(slots, context, displayOf(attributes['display'], slots)),
    styles: stylesOf(setting, seen.trip ? RARE_TRIP_STYLES : seen.rare ? RARE_STORY_STYLES : STORY_STYLES),
  };
}

/** Renders the shadow root of `<itinerary-card>`. */
function itineraryShadow(itinerary: Itinerary, setting: Setting): Shadow {
  const { attributes } = setting;
  const context = Object.assign(contextOf(itinerary, setting), {
    headingLevel: headingLevelOf(attributes['heading-level']),
    variant: attributes['variant'] === 'compact' ? ('compact' as const) : undefined,
  });
  return {
    tree: drawTrip(renderItinerary(itineraryKit, itinerary, itineraryContext(itinerary, context, setting)), context),
    styles: stylesOf(setting, TRIP_STYLES),
  };
}

function itineraryContext(
  { stops }: Itinerary,
  context: Omit<ItineraryContext, 'now'>,
  { attributes, now }: Setting,
): ItineraryContext {
  const named = attributes['time-zone'] ?? '';
  const isKnown = isTimeZone(named);
  return {
    ...context,
    timeZone: isKnown ? named : 'UTC',
    namedZone: isKnown,
    unknownZone: !isKnown,
    now: readClock(attributes['now'], isKnown ? named : 'UTC') ?? +now,
    // The space of the map is kept; it is drawn in the browser.
    map: context.variant !== 'compact' && hasRoute(stops) ? renderRoute(itineraryKit, {}, context) : undefined,
    renderJourney,
    addToCalendar: () => undefined,
  };
}

/** How the shadow root of each element is drawn, and every style sheet that it may need, its own first. */
const SHADOWS: {
  readonly [Name in Tag]: {
    readonly draw: (model: PlainModels[Name], setting: Setting) => Shadow;
    readonly styles: readonly string[];
  };
} = {
  'news-article': { draw: articleShadow, styles: RARE_TRIP_STYLES },
  'pull-quote': { draw: pullQuoteShadow, styles: QUOTE_STYLES },
  'itinerary-card': { draw: itineraryShadow, styles: TRIP_STYLES },
};

/** Draws the content of an element's shadow root. */
export const drawShadow = <Name extends Tag>(tag: Name, model: PlainModels[Name], setting: Setting): Shadow =>
  SHADOWS[tag].draw(model, setting);

/** The style sheet of an element itself. */
export const ownStyles = (tag: Tag): string => SHADOWS[tag].styles[0]!;

/** Every style sheet that an element may need, for pages that link them. */
export const allStyles = (tag: Tag): string => stylesOf({ attributes: {} }, SHADOWS[tag].styles);
