import { momentOf } from '../model/moment.js';
import { elementWith } from '../plain/element.js';
import { findElement, textWithin } from './copy.js';
import { drawLine } from './draw.js';
/**
 * Reads when something was: `time[datetime]`, else the `data-news-date` hook, else the text.
 *
 * `data-news-zone` holds the zone of the place, for which `<time>` has no attribute.
 */
export function readMoment(element) {
    const time = element.tag === 'time' ? element : findElement(element.content, ({ tag }) => tag === 'time');
    const moment = momentOf(time?.attributes['datetime'] || element.attributes['data-news-date'] || textWithin((time ?? element).content));
    const zone = element.attributes['data-news-zone'];
    return moment?.date && zone ? { ...moment, zone } : moment;
}
/** Draws a date as it is written, or anew where the host sets a locale or a time zone. */
export function drawDate(element, context) {
    const moment = readMoment(element);
    const time = element.tag === 'time' ? element : findElement(element.content, ({ tag }) => tag === 'time');
    return elementWith('time', moment?.date ? { datetime: moment.date } : {}, [
        moment?.date && context.formatDate
            ? context.formatDate(moment, true)
            : drawLine((time ?? element).content, context),
    ]);
}
