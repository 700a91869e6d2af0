import { wordSet } from './languages/language.js';
const compiled = new Map();
/** Returns the lexicon of a language; built once. */
export function lexiconOf(language) {
    let lexicon = compiled.get(language);
    if (!lexicon)
        compiled.set(language, (lexicon = compile(language)));
    return lexicon;
}
function compile(language) {
    const verbs = verbsOf(language);
    const set = wordSet;
    const [determiners, prepositions, conjunctions] = [
        language.determiners,
        language.prepositions,
        language.conjunctions,
    ].map(set);
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
    const sayForms = [...verbs].filter(([, verb]) => verb.class === 'say' && verb.form !== 'gerund' && verb.form !== 'base');
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
        dayNumbers: new Map(language.days
            .trim()
            .split(/\s+/)
            .map((day, index) => [day, (index + 1) % 7])),
        monthNumbers: monthsOf(language.months),
        dayShifts: new Map(Object.entries(language.dayShifts)),
        otherPast: set(language.otherPastForms),
        links: set(language.linkWords),
        infinitives: set(language.infinitiveWords),
        agents: set(language.agentWords),
        companions: set(language.companionWords),
        causatives: set(language.causativeWords),
        phrasalVerbs: new Map(language.phrasalVerbs
            .split(', ')
            .filter(Boolean)
            .map((phrase) => [phrase, { base: phrase, class: 'say', form: 'past' }])),
        gerundEnding: language.gerundEnding,
        sourcePhrases: language.sourcePhrases.map((phrase) => phrase.split(' ')),
        coordinators: set(language.coordinators),
        objectPronouns: set(language.objectPronouns),
        adverbLike: set(language.adverbLikeNouns),
        femaleEnding: new RegExp(`(?:${language.femaleEndings.trim().split(/\s+/).join('|')})$`),
    };
}
/** Compound nouns: “Bundesministerin” is a “Ministerin”. */
class Compounds extends Set {
    has(word) {
        if (super.has(word))
            return true;
        for (let start = 2; start <= word.length - 4; start++)
            if (super.has(word.slice(start)))
                return true;
        return false;
    }
}
/** The months by each of their names; one month on each line. */
function monthsOf(months) {
    return new Map(months
        .trim()
        .split('\n')
        .flatMap((line, index) => line
        .trim()
        .split(/\s+/)
        .map((name) => [name, index + 1])));
}
/** The words of a list and their regular plurals. */
function withPlurals(words) {
    const all = new Set();
    for (const word of wordSet(words))
        all.add(word).add(/[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`);
    return all;
}
/** All forms of all verbs. The most direct class takes precedence, then finite forms. */
function verbsOf(language) {
    const irregular = new Map(language.irregularVerbs
        .trim()
        .split('\n')
        .map((line) => line.trim().split(/\s+/))
        .map((forms) => [forms[0], forms]));
    const verbs = new Map();
    const nouns = wordSet(language.nounVerbs);
    const lists = [
        ['say', language.sayVerbs],
        ['speech', language.speechVerbs],
        ['other', language.otherVerbs],
    ];
    for (const [kind, bases] of lists) {
        for (const base of wordSet(bases)) {
            const [, third, past, participle, gerund] = irregular.get(base) ?? [base, ...regularForms(base, language)];
            const forms = [
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
export function formsOf(base, language) {
    const irregular = language.irregularVerbs
        .trim()
        .split('\n')
        .map((line) => line.trim().split(/\s+/))
        .find(([first]) => first === base);
    return irregular ?? [base, ...regularForms(base, language)];
}
function regularForms(base, { inflections }) {
    const rule = inflections.find(({ stem }) => new RegExp(`${stem}$`).test(base));
    if (!rule)
        return [];
    const stem = rule.drop ? base.slice(0, -rule.drop) : base;
    return rule.endings.map((ending) => stem + ending);
}
