import { gazetteerOf } from './countries.js';
import { rolesBeside } from './roles.js';
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/;
/** Collects the people and organisations of a story. */
export function peopleOf(story) {
    const { lexicon } = story;
    const entities = [];
    const byLast = new Map();
    const byFirst = new Map();
    const groups = new Map();
    const known = new Map();
    const key = (part, mention) => part * 4096 + mention;
    const single = [];
    story.parts.forEach((part, index) => {
        part.chunks.mentions.forEach((mention, at) => {
            if (mention.kind !== 'name' || at >= 4096)
                return;
            const words = nameWords(part.tokens, mention);
            // Lines in capitals are headings, not names.
            if (words.length === 0 || (words.length > 2 && isShouted(textOf(part, mention.nameFirst, mention.last))))
                return;
            if (words.length === 1 && mention.is !== 'group') {
                single.push([index, at]);
                return;
            }
            if (mention.is === 'group' || isPlace(words)) {
                known.set(key(index, at), groupFor(words, part, mention, index));
                return;
            }
            known.set(key(index, at), personFor(words, part, mention, index));
        });
    });
    for (const [index, at] of single) {
        const part = story.parts[index];
        const mention = part.chunks.mentions[at];
        const [word = ''] = nameWords(part.tokens, mention);
        const named = bySurname(byLast.get(word) ?? [], part, mention, lexicon) ?? only(byFirst.get(word));
        if (named) {
            named.count++;
            noteGender(named, part, mention, lexicon);
            addRoles(named, part, mention);
            known.set(key(index, at), named);
        }
        else if (!isNoun(part, mention, lexicon)) {
            const isTitled = part.tokens
                .slice(mention.first, mention.nameFirst)
                .some(({ lower }) => lexicon.titles.has(lower) || lexicon.courtesy.has(lower));
            // “MSNBC”, “EB-5”: abbreviations and numbers are not persons.
            const isCode = !isTitled && isShort(textOf(part, mention.nameFirst, mention.last));
            const entity = (isPlace([word]) || isCode) && !isTitled
                ? groupFor([word], part, mention, index)
                : personFor([word], part, mention, index);
            known.set(key(index, at), entity);
        }
    }
    return { entities, of: (part, mention) => known.get(key(part, mention)) };
    function groupFor(words, part, mention, index) {
        const id = words.filter((word) => word !== 'the').join(' ');
        let entity = groups.get(id);
        if (!entity) {
            entity = make(textOf(part, mention.nameFirst, mention.last), isPlace(words) ? 'place' : 'group', words, index);
            groups.set(id, entity);
        }
        entity.count++;
        return entity;
    }
    function personFor(words, part, mention, index) {
        const last = words.at(-1);
        const list = byLast.get(last) ?? [];
        let entity = list.find((other) => words.length > 1 && isSame(other.words, words));
        if (!entity && words.length === 1)
            entity = list[0];
        if (!entity) {
            entity = make(textOf(part, mention.nameFirst, mention.last), 'person', words, index);
            byLast.set(last, [...list, entity]);
            if (words.length > 1)
                byFirst.set(words[0], [...(byFirst.get(words[0]) ?? []), entity]);
        }
        else if (words.length > entity.words.length && !isShouted(textOf(part, mention.nameFirst, mention.last))) {
            entity.words = words;
            entity.name = textOf(part, mention.nameFirst, mention.last);
        }
        entity.count++;
        if (words.length > 1)
            entity.full++;
        noteGender(entity, part, mention, lexicon);
        addRoles(entity, part, mention);
        return entity;
    }
    function addRoles(entity, part, mention) {
        const { roles, organization } = rolesBeside(part, mention, lexicon);
        for (const role of roles)
            if (!entity.roles.includes(role))
                entity.roles.push(role);
        entity.organization ??= organization;
    }
    function make(name, kind, words, first) {
        const entity = { name, kind, words, roles: [], male: 0, female: 0, count: 0, full: 0, first };
        entities.push(entity);
        return entity;
    }
}
/** Whether a single word is a noun, in a language that capitalises all nouns: “ihre Praxis”, “der Rat”. */
function isNoun({ tokens }, mention, lexicon) {
    if (!lexicon.language.capitalNouns || mention.is === 'person')
        return false;
    const before = tokens[mention.nameFirst - 1];
    return (mention.owner >= 0 ||
        (before?.sentence === mention.sentence &&
            (lexicon.determiners.has(before.lower) || lexicon.possessives.has(before.lower))));
}
const isShort = (name) => /\d/.test(name) || /^(?:\p{Lu}{3,6}|(?:\p{Lu}\.){2,})$/u.test(name);
const isShouted = (name) => name.length > 3 && name === name.toUpperCase();
const only = (entities) => entities?.length === 1 ? entities[0] : undefined;
/** The words of a name in lower case, without a suffix (“Jr.”). */
function nameWords(tokens, mention) {
    return tokens
        .slice(mention.nameFirst, mention.last + 1)
        .filter(({ kind, lower }) => kind === 'word' && !SUFFIX.test(lower))
        .map(({ lower }) => lower);
}
/** The text of some tokens of a part, on one line. */
export const textOf = ({ passage, tokens }, first, last) => passage.text.slice(tokens[first].start, tokens[last].end).replace(/\s+/g, ' ');
/**
 * Whether two names can be the same: the surnames are equal, and the first names are equal or one is an initial of the
 * other.
 */
