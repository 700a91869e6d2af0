import { firstFrame } from './frames.js';
const bucket = (count, limits) => {
    const index = limits.findIndex((limit) => count <= limit);
    return String(index < 0 ? limits.length : index);
};
/** Describes a quotation and the text directly before and after it. */
export function shapeOf(part, segment, story) {
    const { lexicon } = story;
    const token = part.quoteTokens[segment];
    const { start, end } = part.segments[segment];
    const text = part.passage.text.slice(start, end).trim();
    const sentence = part.tokens[token].sentence;
    const before = part.tokens[token - 1];
    const after = part.tokens[token + 1];
    const words = text.split(/\s+/).length;
    const last = text.at(-1) ?? '';
    return {
        token,
        sentence,
        begins: startsSentence(part, token) ? 'start' : 'mid',
        ends: /[,]/.test(last) ? 'comma' : /[.!?…—-]/.test(last) ? 'stop' : 'none',
        length: bucket(words, [1, 2, 4, 8, 15]),
        words,
        capital: /^[[(]?\p{Lu}/u.test(text),
        before: beside(before?.sentence === sentence ? before : undefined),
        after: beside(after?.sentence === sentence ? after : undefined),
    };
    function beside(other) {
        if (!other)
            return 'none';
        if (other.kind === 'quote')
            return 'quote';
        if (other.kind === 'mark')
            return other.text;
        const { lower } = other;
        const verb = lexicon.verbs.get(lower);
        const inChunk = part.chunks.of[part.tokens.indexOf(other, Math.max(0, token - 1))];
        if (verb && inChunk < 0)
            return `v-${verb.class}`;
        if (lexicon.complementizers.has(lower))
            return 'that';
        if (lexicon.pronouns.has(lower))
            return 'pron';
        if (lexicon.possessives.has(lower))
            return 'poss';
        if (lexicon.determiners.has(lower))
            return 'det';
        if (lexicon.conjunctions.has(lower) && !lexicon.prepositions.has(lower))
            return 'conj';
        if (lexicon.prepositions.has(lower))
            return lower === 'as' ? 'as' : 'prep';
        if (/^['’]s$/.test(lower))
            return 'gen';
        if (lexicon.auxiliaries.has(lower))
            return 'aux';
        return /^\p{Lu}/u.test(other.text) ? 'Word' : 'word';
    }
}
/** Whether at most a word or two (“Indeed,”) precede a quotation in its sentence. */
function startsSentence({ tokens, chunks }, token) {
    const { sentence } = tokens[token];
    let words = 0;
    for (let place = token - 1; place >= 0 && tokens[place].sentence === sentence; place--) {
        if (tokens[place].kind !== 'word')
            continue;
        const mention = chunks.of[place];
        if (++words > 2 ||
            (mention >= 0 && chunks.mentions[mention].is !== 'bare' && chunks.mentions[mention].kind !== 'name'))
            return false;
        if (mention >= 0 && tokens[place + 1]?.text !== ',')
            return false;
    }
    return true;
}
/** The mentions that may be the speaker of a quotation, each with its features. */
export function candidatesOf(story, place, shape, previous) {
    const part = story.parts[place.part];
    const candidates = [];
    const { mentions } = part.chunks;
    const named = signedBy(part, place.segment, shape);
    const isAlone = shape.token === 0 && part.tokens.length <= 2;
    if (previous?.isReporter && previous.source && previous.part === place.part - 1 && isAlone) {
        return [{ ...previous.source, features: ['reporter'] }];
    }
    if (named >= 0)
        return [{ part: place.part, mention: named, features: ['signed'] }];
    const signed = signedBelow(story, place);
    if (signed >= 0)
        return [{ part: place.part + 1, mention: signed, features: ['signed'] }];
    const near = nearFrames(part, shape);
    const continues = previousRelation(story, place, shape, previous);
    const context = { story, part, place, shape, near, continues, previous };
    const low = firstNear(mentions, shape.token, -60);
    let high = low;
    while (high < mentions.length && mentions[high].first < shape.token + 60)
        high++;
    for (let index = low; index < high; index++) {
        if (!isPossible(part, index, near))
            continue;
        candidates.push({ part: place.part, mention: index, features: featuresOf(context, index) });
    }
    // The speaker of the previous quotation may be farther away or in another paragraph.
    const source = previous?.source;
    const has = source && candidates.some(({ part: at, mention }) => at === source.part && mention === source.mention);
    if (source && !has) {
        const frames = near.sentence > 0 ? 'F' : 'f';
        candidates.push({
            ...source,
            features: [
                'prevfar',
                `prevfar|${continues}|${shape.begins}|${frames}`,
                `prevfar|${continues}|${shape.begins}|${shape.capital}|${shape.ends}`,
                `prevfar|${continues}|${near.kind}`,
            ],
        });
    }
    // The last name in the previous paragraph, if this paragraph is only a quotation.
    const beforePart = place.part > 0 ? story.parts[place.part - 1] : undefined;
    if (beforePart && place.segment === 0 && beforePart.passage.kind !== 'headline') {
        const last = beforePart.tokens.at(-1);
        const ends = last?.text === ':' ? 'colon' : last?.kind === 'quote' ? 'quote' : 'none';
        const sentence = last?.sentence ?? 0;
        const subjects = new Map();
        for (const { token, subject, verb } of beforePart.frames) {
            const isSpeech = verb?.class !== 'other' || subjects.get(subject) === 'S';
            if (beforePart.tokens[token].sentence === sentence)
                subjects.set(subject, isSpeech ? 'S' : 'o');
        }
        let order = 0;
        for (let index = beforePart.chunks.mentions.length - 1; index >= 0 && order < 8; index--) {
            const mention = beforePart.chunks.mentions[index];
            if (mention.sentence < sentence)
                break;
            if (source && source.part === place.part - 1 && source.mention === index)
                continue;
            const subject = subjects.get(index) ?? 's';
            // “some of the funds”: not a person, unless it is the subject of a verb of speech.
            if (subject !== 'S' && (mention.is === 'bare' || (mention.kind === 'noun' && mention.is === 'other')))
                continue;
            order++;
            const own = near.sentence > 0 ? 'F' : 'f';
            candidates.push({
                part: place.part - 1,
                mention: index,
                features: [
                    'before',
                    `before|${ends}|${subject}|${own}`,
                    `before|${ends}|${kindOf(mention)}`,
                    `before|${ends}|${subject}|${near.kind}`,
                    `before|o${order > 1}|${ends}|${subject}`,
                    `before|${kindOf(mention)}|${subject}`,
                ],
            });
        }
    }
    return candidates;
}
/**
 * The name inside the quotation marks of a transcript (“"NAME: …"”), or after a dash that follows the quotation (“"…" ―
 * X”).
 */
function signedBy({ tokens, segments, chunks }, segment, shape) {
    const { labelEnd, open } = segments[segment];
    if (labelEnd !== undefined)
        return chunks.mentions.findIndex(({ first, last }) => tokens[first].start > open && tokens[last].end <= labelEnd);
    if (shape.begins !== 'start' || shape.ends === 'comma' || !/^[-–—―]$/.test(tokens[shape.token + 1]?.text ?? ''))
        return -1;
    const at = chunks.of[shape.token + 2] ?? -1;
    if (at < 0 || chunks.mentions[at].kind !== 'name')
        return -1;
    const next = tokens[chunks.mentions[at].last + 1];
    return !next || next.sentence !== chunks.mentions[at].sentence || /^[.,(]$/.test(next.text) ? at : -1;
}
/** “― X” in the paragraph after a quotation that is a whole paragraph, as in letters to the editor; -1 if there is none. */
function signedBelow(story, { part }) {
    const own = story.parts[part];
    const next = story.parts[part + 1];
    if (!next || own.segments.length > 1 || own.tokens.length > 1)
        return -1;
    if (!/^[-–—―]/.test(next.passage.text) || next.tokens.length > 24)
        return -1;
    const { mentions } = next.chunks;
    return mentions[0]?.kind === 'name' && mentions[0].first === 1 ? 0 : -1;
}
/** Whether a mention can be a speaker here. Single nouns and possessives count only with a verb or noun of speech. */
function isPossible(part, index, near) {
    const mention = part.chunks.mentions[index];
    const isThat = mention.kind === 'relative' && part.tokens[mention.first].lower === 'that';
    const isWeak = mention.is === 'bare' || mention.kind === 'possessive' || isThat;
    return !isWeak || near.frames.some(({ subject }) => subject === index);
}
/** The first mention that is at most a given distance before a token. */
function firstNear(mentions, token, distance) {
    let low = 0;
    let high = mentions.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (mentions[middle].first < token + distance)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
export const kindOf = (mention) => mention.kind === 'pronoun' || mention.kind === 'possessive'
    ? `${mention.kind === 'possessive' ? 'p' : ''}${mention.pronoun === 'male' || mention.pronoun === 'female' ? 'he' : mention.pronoun}`
    : mention.kind === 'name'
        ? mention.is === 'group'
            ? 'org'
            : 'name'
        : mention.kind === 'relative'
            ? 'who'
            : mention.is;
/** The class of a frame’s verb, and whether its form is finite. */
const classOf = ({ verb, kind }) => {
    if (verb === undefined)
        return '';
    // “could only quip” has a subject of its own, unlike “to quip”.
    const isInfinitive = verb.form === 'base' && kind !== 'plain';
    return verb.class + (verb.form === 'gerund' ? '-ing' : isInfinitive ? '-0' : '');
};
/** The frames around a quotation. */
function nearFrames(part, shape) {
    const { frames, tokens } = part;
    const window = [];
    for (let index = firstFrame(frames, shape.token - 69); index < frames.length; index++) {
        if (frames[index].token >= shape.token + 70)
            break;
        window.push(frames[index]);
    }
    const order = new Map();
    const before = window.filter(({ token }) => token < shape.token).reverse();
    const after = window.filter(({ token }) => token > shape.token);
    before.forEach((frame, index) => order.set(frame, `B${Math.min(index, 3)}`));
    after.forEach((frame, index) => order.set(frame, `A${Math.min(index, 3)}`));
    const inSentence = window.filter(({ token }) => tokens[token].sentence === shape.sentence);
    let best;
    let kind = 'none';
    for (const frame of [...before, ...after]) {
        const relation = relationOf(part, frame, shape);
        if (relation === 'lead' || relation === 'tail') {
            best = frame;
            kind = `${relation}-${classOf(frame) || frame.kind}`;
            break;
        }
    }
    if (!best)
        kind = inSentence.length > 0 ? 'some' : 'none';
    return { sentence: inSentence.length, best, kind, order, frames: window, outer: before[0]?.embedded === true };
}
/** Relation of a frame to a quotation: `lead` or `tail` if it is adjacent, else by sentence. */
function relationOf(part, frame, shape) {
    const { tokens, chunks } = part;
    const { sentence } = tokens[frame.token];
    const distance = sentence - shape.sentence;
    if (frame.kind === 'label')
        return 'label';
    if (frame.token < shape.token) {
        const gap = gapOf(part, frame.token + 1, shape.token);
        if (distance === 0) {
            if (gap === 'none' || gap === 'object')
                return 'lead';
            return `b-${gap}`;
        }
        return distance === -1
            ? `B1-${shape.token > 0 && tokens[shape.token - 1].sentence === sentence ? 'x' : tokens[shape.token - 1]?.text === ':' ? ':' : '.'}`
            : 'B2';
    }
    if (distance === 0) {
        const subject = frame.subject >= 0 ? chunks.mentions[frame.subject] : undefined;
        const from = subject && subject.first < frame.token && subject.first > shape.token ? subject.first : frame.token;
        const gap = gapOf(part, shape.token + 1, from);
        return gap === 'none' ? 'tail' : `a-${gap}`;
    }
    return distance === 1 ? 'A1' : 'A2';
}
/** The kind of text between a verb and a quotation. */
function gapOf(part, from, to) {
    const { tokens, chunks } = part;
    let words = 0;
    let quotes = 0;
    let verbs = 0;
    let commas = 0;
    let that = false;
    for (let place = from; place < to; place++) {
        const token = tokens[place];
        if (token.kind === 'quote')
            quotes++;
        else if (token.kind === 'mark') {
            if (token.text === ',')
                commas++;
        }
        else {
            words++;
            if (token.lower === 'that')
                that = true;
        }
    }
    for (const frame of framesBetween(part, from, to))
        if (frame.token >= from)
            verbs++;
    const object = chunks.of[from] ?? -1;
    const objectEnd = object >= 0 ? chunks.mentions[object].last + 1 : from;
    if (words === 0 && quotes === 0)
        return 'none';
    if (words <= 1 && that && quotes === 0)
        return 'that';
    if (object >= 0 && quotes === 0 && to - objectEnd <= 2 && words <= objectEnd - from + (that ? 1 : 0))
        return that ? 'object-that' : 'object';
    const far = words <= 3 ? 's' : words <= 8 ? 'm' : words <= 18 ? 'l' : 'x';
    return `${far}${quotes > 0 ? 'q' : ''}${verbs > 0 ? (verbs > 1 ? 'V' : 'v') : ''}${that ? 't' : ''}${commas > 0 ? ',' : ''}`;
}
function* framesBetween(part, from, to) {
    const { frames } = part;
    const low = firstFrame(frames, from);
    for (let index = low; index < frames.length && frames[index].token < to; index++)
        yield frames[index];
}
/** Distance to the previous quotation: same sentence, next sentence, a later one, next paragraph. */
function previousRelation(story, place, shape, previous) {
    if (!previous)
        return 'none';
    if (previous.part === place.part) {
        const part = story.parts[place.part];
        const before = part.tokens[part.quoteTokens[previous.segment]];
        const distance = shape.sentence - before.sentence;
        const open = part.segments[previous.segment].closed ? '' : 'o';
        return distance === 0 ? 'same' : distance === 1 ? `next${open}` : distance === 2 ? 'next2' : 'later';
    }
    if (previous.part === place.part - 1) {
        const before = story.parts[previous.part];
        const segment = before.segments[previous.segment];
        const isOpen = !segment.closed;
        const isLast = before.quoteTokens[previous.segment] === before.tokens.length - 1;
        const alone = story.parts[place.part].tokens.length <= 2 && shape.token === 0;
        return `para${isOpen ? 'O' : isLast ? 'L' : ''}${alone ? 'A' : ''}`;
    }
    return 'far';
}
/** Names of the features of a mention in the quotation’s own part. */
function featuresOf({ story, part, place, shape, near, continues, previous }, index) {
    const mention = part.chunks.mentions[index];
    const { tokens, chunks } = part;
    const { lexicon } = story;
    const features = [];
    const kind = kindOf(mention);
    const side = mention.first < shape.token ? 'b' : 'a';
    const distance = Math.abs(mention.sentence - shape.sentence);
    const where = `${side}${Math.min(distance, 3)}`;
    // The role of the mention for the verbs around it.
    let relation = 'no';
    let frameOrder = '';
    let frameKind = '';
    let verbClass = '';
    let embedded = '';
    let best = 99;
    for (const frame of near.frames) {
        if (frame.subject !== index)
            continue;
        const found = relationOf(part, frame, shape);
        const rank = found === 'lead' || found === 'tail'
            ? 0
            : found.startsWith('b-') || found.startsWith('a-')
                ? 2
                : found === 'label'
                    ? 1
                    : 3;
        const gap = Math.abs(frame.token - shape.token);
        const score = rank * 20 + Math.min(gap, 19) + (frame.verb?.class === 'other' ? 8 : 0);
        if (score < best) {
            best = score;
            relation = found;
            frameOrder = near.order.get(frame) ?? '';
            frameKind = frame.kind;
            verbClass = classOf(frame);
            embedded = frame.embedded ? 'e' : '';
        }
    }
    const previousToken = tokens[mention.first - 1];
    const inPhrase = previousToken?.kind === 'word' &&
        previousToken.sentence === mention.sentence &&
        lexicon.prepositions.has(previousToken.lower);
    const isObject = near.frames.some(({ object, kind: is }) => object === index && is !== 'inverted');
    const nextToken = tokens[mention.last + 1];
    const following = nextToken && nextToken.sentence === mention.sentence ? nextToken : undefined;
    const beforeVerb = following?.kind === 'word' && chunks.of[mention.last + 1] < 0 && !lexicon.functionWords.has(following.lower);
    const beforeAux = following !== undefined && lexicon.auxiliaries.has(following.lower);
    const role = mention.owns
        ? 'gen'
        : relation !== 'no'
            ? 'subj'
            : isObject
                ? 'obj'
                : inPhrase
                    ? 'pp'
                    : beforeAux || beforeVerb
                        ? 'subj2'
                        : 'np';
    const isFirst = index === 0 || chunks.mentions[index - 1].sentence !== mention.sentence;
    let between = 0;
    if (side === 'b')
        for (let next = index + 1; next < chunks.mentions.length && chunks.mentions[next].first < shape.token && between < 12; next++)
            between++;
    else
        for (let next = index - 1; next >= 0 && chunks.mentions[next].first > shape.token && between < 12; next--)
            between++;
    let quotes = 0;
    for (let segment = place.segment + (side === 'b' ? -1 : 1); segment >= 0 && segment < part.segments.length; segment += side === 'b' ? -1 : 1) {
        const token = part.quoteTokens[segment];
        if (side === 'b' ? token < mention.last : token > mention.first)
            break;
        if (++quotes > 3)
            break;
    }
    const isPrevious = previous?.source?.part === place.part && previous.source.mention === index;
    const own = near.kind;
    features.push(`k=${kind}|${role}`, `w=${where}|${role}`, `w=${where}|${shape.begins}|${shape.ends}`, `r=${relation}|${verbClass}`, `r=${relation}|${frameOrder}`, `r=${relation}|${embedded}`, `em=${embedded}|${frameOrder}|${near.outer ? 'o' : ''}`, `em=${embedded}|${where}|${verbClass}`, `ek=${embedded}|${kind}|${verbClass}`, `r=${relation}|${frameKind}`, `r=${relation}|${shape.begins}|${shape.ends}`, `r=${relation}|${where}|${kind}`, `m=${side}${bucket(between, [0, 1, 2, 4, 7])}|${role}`, `q=${side}${quotes}|${role}|${Math.min(distance, 2)}`, `first=${isFirst}|${where}|${role}`, `own=${own}|${where}|${relation === 'lead' || relation === 'tail' ? 'L' : role}`, `own=${own}|${frameOrder}`, `bf=${shape.before}|${where}|${role}`, `af=${shape.after}|${where}|${role}`, `o=${frameOrder}|${verbClass}|${shape.begins}|${Math.min(distance, 2)}`);
    if (isPrevious) {
        features.push('prev', `prev|${continues}`, `prev|${continues}|${shape.begins}|${own}`, `prev|${continues}|${shape.before}`, `prev|${continues}|${shape.begins}|${shape.capital}`);
    }
    else
        features.push(`notprev|${continues}|${where}|${relation === 'no' ? 'n' : 's'}`);
    for (const quote of [`b=${shape.begins}`, `e=${shape.ends}`, `n=${shape.length}`])
        features.push(`${quote}|${where}|${role}`);
    return features;
}
