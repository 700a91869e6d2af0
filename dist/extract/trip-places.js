import { gazetteerOf } from './countries.js';
import { wordSet } from './languages/language.js';
const MAX_WORDS = 5;
const SIDES = /^(?:North|South|East|West|New|San|Santa|Port|Fort|Saint|St\.?|Mount|Cape|Upper|Lower|County|Island|Islands|City|Park|Base|Bay|Beach|Springs|Falls)$/;
/** The places named in a passage outside of quotations, in order. */
export function placesIn(story, index, people) {
    const part = story.parts[index];
    const { tokens } = part;
    const places = [];
    const adjuncts = wordSet(story.lexicon.language.travel.placeAdjuncts);
    for (let at = 0; at < tokens.length; at++) {
        const token = tokens[at];
        if (token.kind !== 'word' || !/^\p{Lu}/u.test(token.text))
            continue;
        const found = knownAt(part, at, adjuncts) ?? unknownAt(part, at, index, people);
        if (!found)
            continue;
        const before = places.at(-1);
        // “Bogotá, Colombia”: the country after its city.
        const isBehind = before?.place !== undefined &&
            before.sentence === token.sentence &&
            found.place === undefined &&
            at - before.last === 2 &&
            /^(?:,|in)$/.test(tokens[at - 1].lower);
        if (isBehind && (before.country === undefined || before.country.name === found.country?.name)) {
            places[places.length - 1] = { ...before, last: found.last, country: found.country };
        }
        else {
            // “Peru’s capital Lima”: one place.
            const isWithin = found.place !== undefined &&
                before !== undefined &&
                before.place === undefined &&
                before.country?.name === found.country?.name &&
                before.sentence === token.sentence &&
                at - before.last <= 3 &&
                !tokens.slice(before.last + 1, at).some(({ lower }) => /^(?:,|and|to|in)$/.test(lower));
            if (isWithin)
                places[places.length - 1] = { ...found, first: before.first };
            else
                places.push(found);
        }
        at = found.last;
    }
    return places;
}
/** The place of the gazetteer that starts at a token: the longest matching name. */
function knownAt(part, at, adjuncts) {
    const { tokens, chunks } = part;
    const { countries, cities } = gazetteerOf();
    for (let last = Math.min(at + MAX_WORDS, tokens.length) - 1; last >= at; last--) {
        const words = tokens.slice(at, last + 1);
        // “a London conference”: the place is an attribute.
        const behind = tokens[last + 1];
        if (behind?.kind === 'word' &&
            /^\p{Ll}/u.test(behind.text) &&
            (adjuncts.has(behind.lower) ||
                (part.chunks.of[last + 1] >= 0 && part.chunks.of[last + 1] === part.chunks.of[last])))
            continue;
        if (words.some(({ kind, sentence }) => kind !== 'word' || sentence !== tokens[at].sentence))
            continue;
        const name = words.map(({ lower }) => lower).join(' ');
        const city = cities.get(name);
        const country = countries.get(name);
        if (!city && !country)
            continue;
        // “Paris Hilton”, “Bank of England”: a part of a longer name is not a place.
        const mention = chunks.of[last];
        const named = mention >= 0 ? chunks.mentions[mention] : undefined;
        if (named?.kind === 'name' &&
            (named.last > last || (named.nameFirst < at && !/^(?:capital|city|in|of|the)$/i.test(tokens[at - 1].lower))))
            return undefined;
        if (named?.kind === 'noun')
            return undefined;
        const { sentence } = tokens[at];
        if (city && !(country && !country.isRegion && country.name !== city.country.name && city.isCapital)) {
            return { first: at, last, place: city.name, country: city.country, isKnown: true, sentence };
        }
        if (country)
            return { first: at, last, country, isKnown: true, sentence };
    }
    return undefined;
}
/** A name after “in” or “to” that is not a person or organisation: a place that is not in the gazetteer. */
function unknownAt(part, at, index, people) {
    const { tokens, chunks } = part;
    const mention = chunks.of[at];
    const named = mention >= 0 ? chunks.mentions[mention] : undefined;
    if (named?.kind !== 'name' ||
        named.nameFirst !== at ||
        named.nameFirst > named.first + 1 ||
        named.is === 'group' ||
        named.owns)
        return undefined;
    const entity = people.of(index, mention);
    if (!entity || entity.kind === 'group' || entity.roles.length > 0 || entity.male + entity.female >= 1)
        return undefined;
    const text = part.passage.text.slice(tokens[at].start, tokens[named.last].end);
    if (text === text.toUpperCase() || isListed(text.toLowerCase()) || /\d/.test(text))
        return undefined;
    const before = tokens[at - 1]?.lower ?? '';
    if (before === 'of' || before === 'with' || before === 'by' || before === 'for')
        return undefined;
    // A name of two or more words is more often a person.
    const words = text.split(/\s+/);
    if (words.length > 1 && !SIDES.test(words[0]) && !SIDES.test(words.at(-1)))
        return undefined;
    return {
        first: at,
        last: named.last,
        place: text.replace(/\s+/g, ' '),
        isKnown: false,
        sentence: tokens[at].sentence,
    };
}
/** Whether a name is in the gazetteer. */
function isListed(name) {
    const { adjectives, countries, cities } = gazetteerOf();
    return adjectives.has(name) || countries.has(name) || cities.has(name);
}
