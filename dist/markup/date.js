import { momentOf } from '../model/moment.js';
import { wordsWithin } from './inlines.js';
import { attributeOf, firstWithin } from './tree.js';
/**
 * Reads a date: `time[datetime]`, else the `data-news-date` hook, else the text.
 *
 * `data-news-zone` is the time zone of the place, for which `<time>` has no attribute.
 */
export function readDate(element) {
    if (!element)
        return undefined;
    const time = element.localName === 'time' ? element : firstWithin(element, /^time$/);
    const moment = momentOf(attributeOf(time, 'datetime') || attributeOf(element, 'data-news-date') || wordsWithin(time ?? element));
    const zone = attributeOf(element, 'data-news-zone');
    return moment?.date && zone ? { ...moment, zone } : moment;
}
