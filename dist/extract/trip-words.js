import { gazetteerOf } from './countries.js';
import { formsOf } from './lexicon.js';
const compiled = new WeakMap();
/** Returns the words of travel of a lexicon’s language; built once. */
export function tripWordsOf(lexicon) {
    let words = compiled.get(lexicon);
    if (!words)
        compiled.set(lexicon, (words = compile(lexicon)));
    return words;
}
function compile(lexicon) {
    const { travel } = lexicon.language;
    const set = (list) => new Set(list.trim().split(/\s+/));
    const phrases = (list) => new Set(list.split(',').map((phrase) => phrase.trim()));
    const verbs = (list) => [...set(list)].flatMap((base) => formsOf(base, lexicon.language));
    const [travelVerbs, visitVerbs, activityVerbs] = [
        verbs(travel.travelVerbs),
        verbs(travel.visitVerbs),
        verbs(travel.activityVerbs),
    ];
    const all = [travel.travelVerbs, travel.visitVerbs, travel.activityVerbs].flatMap((list) => [...set(list)]);
    const { adjectives } = gazetteerOf();
    const finite = new Set([...travelVerbs, ...visitVerbs, ...activityVerbs]);
    return {
        tripNouns: set(travel.tripNouns),
        travelVerbs: new Set(travelVerbs),
        visitVerbs: new Set(visitVerbs),
        activityVerbs: new Set(activityVerbs),
        meetVerbs: new Set(verbs(travel.meetVerbs)),
        attendVerbs: new Set(verbs(travel.attendVerbs)),
        eventNouns: set(travel.eventNouns),
        placePrepositions: set(travel.placePrepositions),
        beForms: set(travel.beForms),
        placeAdjuncts: set(travel.placeAdjuncts),
        remoteWords: phrases(travel.remoteWords),
        futureWords: set(travel.futureWords),
        pastVerbs: new Set([...all.map((base) => formsOf(base, lexicon.language)[2]), ...set(travel.pastWords)]),
        statuses: new Map([
            ...[...set(travel.cancelledWords)].map((word) => [word, 'cancelled']),
            ...[...set(travel.postponedWords)].map((word) => [word, 'postponed']),
        ]),
        ordinals: new Map(travel.ordinals
            .trim()
            .split(/\s+/)
            .map((word, index) => [word, index + 1])),
        isNational: (word) => adjectives.has(word),
        isFinite: (word) => finite.has(word) || lexicon.verbs.has(word),
    };
}
