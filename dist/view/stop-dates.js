import { placeTimeOf } from '../i18n/clock.js';
import { quotationMarks } from '../i18n/quotation-marks.js';
import { formatPlaceTime, formatRange } from '../i18n/ranges.js';
import { formatReaderTime } from './reader-time.js';
/** A time as free text. It is not parsed as a date. */
export function quoted(words, language) {
    const [open, close] = quotationMarks(language);
    return `${open}${words}${close}`;
}
const styleOf = ({ locale, year }) => ({ locale, length: 'short', year });
/** A short date; free-text dates are shown in quotation marks. */
export function formatShort(moment, zone, drawing) {
    const at = placeTimeOf(moment, zone);
    return at ? formatPlaceTime(at, styleOf(drawing)) : quoted(moment.text ?? '', drawing.language);
}
/** The dates of a stop, with `<time>` around each end; free-text dates in quotation marks. */
export function renderStopDates(stop, drawing) {
    const { kit, words, language } = drawing;
    const { html } = kit;
    const { start, end } = stop;
    const from = placeTimeOf(start, stop.timeZone);
    const to = placeTimeOf(end, stop.timeZone);
    const time = (moment, said) => html `<time datetime=${moment?.date ?? kit.nothing}>${said}</time>`;
    if (from && to) {
        const [first, between, last] = formatRange(from, to, styleOf(drawing));
        return last === undefined ? time(start, first) : [time(start, first), between, time(end, last)];
    }
    if (from) {
        const said = time(start, formatPlaceTime(from, styleOf(drawing)));
        return end?.text ? [said, ' – ', quoted(end.text, language)] : said;
    }
    if (to) {
        const said = formatPlaceTime(to, styleOf(drawing));
        if (start?.text)
            return [quoted(start.text, language), ' – ', time(end, said)];
        return time(end, words.until.replace('{date}', said));
    }
    const said = [start?.text, end?.text].filter((text) => text !== undefined);
    const [one, other] = said.map((text) => quoted(text, language));
    return other === undefined ? (one ?? words.noDate) : html `<bdi>${one}</bdi> – <bdi>${other}</bdi>`;
}
/** The reader's time beside a stop with known times. */
export function formatStopReaderTime(stop, drawing) {
    const from = placeTimeOf(stop.start, stop.timeZone);
    const to = placeTimeOf(stop.end, stop.timeZone);
    const said = [from, to].map((at) => at && formatReaderTime(at, undefined, drawing)).filter((words) => words);
    return said.length > 0 ? said.join(' – ') : undefined;
}
