import { gazetteerOf } from './countries.js';
import { genderOf, peopleOf, textOf } from './people.js';
/** Maximum number of preceding names that are searched for the person of a pronoun. */
const REACH = 40;
/**
 * Finds who the pronouns, surnames and role phrases of a story refer to.
 *
 * @param sources The sources of the quotations, which are more likely the person of a later pronoun.
 */
export function referencesOf(story, sources = []) {
    const people = peopleOf(story);
    const speakers = new Set(sources.map(({ part, mention }) => part * 4096 + mention));
    collectGender(story, people);
    let resolved = new Map();
    // The first pass resolves unambiguous pronouns. The genders learned from them help the second.
    for (let round = 0; round < 2; round++) {
        resolved = resolveAll(story, people, speakers);
        if (round === 0) {
            story.parts.forEach((part, index) => {
                part.chunks.mentions.forEach((mention, at) => {
                    const found = resolved.get(index * 4096 + at);
                    const gender = mention.pronoun;
                    if (found?.entity && found.certainty > 0.8 && (gender === 'male' || gender === 'female'))
                        found.entity[gender] += 0.4;
                });
            });
        }
    }
    return {
        people,
        of: (part, mention) => resolved.get(part * 4096 + mention) ?? { entity: undefined, certainty: 0 },
    };
}
/** Evidence for gender: a sentence with one person, and a pronoun after the name. */
function collectGender(story, people) {
    story.parts.forEach((part, index) => {
        let alone;
        let several = false;
        let sentence = -1;
        part.chunks.mentions.forEach((mention, at) => {
            if (mention.sentence > sentence + 1) {
                alone = undefined;
                several = false;
            }
            if (mention.sentence !== sentence)
                sentence = mention.sentence;
            const entity = mention.kind === 'name' ? people.of(index, at) : undefined;
            if (entity?.kind === 'person') {
                if (alone && alone !== entity)
                    several = true;
                else
                    alone = entity;
            }
            if (alone && !several && (mention.pronoun === 'male' || mention.pronoun === 'female'))
                alone[mention.pronoun] += 1;
        });
    });
}
function resolveAll(story, people, speakers) {
    const resolved = new Map();
    const events = [];
    let sentenceCount = 0;
    const { lexicon } = story;
    story.parts.forEach((part, index) => {
        const offset = sentenceCount;
        sentenceCount += (part.tokens.at(-1)?.sentence ?? 0) + 1;
        const subjects = new Set(part.frames.map(({ subject }) => subject));
        part.chunks.mentions.forEach((mention, at) => {
            if (at >= 4096)
                return;
            const key = index * 4096 + at;
            let referent;
            if (mention.kind === 'name') {
                const entity = people.of(index, at);
                referent = { entity, certainty: entity ? nameCertainty(people, entity, part, mention) : 0 };
            }
            else if (mention.kind === 'relative')
                referent = antecedent(story, resolved, index, at);
            else if (mention.pronoun === 'male' || mention.pronoun === 'female')
                referent = byPronoun(mention.pronoun, events, index, offset + mention.sentence);
            else if (mention.kind === 'noun' && mention.is !== 'bare') {
                const entity = mention.is === 'role' ? named(part, index, at, people, lexicon) : undefined;
                referent = entity ? { entity, certainty: 0.93 } : byRole(story, events, index, mention);
            }
            if (!referent)
                return;
            resolved.set(key, referent);
            if (!referent.entity)
                return;
            const previous = part.tokens[mention.first - 1];
            const inPhrase = previous?.kind === 'word' && lexicon.prepositions.has(previous.lower);
            const isFirst = at === 0 || part.chunks.mentions[at - 1].sentence !== mention.sentence;
            const weight = (speakers.has(key) ? 0.5 : 0) +
                (subjects.has(at) ? 0.9 : isSubject(part, mention, lexicon) ? 0.6 : 0) +
                (isFirst && !inPhrase ? 0.8 : 0) -
                (inPhrase ? 0.5 : 0) -
                (mention.owns ? 0.3 : 0) +
                (mention.pronoun ? 0.3 : 0);
            events.push({
                part: index,
                sentence: offset + mention.sentence,
                token: mention.first,
                entity: referent.entity,
                weight,
            });
        });
    });
    return resolved;
}
/** Whether a verb follows a mention directly. */
function isSubject({ tokens, chunks }, mention, lexicon) {
    const next = tokens[mention.last + 1];
    if (next?.kind !== 'word' || next.sentence !== mention.sentence || mention.owns)
        return false;
    return (lexicon.auxiliaries.has(next.lower) ||
        lexicon.otherPast.has(next.lower) ||
        (chunks.of[mention.last + 1] < 0 &&
            (lexicon.verbs.has(next.lower) || /(?:ed|s)$/.test(next.lower)) &&
            !lexicon.prepositions.has(next.lower)));
}
/** “his former partner at the firm, X, said”: a name after a role is the same person. */
function named(part, index, at, people, lexicon) {
    const { tokens, chunks } = part;
    let { last } = chunks.mentions[at];
    // “X, president of the union, said”
    const { first } = chunks.mentions[at];
    const owner = tokens[first - 1]?.text === ',' ? (chunks.of[first - 2] ?? -1) : -1;
    if (owner >= 0 &&
        chunks.mentions[owner].kind === 'name' &&
        chunks.mentions[owner].sentence === chunks.mentions[at].sentence) {
        const entity = people.of(index, owner);
        if (entity?.kind === 'person' && entity.words.length > 1)
            return entity;
    }
    const next = tokens[last + 1];
    if (next?.kind === 'word' && lexicon.prepositions.has(next.lower)) {
        const inside = chunks.of[last + 2] ?? -1;
        if (inside >= 0)
            ({ last } = chunks.mentions[inside]);
    }
    if (tokens[last + 1]?.text !== ',')
        return undefined;
    const name = chunks.of[last + 2] ?? -1;
    if (name < 0 ||
        chunks.mentions[name].kind !== 'name' ||
        chunks.mentions[name].sentence !== chunks.mentions[at].sentence)
        return undefined;
    const end = tokens[chunks.mentions[name].last + 1];
    if (!end || !/^[,.(]$/.test(end.text))
        return undefined;
    const entity = people.of(index, name);
    return entity?.kind === 'person' && entity.words.length > 1 ? entity : undefined;
}
/** Probability that a name refers to an entity: lower if several people have the surname. */
function nameCertainty(people, entity, { tokens }, mention) {
    if (mention.last > mention.nameFirst)
        return 0.99;
    const word = tokens[mention.last].lower;
    const others = people.entities.filter((other) => other !== entity && other.kind === 'person' && other.words.at(-1) === word);
    return others.length === 0 ? 0.97 : 0.85;
}
/** “who” refers to the mention before it. */
function antecedent(story, resolved, part, at) {
    const { mentions } = story.parts[part].chunks;
    for (let before = at - 1; before >= 0 && before > at - 4; before--) {
        const mention = mentions[before];
        if (mention.sentence !== mentions[at].sentence)
            break;
        const found = resolved.get(part * 4096 + before);
        if (found?.entity && found.entity.kind !== 'place' && !mention.owns)
            return { entity: found.entity, certainty: found.certainty * (before === at - 1 ? 0.95 : 0.7) };
    }
    return undefined;
}
function byPronoun(gender, events, index, sentence) {
    const scores = new Map();
    const repeats = new Map();
    for (let step = events.length - 1; step >= 0 && step > events.length - REACH; step--) {
        const event = events[step];
        const parts = index - event.part;
        if (parts > 5)
            break;
        const { entity } = event;
        if (entity.kind !== 'person')
            continue;
        const known = genderOf(entity);
        if (known && known !== gender)
            continue;
        // Distance in sentences, across paragraphs. A new paragraph adds to it.
        const sentences = sentence - event.sentence;
        let score = event.weight * 0.85 - Math.min(sentences, 7) - Math.min(parts, 3) * 0.3;
        if (known)
            score += 0.8;
        score += Math.min(Math.log(1 + entity.count), 2.5) * 0.2;
        const before = scores.get(entity);
        // A person who is named often is more likely.
        const repeated = Math.min(0.5, (repeats.get(entity) ?? 0) * 0.15);
        repeats.set(entity, (repeats.get(entity) ?? 0) + 1);
        scores.set(entity, before === undefined ? score : Math.max(before, score + repeated));
    }
    const ranked = [...scores].sort(([, one], [, other]) => other - one);
    const [best, second] = ranked;
    if (!best)
        return { entity: undefined, certainty: 0 };
    const margin = second ? best[1] - second[1] : 2.5;
    const known = genderOf(best[0]) === gender;
    return { entity: best[0], certainty: Math.min(0.97, (known ? 0.62 : 0.5) + Math.min(margin, 2.5) * 0.15) };
}
/** “the Colombian leader”: a definite phrase with a role refers to the person who has the role. */
function byRole(story, events, index, mention) {
    const part = story.parts[index];
    const { lexicon } = story;
    const words = part.tokens.slice(mention.first, mention.last + 1);
    if (!lexicon.definite.has(words[0].lower) || mention.owner >= 0)
        return undefined;
    const head = part.tokens[mention.head].lower;
    if (lexicon.groups.has(head) && !lexicon.roles.has(head))
        return undefined;
    const classes = lexicon.roleClasses.filter((members) => members.has(head));
    const { adjectives, countries } = gazetteerOf();
    const nations = words.flatMap(({ lower }) => adjectives.get(lower) ?? (countries.has(lower) ? [countries.get(lower)] : []));
    const content = words
        .slice(1)
        .map(({ lower }) => lower)
        .filter((word) => word !== head && !adjectives.has(word) && !countries.has(word));
    let best;
    let second = -9;
    const seen = new Set();
    for (let step = events.length - 1; step >= 0 && step > events.length - 200; step--) {
        const { entity, part: at } = events[step];
        if (seen.has(entity) || entity.kind !== 'person')
            continue;
        seen.add(entity);
        const { roles, words: roleWords } = roleWordsOf(entity);
        let score = 0;
        if (roleWords.has(head))
            score += 3;
        else if (classes.some((members) => [...members].some((member) => member.includes(' ') ? roles.some((role) => role.includes(member)) : roleWords.has(member))))
            score += 2;
        else if (lexicon.anyRole.has(head) && entity.roles.length === 0)
            score += 0.5;
        else
            continue;
        const gender = lexicon.male.has(head) ? 'male' : lexicon.female.has(head) ? 'female' : undefined;
        if (gender && genderOf(entity) && genderOf(entity) !== gender)
            continue;
        score += content.filter((word) => roleWords.has(word)).length;
        if (nations.length > 0) {
            const own = nationsOf(story, entity);
            score += nations.some((nation) => own.has(nation.name)) ? 2 : own.size > 0 ? -2 : -0.5;
        }
        score -= Math.min(index - at, 10) * 0.08;
        score += Math.min(Math.log(1 + entity.count), 2) * 0.2;
        if (!best || score > best.score) {
            second = best?.score ?? second;
            best = { entity, score };
        }
        else
            second = Math.max(second, score);
    }
    if (!best || best.score < 2.2)
        return undefined;
    return {
        entity: best.entity,
        certainty: Math.min(0.93, 0.55 + (best.score - 2) * 0.08 + Math.min(best.score - second, 2) * 0.08),
    };
}
/** The country that the sentence names before a person, where the story first names the person. */
function countryBefore(story, entity) {
    const { adjectives, countries } = gazetteerOf();
    for (const part of story.parts.slice(entity.first, entity.first + 3)) {
        const { mentions } = part.chunks;
        const at = mentions.findIndex((mention) => mention.kind === 'name' && textOf(part, mention.nameFirst, mention.last) === entity.name);
        if (at < 0 || part.passage.kind === 'headline')
            continue;
        for (let before = at - 1; before >= 0 && before > at - 5; before--) {
            const mention = mentions[before];
            const name = textOf(part, mention.nameFirst, mention.last).toLowerCase();
            const isNation = adjectives.has(name) || countries.has(name);
            if (mention.sentence === mentions[at].sentence && mention.kind === 'name' && isNation)
                return name;
        }
        return undefined;
    }
    return undefined;
}
const nationCache = new WeakMap();
/** The countries that a person’s role names, or the sentence that introduces them. */
export function nationsOf(story, entity) {
    let found = nationCache.get(entity);
    if (found)
        return found;
    const { adjectives, countries } = gazetteerOf();
    const names = new Set();
    const add = (word) => {
        for (const country of adjectives.get(word) ?? [])
            names.add(country.name);
        const country = countries.get(word);
        if (country)
            names.add(country.name);
    };
    for (const role of entity.roles) {
        const words = role.toLowerCase().split(/[^\p{L}.]+/u);
        words.forEach((word, index) => {
            add(word);
            add(`${word} ${words[index + 1] ?? ''}`);
        });
    }
    // “Colombia, which elected its first left-wing President X”: the nearest country before the name.
    if (names.size === 0)
        add(countryBefore(story, entity) ?? '');
    nationCache.set(entity, (found = names));
    return found;
}
const roleCache = new WeakMap();
/** The roles of a person in lower case, and their words. */
function roleWordsOf(entity) {
    let found = roleCache.get(entity);
    if (!found || found.count !== entity.roles.length) {
        const roles = entity.roles.map((role) => role.toLowerCase());
        found = { count: roles.length, roles, words: new Set(roles.flatMap((role) => role.split(/[^\p{L}-]+/u))) };
        roleCache.set(entity, found);
    }
    return found;
}
