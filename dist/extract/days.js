import { datePartsOf } from '../model/moment.js';
import { textOf } from './people.js';
const DAY = 86_400_000;
/**
 * The first time expression between two tokens as a moment: a date if it follows from the text and the day of publication,
 * else free text.
 */
export function momentIn(part, from, to, context) {
    const { tokens } = part;
    for (let place = from; place < to; place++) {
        const token = tokens[place];
        if (token.kind !== 'word')
            continue;
        const found = momentAt(part, place, to, context);
        if (found)
            return found.moment;
    }
    return undefined;
}
/** A moment that starts at a token, and the index after it. */
export function momentAt(part, place, to, context) {
    const { lexicon, published, tense } = context;
    const { tokens } = part;
    const token = tokens[place];
    const { lower } = token;
    const month = lexicon.monthNumbers.get(lower.replace(/\.$/, ''));
    const day = lexicon.dayNumbers.get(lower);
    const next = tokens[place + 1];
    const upper = Math.min(to, tokens.length);
    if (day !== undefined) {
        // “Monday, 3 October”, “Monday 3 October”, “Monday, October 3”.
        let inner = place + 1;
        if (tokens[inner]?.text === ',')
            inner++;
        const dated = inner < upper ? calendarDay(part, inner, upper, context) : undefined;
        if (dated)
            return { moment: withText(dated.date, textOf(part, place, dated.end - 1)), end: dated.end };
        return {
            moment: withText(published && weekday(published, day, tense, tokens[place - 1]?.lower), textOf(part, place, place)),
            end: place + 1,
        };
    }
    if (month !== undefined || /^\d{1,2}(?:st|nd|rd|th|-\d{1,2})?$/.test(lower)) {
        const dated = calendarDay(part, place, upper, context);
        if (dated)
            return {
                moment: withText(dated.date, textOf(part, place, dated.end - 1)),
                end: dated.end,
                rangeEnd: dated.last ? { date: dated.last } : undefined,
            };
        return undefined;
    }
    const shift = lexicon.dayShifts.get(lower);
    if (shift !== undefined)
        return {
            moment: withText(published === undefined ? undefined : shifted(published, shift), token.text),
            end: place + 1,
        };
    if (/^(?:last|this|next|earlier|later)$/.test(lower) && next?.kind === 'word' && place + 1 < upper) {
        const nextDay = lexicon.dayNumbers.get(next.lower);
        if (nextDay !== undefined) {
            const date = published &&
                weekday(published, nextDay, lower === 'last' ? 'past' : lower === 'next' ? 'future' : tense, lower);
            return { moment: withText(date, textOf(part, place, place + 1)), end: place + 2 };
        }
        if (lexicon.times.has(next.lower) && next.lower !== 'this') {
            return { moment: { text: textOf(part, place, place + 1) }, end: place + 2 };
        }
    }
    return undefined;
}
const withText = (date, text) => (date ? { date, text } : { text });
/**
 * “3 October”, “October 3”, “3rd of October 2022”, as a date. Without a year, the one nearest to the day of
 * publication.
 */
function calendarDay(part, place, to, { lexicon, published, tense }) {
    const { tokens } = part;
    const at = (index) => (index < to ? (tokens[index]?.lower ?? '') : '');
    const monthOf = (word) => lexicon.monthNumbers.get(word.replace(/\.$/, ''));
    let index = place;
    if (at(index) === 'the')
        index++;
    let day;
    let month;
    let lastDay;
    // “3-4 October”, “October 3–4”.
    const days = () => {
        day = parseInt(at(index), 10);
        const joined = /-(\d{1,2})$/.exec(at(index));
        if (joined)
            lastDay = Number(joined[1]);
        index++;
        if (/^[–—-]$/.test(at(index)) && /^\d{1,2}$/.test(at(index + 1))) {
            lastDay = Number(at(index + 1));
            index += 2;
        }
    };
    const isDay = /^\d{1,2}(?:st|nd|rd|th|-\d{1,2})?$/;
    if (isDay.test(at(index))) {
        days();
        if (at(index) === '.' || lexicon.links.has(at(index)))
            index++;
        month = monthOf(at(index));
        if (month === undefined)
            return undefined;
        index++;
    }
    else {
        month = monthOf(at(index));
        if (month === undefined)
            return undefined;
        index++;
        if (isDay.test(at(index)))
            days();
    }
    let year;
    const comma = at(index) === ',' ? 1 : 0;
    if (/^(?:19|20)\d\d$/.test(at(index + comma))) {
        year = Number(at(index + comma));
        index += comma + 1;
    }
    if (day === undefined || day < 1 || day > 31) {
        if (year === undefined)
            return undefined;
        return { date: `${year}-${pad(month)}`, end: index };
    }
    const base = datePartsOf(published ?? '');
    if (year === undefined && base) {
        year = base.wall.getUTCFullYear();
        // December in a story of January, and January in a story of December.
        const distance = (Date.UTC(year, month - 1, day) - base.wall.getTime()) / DAY;
        if (distance > 200 || (tense === 'past' && distance > 20))
            year--;
        else if (distance < -200 || (tense === 'future' && distance < -20))
            year++;
    }
    const date = year === undefined ? undefined : `${year}-${pad(month)}-${pad(day)}`;
    const last = date && lastDay !== undefined && lastDay > day ? `${date.slice(0, 8)}${pad(lastDay)}` : undefined;
    return {
        date: date && datePartsOf(date) ? date : undefined,
        end: index,
        last: last && datePartsOf(last) ? last : undefined,
    };
}
const pad = (value) => String(value).padStart(2, '0');
/** The nearest weekday before or after the day of publication, depending on the tense. */
function weekday(published, day, tense, before) {
    const parts = datePartsOf(published);
    if (!parts || parts.day.length < 10)
        return undefined;
    const today = parts.wall.getUTCDay();
    let shift = (day - today + 7) % 7;
    if (tense === 'past' && shift > 0)
        shift -= 7;
    if (tense === 'past' && shift === 0 && before === 'last')
        shift = -7;
    if (tense === 'future' && shift === 0 && before === 'next')
        shift = 7;
    if (tense === 'either' && shift > 3)
        shift -= 7;
    return shifted(published, shift);
}
/** A date a number of days after the day of publication. */
function shifted(published, days) {
    const parts = datePartsOf(published);
    if (!parts || parts.day.length < 10)
        return undefined;
    return new Date(Date.parse(`${parts.day}T00:00Z`) + days * DAY).toISOString().slice(0, 10);
}
