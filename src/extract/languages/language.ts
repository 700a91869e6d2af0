/** The data of a language: words and word order, without code. */
export interface ExtractLanguage {
  /** The language subtag, `en`. */
  readonly code: string;
  /** Verbs that report speech most directly (“say”, “tell”); every form is listed or built by `inflections`. */
  readonly sayVerbs: string;
  /** Verbs that can report speech (“argue”, “blame”, “call”). */
  readonly speechVerbs: string;
  /** Verbs of thought or writing that sometimes lead to quoted words (“believe”, “show”). */
  readonly otherVerbs: string;
  /** Irregular forms: `base third past participle gerund`, one verb on each line; `-` for a missing form. */
  readonly irregularVerbs: string;
  /** Endings of regular verbs: the first whose `stem` matches the end of the base form is used. */
  readonly inflections: readonly Inflection[];
  /** Words that may be between a subject and its verb: auxiliaries, adverbs. */
  readonly auxiliaries: string;
  readonly adverbs: string;
  /** Ending of adverbs; empty if the language has none. */
  readonly adverbEnding: string;
  /** Nouns and adjectives that end like an adverb. */
  readonly adverbLikeNouns: string;
  readonly pronouns: Readonly<Record<string, PronounKind>>;
  /** Possessive determiners (“his lawyer”). */
  readonly possessives: Readonly<Record<string, PronounKind>>;
  /** The genitive ending of a name, which becomes a separate token. */
  readonly genitive: string;
  readonly relativePronouns: string;
  readonly determiners: string;
  readonly prepositions: string;
  readonly conjunctions: string;
  /** Words that begin a subordinate clause that reports (“that”). */
  readonly complementizers: string;
  /** Words that begin a subordinate clause before the main one (“When …, she said”). */
  readonly subordinators: string;
  /** Phrases that name a source: “according to”. */
  readonly sourcePhrases: readonly string[];
  /** Function words that are never part of a name, although they may be capitalised. */
  readonly otherFunctionWords: string;
  /** Words inside a name that are not capitalised: “de”, “van”. */
  readonly nameParticles: string;
  /** Words before a name that are not part of it, by the gender that they imply. */
  readonly courtesyTitles: Readonly<Record<string, Gender | ''>>;
  /** Titles of office before a name. */
  readonly titles: string;
  /** Nouns for people who speak; those with a gender are listed separately. */
  readonly roleNouns: string;
  readonly maleNouns: string;
  readonly femaleNouns: string;
  /** Nouns for groups and organisations that speak. */
  readonly groupNouns: string;
  /** Words that end the name of an organisation. */
  readonly organizationWords: string;
  /** Words that end the name of a publication or broadcaster. */
  readonly outletWords: string;
  /** Words that begin a phrase for a person mentioned before: “the”. */
  readonly definiteWords: string;
  /** Nouns for any person: “man”. */
  readonly anyRoleNouns: string;
  /** Groups of synonyms for roles, separated by commas. */
  readonly roleClasses: readonly string[];
  /** Verbs whose base form and third person are usually nouns: “email”. */
  readonly nounVerbs: string;
  /** Past forms of common verbs without a typical ending: “led”. */
  readonly otherPastForms: string;
  /** Words within a title: “of” in “secretary of state”. */
  readonly linkWords: string;
  /** The word before an infinitive: “to”. */
  readonly infinitiveWords: string;
  /** The word before the agent of a passive: “by”. */
  readonly agentWords: string;
  /** Words before a subject with a participle: “with X saying”. */
  readonly companionWords: string;
  /** Words before the subject of an infinitive: “for X to call”, “prompted X to say”. */
  readonly causativeWords: string;
  /** Verbs that report speech only with the word after them, separated by commas: “put it”. */
  readonly phrasalVerbs: string;
  /** Ending of a participle that can follow “with X”; empty if the language has none. */
  readonly gerundEnding: string;
  readonly coordinators: string;
  readonly objectPronouns: string;
  /** Nouns for what is said: “call”, “claim”. */
  readonly speechNouns: string;
  /** Endings of nouns for people. */
  readonly roleEndings: string;
  /** Pronouns that can only be subjects. */
  readonly nominativePronouns: string;
  /** Monday first. */
  readonly days: string;
  /** One month on each line, with its abbreviations. */
  readonly months: string;
  /** “yesterday” as days from today. */
  readonly dayShifts: Readonly<Record<string, number>>;
  /** The verb whose object is the listener: “tell”. */
  readonly tellVerb: string;
  /** The preposition before a site: “on Twitter”. */
  readonly siteWord: string;
  /** Time expressions other than days: “yesterday”, “last week”. */
  readonly timeWords: string;
  /** Abbreviations with a full stop that does not end a sentence. */
  readonly abbreviations: string;
  /** Where something is said or written: “Twitter”, “a statement”. */
  readonly channels: string;
  readonly sites: string;
  /** Words before a phrase in quotation marks that make it a title, a name or a term. */
  readonly namingWords: string;
  /** Phrases before a name or title, separated by commas: “known as”. */
  readonly titlePhrases: string;
  /** Nouns for works, whose titles are in quotation marks. */
  readonly workNouns: string;
  /** Prepositions that stand before the capitalised title of a programme or a work. Empty if all nouns are capitalised. */
  readonly titlePrepositions: string;
  /** Endings of first names that are mostly female. This is weak evidence. */
  readonly femaleEndings: string;
  /** Whether all nouns are capitalised, as in German. */
  readonly capitalNouns: boolean;
  readonly travel: TravelWords;
}

export type Gender = 'male' | 'female';

/** Words about travel. */
export interface TravelWords {
  readonly tripNouns: string;
  /** Verbs of motion, with a preposition before the place. */
  readonly travelVerbs: string;
  /** Verbs whose object is the place. */
  readonly visitVerbs: string;
  /** Verbs of activities at a stop. */
  readonly activityVerbs: string;
  /** Verbs and nouns of meeting. */
  readonly meetVerbs: string;
  readonly attendVerbs: string;
  readonly eventNouns: string;
  readonly placePrepositions: string;
  /** Words between a preposition and a place: “capital”. */
  readonly placeAdjuncts: string;
  /** Time expressions that are not about the trip, separated by commas. */
  readonly remoteWords: string;
  readonly beForms: string;
  readonly futureWords: string;
  readonly pastWords: string;
  readonly cancelledWords: string;
  readonly postponedWords: string;
  readonly ordinals: string;
}

/** The kind of person that a pronoun refers to. */
export type PronounKind = 'male' | 'female' | 'plural' | 'thing' | 'self' | 'selves' | 'other' | 'person';

/**
 * A rule for regular verbs: the ending of the base form, how many letters are removed, and the endings that are added.
 */
export interface Inflection {
  readonly stem: string;
  readonly drop: number;
  readonly endings: readonly [third: string, past: string, participle: string, gerund: string];
}

/** Splits a list of words at white space. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));
