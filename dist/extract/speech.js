import { shapeOf } from './candidates.js';
import { firstFrame } from './frames.js';
/** Names of the features that distinguish speech from titles, nicknames and scare quotes. */
export function speechFeatures(story, part, segment, shape, speakerScore, speakerRelation) {
    const { lexicon } = story;
    const { tokens, passage } = part;
    const { start, end, closed, open } = part.segments[segment];
    const text = passage.text.slice(start, end).trim();
    const words = text.split(/\s+/);
    const letters = words.filter((word) => /\p{L}/u.test(word));
    const inner = letters
        .slice(1)
        .filter((word) => !lexicon.functionWords.has(word.toLowerCase().replace(/\P{L}/gu, '')));
    const capitals = inner.filter((word) => /^\P{L}*\p{Lu}/u.test(word)).length;
    const title = inner.length === 0
        ? /^\p{Lu}/u.test(letters[0] ?? '')
            ? 'one'
            : 'low'
        : capitals === inner.length
            ? 'all'
            : capitals * 2 > inner.length
                ? 'most'
                : capitals > 0
                    ? 'some'
                    : 'none';
    const lower = letters.map((word) => word
        .toLowerCase()
        .replaceAll('’', "'")
        .replace(/[^\p{L}']/gu, ''));
    const personal = lower.some((word) => /^(?:i|we|you|my|our|your|me|us|i'm|we're|it's|don't|that's|i've|we've)$/.test(word) ||
        lexicon.pronouns.get(word) === 'self');
    const hasVerb = lower.some((word) => lexicon.auxiliaries.has(word) || word.endsWith("n't") || /'(?:s|re|ve|ll|m|d)$/.test(word));
    const length = words.length <= 1
        ? '1'
        : words.length === 2
            ? '2'
            : words.length <= 4
                ? '4'
                : words.length <= 7
                    ? '7'
                    : words.length <= 12
                        ? '12'
                        : 'x';
    const before = tokens[shape.token - 1];
    const earlier = tokens[shape.token - 2];
    const near = [before, earlier].filter((token) => token?.sentence === shape.sentence).map((token) => token.lower);
    const naming = near.some((word) => lexicon.naming.has(word));
    const work = near.some((word) => lexicon.works.has(word) || lexicon.outlets.has(word));
    const after = tokens[shape.token + 1];
    const afterNoun = after?.kind === 'word' &&
        after.sentence === shape.sentence &&
        !lexicon.functionWords.has(after.lower) &&
        !lexicon.verbs.has(after.lower);
    const score = speakerScore < 1 ? '0' : speakerScore < 3 ? '1' : speakerScore < 5 ? '2' : speakerScore < 7 ? '3' : '4';
    const beside = passage.text.slice(Math.max(0, open - 1), open);
    const relation = speakerRelation.slice(0, 4);
    const frames = framesAround(part, shape);
    const attributive = /^(?:det|poss|gen|word|Word|prep)$/.test(shape.before) && /^(?:word|Word)$/.test(shape.after);
    // Of several quotations in one sentence, either all are speech or all are a list of titles.
    const others = Math.min(2, quotesInSentence(part, segment, shape.sentence) - 1);
    const inflected = words.length <= 4 && shape.begins === 'mid' && !personal;
    const features = [
        'bias',
        `n${length}`,
        `t${title}|${length}`,
        `t${title}|${shape.ends}`,
        `p${personal}`,
        `v${hasVerb}|${length}`,
        `b${shape.before}`,
        `b${shape.before}|${length}`,
        `b${shape.before}|${title}`,
        `a${shape.after}`,
        `a${shape.after}|${length}`,
        `e${shape.ends}|${length}`,
        `s${score}`,
        `s${score}|${length}`,
        `r${relation}`,
        `r${relation}|${title}`,
        `k${passage.kind}`,
        `g${shape.begins}|${shape.ends}`,
        `c${closed}`,
        `f${frames}`,
        `f${frames}|${length}`,
        `f${frames}|${title}`,
        `f${frames}|b${shape.before}`,
        `f${frames}|${shape.begins}|${shape.ends}`,
        `i${inflected}|${frames}`,
        `y${attributive}|${frames}`,
        `y${attributive}|${length}`,
        `o${others}|${length}`,
        `o${others}|${frames}`,
        `g${shape.begins}|${shape.after}|${frames}`,
        `b${shape.before}|a${shape.after}`,
    ];
    if (naming)
        features.push('naming', `naming|${title}`);
    if (work)
        features.push('work', `work|${title}`);
    if (afterNoun)
        features.push('noun', `noun|${length}`);
    if (beside === '=')
        features.push('markup');
    if (beside === '(')
        features.push('bracket');
    if (!/\p{L}{2}/u.test(text))
        features.push('noletters');
    if (!/\s/.test(text) && /^[@#].|\d/.test(text))
        features.push('handle');
    return features;
}
/** How many quotations are in the sentence of a quotation; more than three count as three. */
function quotesInSentence({ tokens, quoteTokens }, segment, sentence) {
    let count = 1;
    for (const step of [-1, 1])
        for (let next = segment + step; count < 3 && tokens[quoteTokens[next] ?? -1]?.sentence === sentence; next += step)
            count++;
    return count;
}
/** The verbs of speech in the quotation’s sentence: before it, after it, or none; `o` for verbs of thought. */
function framesAround({ frames, tokens }, { token, sentence }) {
    let before = '';
    let behind = '';
    for (let index = firstFrame(frames, token - 80); index < frames.length; index++) {
        const frame = frames[index];
        const { sentence: at } = tokens[frame.token];
        if (at < sentence)
            continue;
        if (at > sentence)
            break;
        const kind = frame.kind === 'label' || frame.kind === 'according' || (frame.verb && frame.verb.class !== 'other') ? 's' : 'o';
        if (frame.token < token)
            before = before === 's' ? 's' : kind;
        else
            behind = behind === 's' ? 's' : kind;
    }
    return `${before || '-'}${behind || '-'}`;
}
/** Maximum number of titles before another one in a list. */
const MAX_LISTED = 12;
/**
 * Whether a text is certainly no speech: the value of an attribute in markup (`author="…"`), or the title of a work or
 * a programme (“the novel “…””, “MSNBC’s “Morning Joe””), also in a list of titles.
 */
export function isTitle(story, part, segment, shape) {
    const { start, end, open } = part.segments[segment];
    if (/[\p{L}-]=$/u.test(part.passage.text.slice(Math.max(0, open - 2), open)))
        return true;
    const words = part.passage.text.slice(start, end).match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
    const content = words.filter((word) => !story.lexicon.functionWords.has(word.toLowerCase()));
    const isCapitalized = content.length > 0 && content.every((word) => /^[\p{Lu}\p{N}]/u.test(word));
    const before = part.tokens[shape.token - 1];
    if (before?.sentence !== shape.sentence)
        return false;
    // “the films “A,” “B” and “C””
    const head = isCapitalized ? headOfList(story, part, segment) : segment;
    if (head !== segment)
        return isTitle(story, part, head, shapeOf(part, head, story));
    return before.kind === 'word' && isTitleBehind(story, part, shape, { content, isCapitalized });
}
/** The first quotation of a list; the same one if it is not in a list. */
function headOfList({ lexicon }, { tokens, quoteTokens }, segment) {
    let head = segment;
    while (head > 0 && segment - head < MAX_LISTED) {
        let at = quoteTokens[head] - 1;
        while (at > 0 && (tokens[at].text === ',' || lexicon.coordinators.has(tokens[at].lower)))
            at--;
        if (at !== quoteTokens[head - 1] || tokens[at].sentence !== tokens[quoteTokens[segment]].sentence)
            break;
        head--;
    }
    return head;
}
/** Whether the words before a quotation say that it is a title or a name. */
function isTitleBehind({ lexicon }, { tokens }, shape, { content, isCapitalized }) {
    const { titling, works, titlePrepositions } = lexicon;
    const before = tokens[shape.token - 1];
    // “known as “…””, “entitled “…””
    const earlier = tokens[shape.token - 2];
    const isNamed = titling.has(before.lower) || (earlier !== undefined && titling.has(`${earlier.lower} ${before.lower}`));
    if (isNamed && (isCapitalized || shape.words <= 6))
        return true;
    if (!isCapitalized || shape.words > 8)
        return false;
    if (works.has(before.lower))
        return true;
    // “on “Face the Nation””: two words or more, because one may be a quoted name.
    if (content.length < 2 || titlePrepositions.size === 0)
        return false;
    return /^(?:gen|poss)$/.test(shape.before) || titlePrepositions.has(before.lower);
}
