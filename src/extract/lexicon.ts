import type { ExtractLanguage, Gender, PronounKind } from './languages/language.js';
import { wordSet } from './languages/language.js';

/** How directly a verb reports speech: `say` for “said”, `speech` for “argued”, `other` for “believes”. */
export type VerbClass = 'say' | 'speech' | 'other';
export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'gerund';

/** One form of a verb that can report speech. */
export interface Verb {
  readonly base: string;
  readonly class: VerbClass;
  readonly form: VerbForm;
}

type WordSet = ReadonlySet<string>;

/** The words of a language, as sets and maps. */
export interface Lexicon {
  readonly language: ExtractLanguage;
  readonly verbs: ReadonlyMap<string, Verb>;
  /** Finite forms of the verbs of class `say`. */
  readonly sayForms: WordSet;
  readonly auxiliaries: WordSet;
  readonly adverbs: WordSet;
  readonly pronouns: ReadonlyMap<string, PronounKind>;
  readonly possessives: ReadonlyMap<string, PronounKind>;
  readonly relatives: WordSet;
  readonly determiners: WordSet;
  readonly prepositions: WordSet;
  readonly conjunctions: WordSet;
  readonly complementizers: WordSet;
  readonly subordinators: WordSet;
  /** Words that are never part of a name or a noun phrase. */
  readonly functionWords: WordSet;
  /** Words that begin a sentence, capitalised, and are not names. */
  readonly starters: WordSet;
  readonly nameParticles: WordSet;
  readonly courtesy: ReadonlyMap<string, Gender | ''>;
  readonly titles: WordSet;
  readonly roles: WordSet;
  readonly male: WordSet;
  readonly female: WordSet;
  readonly groups: WordSet;
  readonly organizations: WordSet;
  readonly outlets: WordSet;
  readonly days: WordSet;
  readonly months: WordSet;
  readonly times: WordSet;
  readonly abbreviations: WordSet;
  readonly channels: WordSet;
  readonly sites: WordSet;
  readonly naming: WordSet;
  readonly works: WordSet;
  /** Phrases before a name or a title in quotation marks. */
  readonly titling: WordSet;
  /** Words before the title of a programme or a work: “on “Face the Nation””. */
  readonly titlePrepositions: WordSet;
  /** Words that begin a phrase for a person mentioned before: “the”. */
  readonly definite: WordSet;
  readonly anyRole: WordSet;
  readonly roleClasses: readonly WordSet[];
  /** The days of the week, Sunday as 0. */
  readonly dayNumbers: ReadonlyMap<string, number>;
  readonly monthNumbers: ReadonlyMap<string, number>;
  readonly dayShifts: ReadonlyMap<string, number>;
  /** “of” in “secretary of state”. */
  readonly links: WordSet;
  readonly infinitives: WordSet;
  readonly agents: WordSet;
  readonly companions: WordSet;
  /** Words before the subject of an infinitive: “for X to call”. */
  readonly causatives: WordSet;
  /** Verbs that report speech only with the word after them: “put it”. */
  readonly phrasalVerbs: ReadonlyMap<string, Verb>;
  readonly gerundEnding: string;
  readonly sourcePhrases: readonly (readonly string[])[];
  readonly coordinators: WordSet;
  /** Past forms of common verbs without a typical ending. */
  readonly otherPast: WordSet;
  readonly objectPronouns: WordSet;
  readonly adverbLike: WordSet;
  readonly speechNouns: WordSet;
  /** Endings of nouns for people: “staffer”, “strategist”. */
  readonly roleEnding: RegExp;
  /** Pronouns that can only be subjects: “he”. */
  readonly nominative: WordSet;
  readonly femaleEnding: RegExp;
}

const compiled = new Map<ExtractLanguage, Lexicon>();

/** Returns the lexicon of a language; built once. */
export function lexiconOf(language: ExtractLanguage): Lexicon {
  let lexicon = compiled.get(language);
  if (!lexicon) compiled.set(language, (lexicon = compile(language)));
  return lexicon;
}

