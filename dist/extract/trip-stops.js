import { momentAt } from './days.js';
import { textOf } from './people.js';
import { nationsOf } from './reference.js';
/** The moments in a passage outside of quotations. */
export function momentsIn({ story, published }, index, tense) {
    const part = story.parts[index];
    const { tokens } = part;
    const moments = [];
    for (let at = 0; at < tokens.length; at++) {
        const token = tokens[at];
        if (token.kind !== 'word')
            continue;
        const found = momentAt(part, at, tokens.length, { lexicon: story.lexicon, published, tense });
        if (!found || !isDay(found.moment))
            continue;
        const before = moments.at(-1);
        const between = before ? tokens.slice(before.last + 1, at).map(({ lower }) => lower) : [];
        // “from Monday to Wednesday”, “October 3–5”.
        const isRange = before !== undefined &&
            before.sentence === token.sentence &&
            before.end === undefined &&
            between.length === 1 &&
            /^(?:to|until|till|through|bis|and|[-–—])$/.test(between[0]);
        if (isRange)
            moments[moments.length - 1] = { ...before, last: found.end - 1, end: found.moment };
        else
            moments.push({
                first: at,
                last: found.end - 1,
                sentence: token.sentence,
                start: found.moment,
                end: found.rangeEnd,
            });
        at = found.end - 1;
    }
    return moments;
}
/** Whether a moment is a day, not a week or month. */
const isDay = ({ date, text = '' }) => date !== undefined
    ? date.length >= 10
    : !/\b(?:week|month|year|weekend|summer|winter|spring|autumn|fall)s?\b/i.test(text) &&
        !/^(?:today|tonight)$/i.test(text);