function isSame(one, other) {
    if (one.length === 1 || other.length === 1)
        return one.at(-1) === other.at(-1);
    const [first, second] = [one[0], other[0]];
    const bare = (word) => word.replace(/\.$/, '');
    return (first === second ||
        (bare(first).length === 1 && second.startsWith(bare(first))) ||
        (bare(second).length === 1 && first.startsWith(bare(second))));
}
function isPlace(words) {
    const { countries, adjectives, cities } = gazetteerOf();
    const name = words.join(' ');
    return countries.has(name) || cities.has(name) || adjectives.has(name);
}
/** The person that a surname alone refers to; of several, the most likely one. */
function bySurname(entities, part, mention, lexicon) {
    const people = entities.filter(({ kind }) => kind === 'person');
    if (people.length < 2)
        return people[0];
    const gender = titleGender(part, mention, lexicon);
    const prefix = part.tokens.slice(mention.first, mention.nameFirst).map(({ lower }) => lower);
    const scored = people.map((entity) => {
        let score = Math.log(1 + entity.full) + (entity.first <= 1 ? 0.7 : 0) - entity.first * 0.02;
        if (gender && genderOf(entity))
            score += gender === genderOf(entity) ? 3 : -4;
        if (prefix.some((word) => entity.roles.some((role) => role.toLowerCase().includes(word))))
            score += 2;
        return { entity, score };
    });
    return scored.sort((one, other) => other.score - one.score)[0].entity;
}
/** The gender that a title before a name implies (“Mrs.”, “spokesman”). */
export function titleGender({ tokens }, mention, lexicon) {
    for (let place = mention.first; place < mention.nameFirst; place++) {
        const { lower } = tokens[place];
        const courtesy = lexicon.courtesy.get(lower);
        if (courtesy)
            return courtesy;
        if (lexicon.male.has(lower))
            return 'male';
        if (lexicon.female.has(lower))
            return 'female';
    }
    return undefined;
}
function noteGender(entity, part, mention, lexicon) {
    const gender = titleGender(part, mention, lexicon);
    if (gender)
        entity[gender] += 4;
    const [first] = entity.words;
    if (entity.words.length > 1 && entity.full === 1 && first && lexicon.femaleEnding.test(first))
        entity.female += 0.7;
}
/** The gender that the evidence implies; `undefined` if it is weak. */
export function genderOf({ male, female }) {
    if (male >= 1 && male > female * 1.6)
        return 'male';
    if (female >= 1 && female > male * 1.6)
        return 'female';
    return undefined;
}
