import { isGlobalAttribute } from '../model/global-attributes.js';
import { THEME_NAMES } from '../model/theme-names.js';
const EVERY = 'src format pick data loading theme locale time-zone mirror';
/** The attributes of each element; a test holds them against the manifest. */
export const ATTRIBUTES = {
    'news-article': `${EVERY} headline kicker standfirst byline dateline published updated image image-alt caption credit source url display heading-level now`.split(' '),
    'pull-quote': `${EVERY} quotation attribution attribution-role source source-url date repeats variant`.split(' '),
    'itinerary-card': `${EVERY} heading traveller traveller-role start end heading-level variant now`.split(' '),
};
const LEVELS = ['1', '2', '3', '4', '5', '6', 'none'];
const LOADING = ['lazy', 'eager'];
/** The values of attributes that have few. */
export const VALUES = {
    'news-article': {
        display: ['full', 'excerpt', 'card'],
        theme: THEME_NAMES,
        'heading-level': LEVELS,
        loading: LOADING,
    },
    'pull-quote': { variant: ['inline', 'supporting', 'showcase'], theme: THEME_NAMES, loading: LOADING },
    'itinerary-card': {
        variant: ['timeline', 'compact'],
        theme: THEME_NAMES,
        'heading-level': LEVELS,
        loading: LOADING,
    },
};
/** Attributes that hold when they are there, whatever their value. */
export const BOOLEANS = new Set(['repeats', 'mirror']);
/** What templates and frameworks write in the place of attributes, what listens to events, and what our elements set. */
const WRITTEN_BY_OTHERS = /[:@.?#*()[\]{}<%$&"']|^(on|v-|x-)|^status$/;
/** Whether an attribute may stand on an element of ours. */
export const isKnownAttribute = (element, name) => ATTRIBUTES[element].includes(name) || isGlobalAttribute(name) || WRITTEN_BY_OTHERS.test(name);
