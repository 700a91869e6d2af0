import { readClock } from '../i18n/clock.js';
import { english, messagesFor } from '../i18n/messages.js';
import { messageTables } from '../i18n/messages/tables.js';
import type { Article } from '../model/definition/article.js';
import type { Itinerary } from '../model/definition/itinerary.js';
import type { PullQuote } from '../model/definition/pull-quote.js';
import { headingLevelOf } from '../model/heading-level.js';
import { canonicalLanguage, textLanguage } from '../model/language.js';
import { isTimeZone } from '../model/moment.js';
import { frameStyles } from '../styles/frame.styles.js';
import { hostStyles } from '../styles/host.styles.js';
import { itineraryStyles } from '../styles/itinerary-card.styles.js';
import { storyQuoteStyles } from '../styles/nested.js';
import { newsArticleStyles } from '../styles/news-article.styles.js';
import { pullQuoteStyles } from '../styles/pull-quote.styles.js';
import { rareBlockSheet } from '../styles/rare-blocks.js';
import { themeSheet } from '../styles/themes.js';
import { renderArticle } from '../view/article.js';
import { blockKit } from '../view/block-kit.js';
import { hasRareBlocks, type BlockContext } from '../view/blocks.js';
import type { ViewContext } from '../view/context.js';
import { renderItinerary } from '../view/itinerary.js';
import type { ItineraryContext } from '../view/itinerary-context.js';
import { itineraryKit } from '../view/itinerary-kit.js';
import { renderPullQuote } from '../view/pull-quote.js';
import { orderUpdates, renderRareBlock } from '../view/rare-blocks.js';
import { canHaveRoute, renderRoute } from '../view/route.js';
import type { WrittenAttributes } from './attributes.js';
import { withoutInherited } from '../model/own.js';

/** What an element shows in its shadow root: a view's template, and the style sheets that it stands in. */
export interface Shadow {
  readonly template: unknown;
  readonly styles: readonly string[];
}

/** What the views of a server need to know beside the model. */
interface Setting {
  readonly attributes: WrittenAttributes;
  readonly now: Date;
}

// Without a script there is nothing behind a button, and nothing comes into the map.
const WITHOUT_SCRIPT = '@media (scripting: none) { .map, .add, [part=add-to-calendar] { display: none } }';

function contextOf(model: Parameters<typeof textLanguage>[1], { attributes }: Setting): ViewContext {
  const { lang = '', dir = '', locale: given = '', 'time-zone': timeZone = '' } = attributes;
  const { language, direction } = textLanguage({ lang, dir }, model);
  const locale = canonicalLanguage(given) ?? language;
  const messages = withoutInherited(messagesFor(english, locale, messageTables));
  return withoutInherited({ language, direction, locale, timeZone, messages });
}

const stylesOf = ({ attributes }: Setting, ...own: readonly string[]): string[] => [
  hostStyles.cssText,
  frameStyles.cssText,
  ...own,
  ...[themeSheet(attributes['theme'])].filter((sheet) => sheet),
];

/** What `<pull-quote>` shows. */
export const pullQuoteShadow = (quote: PullQuote, setting: Setting): Shadow => ({
  template: renderPullQuote(quote, contextOf(quote, setting)),
  styles: stylesOf(setting, pullQuoteStyles.cssText),
});

/** What `<news-article>` shows. */
export function articleShadow(article: Article, setting: Setting): Shadow {
  const { attributes } = setting;
  const given = attributes['display'];
  const display = given === 'excerpt' || given === 'card' ? given : 'full';
  const { body = [] } = article;
  const trips = body.some(({ type }) => type === 'itinerary');
  const context: BlockContext = Object.assign(contextOf(article, setting), {
    headingLevel: headingLevelOf(attributes['heading-level']),
    renderRare: ((block, inner) =>
      block.type === 'itinerary'
        ? renderItinerary(blockKit, block, itineraryContext(block, { ...inner, part: 'itinerary' }, setting))
        : renderRareBlock(blockKit, block, inner)) satisfies BlockContext['renderRare'],
  });
  return {
    template: renderArticle(
      body.length > 0 ? { ...article, body: [...orderUpdates(body)] } : article,
      context,
      display,
    ),
    styles: stylesOf(
      setting,
      newsArticleStyles.cssText,
      ...storyQuoteStyles.map(({ cssText }) => cssText),
      ...(display === 'full' && hasRareBlocks(body) ? [rareBlockSheet] : []),
      ...(trips ? [itineraryStyles, WITHOUT_SCRIPT] : []),
    ),
  };
}

/** What `<itinerary-card>` shows. */
export function itineraryShadow(itinerary: Itinerary, setting: Setting): Shadow {
  const { attributes } = setting;
  const context = Object.assign(contextOf(itinerary, setting), {
    headingLevel: headingLevelOf(attributes['heading-level']),
    variant: attributes['variant'] === 'compact' ? ('compact' as const) : undefined,
  });
  return {
    template: renderItinerary(itineraryKit, itinerary, itineraryContext(itinerary, context, setting)),
    styles: stylesOf(setting, itineraryStyles, WITHOUT_SCRIPT),
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
    map: context.variant !== 'compact' && canHaveRoute(stops) ? renderRoute(itineraryKit, {}, context) : undefined,
    addToCalendar: () => undefined,
  };
}
