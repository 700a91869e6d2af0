/** Finds the verbs of speech in a passage, each with its subject, in order. */
export function framesOf(tokens, chunks, lexicon) {
    const context = {
        tokens,
        chunks,
        lexicon,
        clause: { sentence: -1, subject: -1 },
    };
    const frames = [];
    const label = labelOf(context);
    if (label)
        frames.push(label);
    for (let at = 0; at < tokens.length; at++) {
        const token = tokens[at];
        if (token.kind !== 'word')
            continue;
        const phrase = sourcePhraseAt(context, at);
        if (phrase) {
            frames.push(phrase);
            continue;
        }
        const inside = chunks.of[at];
        if (inside >= 0) {
            const special = chunks.mentions[inside].last === at ? (speechNoun(context, inside) ?? innerLabel(context, inside)) : undefined;
            if (special)
                frames.push(special);
            continue;
        }
        const verb = lexicon.verbs.get(token.lower) ?? phrasalVerb(context, at);
        if (verb) {
            const frame = frameOf(context, at, verb);
            if (frame)
                frames.push(frame);
        }
        else if (isVerbLike(context, at))
            noteSubject(context, subjectBefore(context, at - 1, 0), token.sentence);
        else
            noteCompanion(context, at);
    }
    markEmbedded(frames, tokens, chunks, lexicon);
    return frames;
}
/** Marks the verbs in the reported clause of another one: their subject, or “that”, follows that verb directly. */
function markEmbedded(frames, tokens, chunks, lexicon) {
    // The verb whose reported clause with “that” extends to the end of the sentence.
    let open;
    frames.forEach((frame, index) => {
        const { sentence } = tokens[frame.token];
        if (open && tokens[open.token].sentence !== sentence)
            open = undefined;
        if (frame.subject >= 0 && frame.kind !== 'inverted' && frame.kind !== 'label' && frame.kind !== 'according') {
            const start = ownerStart(chunks, frame.subject);
            // “When X noted that Y, Z said”: the main clause begins at the comma.
            if (open && isSubordinate(open) && CLAUSE_END.test(tokens[start - 1]?.text ?? ''))
                open = undefined;
            if (open && start > open.token && frame.subject !== open.subject)
                frame.embedded = true;
            for (let earlier = index - 1; earlier >= 0 && earlier > index - 4 && !frame.embedded; earlier--) {
                const outer = frames[earlier];
                if (outer.verb === undefined || outer.token >= start || tokens[outer.token].sentence !== sentence)
                    continue;
                const isBeside = outer.token + 1 === start || (outer.embedded === true && outer.subject === frame.subject);
                if (isBeside)
                    frame.embedded = true;
            }
        }
        if (!open && frame.verb && frame.verb.class !== 'other' && !frame.embedded) {
            // “said that”, “told reporters on Monday that”, “asked if”.
            for (let place = frame.token + 1; place < Math.min(tokens.length, frame.token + 7); place++) {
                const token = tokens[place];
                if (token.sentence !== sentence || token.kind === 'quote')
                    break;
                if (lexicon.complementizers.has(token.lower)) {
                    open = frame;
                    break;
                }
                if (lexicon.verbs.has(token.lower) && chunks.of[place] < 0)
                    break;
            }
        }
    });
    /** Whether a clause begins the sentence with a word such as “when”. */
    function isSubordinate({ subject }) {
        if (subject < 0)
            return false;
        const before = ownerStart(chunks, subject) - 1;
        const word = tokens[before];
        return (word !== undefined && lexicon.subordinators.has(word.lower) && tokens[before - 1]?.sentence !== word.sentence);
    }
}
/** A mark between a subordinate clause and the main one. */
const CLAUSE_END = /^[,―—–-]$/;
/** A verb that reports speech only with the word after it: “as she put it”. */
function phrasalVerb({ tokens, lexicon }, at) {
    const next = tokens[at + 1];
    return next?.kind === 'word' ? lexicon.phrasalVerbs.get(`${tokens[at].lower} ${next.lower}`) : undefined;
}
/** “Bush: "…"” in the middle of a paragraph. */
function innerLabel({ tokens, chunks }, at) {
    const mention = chunks.mentions[at];
    if (mention.first === 0 || tokens[mention.last + 1]?.text !== ':' || tokens[mention.last + 2]?.kind !== 'quote')
        return undefined;
    const previous = tokens[mention.first - 1];
    if (previous.sentence === mention.sentence && !(/^["“„«‘'”]$/.test(previous.text) && mention.first === 1))
        return undefined;
    return { kind: 'label', token: mention.last + 1, verb: undefined, subject: at, object: -1 };
}
/** “his call to …”, “X’s claim that …”: the possessor of a noun of speech. */
function speechNoun({ tokens, chunks, lexicon }, at) {
    const mention = chunks.mentions[at];
    if (mention.owner < 0 || mention.kind !== 'noun' || !lexicon.speechNouns.has(tokens[mention.head].lower))
        return undefined;
    return { kind: 'noun', token: mention.head, verb: undefined, subject: mention.owner, object: -1 };
}
/** “NAME: …”, “Q: …” at the start of a paragraph. */
function labelOf({ tokens, chunks }) {
    const mention = chunks.mentions[0];
    if (!mention || mention.first > 0)
        return undefined;
    const next = tokens[mention.last + 1];
    if (next?.text !== ':')
        return undefined;
    return { kind: 'label', token: mention.last + 1, verb: undefined, subject: 0, object: -1 };
}
/** “according to X”. */
function sourcePhraseAt({ tokens, chunks, lexicon }, at) {
    for (const words of lexicon.sourcePhrases) {
        if (!words.every((word, index) => tokens[at + index]?.lower === word))
            continue;
        const subject = chunks.of[at + words.length] ?? -1;
        if (subject < 0)
            return undefined;
        return { kind: 'according', token: at, verb: undefined, subject: headMention(chunks, subject), object: -1 };
    }
    return undefined;
}
/** The noun phrase that a possessive belongs to: “his lawyer” for “his”. */
function headMention({ mentions }, at) {
    let found = at;
    for (let next = at + 1; next < mentions.length && mentions[next].owner === found; next++)
        found = next;
    return found;
}
/**
 * Whether a word looks like a verb although it is not in the lists of the language. It shows where a clause has its
 * subject.
 */
function isVerbLike({ tokens, lexicon, chunks }, at) {
    const { lower, text } = tokens[at];
    if (lexicon.auxiliaries.has(lower))
        return !/^'s$/.test(lower);
    if (lexicon.otherPast.has(lower))
        return true;
    return (at > 0 && chunks.of[at - 1] >= 0 && /^\p{Ll}+(?:ed|s|t|w|k)$/u.test(text) && !lexicon.functionWords.has(lower));
}
function noteSubject(context, subject, sentence) {
    if (subject < 0 || context.chunks.mentions[subject].kind === 'relative')
        return;
    if (!isMainClause(context, subject))
        return;
    context.clause.sentence = sentence;
    context.clause.subject = subject;
}
/** “with X taking to Twitter to call …”: the person after “with” is the subject of the verbs that follow. */
function noteCompanion({ tokens, chunks, lexicon, clause }, at) {
    const { lower, sentence } = tokens[at];
    const beside = chunks.of[at - 1] ?? -1;
    if (beside < 0 || !lexicon.gerundEnding || !lower.endsWith(lexicon.gerundEnding))
        return;
    const opening = tokens[ownerStart(chunks, beside) - 1];
    if (opening?.sentence !== sentence ||
        !lexicon.companions.has(opening.lower) ||
        lexicon.coordinators.has(opening.lower))
        return;
    clause.sentence = sentence;
    clause.subject = beside;
}
/** Whether a subject begins a main clause, not a subordinate one (“said he”, “when he”). */
function isMainClause({ tokens, chunks, lexicon }, subject) {
    const start = ownerStart(chunks, subject);
    const before = tokens[start - 1];
    if (before?.sentence !== tokens[start].sentence || before.kind !== 'word')
        return true;
    if (lexicon.complementizers.has(before.lower) || lexicon.relatives.has(before.lower))
        return false;
    if (lexicon.verbs.has(before.lower) || lexicon.prepositions.has(before.lower))
        return false;
    return !lexicon.conjunctions.has(before.lower) || lexicon.coordinators.has(before.lower);
}
function frameOf(context, at, verb) {
    const { tokens, chunks, lexicon, clause } = context;
    const { sentence } = tokens[at];
    const object = objectOf(context, at);
    const before = tokens[at - 1];
    const make = (kind, subject) => ({ kind, token: at, verb, subject, object });
    // “labelled "top secret" by the department”: the passive's agent.
    if (verb.class !== 'say' && (verb.form === 'past' || verb.form === 'participle')) {
        const agent = agentOf(context, at);
        if (agent >= 0)
            return make('by', agent);
    }
    const clauseSubject = clause.sentence === sentence ? clause.subject : sentenceSubject(context, sentence, at);
    if (verb.form === 'gerund') {
        // “with X saying”
        const named = before ? chunks.of[at - 1] : -1;
        if (named >= 0 && chunks.mentions[named].kind !== 'relative' && chunks.mentions[named].kind !== 'possessive') {
            const opening = tokens[ownerStart(chunks, named) - 1];
            // “footage of X saying”: the name beside it. “X replied on Facebook, writing”: not the site.
            const isSite = lexicon.sites.has(tokens[chunks.mentions[named].head].lower);
            const isPerson = chunks.mentions[named].kind === 'name' || chunks.mentions[named].kind === 'pronoun';
            if ((isPerson && !isSite) ||
                (opening && (lexicon.companions.has(opening.lower) || /^[–—-]$/.test(opening.lower))))
                return make('participle', named);
        }
        const direct = before && lexicon.auxiliaries.has(before.lower) ? subjectBefore(context, at - 1, 0) : -1;
        if (direct >= 0) {
            noteSubject(context, direct, sentence);
            return make('plain', direct);
        }
        // “With X saying”, “X saying” without a comma: the noun before it is the subject.
        const beside = before && chunks.of[at - 1] >= 0 ? subjectBefore(context, at - 1, 0) : -1;
        // “She sent an e-mail saying”: she says it.
        const isMessage = beside >= 0 && lexicon.channels.has(tokens[chunks.mentions[beside].head].lower);
        if (beside >= 0 && !(isMessage && clauseSubject >= 0 && clauseSubject !== beside))
            return make('participle', beside);
        return make('participle', clauseSubject >= 0 ? clauseSubject : subjectAfterComma(context, at));
    }
    let auxiliary = at - 1;
    while (auxiliary > 0 &&
        lexicon.adverbs.has(tokens[auxiliary].lower) &&
        !lexicon.auxiliaries.has(tokens[auxiliary].lower))
        auxiliary--;
    const hasAuxiliary = auxiliary >= 0 && lexicon.auxiliaries.has(tokens[auxiliary].lower);
    if ((before && lexicon.infinitives.has(before.lower)) ||
        (verb.form === 'base' && !hasAuxiliary && !subjectIsNear(context, at))) {
        const causer = before && lexicon.infinitives.has(before.lower) ? causedSubject(context, at - 1) : -1;
        if (causer >= 0)
            return make('participle', causer);
        return make('participle', clauseSubject >= 0 ? clauseSubject : sentenceSubject(context, sentence, at));
    }
    // A relative clause: “McConnell, who in 2010 said”.
    let subject = subjectBefore(context, at - 1, 0);
    const after = invertedSubject(context, at);
    if (after >= 0) {
        const afterQuote = isQuoteBefore(context, at);
        const isPronoun = chunks.mentions[after].kind === 'pronoun';
        // “…, said the law was “…””: the noun behind the verb begins the reported clause.
        const isClause = startsClause(context, after);
        if (afterQuote ||
            (subject < 0 && !isPronoun && !isClause && (!before || before.text === ',' || before.sentence !== sentence))) {
            return make('inverted', after);
        }
    }
    if (subject >= 0) {
        const mention = chunks.mentions[subject];
        noteSubject(context, subject, sentence);
        return make(mention.kind === 'relative' ? 'relative' : 'plain', subject);
    }
    subject = clauseSubject;
    // “Speaking to reporters …”, “Asked about …”: a participle that begins the sentence.
    if (subject < 0 && (at === 0 || tokens[at - 1].sentence !== sentence))
        subject = subjectAfterComma(context, at);
    return make('participle', subject);
}
/** Whether a verb follows a mention directly, so that the mention is its subject. */
function startsClause({ tokens, chunks, lexicon }, at) {
    const { last, sentence } = chunks.mentions[at];
    const next = tokens[last + 1];
    if (next?.kind !== 'word' || next.sentence !== sentence || chunks.of[last + 1] >= 0)
        return false;
    return lexicon.auxiliaries.has(next.lower) || lexicon.verbs.has(next.lower);
}
/** “for X to call”, “prompted X to say”: the person before “to” is the subject of the infinitive. */
function causedSubject(context, infinitive) {
    const { tokens, chunks, lexicon } = context;
    const { sentence } = tokens[infinitive];
    let place = infinitive - 1;
    // “prompted the atlas, which examines counties, to state”
    if (tokens[place]?.text === ',')
        place = appositionStart(context, place, ',') ?? -1;
    const at = place >= 0 ? chunks.of[place] : -1;
    if (at < 0 || chunks.mentions[at].kind === 'relative')
        return -1;
    const opening = tokens[ownerStart(chunks, at) - 1];
    return opening?.sentence === sentence && lexicon.causatives.has(opening.lower) ? at : -1;
}
const isQuoteBefore = ({ tokens }, at) => {
    let place = at - 1;
    while (place >= 0 &&
        (tokens[place].text === ',' ||
            tokens[place].text === '-' ||
            tokens[place].text === '—' ||
            tokens[place].text === '–'))
        place--;
    return place >= 0 && tokens[place].kind === 'quote';
};
const subjectIsNear = (context, at) => {
    const { chunks, tokens } = context;
    const before = chunks.of[at - 1] ?? -1;
    return before >= 0 || tokens[at - 1]?.lower === 'also' || tokens[at - 1]?.text === ',';
};
/** The first mention of a sentence that does not follow a preposition. */
function sentenceSubject({ tokens, chunks, lexicon }, sentence, before) {
    let fallback = -1;
    for (let index = firstMentionOf(chunks, sentence); index < chunks.mentions.length; index++) {
        const mention = chunks.mentions[index];
        if (mention.first >= before || mention.sentence !== sentence)
            break;
        if (mention.owns || mention.kind === 'relative')
            continue;
        if (fallback < 0)
            fallback = index;
        const previous = tokens[ownerStart(chunks, index) - 1];
        if (!previous || previous.sentence !== sentence || !lexicon.prepositions.has(previous.lower))
            return index;
    }
    return fallback;
}
/** The first mention of a sentence, by binary search. */
function firstMentionOf({ mentions }, sentence) {
    let low = 0;
    let high = mentions.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (mentions[middle].sentence < sentence)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** Where a mention starts, including its possessors: “Trump’s campaign”. */
function ownerStart({ mentions }, at) {
    let place = at;
    while (mentions[place].owner >= 0)
        place = mentions[place].owner;
    return mentions[place].first;
}
/** The first mention after the comma that ends a participle clause: “Speaking to reporters, X …”. */
function subjectAfterComma({ tokens, chunks }, at) {
    const { sentence } = tokens[at];
    for (let place = at + 1; place < Math.min(tokens.length, at + 40) && tokens[place].sentence === sentence; place++) {
        // A comma, or a quotation that ends with one: “After saying it was “too late,” X …”.
        if (tokens[place].text !== ',' && tokens[place].kind !== 'quote')
            continue;
        const subject = chunks.of[place + 1] ?? -1;
        if (subject >= 0 && chunks.mentions[subject].kind !== 'relative')
            return headMention(chunks, subject);
    }
    return -1;
}
/** The subject of a verb, searched backwards from a token. */
function subjectBefore(context, from, depth) {
    const { tokens, chunks, lexicon } = context;
    if (from < 0 || depth > 4)
        return -1;
    const { sentence } = tokens[from];
    let place = from;
    for (let step = 0; step < 60 && place >= 0 && tokens[place].sentence === sentence; step++) {
        const token = tokens[place];
        const { lower } = token;
        const at = chunks.of[place];
        if (at >= 0) {
            const mention = chunks.mentions[at];
            if (mention.kind === 'relative')
                return at;
            if (mention.kind === 'pronoun' && lexicon.nominative.has(lower))
                return at;
            if (mention.kind === 'pronoun' && lexicon.objectPronouns.has(lower))
                return -1;
            // “two weeks ago”, and single words that may not be nouns.
            const { lower: head } = tokens[mention.head];
            if (lexicon.times.has(head) || (mention.is === 'bare' && mention.first === mention.last && !head.endsWith('s'))) {
                place = mention.first - 1;
                continue;
            }
            const start = ownerStart(chunks, at);
            const previous = tokens[start - 1];
            // “after X said”: the preposition is a conjunction if the verb follows directly.
            const isClause = previous !== undefined && lexicon.conjunctions.has(previous.lower) && depth === 0;
            const isInside = previous?.sentence === sentence &&
                previous.kind === 'word' &&
                lexicon.prepositions.has(previous.lower) &&
                !isClause;
            if (!isInside)
                return mention.owns ? -1 : at;
            // After a preposition: the subject is before it. Without one, the phrase begins the sentence.
            const left = subjectBefore(context, start - 2, depth + 1);
            if (left >= 0)
                return left;
            return -1;
        }
        if (token.text === ')' || token.text === ']') {
            const open = token.text === ')' ? '(' : '[';
            while (place >= 0 && tokens[place].text !== open)
                place--;
            place--;
            continue;
        }
        if (token.text === ',' || token.text === '—' || token.text === '–' || token.text === '-') {
            const beside = personBeside(context, place);
            if (beside >= 0)
                return beside;
            const left = appositionStart(context, place, token.text);
            if (left === undefined)
                return -1;
            place = left;
            continue;
        }
        if (token.kind !== 'word')
            return -1;
        if (lexicon.adverbs.has(lower) ||
            lexicon.auxiliaries.has(lower) ||
            lexicon.days.has(lower) ||
            lexicon.months.has(lower.replace(/\.$/, '')) ||
            lexicon.times.has(lower)) {
            place--;
            continue;
        }
        if (lexicon.language.adverbEnding && lower.endsWith(lexicon.language.adverbEnding)) {
            place--;
            continue;
        }
        if (/^\d/.test(lower)) {
            place--;
            continue;
        }
        if (lexicon.prepositions.has(lower) || lexicon.determiners.has(lower)) {
            // “on Tuesday”, “in 2010”, “last week”: words of time between subject and verb.
            place--;
            continue;
        }
        return -1;
    }
    return -1;
}
/**
 * “…, Gov. X, said”: a person between two commas is the subject, as an apposition or because of a superfluous comma.
 */
function personBeside({ tokens, chunks }, comma) {
    let place = comma - 1;
    const { sentence } = tokens[comma];
    if (tokens[place]?.text === ')') {
        while (place > 0 && tokens[place].text !== '(')
            place--;
        place--;
    }
    const at = chunks.of[place] ?? -1;
    if (at < 0)
        return -1;
    const mention = chunks.mentions[at];
    if (mention.kind !== 'name' || mention.is === 'group')
        return -1;
    const previous = tokens[ownerStart(chunks, at) - 1];
    const opens = !previous || previous.sentence !== sentence || previous.text === ',';
    return opens && mention.last > mention.nameFirst ? at : -1;
}
/** Where the text before an apposition ends. Its closing comma is at the given token. */
function appositionStart(context, comma, mark) {
    const { tokens, chunks, lexicon } = context;
    const { sentence } = tokens[comma];
    let tries = 0;
    let best;
    for (let place = comma - 1; place > 0 && comma - place < 50 && tokens[place].sentence === sentence; place--) {
        const token = tokens[place];
        if (token.kind === 'quote')
            break;
        if (token.text !== mark)
            continue;
        if (++tries > 4)
            break;
        const at = chunks.of[place - 1];
        const isBehindBracket = tokens[place - 1].text === ')';
        if (at < 0 && !isBehindBracket)
            continue;
        const next = tokens[place + 1];
        const isClause = next.kind === 'word' &&
            lexicon.conjunctions.has(next.lower) &&
            !lexicon.relatives.has(next.lower) &&
            comma - place > 4;
        if (isClause)
            continue;
        // “…, Trump said”: the text between the commas is a clause if a pronoun or a verb follows directly.
        if (lexicon.pronouns.has(next.lower) && lexicon.pronouns.get(next.lower) !== 'other')
            continue;
        const inside = chunks.of[place + 1] >= 0 ? chunks.mentions[chunks.of[place + 1]] : undefined;
        if (inside && inside.kind !== 'relative') {
            const behind = tokens[inside.last + 1];
            const verb = behind && behind.kind === 'word' ? lexicon.verbs.get(behind.lower) : undefined;
            if (verb && (verb.form === 'past' || verb.form === 'third') && inside.last + 1 < comma && inside.kind !== 'noun')
                continue;
        }
        if (at >= 0) {
            const mention = chunks.mentions[at];
            const start = ownerStart(chunks, at);
            const previous = tokens[start - 1];
            // If the sentence begins with a name, the first comma after it counts.
            const isPerson = mention.kind === 'name' || mention.is === 'role';
            if (isPerson && !(previous && previous.sentence === sentence && lexicon.prepositions.has(previous.lower)))
                best = place - 1;
            else
                best ??= place - 1;
            if (isPerson && best === place - 1)
                break;
        }
        else
            best ??= place - 1;
    }
    return best;
}
/** The subject after its verb: “said X”. */
function invertedSubject(context, at) {
    const { tokens, chunks, lexicon } = context;
    let place = at + 1;
    while (place < tokens.length && tokens[place].kind === 'word' && lexicon.adverbs.has(tokens[place].lower))
        place++;
    const token = tokens[place];
    if (!token || token.sentence !== tokens[at].sentence)
        return -1;
    const subject = chunks.of[place];
    if (subject < 0 || chunks.mentions[subject].kind === 'relative')
        return -1;
    return nameBehind(context, headMention(chunks, subject));
}
/** The name in apposition to a role: “her grandson, X.” The same mention if there is none. */
function nameBehind({ tokens, chunks }, at) {
    const { is, kind, last, owner, sentence } = chunks.mentions[at];
    if (kind !== 'noun' || (is !== 'role' && owner < 0) || tokens[last + 1]?.text !== ',')
        return at;
    const behind = chunks.of[last + 2] ?? -1;
    if (behind < 0)
        return at;
    const name = chunks.mentions[behind];
    if (name.kind !== 'name' || name.is === 'group' || name.owns || name.sentence !== sentence)
        return at;
    const next = tokens[name.last + 1];
    return !next || next.sentence !== sentence || /^[,.:;]$/.test(next.text) ? behind : at;
}
function objectOf(context, at) {
    const { tokens, chunks } = context;
    const next = tokens[at + 1];
    if (!next || next.sentence !== tokens[at].sentence)
        return -1;
    const object = chunks.of[at + 1];
    return object >= 0 ? headMention(chunks, object) : -1;
}
/** The agent of a passive: “… by X” after the verb in its sentence. */
function agentOf(context, at) {
    const { tokens, chunks, lexicon } = context;
    const { sentence } = tokens[at];
    const before = tokens[at - 1];
    const isPassive = before !== undefined && lexicon.auxiliaries.has(before.lower);
    let crossed = false;
    for (let place = at + 1; place < Math.min(tokens.length, at + 14) && tokens[place].sentence === sentence; place++) {
        const token = tokens[place];
        if (token.kind === 'quote')
            crossed = true;
        if (token.text === ',' || (token.kind === 'word' && lexicon.verbs.get(token.lower)?.form === 'past'))
            return -1;
        if (lexicon.agents.has(token.lower) && (isPassive || place > at + 1 || tokens[at - 1]?.kind === 'word')) {
            const agent = chunks.of[place + 1] ?? -1;
            if (agent >= 0 && (crossed || chunks.mentions[agent].is !== 'other'))
                return headMention(chunks, agent);
            if (agent >= 0 && chunks.mentions[agent].kind === 'name')
                return headMention(chunks, agent);
            return -1;
        }
    }
    return -1;
}
/**
 * The subject of any word in a passage; -1 if none is found.
 *
 * @param mayBeFar Whether the subject of the sentence is used if none precedes the word directly.
 */
export function subjectOf({ tokens, chunks }, at, lexicon, mayBeFar) {
    const context = {
        tokens,
        chunks,
        lexicon,
        clause: { sentence: -1, subject: -1 },
    };
    const { sentence } = tokens[at];
    const isVerb = chunks.of[at] < 0;
    const direct = isVerb ? subjectBefore(context, at - 1, 0) : -1;
    if (direct >= 0 && chunks.mentions[direct].kind !== 'relative')
        return direct;
    return mayBeFar ? sentenceSubject(context, sentence, at) : -1;
}
/** The index of the first frame whose verb is not before a token, by binary search. */
export function firstFrame(frames, token) {
    let low = 0;
    let high = frames.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (frames[middle].token < token)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
