import { withArticleAttributes, withPullQuoteAttributes } from '../model/with-attributes.js';
import { readArticle } from '../model/definition/article.js';
import { readItinerary } from '../model/definition/itinerary.js';
import { readPullQuote } from '../model/definition/pull-quote.js';
import { withItineraryAttributes } from '../model/itinerary-attributes.js';
import { knownName } from '../model/known-name.js';
import { TAGS } from '../model/tags.js';
import { writtenAttributes } from '../server/attributes.js';
const KINDS = {
    'news-article': {
        read: readArticle,
        fields: {
            ...sameNames('headline', 'kicker', 'standfirst', 'byline', 'dateline', 'published'),
            ...sameNames('image', 'caption', 'credit', 'source', 'url'),
            updated: 'updatedOn',
            'image-alt': 'imageAlt',
        },
        lay: withArticleAttributes,
    },
    'pull-quote': {
        read: readPullQuote,
        fields: {
            ...sameNames('quotation', 'attribution', 'source', 'date', 'repeats'),
            'attribution-role': 'attributionRole',
            'source-url': 'sourceUrl',
        },
        lay: withPullQuoteAttributes,
    },
    'itinerary-card': {
        read: readItinerary,
        fields: { ...sameNames('heading', 'traveller', 'start', 'end'), 'traveller-role': 'travellerRole' },
        lay: withItineraryAttributes,
    },
};
function sameNames(...names) {
    return Object.fromEntries(names.map((name) => [name, name]));
}
/** Relative addresses have nothing to be resolved against here, and are refused. */
const NOWHERE = 'about:blank';
/** Reads what is to be shown. What attributes set of the data's fields becomes part of the words, as the element shows it. */
export function readShown(tag, data, { attributes = {}, url, onIssue, }) {
    knownName(tag, TAGS);
    const kind = KINDS[tag];
    const written = writtenAttributes(attributes, onIssue);
    const given = Object.create(null);
    const others = Object.create(null);
    for (const [name, value] of Object.entries(written)) {
        const field = Object.hasOwn(kind.fields, name) ? kind.fields[name] : undefined;
        if (field === undefined)
            others[name] = value;
        // Of what is true or not, to be there is to be true.
        else
            given[field] = field === 'repeats' || value;
    }
    const read = kind.read(data, { url });
    const laid = kind.lay(read.value, given, url ?? NOWHERE);
    for (const issue of [...read.issues, ...laid.issues])
        onIssue(issue);
    return laid.value && { model: laid.value, attributes: others };
}
