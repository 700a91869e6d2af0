import { splitAttribution } from '../../model/split-attribution.js';
import { countWords } from '../shared/format-reader.js';
import { labelLines } from './paste-labels.js';
import { pasteLines } from './paste-lines.js';
import { takeMail } from './paste-mail.js';
import { CREDIT_BARE, SOURCE, TOPICS, UPDATED } from '../shared/boilerplate-phrases.js';
import { attributionIn, paragraphOf, quotedPieces } from '../shared/quotations.js';
import { dateIn } from '../shared/find-date.js';
/**
 * Reads a story from plain text pasted from a page, mail or PDF. The type of each line is determined from its text and
 * the lines around it.
 *
 * Speakers of quotations in running text and stops of a trip in prose are not read.
 */
export const read = (value, { language, onLoss }) => {
    const { lines, machinery } = pasteLines(typeof value.raw === 'string' ? value.raw : '');
    const mail = takeMail(lines);
    const labelled = labelLines(mail.lines);
    const note = (row, message, code = 'unknown-field') => value.at('lines', row).report(code, message);
    for (const { words, row } of machinery)
        note(row, `“${brief(words)}” is repeated on each page; removed.`);
    for (const { words, row } of mail.machinery)
        note(row, `“${brief(words)}” belongs to the mail, not to the story; removed.`);
    for (const { label, words, row } of labelled) {
        if (label === 'junk')
            note(row, `“${brief(words)}” belongs to the page, not to the story; removed.`);
        if (label === 'repeated')
            note(row, `“${brief(words)}” is repeated; kept once.`, 'repeated');
    }
    const count = (some) => countWords(some.map(({ words }) => words).join(' '));
    const shown = labelled.filter(({ label }) => label !== 'repeated');
    onLoss?.({ words: count(shown.filter(({ label }) => label === 'junk')), of: count(shown) });
    return { entries: labelled.length > 0 ? [articleOf(value, labelled, mail, language)] : [] };
};
const brief = (words) => (words.length > 60 ? `${words.slice(0, 59)}…` : words);
function articleOf(value, lines, mail, language) {
    const allOf = (label) => lines.filter((line) => line.label === label).map(({ words }) => words);
    const wordsOf = (label) => allOf(label)[0];
    const standfirst = wordsOf('standfirst');
    const body = bodyOf(lines);
    if (lines.some(({ label }) => label === 'caption' || label === 'alt')) {
        value.report('missing', 'Captions without picture URLs; kept as notes.');
    }
    return {
        headline: wordsOf('headline') ?? mail.subject,
        kicker: allOf('kicker').join(' · ') || undefined,
        standfirst: standfirst && quotedPieces(standfirst),
        byline: bylineOf(lines, value),
        ...datesOf(lines, value),
        language,
        direction: directionOf(lines),
        body,
        source: wordsOf('source')?.replace(SOURCE, ''),
        copyright: allOf('copyright').join(' ') || undefined,
        topics: allOf('topics').flatMap((words) => words
            .replace(TOPICS, '')
            .split(/[,;،、|]/)
            .map((topic) => topic.trim())),
    };
}
/** The blocks of a story. A line that begins with a dash below a quotation is its attribution. */
function bodyOf(lines) {
    const blocks = [];
    lines.forEach((line, index) => {
        const last = blocks.at(-1);
        const attribution = line.label === 'body' ? attributionIn(line.words) : undefined;
        const isBelow = lines[index - 1]?.label === 'body' && !isItem(lines[index - 1], lines[index + 1]);
        if (attribution !== undefined && isBelow && last?.['type'] === 'quote' && last['attribution'] === undefined) {
            blocks[blocks.length - 1] = { ...last, ...splitAttribution(attribution) };
        }
        else
            blocks.push(...blocksOf(line, lines[index + 1], lines[index - 1]));
    });
    return blocks;
}
/** The blocks of a line. Article-level lines (headline, byline) produce no blocks. */
function blocksOf(line, next, before) {
    const { label, words } = line;
    switch (label) {
        case 'body': {
            const item = /^[•·▪*–—-]\s+(?=\S)/.exec(words)?.[0];
            if (item && isItem(before, next))
                return [{ type: 'list', items: [quotedPieces(words.slice(item.length))] }];
            const isBeside = [next, before].some((other) => other?.label === 'body' && /^[“„«"「]/.test(other.words));
            return [paragraphOf(words, isBeside)];
        }
        case 'heading':
            return [{ type: 'heading', level: 2, content: quotedPieces(words) }];
        case 'note':
            return [{ type: 'note', kind: 'endnote', content: quotedPieces(words) }];
        case 'alt':
            return [{ type: 'note', kind: 'alt', content: [words] }];
        case 'credit':
            return [{ type: 'note', kind: 'credit', content: [withoutLabel(words)] }];
        case 'caption':
            return captionOf(words);
        default:
            return [];
    }
}
const isItem = (...others) => others.some((other) => other?.label === 'body' && /^[•·▪*–—-]\s/.test(other.words));
/** Splits the caption of a picture from its credit, which is in brackets at the end or after a label such as “Photo:”. */
function captionOf(words) {
    const caption = words.replace(/^(?:image|media|photo|picture|video) ?caption\s*[:：]?\s*/i, '');
    const [whole, inner] = /(?<!\s)\s*[[(（]([^()[\]（）]{2,120})[\])）]\.?$/u.exec(caption) ?? [];
    const [behind, named] = whole === undefined
        ? (/(?<!\s)\s*(?:\.\s*)?\b(?:(?:image|photo|picture|video) )?(?:credits?|photographs?|photos?|fotos?|bild|crédits?)\s*[:：]\s*([^.:]{2,80})\.?$/iu.exec(caption) ?? [])
        : [whole, inner];
    if (behind === undefined || named === undefined || behind.length === caption.length) {
        return [{ type: 'note', kind: 'caption', content: quotedPieces(caption) }];
    }
    const shown = caption.slice(0, -behind.length) + (behind.startsWith('.') ? '.' : '');
    return [
        { type: 'note', kind: 'caption', content: quotedPieces(shown) },
        { type: 'note', kind: 'credit', content: [withoutLabel(named.trim())] },
    ];
}
/** Removes the label from a credit: `Getty Images` for `Photo: Getty Images`. */
const withoutLabel = (words) => {
    const bare = words.replace(/^[[(]\s*/, '').replace(/(?<!\s)\s*[\])]$/, '');
    if (CREDIT_BARE.test(bare) && !/^\S+ (?:copyright|source|credit)/i.test(bare))
        return bare;
    const named = bare
        .replace(/^\p{L}+(?: \p{L}+){0,2}\s*(?:[:：]|\.{3}|…)\s*/u, '')
        .replace(/^\S+ (?:copyright|source|credit) /i, '');
    return named || bare;
};
/** The byline as it is printed: the first line of that type, and one more below it. */
function bylineOf(lines, value) {
    const all = lines.filter(({ label }) => label === 'byline');
    const printed = [];
    for (const line of all) {
        const words = line.date ? withoutDate(line) : line.words;
        const isNear = printed.length === 0 || (printed.length < 2 && line.row - all[0].row < 3);
        if (words && isNear && !printed.some((other) => other.includes(words)))
            printed.push(words);
        else if (words)
            value.at('lines', line.row).report('repeated', `“${brief(words)}” is a second byline; removed.`);
    }
    return printed.join(', ') || undefined;
}
const withoutDate = ({ words, date }) => `${words.slice(0, date.start)} ${words.slice(date.end)}`
    .replace(/\b(?:(?:last )?(?:updated|published|posted)|on|at)\b\s*:?\s*/gi, ' ')
    .replace(/^[\s,|•·:;–—-]+|(?<![\s,|•·:;–—-])[\s,|•·:;–—-]+$/gu, '')
    .replace(/\s{2,}/g, ' ');
/** Publication and update dates, each with the label beside it. */
function datesOf(lines, value) {
    const found = {};
    lines.forEach(({ label, words, row, date, group }, index) => {
        if (label !== 'date' && !(label === 'byline' && date))
            return;
        const before = lines[index - 1];
        const isLabelled = before?.label === 'date' && !before.date && before.group >= group - 1 && UPDATED.test(before.words);
        // One line may contain both dates.
        const at = words.search(UPDATED);
        const parts = at > 4 ? [words.slice(0, at), words.slice(at)] : [words];
        if (label === 'date' && !parts.some((part) => dateIn(part) ?? /\d/.test(part))) {
            value.at('lines', row).report('unknown-field', `“${brief(words)}” is the label of a date or a name; removed.`);
        }
        for (const part of parts) {
            const moment = dateIn(part);
            const kind = UPDATED.test(part) || isLabelled ? 'updated' : 'published';
            const isSaid = moment ?? /\d/.test(part);
            if (isSaid && found[kind] === undefined) {
                const text = part.replace(/^[\s|•·,-]+|(?<![\s|•·,;-])[\s|•·,;-]+$/g, '');
                found[kind] = moment ? (label === 'byline' ? { date: moment.date } : { date: moment.date, text }) : { text };
            }
            else if (isSaid) {
                value.at('lines', row).report('repeated', `“${brief(part)}” is a second date; removed.`);
            }
        }
    });
    if (found.updated !== undefined && found.published === undefined)
        return { updated: found.updated };
    return found;
}
/** `rtl` if most letters belong to a script that is written from right to left. */
function directionOf(lines) {
    const words = lines
        .map((line) => line.words)
        .join(' ')
        .slice(0, 2_000);
    const right = words.match(/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/gu)?.length ?? 0;
    return right > (words.match(/\p{L}/gu)?.length ?? 0) / 2 ? 'rtl' : undefined;
}
