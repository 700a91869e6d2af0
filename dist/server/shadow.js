import { readClock } from '../i18n/clock.js';
import { english, messagesFor } from '../i18n/messages.js';
import { messageTables } from '../i18n/messages/tables.js';
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
import { hasRareBlocks } from '../view/blocks.js';
import { headingLevelOf } from '../view/heading.js';
import { renderItinerary } from '../view/itinerary.js';
import { itineraryKit } from '../view/itinerary-kit.js';
import { renderPullQuote } from '../view/pull-quote.js';
import { orderUpdates, renderRareBlock } from '../view/rare-blocks.js';
import { canHaveRoute, renderRoute } from '../view/route.js';
// Without a script there is nothing behind a button, and nothing comes into the map.
const WITHOUT_SCRIPT = '@media (scripting: none) { .map, .add, [part=add-to-calendar] { display: none } }';
const words = (attributes, name) => {
    const value = attributes[name];
    return value === undefined || value === false ? '' : String(value);
};
function contextOf(model, { attributes }) {
    const own = { lang: words(attributes, 'lang'), dir: words(attributes, 'dir') };
    const { language, direction } = textLanguage(own, model);
    const locale = canonicalLanguage(words(attributes, 'locale')) ?? language;
    return {
        language,
        direction,
        locale,
        timeZone: words(attributes, 'time-zone'),
        messages: messagesFor(english, locale, messageTables),
    };
}
const stylesOf = ({ attributes }, ...own) => [
    hostStyles.cssText,
    frameStyles.cssText,
    ...own,
    ...[themeSheet(words(attributes, 'theme'))].filter((sheet) => sheet),
];
/** What `<pull-quote>` shows. */
export const pullQuoteShadow = (quote, setting) => ({
    template: renderPullQuote(quote, contextOf(quote, setting)),
    styles: stylesOf(setting, pullQuoteStyles.cssText),
});
/** What `<news-article>` shows. */
export function articleShadow(article, setting) {
    const { attributes } = setting;
    const given = words(attributes, 'display');
    const display = given === 'excerpt' || given === 'card' ? given : 'full';
    const { body = [] } = article;
    const trips = body.some(({ type }) => type === 'itinerary');
    const context = Object.assign(contextOf(article, setting), {
        headingLevel: headingLevelOf(attributes['heading-level']),
        renderRare: ((block, inner) => block.type === 'itinerary'
            ? renderItinerary(blockKit, block, itineraryContext(block, { ...inner, part: 'itinerary' }, setting))
            : renderRareBlock(blockKit, block, inner)),
    });
    return {
        template: renderArticle(body.length > 0 ? { ...article, body: [...orderUpdates(body)] } : article, context, display),
        styles: stylesOf(setting, newsArticleStyles.cssText, ...storyQuoteStyles.map(({ cssText }) => cssText), ...(display === 'full' && hasRareBlocks(body) ? [rareBlockSheet] : []), ...(trips ? [itineraryStyles, WITHOUT_SCRIPT] : [])),
    };
}
/** What `<itinerary-card>` shows. */
export function itineraryShadow(itinerary, setting) {
    const { attributes } = setting;
    const context = Object.assign(contextOf(itinerary, setting), {
        headingLevel: headingLevelOf(attributes['heading-level']),
        variant: attributes['variant'] === 'compact' ? 'compact' : undefined,
    });
    return {
        template: renderItinerary(itineraryKit, itinerary, itineraryContext(itinerary, context, setting)),
        styles: stylesOf(setting, itineraryStyles, WITHOUT_SCRIPT),
    };
}
function itineraryContext({ stops }, context, { attributes, now }) {
    const named = words(attributes, 'time-zone');
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
