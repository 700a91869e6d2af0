import { readAnyArticle, readAnyItinerary, readAnyPullQuote } from '../formats/read-data.js';
import { itineraryContent, quoteContent } from '../model/content.js';
import { withArticleAttributes, withItineraryAttributes, withPullQuoteAttributes } from '../model/with-attributes.js';
import { articleContent } from '../plain/article-content.js';
/** How each element's data is read, by its tag. */
export const dataKinds = {
    'itinerary-card': { read: readAnyItinerary, attributes: withItineraryAttributes, content: itineraryContent },
    'news-article': { read: readAnyArticle, attributes: withArticleAttributes, content: articleContent },
    'pull-quote': { read: readAnyPullQuote, attributes: withPullQuoteAttributes, content: quoteContent },
};
