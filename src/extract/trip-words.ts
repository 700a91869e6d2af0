import { gazetteerOf } from './countries.js';
import type { Lexicon } from './lexicon.js';
import { formsOf } from './lexicon.js';

type WordSet = ReadonlySet<string>;

/** The words of travel of a language, as sets. */
export interface TripWords {
  readonly tripNouns: WordSet;
  readonly travelVerbs: WordSet;
  readonly visitVerbs: WordSet;
  readonly activityVerbs: WordSet;
  readonly meetVerbs: WordSet;
  readonly attendVerbs: WordSet;
  readonly eventNouns: WordSet;
  readonly placePrepositions: WordSet;
  readonly placeAdjuncts: WordSet;
  readonly beForms: WordSet;
  readonly remoteWords: WordSet;
  readonly futureWords: WordSet;
  readonly pastVerbs: WordSet;
  readonly statuses: ReadonlyMap<string, 'cancelled' | 'postponed'>;
  readonly ordinals: ReadonlyMap<string, number>;
  isNational(word: string): boolean;
  isFinite(word: string): boolean;
}

const compiled = new WeakMap<Lexicon, TripWords>();

/** Returns the words of travel of a lexicon’s language; built once. */
export function tripWordsOf(lexicon: Lexicon): TripWords {
  let words = compiled.get(lexicon);
  if (!words) compiled.set(lexicon, (words = compile(lexicon)));
  return words;
}

function compile(lexicon: Lexicon): TripWords {
  const { travel } = lexicon.language;
  const set = (list: string): WordSet => new Set(list.trim().split(/\s+/));
  const phrases = (list: string): WordSet => new Set(list.split(',').map((phrase) => phrase.trim()));
  const verbs = (list: string): string[] => [...set(list)].flatMap((base) => formsOf(base, lexicon.language));
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
    pastVerbs: new Set([...all.map((base) => formsOf(base, lexicon.language)[2]!), ...set(travel.pastWords)]),
    statuses: new Map([
      ...[...set(travel.cancelledWords)].map((word): [string, 'cancelled'] => [word, 'cancelled']),
      ...[...set(travel.postponedWords)].map((word): [string, 'postponed'] => [word, 'postponed']),
    ]),
    ordinals: new Map(
      travel.ordinals
        .trim()
        .split(/\s+/)
        .map((word, index) => [word, index + 1]),
    ),
    isNational: (word) => adjectives.has(word),
    isFinite: (word) => finite.has(word) || lexicon.verbs.has(word),
  };
}
