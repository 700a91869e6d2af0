import { momentIn } from './days.js';
import { firstFrame } from './frames.js';
import { textOf } from './people.js';
/** Reads the channel of a quotation from the words after its verb: “told X”, “wrote on Twitter”, “in a statement”. */
export function channelOf(story, quote, mention, published) {
    if (quote.best?.part !== quote.part)
        return {};
    const part = story.parts[quote.part];
    const { lexicon } = story;
    const { tokens, chunks } = part;
    const near = part.frames.slice(firstFrame(part.frames, quote.shape.token - 80), firstFrame(part.frames, quote.shape.token + 80));
    const frames = near.filter(({ subject, verb }) => subject === mention && verb !== undefined);
    const frame = frames.sort((one, other) => Math.abs(one.token - quote.shape.token) - Math.abs(other.token - quote.shape.token))[0];
    if (!frame)
        return {};
    const { sentence } = tokens[frame.token];
    let via;
    let source;
    const end = clauseEnd(part, frame.token, sentence);
    const object = frame.object >= 0 ? chunks.mentions[frame.object] : undefined;
    if (object &&
        frame.verb.base === lexicon.language.tellVerb &&
        object.kind !== 'pronoun' &&
        frame.kind !== 'inverted') {
        via = `${tokens[frame.token].text} ${textOf(part, ownerFirst(part, frame.object), object.last)}`;
        if (object.kind === 'name')
            source = textOf(part, object.nameFirst, object.last);
    }
    for (let place = frame.token + 1; place < end; place++) {
        const token = tokens[place];
        if (token.kind !== 'word')
            continue;
        const at = chunks.of[place];
        const preposition = tokens[place - 1];
        if (lexicon.sites.has(token.lower) && preposition.lower === lexicon.language.siteWord) {
            via ??= `${tokens[frame.token].text} ${textOf(part, place - 1, place)}`;
            source ??= token.text;
        }
        const isChannel = at >= 0 && lexicon.channels.has(token.lower) && chunks.mentions[at].head === place;
        if (!isChannel || via)
            continue;
        let first = chunks.mentions[at].first;
        let owner = chunks.mentions[at].owner;
        while (owner >= 0) {
            first = chunks.mentions[owner].first;
            owner = chunks.mentions[owner].owner;
        }
        const opening = tokens[first - 1];
        if (opening?.kind !== 'word' || !lexicon.prepositions.has(opening.lower) || first - 1 <= frame.token)
            continue;
        let last = place;
        const next = tokens[place + 1];
        const behind = chunks.of[place + 2] ?? -1;
        if (next &&
            lexicon.prepositions.has(next.lower) &&
            behind >= 0 &&
            chunks.mentions[behind].kind === 'name' &&
            chunks.mentions[behind].sentence === sentence) {
            last = chunks.mentions[behind].last;
            source ??= textOf(part, chunks.mentions[behind].nameFirst, last);
        }
        via = textOf(part, first - 1, last);
    }
    return { via, source, date: momentIn(part, frame.token + 1, end, { lexicon, published, tense: 'past' }) };
}
/** Where the clause of a verb ends: at a quotation, at the end of its sentence, or at another clause. */
function clauseEnd({ tokens }, from, sentence) {
    let end = from + 1;
    while (end < tokens.length && end - from < 24 && tokens[end].sentence === sentence && tokens[end].kind !== 'quote')
        end++;
    return end;
}
function ownerFirst({ chunks }, at) {
    let place = at;
    while (chunks.mentions[place].owner >= 0)
        place = chunks.mentions[place].owner;
    return chunks.mentions[place].first;
}
