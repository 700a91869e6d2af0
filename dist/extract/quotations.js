import { channelOf } from './channel.js';
import { calibrated, KEEP_NAME, KEEP_SPEECH } from './confidence.js';
import { hasData, languageOf } from './languages/languages.js';
import { lexiconOf } from './lexicon.js';
import { passageLinker } from './passage-link.js';
import { plainOffset } from './passages.js';
import { textOf } from './people.js';
import { rankedQuotes } from './ranking.js';
import { referencesOf } from './reference.js';
import { rolesBeside } from './roles.js';
import { storyOf } from './story.js';
/**
 * Finds the quotations in the body of an article, in reading order, each with its speaker if the text names one.
 *
 * In a language without data, and in a script other than Latin, a speaker is given only if a block itself names one.
 */
export function quotationsIn(article, { language } = {}) {
    const tag = article.language ?? language;
    const story = storyOf(article, lexiconOf(languageOf(tag)));
    const isReadable = hasData(tag) && isLatin(story);
    const found = joined(story, rankedQuotes(story));
    const references = referencesOf(story, found.flat().flatMap(({ best }) => best ?? []));
    const link = article.url ? passageLinker(article.url, article) : undefined;
    return found.map((quotes) => {
        const known = isReadable ? quotes : quotes.map((quote) => ({ ...quote, best: undefined }));
        const quotation = quotationOf(story, known, references.of, article);
        return link ? { ...quotation, sourceUrl: link(quotation.span) } : quotation;
    });
}
/** Number of characters by which the script of a story is judged. */
const SAMPLE = 2_000;
/** Whether most letters at the beginning of a story are Latin, as the rules expect: they tell names by their capitals. */
function isLatin({ parts }) {
    const sample = parts
        .map(({ passage }) => passage.text.slice(0, SAMPLE))
        .join(' ')
        .slice(0, SAMPLE);
    const [letters, latin] = [/\p{L}/gu, /\p{Script=Latin}/gu].map((kind) => sample.match(kind)?.length ?? 0);
    return latin * 2 >= letters;
}
const openingMark = ({ passage, segments }, segment) => passage.text[segments[segment].open] ?? '';
/** The quotations that are speech, each with its parts if it continues over several paragraphs. */
function joined(story, ranked) {
    const lists = [];
    for (const quote of ranked) {
        const list = lists.at(-1);
        const last = list?.at(-1);
        const before = last && story.parts[last.part];
        const goesOn = last !== undefined &&
            last.part === quote.part - 1 &&
            !before.segments[last.segment].closed &&
            openingMark(before, last.segment) === openingMark(story.parts[quote.part], quote.segment) &&
            last.segment === before.segments.length - 1 &&
            story.parts[quote.part].quoteTokens[quote.segment] === 0 &&
            story.parts[quote.part].segments[quote.segment].labelEnd === undefined;
        if (goesOn)
            list.push(quote);
        else if (quote.speech >= KEEP_SPEECH)
            lists.push([quote]);
    }
    return lists;
}
function quotationOf(story, quotes, referentOf, article) {
    const [first] = quotes;
    const last = quotes.at(-1);
    const quotation = quotes.map(({ part, segment }) => wordsIn(story.parts[part], segment)).join('\n\n');
    const span = spanBetween(story, first, last);
    const given = story.parts[first.part].passage;
    if (given.attribution) {
        return {
            quotation,
            attribution: given.attribution,
            ...(given.role ? { role: given.role } : {}),
            span,
            confidence: 1,
        };
    }
    if (!first.best)
        return { quotation, span, confidence: 0 };
    const { part: at, mention } = first.best;
    const part = story.parts[at];
    const referent = referentOf(at, mention);
    const outer = first.outer >= 0 ? referentOf(first.part, first.outer) : undefined;
    const channel = channelOf(story, first, mention, article.published?.date);
    const reporter = outer?.entity && outer.entity !== referent.entity ? outer.entity.name : undefined;
    const evidence = part.passage.block >= 0 ? { evidence: evidenceSpan(part, mention) } : {};
    const speaker = speakerOf(story, at, mention, referent);
    const confidence = calibrated(first, part.chunks.mentions[mention], referent, {
        hasName: speaker.attribution !== undefined,
        isNamed: referent.entity !== undefined && namesPerson(quotation, referent.entity),
    });
    const via = reporter ?? channel.via;
    return {
        quotation,
        ...(confidence >= KEEP_NAME ? speaker : {}),
        ...(via ? { via } : {}),
        ...(channel.source ? { source: channel.source } : {}),
        ...(channel.date ? { date: channel.date } : {}),
        span,
        ...evidence,
        confidence: Math.round(confidence * 1000) / 1000,
    };
}
/** Whether a text contains the first name or the surname of a person. */
function namesPerson(text, { words }) {
    const names = [words[0], words.at(-1)];
    return (text.match(/\p{Lu}[\p{L}-]+/gu) ?? []).some((word) => names.includes(word.toLowerCase()));
}
const wordsIn = ({ passage, segments }, segment) => {
    const { start, end } = segments[segment];
    return passage.text.slice(start, end).trim();
};
/** The span of a quotation, without its quotation marks. */
function spanBetween(story, first, last) {
    const [from, to] = [story.parts[first.part], story.parts[last.part]];
    const opening = from.segments[first.segment];
    const closing = to.segments[last.segment];
    const firstWords = from.passage.text.slice(opening.start, opening.end);
    const lastWords = to.passage.text.slice(closing.start, closing.end);
    const before = firstWords.length - firstWords.trimStart().length;
    const behind = lastWords.length - lastWords.trimEnd().length;
    const { block } = from.passage;
    const start = plainOffset(from.passage, opening.start + before);
    const end = plainOffset(to.passage, closing.end - behind);
    return { block, start, end, ...(to.passage.block === block ? {} : { endBlock: to.passage.block }) };
}
function evidenceSpan(part, mention) {
    const { first, last } = part.chunks.mentions[mention];
    const { passage, tokens } = part;
    return {
        block: passage.block,
        start: plainOffset(passage, tokens[first].start),
        end: plainOffset(passage, tokens[last].end),
    };
}
/** Name and role of a speaker; empty if it is not known who the mention refers to. */
function speakerOf(story, at, mention, { entity }) {
    const part = story.parts[at];
    const { kind, is, first: opening } = part.chunks.mentions[mention];
    // “the Nigerian said”: a person of unknown name, not the country.
    const isDescription = entity?.kind === 'place' && story.lexicon.determiners.has(part.tokens[opening].lower);
    if (entity && !isDescription)
        return named(story, part, mention, entity);
    if (kind !== 'noun')
        return {};
    const { text, last } = description(part, mention, story);
    const organization = is === 'role' ? organizationBehind(part, part.chunks.mentions[mention].last, last) : undefined;
    const role = is === 'role' ? withoutArticle(text, story) : undefined;
    return { attribution: text, ...(role ? { role } : {}), ...(organization ? { organization } : {}) };
}
function named(story, part, mention, entity) {
    const here = rolesBeside(part, part.chunks.mentions[mention], story.lexicon);
    const role = here.roles[0] ?? entity.roles[0];
    const organization = here.organization ?? entity.organization;
    return { attribution: entity.name, ...(role ? { role } : {}), ...(organization ? { organization } : {}) };
}
/** The description of an unnamed speaker, with its complements: “a defence official at the US Embassy”. */
function description(part, mention, { lexicon }) {
    const { tokens, chunks } = part;
    let at = mention;
    while (chunks.mentions[at].owner >= 0)
        at = chunks.mentions[at].owner;
    const { first } = chunks.mentions[at];
    let { last } = chunks.mentions[mention];
    while (last - first < 16) {
        const next = tokens[last + 1];
        if (next?.kind !== 'word' || !lexicon.prepositions.has(next.lower) || next.sentence !== tokens[first].sentence)
            break;
        const inside = chunks.of[last + 2] ?? -1;
        if (inside < 0)
            break;
        const object = chunks.mentions[inside];
        // “officials in the department”, but “officials on Monday” ends before the day.
        if (object.kind === 'pronoun' || object.kind === 'relative' || lexicon.times.has(tokens[object.head].lower))
            break;
        last = object.last;
    }
    const text = textOf(part, first, last);
    const isStart = first === 0 || tokens[first - 1].sentence !== tokens[first].sentence;
    const opens = isStart && lexicon.functionWords.has(tokens[first].lower);
    return { text: opens ? text[0].toLowerCase() + text.slice(1) : text, last };
}
function organizationBehind(part, from, to) {
    for (let place = from + 1; place <= to; place++) {
        const at = part.chunks.of[place];
        const mention = at >= 0 ? part.chunks.mentions[at] : undefined;
        if (mention?.kind === 'name')
            return textOf(part, mention.nameFirst, mention.last);
    }
    return undefined;
}
/** A description without its initial article. */
function withoutArticle(text, { lexicon }) {
    const [first = '', ...rest] = text.split(' ');
    return rest.length > 0 && lexicon.determiners.has(first.toLowerCase()) ? rest.join(' ') : text;
}
