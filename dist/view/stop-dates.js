import { compareTimes, isoOf, placeTimeOf } from '../i18n/clock.js';
import { quotationMarks } from '../i18n/quotation-marks.js';
import { formatPlaceTime, formatRange, formatTimes } from '../i18n/ranges.js';
import { datesOfStop } from '../model/legs.js';
/** A time as free text. It is not parsed as a date. */
export function quoted(words, language) {
    const [open, close] = quotationMarks(language);
    return `${open}${words}${close}`;
}
const styleOf = (drawing) => ({ ...drawing, length: 'short' });
/** A short date; free-text dates are shown in quotation marks. */
export function formatShort(moment, zone, drawing) {
    const at = placeTimeOf(moment, zone);
    return at ? formatPlaceTime(at, styleOf(drawing)) : quoted(moment.text ?? '', drawing.language);
}
/** A day without its time. */
export const formatDay = (at, drawing) => formatPlaceTime({ ...at, precision: 'day' }, styleOf(drawing));
/** The end of something, if it has a time later than its start. */
export const timeAfter = (start, end) => end?.precision === 'time' && compareTimes(end, start) > 0 ? end : undefined;
/**
 * The dates of a stop, with `<time>` around each end; free-text dates in quotation marks. If its day is in a heading above,
 * only its time, or nothing if that is unknown.
 */
export function renderStopDates(stop, drawing, isInDay) {
    const { kit, words, language } = drawing;
    const { html } = kit;
    const { start, end } = datesOfStop(stop);
    const from = placeTimeOf(start, stop.timeZone);
    const to = placeTimeOf(end, stop.timeZone);
    const time = (moment, formatted) => html `<time datetime=${isoOf(moment, stop.timeZone) ?? kit.nothing}>${formatted}</time>`;
    if (isInDay && from?.precision !== 'time')
        return undefined;
    if (from && (to || isInDay)) {
        const [first, between, last] = isInDay
            ? formatTimes(from, timeAfter(from, to), drawing)
            : formatRange(from, to, styleOf(drawing));
        return last === undefined ? time(start, first) : [time(start, first), between, time(end, last)];
    }
    if (from) {
        const formatted = time(start, formatPlaceTime(from, styleOf(drawing)));
        return end?.text ? [formatted, ' – ', quoted(end.text, language)] : formatted;
    }
    if (to) {
        const formatted = formatPlaceTime(to, styleOf(drawing));
        if (start?.text)
            return [quoted(start.text, language), ' – ', time(end, formatted)];
        return time(end, words.until.replace('{date}', formatted));
    }
    const formatted = [start?.text, end?.text].filter((text) => text !== undefined);
    const [one, other] = formatted.map((text) => quoted(text, language));
    return other === undefined ? (one ?? words.noDate) : html `<bdi>${one}</bdi> – <bdi>${other}</bdi>`;
}