function compile(language: ExtractLanguage): Lexicon {
  const verbs = verbsOf(language);
  const set = wordSet;
  const [determiners, prepositions, conjunctions] = [
    language.determiners,
    language.prepositions,
    language.conjunctions,
  ].map(set) as [WordSet, WordSet, WordSet];
  const pronouns = new Map(Object.entries(language.pronouns));
  const possessives = new Map(Object.entries(language.possessives));
  const auxiliaries = set(language.auxiliaries);
  const adverbs = set(language.adverbs);
  const others = set(language.otherFunctionWords);
  const functionWords = new Set([
    ...determiners,
    ...prepositions,
    ...conjunctions,
    ...auxiliaries,
    ...adverbs,
    ...others,
    ...pronouns.keys(),
    ...possessives.keys(),
  ]);
  const sayForms = [...verbs].filter(
    ([, verb]) => verb.class === 'say' && verb.form !== 'gerund' && verb.form !== 'base',
  );
  return {
    language,
    verbs,
    sayForms: new Set(sayForms.map(([form]) => form)),
    auxiliaries,
    adverbs,
    pronouns,
    possessives,
    relatives: set(language.relativePronouns),
    determiners,
    prepositions,
    conjunctions,
    complementizers: set(language.complementizers),
    subordinators: set(language.subordinators),
    functionWords,
    starters: new Set([
      ...determiners,
      ...prepositions,
      ...conjunctions,
      ...others,
      ...pronouns.keys(),
      ...possessives.keys(),
    ]),
    nameParticles: set(language.nameParticles),
    courtesy: new Map(Object.entries(language.courtesyTitles)),
    titles: language.capitalNouns
      ? new Compounds([...set(language.titles), ...set(language.roleNouns)])
      : set(language.titles),
    roles: language.capitalNouns ? new Compounds(set(language.roleNouns)) : withPlurals(language.roleNouns),
    male: set(language.maleNouns),
    female: set(language.femaleNouns),
    groups: withPlurals(language.groupNouns),
    speechNouns: withPlurals(language.speechNouns),
    roleEnding: new RegExp(`(?:${language.roleEndings.trim().split(/\s+/).join('|')})s?$`),
    nominative: set(language.nominativePronouns),
    organizations: set(language.organizationWords),
    outlets: set(language.outletWords),
    days: set(language.days),
    months: set(language.months),
    times: set(language.timeWords),
    abbreviations: set(language.abbreviations),
    channels: set(language.channels),
    sites: set(language.sites),
    naming: set(language.namingWords),
    works: withPlurals(language.workNouns),
    titling: new Set(language.titlePhrases.split(', ')),
    titlePrepositions: set(language.titlePrepositions),
    definite: set(language.definiteWords),
    anyRole: set(language.anyRoleNouns),
    roleClasses: language.roleClasses.map((members) => new Set(members.split(',').map((member) => member.trim()))),
    dayNumbers: new Map(
      language.days
        .trim()
        .split(/\s+/)
        .map((day, index) => [day, (index + 1) % 7]),
    ),
    monthNumbers: monthsOf(language.months),
    dayShifts: new Map(Object.entries(language.dayShifts)),
    otherPast: set(language.otherPastForms),
    links: set(language.linkWords),
    infinitives: set(language.infinitiveWords),
    agents: set(language.agentWords),
    companions: set(language.companionWords),
    causatives: set(language.causativeWords),
    phrasalVerbs: new Map(
      language.phrasalVerbs
        .split(', ')
        .filter(Boolean)
        .map((phrase): [string, Verb] => [phrase, { base: phrase, class: 'say', form: 'past' }]),
    ),
    gerundEnding: language.gerundEnding,
    sourcePhrases: language.sourcePhrases.map((phrase) => phrase.split(' ')),
    coordinators: set(language.coordinators),
    objectPronouns: set(language.objectPronouns),
    adverbLike: set(language.adverbLikeNouns),
    femaleEnding: new RegExp(`(?:${language.femaleEndings.trim().split(/\s+/).join('|')})$`),
  };
}

/** Compound nouns: “Bundesministerin” is a “Ministerin”. */
class Compounds extends Set<string> {
  override has(word: string): boolean {
    if (super.has(word)) return true;
    for (let start = 2; start <= word.length - 4; start++) if (super.has(word.slice(start))) return true;
    return false;
  }
}

/** The months by each of their names; one month on each line. */
function monthsOf(months: string): Map<string, number> {
  return new Map(
    months
      .trim()
      .split('\n')
      .flatMap((line, index) =>
        line
          .trim()
          .split(/\s+/)
          .map((name): [string, number] => [name, index + 1]),
      ),
  );
}

/** The words of a list and their regular plurals. */
function withPlurals(words: string): WordSet {
  const all = new Set<string>();
  for (const word of wordSet(words))
    all.add(word).add(/[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`);
  return all;
}

/** All forms of all verbs. The most direct class takes precedence, then finite forms. */
function verbsOf(language: ExtractLanguage): Map<string, Verb> {
  const irregular = new Map(
    language.irregularVerbs
      .trim()
      .split('\n')
      .map((line) => line.trim().split(/\s+/))
      .map((forms) => [forms[0]!, forms]),
  );
  const verbs = new Map<string, Verb>();
  const nouns = wordSet(language.nounVerbs);
  const lists: [VerbClass, string][] = [
    ['say', language.sayVerbs],
    ['speech', language.speechVerbs],
    ['other', language.otherVerbs],
  ];
  for (const [kind, bases] of lists) {
    for (const base of wordSet(bases)) {
      const [, third, past, participle, gerund] = irregular.get(base) ?? [base, ...regularForms(base, language)];
      const forms: [string | undefined, VerbForm][] = [
        [past, 'past'],
        [third, 'third'],
        [gerund, 'gerund'],
        [participle, 'participle'],
        [base, 'base'],
      ];
      // “emails”, “posts”: usually nouns.
      const isNounToo = nouns.has(base);
      for (const [word, form] of forms) {
        if (word && word !== '-' && !verbs.has(word) && !(isNounToo && (form === 'third' || form === 'base')))
          verbs.set(word, { base, class: kind, form });
      }
    }
  }
  return verbs;
}

/** All forms of a verb: base, third person, past, participle, gerund. */
export function formsOf(base: string, language: ExtractLanguage): string[] {
  const irregular = language.irregularVerbs
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .find(([first]) => first === base);
  return irregular ?? [base, ...regularForms(base, language)];
}

function regularForms(base: string, { inflections }: ExtractLanguage): string[] {
  const rule = inflections.find(({ stem }) => new RegExp(`${stem}$`).test(base));
  if (!rule) return [];
  const stem = rule.drop ? base.slice(0, -rule.drop) : base;
  return rule.endings.map((ending) => stem + ending);
}
