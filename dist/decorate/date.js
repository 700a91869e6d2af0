import { momentOf } from '../model/moment.js';
import { elementWith } from '../plain/element.js';
import { findElement, textWithin } from './copy.js';
import { drawLine } from './draw.js';
/**
 * Reads a date from `time[datetime]`, else from the `data-news-date` hook, else from the text.
 *
 * The time zone is read from `data-news-zone`, because `<time>` has no attribute for it.
 */
export function readMoment(element) {
    const time = element.tag === 'time' ? element : findElement(element.content, ({ tag }) => tag === 'time');
    const moment = momentOf(time?.attributes['datetime'] || element.attributes['data-news-date'] || textWithin((time ?? element).content));
    const zone = element.attributes['data-news-zone'];
    return moment?.date && zone ? { ...moment, zone } : moment;
}
/** Draws a date as it is written, or formats it if the host sets a locale or a time zone. */
export function drawDate(element, context) {
    const moment = readMoment(element);
    const time = element.tag === 'time' ? element : findElement(element.content, ({ tag }) => tag === 'time');
    return elementWith('time', moment?.date ? { datetime: moment.date } : {}, [
        moment?.date && context.formatDate
            ? context.formatDate(moment, true)
            : drawLine((time ?? element).content, context),
    ]);
}
