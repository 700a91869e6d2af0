const CAPITAL = /^\p{Lu}/u;
const isCapital = (token) => token?.kind === 'word' && !token.isCommon && CAPITAL.test(token.text.replace(/^[@#]/, ''));
const isAcronym = ({ text }) => /^\p{Lu}{2,}$/u.test(text);
/** Finds names, pronouns and noun phrases, outside of quotations. */
export function mentionsOf(tokens, lexicon) {
    const mentions = [];
    const of = new Int32Array(tokens.length).fill(-1);
    const add = (mention) => {
        for (let token = mention.first; token <= mention.last; token++)
            of[token] = mentions.length;
        mentions.push(mention);
    };
    for (let at = 0; at < tokens.length;) {
        const token = tokens[at];
        if (token.kind !== 'word') {
            at++;
            continue;
        }
        const next = tokens[at + 1];
        // “US” and “IT” are not pronouns.
        const isShort = isAcronym(token);
        const pronoun = isShort ? undefined : lexicon.pronouns.get(token.lower);
        const possessive = isShort ? undefined : lexicon.possessives.get(token.lower);
        const isBefore = possessive !== undefined && !!next && isContent(tokens, at + 1, lexicon, at + 1);
        if (pronoun !== undefined && !isBefore && !(pronoun === 'self' && token.text === 'i')) {
            add(single('pronoun', at, token, pronoun));
            at++;
        }
        else if (possessive !== undefined && !isBefore) {
            add(single('pronoun', at, token, possessive));
            at++;
        }
        else if (lexicon.relatives.has(token.lower)) {
            add(single('relative', at, token, undefined));
            at++;
        }
        else
            at = chunkAt(tokens, at, lexicon, add, mentions);
    }
    return { mentions, of };
}
const single = (kind, at, token, pronoun) => ({
    kind,
    first: at,
    last: at,
    head: at,
    nameFirst: at,
    pronoun,
    owns: kind === 'possessive',
    owner: -1,
    is: 'person',
    sentence: token.sentence,
});
/** Reads a noun phrase or a name from a token and returns the index of the token after it. */
function chunkAt(tokens, at, lexicon, add, mentions) {
    const opening = tokens[at];
    const possessive = lexicon.possessives.get(opening.lower);
    let place = at;
    if (possessive !== undefined) {
        add({ ...single('possessive', at, opening, possessive), last: at });
        place++;
    }
    else if (lexicon.determiners.has(opening.lower)) {
        place++;
        while (tokens[place] && lexicon.determiners.has(tokens[place].lower) && tokens[place].kind === 'word')
            place++;
    }
    const start = place;
    let owner = possessive !== undefined ? mentions.length - 1 : -1;
    let part = place;
    for (;;) {
        const end = contentEnd(tokens, part, lexicon, start);
        // “the country’s newly elected president”: an adverb may follow the genitive.
        const isAdverb = tokens[end + 1]?.kind === 'word' && tokens[end + 1].lower.endsWith(lexicon.language.adverbEnding || ' ');
        const behind = isAdverb && !isContent(tokens, end + 1, lexicon, end + 1) ? end + 2 : end + 1;
        const isGenitive = end > part && isGenitiveMark(tokens[end]) && isContent(tokens, behind, lexicon, behind);
        if (end === part) {
            if (part === start) {
                // A determiner alone can be a speaker: “many said”, “some”, “one”.
                if (place > at &&
                    possessive === undefined &&
                    part === at + 1 &&
                    !/^(?:the|an?|this|that|these|those)$/.test(opening.lower) &&
                    !lexicon.times.has(tokens[place]?.lower ?? '')) {
                    add({ ...single('noun', at, opening, undefined), is: 'other' });
                }
                return Math.max(place, at + 1);
            }
            return part;
        }
        const first = part === start ? at : part;
        addPart(tokens, first, part, end - 1, lexicon, isGenitive || isGenitiveMark(tokens[end]), owner, add);
        if (!isGenitive)
            return end;
        owner = mentions.length - 1;
        part = behind;
    }
}
/** Whether a word can only precede a noun: a possessive, or the mark of a genitive. */
const isPossessor = (token, lexicon) => token?.kind === 'word' && (lexicon.possessives.has(token.lower) || isGenitiveMark(token));
const isGenitiveMark = (token) => token !== undefined && /^(?:['’]s|[’'])$/.test(token.text);
/** Whether a word can be in a noun phrase. */
function isContent(tokens, at, lexicon, start) {
    const token = tokens[at];
    if (token?.kind !== 'word')
        return false;
    const { lower } = token;
    if (lexicon.days.has(lower) || (lexicon.months.has(lower.replace(/\.$/, '')) && isCapital(token)))
        return false;
    const before = at > start ? tokens[at - 1] : undefined;
    const isFirst = at === 0 || tokens[at - 1].sentence !== token.sentence || tokens[at - 1].kind === 'quote';
    if (isAcronym(token) && tokens[at + 1]?.text !== tokens[at + 1]?.text.toUpperCase())
        return true;
    if (isCapital(token) && !isFirst)
        return !lexicon.functionWords.has(lower) || (token.text.length > 1 && isAcronym(token));
    if (lexicon.functionWords.has(lower))
        return false;
    if (lexicon.times.has(lower) && !before)
        return false;
    const verb = lexicon.verbs.get(lower);
    // “Said X: …”: a verb at the start of a sentence, unless a verb follows the name (“Said Ali told …”).
    const isInverted = isFirst && verb?.form === 'past' && verb.class !== 'other' && !isFinite(tokens, at + 1, lexicon);
    if (verb && (isInverted || !(isCapital(token) && isCapital(tokens[at + 1])))) {
        const isNoun = lexicon.groups.has(lower) || lexicon.roles.has(lower) || lexicon.channels.has(lower);
        // “The ruling”: after an article, a noun.
        if (verb.form === 'gerund')
            return at > 0 && !before && lexicon.determiners.has(tokens[at - 1].lower);
        if (verb.form === 'past' || verb.form === 'participle')
            return false;
        if (verb.form === 'third') {
            // “his calls”, “the senator’s demands”: a noun, because a possessor precedes it.
            if (!before)
                return (at > 0 &&
                    (lexicon.determiners.has(tokens[at - 1].lower) ||
                        lexicon.prepositions.has(tokens[at - 1].lower) ||
                        isPossessor(tokens[at - 1], lexicon)));
            return isNoun && !isCapital(before) && !lexicon.roles.has(before.lower);
        }
        {
            let left = at - 1;
            while (left > 0 && lexicon.adverbs.has(tokens[left].lower))
                left--;
            const previous = left >= 0 ? tokens[left].lower : '';
            if (left === at - 1 && isPossessor(tokens[left], lexicon))
                return true;
            if (lexicon.infinitives.has(previous) || lexicon.auxiliaries.has(previous) || lexicon.pronouns.has(previous))
                return false;
            if (isNoun)
                return !(before && lexicon.roles.has(before.lower) && before.lower.endsWith('s'));
            return !(before && /s$|men$|people$|police$/.test(before.lower));
        }
    }
    if (!isCapital(token)) {
        const { adverbEnding } = lexicon.language;
        if (adverbEnding && lower.endsWith(adverbEnding) && lower.length > 4 && !lexicon.adverbLike.has(lower))
            return false;
        if (/ing$/.test(lower) && !lower.includes('-') && lower.length > 5 && !before && !lexicon.groups.has(lower)) {
            const opening = tokens[at - 1];
            return (opening !== undefined && (lexicon.determiners.has(opening.lower) || lexicon.possessives.has(opening.lower)));
        }
        if (lexicon.otherPast.has(lower) && !lexicon.roles.has(lower)) {
            const opening = tokens[at - 1];
            if (before || !opening || !(lexicon.determiners.has(opening.lower) || lexicon.possessives.has(opening.lower)))
                return false;
        }
        // “arrived”, “rallied”: a verb that is not in the lists, unless an article precedes it.
        const previous = tokens[at - 1];
        if (/ed$/.test(lower) && lower.length > 4 && !lower.includes('-')) {
            if (!before)
                return (previous !== undefined && (lexicon.determiners.has(previous.lower) || lexicon.possessives.has(previous.lower)));
            if (isCapital(before) || lexicon.roles.has(before.lower) || lexicon.groups.has(before.lower))
                return false;
            // “The record prompted X”, “his face darted from”: a participle inside a noun phrase precedes a noun.
            const next = tokens[at + 1];
            const isAdjective = next?.kind === 'word' && next.sentence === token.sentence && isContent(tokens, at + 1, lexicon, at + 1);
            if (!isAdjective || isCapital(next))
                return false;
        }
    }
    return true;
}
/** The index of the token after a run of content words. */
function contentEnd(tokens, from, lexicon, start) {
    let place = from;
    while (place < tokens.length) {
        const token = tokens[place];
        if (place > from && token.sentence !== tokens[from].sentence)
            break;
        if (isContent(tokens, place, lexicon, start)) {
            // A word in lower case after a name is its verb, unless it is a noun for people: “Clinton aides”.
            const before = place > from ? tokens[place - 1] : undefined;
            if (before && isCapital(before) && !isCapital(token) && !isNounWord(token, tokens[place + 1], lexicon, before))
                break;
            // “an incident Trump brought up”: after a noun that is not for people, a name begins a clause.
            if (before &&
                place > from &&
                isCapital(token) &&
                !isCapital(before) &&
                !isPersonNoun(before, lexicon) &&
                !isPersonNoun(token, lexicon) &&
                /^\p{Ll}/u.test(before.text) &&
                !lexicon.prepositions.has(before.lower) &&
                !lexicon.nameParticles.has(before.lower) &&
                place - start > 0 &&
                isFinite(tokens, place, lexicon))
                break;
            place++;
            continue;
        }
        const next = tokens[place + 1];
        if (place > from && token.kind === 'word') {
            if (lexicon.nameParticles.has(token.lower) && isCapital(tokens[place - 1]) && isCapital(next)) {
                place++;
                continue;
            }
            const isOf = lexicon.links.has(token.lower);
            const head = tokens[place - 1];
            if (isOf && next?.kind === 'word') {
                const after = next.lower === 'the' ? tokens[place + 2] : next;
                const isTitle = lexicon.titles.has(head.lower) || lexicon.organizations.has(head.lower) || lexicon.roles.has(head.lower);
                if (isCapital(head) &&
                    isCapital(after) &&
                    isTitle &&
                    isContent(tokens, after === next ? place + 1 : place + 2, lexicon, from)) {
                    place += after === next ? 1 : 2;
                    continue;
                }
                if (lexicon.roles.has(head.lower) &&
                    /^(?:state|staff|defence|defense|government|police|mission|operations|delegation)$/.test(next.lower)) {
                    place += 2;
                    continue;
                }
            }
        }
        // “newly sworn-in, left-wing president”: adjectives with a comma between them.
        if (place > from && token.text === ',' && goesOnBehindComma(tokens, place, lexicon)) {
            place++;
            continue;
        }
        // “Marcia "Cia" Price”
        if (place > from &&
            token.isNickname &&
            isCapital(tokens[place - 1]) &&
            isCapital(next) &&
            next?.sentence === token.sentence) {
            place++;
            continue;
        }
        // An initial with its full stop, or “&”.
        if (place > from && token.kind === 'mark' && token.text === '&' && isCapital(next)) {
            place++;
            continue;
        }
        break;
    }
    return place;
}
/** Whether an adjective and a noun for a person follow a comma: “…, left-wing president”. */
function goesOnBehindComma(tokens, comma, lexicon) {
    const [before, next, second] = [tokens[comma - 1], tokens[comma + 1], tokens[comma + 2]];
    if (!next || !second || next.kind !== 'word' || second.kind !== 'word')
        return false;
    const isSmall = [before, next, second].every(({ text }) => /^\p{Ll}/u.test(text));
    const isAdjective = /-/.test(before.text) || /(?:ed|ing|al|ive|ous|ful|est|ic|y)$/.test(before.lower);
    return (isSmall &&
        isAdjective &&
        !isPersonNoun(before, lexicon) &&
        !lexicon.functionWords.has(next.lower) &&
        !lexicon.roles.has(next.lower) &&
        lexicon.roles.has(second.lower));
}
const isPersonNoun = ({ lower }, lexicon) => lexicon.roles.has(lower) || lexicon.titles.has(lower) || lexicon.roleEnding.test(lower);
/** Whether a verb follows the name at a place. */
function isFinite(tokens, at, lexicon) {
    let place = at;
    while (isCapital(tokens[place]))
        place++;
    while (tokens[place] && lexicon.adverbs.has(tokens[place].lower))
        place++;
    const word = tokens[place];
    if (word?.kind !== 'word')
        return false;
    return lexicon.verbs.has(word.lower) || lexicon.auxiliaries.has(word.lower) || /(?:ed|ght)$/.test(word.lower);
}
function isNounWord(token, next, lexicon, before) {
    const { lower } = token;
    if (lexicon.roles.has(lower) || lexicon.groups.has(lower) || lexicon.titles.has(lower))
        return true;
    // “US defence official”, “Republican presidential candidate”: an adjective before a noun for people.
    return (!!next &&
        (lexicon.roles.has(next.lower) || lexicon.groups.has(next.lower)) &&
        !lexicon.verbs.has(lower) &&
        !/ed$/.test(lower) &&
        !!before);
}
/** Adds the mention for one part of a chunk: a name with the title before it, or a noun phrase. */
function addPart(tokens, first, core, last, lexicon, owns, owner, add) {
    const sentence = tokens[first].sentence;
    // “(R)”, “(D-Calif.)”: a party, not a person.
    if (tokens[first - 1]?.text === '(' &&
        tokens[last + 1]?.text === ')' &&
        last === first &&
        tokens[first].text.length < 10)
        return;
    let run = last + 1;
    while (run > core) {
        const token = tokens[run - 1];
        const isInner = lexicon.nameParticles.has(token.lower) ||
            token.isNickname ||
            token.text === '&' ||
            lexicon.links.has(token.lower) ||
            (!lexicon.language.capitalNouns && lexicon.definite.has(token.lower));
        if (isCapital(token) || /^[@#]/.test(token.text) || (isInner && run - 1 > core && isCapital(tokens[run - 2])))
            run--;
        else
            break;
    }
    while (run <= last && !isCapital(tokens[run]) && !/^[@#]/.test(tokens[run].text))
        run++;
    if (run > last) {
        // Words in lower case at the end: a noun phrase.
        const { lower } = tokens[last];
        const head = headOf(tokens, core, last, lexicon);
        const word = tokens[head].lower;
        const is = lexicon.roles.has(word) || lexicon.roles.has(lower)
            ? 'role'
            : lexicon.groups.has(word)
                ? 'group'
                : first === core && !/^\p{Lu}/u.test(tokens[first].text)
                    ? 'bare'
                    : 'other';
        add({ kind: 'noun', first, last, head, nameFirst: first, owns, owner, is, sentence });
        return;
    }
    let name = run;
    // Titles before the name: “Sen. Lindsey Graham”, “Secretary of State Antony Blinken”.
    for (let place = run; place < last; place++) {
        const { lower } = tokens[place];
        if (lexicon.titles.has(lower) || lexicon.courtesy.has(lower) || lexicon.titles.has(lower.replace(/^[^-]*-/, ''))) {
            name = place + 1;
            const next = tokens[place + 1];
            if (lexicon.links.has(next.lower)) {
                // “Secretary of State” – the word behind “of” belongs to the title.
                const skip = tokens[place + 2]?.lower === 'the' ? 3 : 2;
                if (place + skip < last)
                    name = place + skip + 1;
                else
                    break;
                place += skip;
            }
        }
        else if (place === name && isRoleBefore(tokens, place, last, lexicon))
            name = place + 1;
    }
    if (name > last)
        name = run;
    const lastWord = tokens[last].lower;
    const isTitleOnly = name === run && titleOnly(tokens, run, last, lexicon);
    if (isTitleOnly) {
        add({ kind: 'noun', first, last, head: last, nameFirst: first, owns, owner, is: 'role', sentence });
        return;
    }
    const isOrganization = name === run &&
        run === core &&
        (lexicon.organizations.has(lastWord) || lexicon.outlets.has(lastWord) || (run > first && last > run));
    const hasRole = name > run || (run > core && tokens.slice(core, run).some(({ lower }) => lexicon.roles.has(lower)));
    const is = hasRole ? 'person' : isOrganization ? 'group' : 'other';
    add({ kind: 'name', first, last, head: last, nameFirst: name, owns, owner, is, sentence });
}
/** Whether a word is the role of a person whose first name and surname follow: “Critic X Y”, “Chief Executive X Y”. */
function isRoleBefore(tokens, at, last, lexicon) {
    if (last - at < 2 || !lexicon.roles.has(tokens[at].lower) || lexicon.groups.has(tokens[at].lower))
        return false;
    // “Officer Training Academy”: an organisation, not a person.
    const { lower } = tokens[last];
    return !lexicon.organizations.has(lower) && !lexicon.outlets.has(lower) && !lexicon.works.has(lower);
}
/** The head of “secretary of state”: the word before “of”. */
function headOf(tokens, core, last, lexicon) {
    for (let place = core + 1; place < last; place++)
        if (lexicon.links.has(tokens[place].lower))
            return place - 1;
    return last;
}
function titleOnly(tokens, first, last, lexicon) {
    const { lower } = tokens[last];
    if (!lexicon.titles.has(lower) && !lexicon.roles.has(lower)) {
        return (last > first + 1 && lexicon.links.has(tokens[last - 1].lower) && lexicon.titles.has(tokens[last - 2].lower));
    }
    return true;
}
