import { subjectOf } from './frames.js';
import { sentenceTokens } from './tokens.js';
/** Finds the visits in one passage. */
export function visitsIn(context, index, places) {
    const { story, words } = context;
    const part = story.parts[index];
    const visits = [];
    let before;
    for (const place of places) {
        if (place.country?.isRegion && !place.place)
            continue;
        const { sentence } = place;
        const joined = before && before.place.sentence === sentence && isListed(part, before.place, place) ? before.visit : undefined;
        const governor = joined ? undefined : governorOf(part, place, words);
        let visit;
        if (joined)
            visit = {
                ...joined,
                place,
                ordinal: undefined,
                kind: joined.kind === 'there' ? 'there' : joined.isTripNoun ? 'list' : joined.kind,
            };
        else if (governor && !isRemote(part, sentence, words)) {
            visit = {
                part: index,
                place,
                kind: governor.kind,
                traveller: travellerOf(context, index, governor.token),
                governor: governor.token,
                isTripNoun: governor.isTripNoun,
                tense: tenseOf(part, sentence, words),
                status: statusOf(part, sentence, words),
                ordinal: governor.ordinal,
            };
        }
        if (!visit)
            continue;
        visits.push(visit);
        before = { visit, place };
    }
    return visits;
}
/** Whether two places are in one list: “A, B and C”. */
function isListed({ tokens }, one, other) {
    let hasMark = false;
    for (let place = one.last + 1; place < other.first; place++) {
        const { text, lower } = tokens[place];
        if (text === ',' || /^(?:and|or|then|und)$/.test(lower))
            hasMark = true;
        else if (!/^(?:the|finally|to|in|on|also)$/.test(lower))
            return false;
    }
    return hasMark && other.first - one.last <= 4;
}
/** Finds the word that makes a place a visit: travel to it, or an activity there. */
function governorOf(part, place, words) {
    const { tokens } = part;
    const make = (token, kind, isTripNoun = false) => ({
        token,
        kind,
        isTripNoun,
        ordinal: isTripNoun ? ordinalBefore(part, token, words) : undefined,
    });
    let at = place.first - 1;
    const { sentence } = place;
    const inSentence = (index) => index >= 0 && tokens[index].sentence === sentence && tokens[index].kind !== 'quote';
    // “Peru’s capital Lima”, “the Kenyan capital Nairobi”, “the city of Hiroshima”.
    while (inSentence(at) && words.placeAdjuncts.has(tokens[at].lower))
        at--;
    if (inSentence(at) && /^['’]s$/.test(tokens[at].text)) {
        at--;
        while (inSentence(at) && /^\p{Lu}/u.test(tokens[at].text))
            at--;
    }
    else
        while (inSentence(at) &&
            at < place.first - 1 &&
            /^\p{Lu}/u.test(tokens[at].text) &&
            words.isNational(tokens[at].lower))
            at--;
    while (inSentence(at) && /^(?:the|a|an)$/.test(tokens[at].lower))
        at--;
    if (!inSentence(at))
        return undefined;
    const direct = tokens[at].lower;
    if (words.visitVerbs.has(direct))
        return make(at, 'stop');
    if (words.beForms.has(direct)) {
        // “The next stop will be X.”
        for (let left = at - 1; inSentence(left) && at - left < 5; left--)
            if (words.tripNouns.has(tokens[left].lower))
                return make(left, 'stop', true);
        return undefined;
    }
    if (!words.placePrepositions.has(direct))
        return undefined;
    let steps = 0;
    let verbs = 0;
    for (let left = at - 1; inSentence(left) && steps < 16; left--, steps++) {
        const { lower, text } = tokens[left];
        const isNear = steps < 5 && verbs === 0;
        if (words.tripNouns.has(lower) && steps < 7) {
            // “a trip to”, “a tour of”, “the stop in”, “his second stop will be in”.
            return make(left, 'stop', true);
        }
        if (words.travelVerbs.has(lower) && isNear)
            return /^(?:to|for|in|at|on|into|through|via|from)$/.test(direct) && direct !== 'from'
                ? make(left, 'stop')
                : undefined;
        if (direct === 'of')
            continue;
        if (words.visitVerbs.has(lower) && steps < 10)
            return make(left, 'stop');
        if (words.activityVerbs.has(lower) && verbs === 0)
            return make(left, 'there');
        if (text === ',' && steps > 0 && !isNear)
            break;
        if (/^(?:will|be|is|was|are)$/.test(lower))
            continue;
        if (words.isFinite(lower) && part.chunks.of[left] < 0)
            verbs++;
        if (verbs > 1)
            break;
    }
    return undefined;
}
function ordinalBefore({ tokens }, at, words) {
    for (let left = at - 1; left >= Math.max(0, at - 3); left--) {
        const ordinal = words.ordinals.get(tokens[left].lower);
        if (ordinal !== undefined)
            return ordinal;
    }
    return undefined;
}
/** Whether a sentence is about another time: “last year”, “in 2015”. */
function isRemote({ tokens }, sentence, words) {
    const inside = sentenceTokens(tokens, sentence);
    return inside.some(({ lower }, index) => {
        const next = inside[index + 1]?.lower ?? '';
        if (words.remoteWords.has(`${lower} ${next}`) || words.remoteWords.has(lower))
            return true;
        return lower === 'in' && /^(?:19|20)\d\d$/.test(next);
    });
}
function tenseOf({ tokens }, sentence, words) {
    let past = false;
    for (const token of sentenceTokens(tokens, sentence)) {
        if (words.futureWords.has(token.lower))
            return 'future';
        if (words.pastVerbs.has(token.lower))
            past = true;
    }
    return past ? 'past' : 'either';
}
function statusOf({ tokens }, sentence, words) {
    for (const token of sentenceTokens(tokens, sentence)) {
        const status = words.statuses.get(token.lower);
        if (status)
            return status;
    }
    return undefined;
}
/** “…, and visited”: the verb has the subject of the previous one. */
const isCoordinate = ({ tokens }, at) => /^(?:and|then|later|before|after|,)$/.test(tokens[at - 1]?.lower ?? '') ||
    /^(?:has|have|had|also)$/.test(tokens[at - 1]?.lower ?? '');
/** The traveller: the possessor of the trip, or the subject of the sentence. */
function travellerOf({ story, referentOf }, index, governor) {
    const part = story.parts[index];
    const { chunks } = part;
    const at = chunks.of[governor];
    const owner = at >= 0 ? chunks.mentions[at].owner : -1;
    const person = (mention) => {
        const { entity } = mention >= 0 ? referentOf(index, mention) : { entity: undefined };
        return entity?.kind === 'person' ? entity : undefined;
    };
    if (owner >= 0) {
        const owned = person(owner);
        if (owned)
            return owned;
    }
    const isNoun = at >= 0;
    return person(subjectOf(part, governor, story.lexicon, isNoun || !/(?:ed|ew|ent|eft)$/.test(part.tokens[governor].lower) || isCoordinate(part, governor)));
}
/** Whether a passage mentions a trip of a person: “has begun a week-long tour”. */
export function tellsOfTrip(context, index, traveller) {
    const { story, words } = context;
    const part = story.parts[index];
    return part.tokens.some(({ lower, kind }, at) => kind === 'word' &&
        words.tripNouns.has(lower) &&
        part.chunks.of[at] >= 0 &&
        travellerOf(context, index, at) === traveller);
}