/** The moment of a visit: directly after the place, or before it. */
export function momentOfVisit(visit, visits, moments) {
    const { place } = visit;
    const inside = moments.filter(({ sentence }) => sentence === place.sentence);
    if (inside.length === 0)
        return undefined;
    const others = visits.filter((other) => other.part === visit.part && other.place.sentence === place.sentence);
    if (inside.length === 1 && others.length === 1)
        return inside[0];
    const isList = others.length > 1 && others.every(({ kind, governor }) => kind === 'list' || governor === others[0].governor);
    if (isList && others.length > 1 && inside.length === 1)
        return undefined;
    let best;
    for (const moment of inside) {
        const isBehind = moment.first > place.last;
        // Another place is nearer to the moment.
        const between = others.some(({ place: other }) => other !== place &&
            (isBehind
                ? other.first > place.last && other.last < moment.first
                : other.first > moment.last && other.last < place.first));
        if (between)
            continue;
        const distance = isBehind ? moment.first - place.last : (place.first - moment.last) * 1.1;
        const claimed = others.some(({ place: other }) => other !== place &&
            (isBehind
                ? other.first > moment.last && other.first - moment.last < distance * 0.6 && moment.first - place.last > 4
                : moment.first > other.last && moment.first - other.last <= 3));
        if (claimed)
            continue;
        if (!best || distance < best.distance)
            best = { moment, distance };
    }
    return best?.moment;
}
/** The people met in a sentence: the objects of “meet”, “talks with”. */
export function peopleMet({ story, words, people, referentOf }, index, sentence, { country, traveller }) {
    const part = story.parts[index];
    const { tokens, chunks } = part;
    const met = [];
    chunks.mentions.forEach((mention, at) => {
        if (mention.sentence !== sentence || mention.owns || mention.kind === 'relative' || mention.kind === 'possessive')
            return;
        if (!isObjectOfMeeting(part, at, words))
            return;
        const { entity } = referentOf(index, at);
        if (entity === traveller)
            return;
        if (entity?.kind === 'person') {
            if (!met.some(({ name }) => name === entity.name))
                met.push(personOf(entity));
            return;
        }
        if (mention.kind !== 'noun' || mention.is !== 'role')
            return;
        // “the country’s president”: the person who has this office in this country, according to the story.
        const head = tokens[mention.head].lower;
        const holder = country === undefined ? undefined : officeHolder(story, people, head, country);
        if (holder && holder !== traveller)
            met.push(personOf(holder));
    });
    return met;
}
const personOf = ({ name, roles, organization }) => ({
    name,
    ...(roles[0] ? { role: roles[0] } : {}),
    ...(organization ? { organization } : {}),
});
function isObjectOfMeeting({ tokens, chunks }, at, words) {
    const mention = chunks.mentions[at];
    let first = mention.first;
    let owner = mention.owner;
    while (owner >= 0) {
        first = chunks.mentions[owner].first;
        owner = chunks.mentions[owner].owner;
    }
    for (let left = first - 1; left >= 0 && first - left < 14 && tokens[left].sentence === mention.sentence; left--) {
        const { lower, kind, text } = tokens[left];
        if (kind === 'quote')
            return false;
        if (words.meetVerbs.has(lower))
            return true;
        // “A, B and C” are met together.
        const inside = chunks.of[left];
        if (inside >= 0 && inside !== at && chunks.mentions[inside].kind !== 'pronoun') {
            if (chunks.mentions[inside].kind === 'name' || chunks.mentions[inside].is === 'role') {
                left = chunks.mentions[inside].first;
                continue;
            }
            if (words.meetVerbs.has(tokens[chunks.mentions[inside].head].lower))
                return true;
            continue;
        }
        if (!/^(?:with|and|,|the|by|also|his|her|both|separately|as|well)$/.test(lower) && text !== ',')
            return false;
    }
    return false;
}
/** The person who has an office in a country, according to the story. */
function officeHolder(story, people, head, country) {
    const classes = story.lexicon.roleClasses.filter((members) => members.has(head));
    const fits = people.entities.filter((entity) => {
        if (entity.kind !== 'person' || !nationsOf(story, entity).has(country))
            return false;
        const roles = entity.roles.join(' ').toLowerCase();
        return roles.includes(head) || classes.some((members) => [...members].some((member) => roles.includes(member)));
    });
    return (fits.find((entity) => entity.roles.some((role) => role.toLowerCase().includes(head) && !/\b(?:former|ex)\b/i.test(role))) ?? fits[0]);
}
/** The events attended in a sentence: “a ministerial meeting of the General Assembly”. */
export function eventsIn({ passage, tokens }, sentence, words) {
    const events = [];
    for (let at = 0; at < tokens.length; at++) {
        if (tokens[at].sentence !== sentence || !words.attendVerbs.has(tokens[at].lower))
            continue;
        let first = at + 1;
        while (tokens[first] && /^(?:at|in|a|an|the|also|at)$/.test(tokens[first].lower))
            first++;
        let last = first - 1;
        let hasEvent = false;
        for (let place = first; place < tokens.length && tokens[place].sentence === sentence && place - first < 24; place++) {
            const { text, lower, kind } = tokens[place];
            if (kind === 'quote' || text === ',' || text === ';' || (kind === 'mark' && !/^[()&/'’-]$/.test(text)))
                break;
            if (/^(?:where|which|that|who|and|with|before|after|to|on|while|as|when)$/.test(lower))
                break;
            if (/^(?:in|at)$/.test(lower) && hasEvent)
                break;
            if (words.eventNouns.has(lower))
                hasEvent = true;
            last = place;
        }
        if (hasEvent && last >= first)
            events.push(passage.text.slice(tokens[first].start, tokens[last].end).replace(/\s+/g, ' '));
    }
    return events;
}
/** The purpose of a stop: the words from “to” or “for” after the place up to the end of the clause. */
export function purposeOf(part, visit, words) {
    const { tokens } = part;
    const { place } = visit;
    let at = place.last + 1;
    // Days between the place and its purpose.
    while (tokens[at] &&
        tokens[at].sentence === place.sentence &&
        at - place.last < 6 &&
        !/^(?:to|for)$/.test(tokens[at].lower) &&
        (tokens[at].kind === 'mark' ? tokens[at].text === ',' : true))
        at++;
    const opening = tokens[at];
    if (!opening || opening.sentence !== place.sentence || !/^(?:to|for)$/.test(opening.lower))
        return undefined;
    const next = tokens[at + 1];
    if (!next ||
        (opening.lower === 'to' &&
            !(words.isFinite(next.lower) || words.attendVerbs.has(next.lower) || words.meetVerbs.has(next.lower))))
        return undefined;
    if (opening.lower === 'for' &&
        !(words.eventNouns.has(next.lower) || words.meetVerbs.has(next.lower) || /^(?:a|an|the)$/.test(next.lower)))
        return undefined;
    let last = at;
    while (last - at < LONGEST_PURPOSE) {
        const token = tokens[last + 1];
        if (token?.sentence !== place.sentence)
            break;
        const isEnd = token.text === ',' ? !goesOnBehindComma(part, last + 1) : /^[;.:—–]$/.test(token.text);
        if (isEnd)
            break;
        last++;
    }
    // A longer purpose would be cut in the middle of a phrase.
    if (last - at >= LONGEST_PURPOSE)
        return undefined;
    return last > at + 1 ? textOf(part, at, last) : undefined;
}
/** Maximum number of words of a purpose. */
const LONGEST_PURPOSE = 40;
/** Whether a purpose continues after a comma: inside a noun phrase (“sworn-in, left-wing president”), or in a list. */
function goesOnBehindComma({ tokens, chunks }, comma) {
    if (chunks.of[comma] >= 0)
        return true;
    const { sentence } = tokens[comma];
    // A list of noun phrases or of quotations ends with “and”: “trade, migration and climate”.
    let place = comma + 1;
    for (let entries = 0; entries < 8; entries++) {
        if (/^(?:and|or)$/.test(tokens[place]?.lower ?? ''))
            return entries > 0 || isEntry(place + 1);
        const end = entryEnd(place);
        if (end === undefined)
            return false;
        place = end;
        if (tokens[place]?.text === ',')
            place++;
        else if (!/^(?:and|or)$/.test(tokens[place]?.lower ?? ''))
            return false;
    }
    return false;
    function entryEnd(at) {
        const token = tokens[at];
        if (token?.sentence !== sentence)
            return undefined;
        if (token.kind === 'quote')
            return at + 1;
        let inside = chunks.of[at];
        if (inside < 0 || chunks.mentions[inside].kind === 'pronoun' || chunks.mentions[inside].kind === 'relative')
            return undefined;
        while (chunks.mentions[inside + 1]?.owner === inside)
            inside++;
        return chunks.mentions[inside].last + 1;
    }
    function isEntry(at) {
        const end = entryEnd(at);
        // “…, and Lindqvist will return”: another clause.
        return end !== undefined && (tokens[end]?.sentence !== sentence || /^[,;.:—–]$/.test(tokens[end].text));
    }
}
