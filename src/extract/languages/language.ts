/** What the extraction must know of a language: words and word order, and no code. */
export interface ExtractLanguage {
  /** The language subtag, `en`. */
  readonly code: string;
  /** Verbs that report speech most directly (“say”, “tell”); every form is listed or built by `inflections`. */
  readonly sayVerbs: string;
  /** Verbs that can report speech (“argue”, “blame”, “call”). */
  readonly speechVerbs: string;
  /** Verbs of thought or writing that sometimes lead to quoted words (“believe”, “show”). */
  readonly otherVerbs: string;
  /** Forms that no rule builds: `base third past participle gerund`, a verb a line; `-` where a form is missing. */
  readonly irregularVerbs: string;
  /** Endings of regular verbs: the first whose `stem` matches the end of the base form is used. */
  readonly inflections: readonly Inflection[];
  /** Words that may be between a subject and its verb: auxiliaries, adverbs. */
  readonly auxiliaries: string;
  readonly adverbs: string;
  /** An ending that marks an adverb; empty where the language has none. */
  readonly adverbEnding: string;
  /** Nouns and adjectives that end like an adverb. */
  readonly adverbLikeNouns: string;
  readonly pronouns: Readonly<Record<string, PronounKind>>;
  /** Possessives that make a noun phrase of a person known before (“his lawyer”). */
  readonly possessives: Readonly<Record<string, PronounKind>>;
  /** The mark of a genitive after a name, split off as a word of its own. */
  readonly genitive: string;
  readonly relativePronouns: string;
  readonly determiners: string;
  readonly prepositions: string;
  readonly conjunctions: string;
  /** Words that begin a subordinate clause that reports (“that”). */
  readonly complementizers: string;
  /** Phrases that name a source: “according to”. */
  readonly sourcePhrases: readonly string[];
  /** Function words that are never part of a name although they may have a capital letter. */
  readonly otherFunctionWords: string;
  /** Words inside a name that have no capital letter: “de”, “van”. */
  readonly nameParticles: string;
  /** Words before a name that are no part of it, by the gender they give. */
  readonly courtesyTitles: Readonly<Record<string, Gender | ''>>;
  /** Titles of office that go before a name. */
  readonly titles: string;
  /** Nouns for people who speak, by gender where they have one. */
  readonly roleNouns: string;
  readonly maleNouns: string;
  readonly femaleNouns: string;
  /** Nouns for groups and organisations that speak. */
  readonly groupNouns: string;
  /** Words that end the name of an organisation. */
  readonly organizationWords: string;
  /** Words that end the name of a publication or broadcaster. */
  readonly outletWords: string;
  /** Words that open a phrase for somebody named before: “the”. */
  readonly definiteWords: string;
  /** Role nouns that can be for anybody: “man”. */
  readonly anyRoleNouns: string;
  /** Roles that one person can have under several names; members are parted by commas. */
  readonly roleClasses: readonly string[];
  /** Verbs whose base and third person are mostly nouns: “email”. */
  readonly nounVerbs: string;
  /** Past forms of common verbs that no ending shows: “led”. */
  readonly otherPastForms: string;
  /** Words that join a title and what it is of: “of” in “secretary of state”. */
  readonly linkWords: string;
  /** The word before an infinitive: “to”. */
  readonly infinitiveWords: string;
  /** The word before who does something in the passive: “by”. */
  readonly agentWords: string;
  /** Words before somebody whose participle follows: “with X saying”. */
  readonly companionWords: string;
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
  /** A month a line, with its short names. */
  readonly months: string;
  /** “yesterday” as days from today. */
  readonly dayShifts: Readonly<Record<string, number>>;
  /** The verb whose object is who is spoken to: “tell”. */
  readonly tellVerb: string;
  /** The preposition before a site: “on Twitter”. */
  readonly siteWord: string;
  /** Words that say when, beside days: “yesterday”, “last week”. */
  readonly timeWords: string;
  /** Abbreviations that end with a point inside a sentence. */
  readonly abbreviations: string;
  /** Where something is said or written: “Twitter”, “a statement”. */
  readonly channels: string;
  readonly sites: string;
  /** Words before a phrase in quotation marks that make it a title, a name or a term. */
  readonly namingWords: string;
  /** Phrases, parted by commas, before what is surely a name or a title: “known as”. */
  readonly titlePhrases: string;
  /** Nouns for works, whose titles are in quotation marks. */
  readonly workNouns: string;
  /** First-name endings that are mostly female; weak evidence. */
  readonly femaleEndings: string;
  /** Whether nouns have a capital letter too, as in German. */
  readonly capitalNouns: boolean;
  readonly travel: TravelWords;
}

export type Gender = 'male' | 'female';

/** Words by which a trip is told. */
export interface TravelWords {
  readonly tripNouns: string;
  /** Verbs of motion, with a preposition before the place. */
  readonly travelVerbs: string;
  /** Verbs whose object is the place. */
  readonly visitVerbs: string;
  /** What somebody does at a stop. */
  readonly activityVerbs: string;
  /** Verbs and nouns of meeting. */
  readonly meetVerbs: string;
  readonly attendVerbs: string;
  readonly eventNouns: string;
  readonly placePrepositions: string;
  /** Words between a preposition and a place: “capital”. */
  readonly placeAdjuncts: string;
  /** Words, parted by commas, of a time that is not the trip’s. */
  readonly remoteWords: string;
  readonly beForms: string;
  readonly futureWords: string;
  readonly pastWords: string;
  readonly cancelledWords: string;
  readonly postponedWords: string;
  readonly ordinals: string;
}

/** What a pronoun says of the person it is for. */
export type PronounKind = 'male' | 'female' | 'plural' | 'thing' | 'self' | 'selves' | 'other' | 'person';

/** How a regular verb is formed: the ending of the base, how much of it goes, and the endings that come. */
export interface Inflection {
  readonly stem: string;
  readonly drop: number;
  readonly endings: readonly [third: string, past: string, participle: string, gerund: string];
}

/** The words of a list. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));
