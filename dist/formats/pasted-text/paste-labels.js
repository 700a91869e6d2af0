import { endsSentence } from './paste-lines.js';
import { AGENCY, BREADCRUMB, BYLINE, CAPTION_START, CAPTION_WORDS, COPYRIGHT, CREDIT_ALONE, CREDIT_BARE, CREDIT_LAST, CREDIT_START, CREDIT_TAIL, DATE_LABEL, DATE_WORDS, DAYS_AGO, ENDNOTE, isCredited, isOthersHeading, isPageLine, LOOSE_BYLINE, NO_NAME, PUBLISHED, SOURCE, TOPICS, TRADE, } from '../shared/boilerplate-phrases.js';
import { hasDateline } from '../shared/datelines.js';
import { attributedQuotation } from '../shared/quotations.js';
import { dateIn } from '../shared/find-date.js';
/**
 * Determines the type of each line in a pasted story. A line of which nothing is known is body: a line is dropped (`junk`) only
 * where the whole of it is on a list of what pages print, or where it is a title below such a heading.
 */
export function labelLines(lines) {
    const facts = lines.map(factOf);
    for (const fact of facts)
        fact.label = plainLabel(fact);
    labelCaptions(facts);
    const core = startOfText(facts);
    const headline = findHeadline(facts, core);
    const start = core < facts.length ? core : startOfBrief(facts, headline);
    const text = labelHead(facts, headline, start);
    labelOffers(facts, text);
    releaseDates(facts, text);
    labelText(facts, text);
    labelRepeated(facts);
    // A text with only a name or a date is shown as it is.
    const isStory = facts.some(({ label = 'body' }) => !/^(?:byline|date|source|copyright|topics|junk|repeated)$/.test(label));
    if (!isStory)
        for (const fact of facts)
            if (fact.label !== 'junk')
                fact.label = 'body';
    return facts.map(({ line, label = 'body', date }) => ({ ...line, label, date }));
}
const isWide = (words) => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(words);
function factOf(line) {
    const { words } = line;
    const wide = isWide(words.slice(0, 60));
    const size = words.length * (wide ? 2.6 : 1);
    const isSentence = endsSentence(words);
    return {
        line,
        label: undefined,
        date: size < 300 ? dateIn(words) : undefined,
        size,
        words: wide ? Math.ceil(words.length / 2.5) : size < 400 ? words.split(/\s+/).length : 60,
        isSentence,
        isCore: size >= 260 || (isSentence && size >= 80),
    };
}
/** The type of a line by its text alone, without its neighbours. */
function plainLabel(fact) {
    const { line, size } = fact;
    const { words } = line;
    if (size > 700)
        return undefined;
    if (COPYRIGHT.test(words) && size < 300)
        return 'copyright';
    if (TOPICS.test(words) && !fact.isSentence)
        return 'topics';
    if (ENDNOTE.test(words))
        return 'note';
    if (isDate(fact))
        return 'date';
    if (/^[—–-]+ .{1,60}\(@\w{1,30}\)/u.test(words) || SOURCE.test(words))
        return undefined;
    if (isCaption(fact))
        return isCredit(words, size) ? 'credit' : 'caption';
    if (isByline(fact))
        return 'byline';
    if (isPageLine(words) || isOthersHeading(words) || (BREADCRUMB.test(words) && !fact.isSentence))
        return 'junk';
    return undefined;
}
/** Whether a line contains a date and almost nothing else. */
function isDate({ line: { words }, date, size }) {
    if (DAYS_AGO.test(words) || DATE_LABEL.test(words))
        return true;
    if (size > 160)
        return false;
    // A day without a year, beside a label that marks it as a date.
    const isSaid = date ?? /^(?:published|posted|updated)\b.{0,20}\d/i.test(words);
    if (!isSaid)
        return false;
    const rest = restOfDate(words, date).replace(DATE_WORDS, '');
    const second = dateIn(rest);
    return (second ? restOfDate(rest, second) : rest).replace(/[^\p{L}]+/gu, '').length <= 6;
}
const restOfDate = (words, date) => date ? `${words.slice(0, date.start)} ${words.slice(date.end)}` : words.replace(/\p{Lu}\p{Ll}{2,9}\.? \d{1,2}/u, '');
/** Whether a line is a picture credit, or ends with one. */
function isCaption({ line: { words }, size }) {
    if (size > 480)
        return false;
    return isCredit(words, size) || isCredited(words) || (CAPTION_START.test(words) && size < 320);
}
const isCredit = (words, size) => size < 130 &&
    (CREDIT_START.test(words) || (CREDIT_BARE.test(words) && !/[a-z]\.$/.test(words)) || CREDIT_ALONE.test(words));
/** Picture captions: beside a credit, with their own labels, or repeated. */
function labelCaptions(facts) {
    const counts = countLines(facts);
    let hasText = false;
    facts.forEach((fact, index) => {
        if (isCaptionAmong(facts, index, counts, hasText))
            fact.label = 'caption';
        if (!fact.label && fact.words > 3)
            hasText = true;
    });
}
/** Whether a line without a label is a caption, judged by the other lines; `hasText`: text of the story comes before it. */
function isCaptionAmong(facts, index, counts, hasText) {
    const { label, size, line, isSentence } = facts[index];
    if (label || size > 340 || size < 12)
        return false;
    const isOften = (counts.get(line.words) ?? 0) > 2 && size > 70 && isSentence;
    const isLast = hasText && size > 30 && CREDIT_LAST.test(line.words);
    // Some publishers put the credit above the caption.
    const isBeside = facts[index + 1]?.label === 'credit' &&
        facts[index + 2]?.label !== 'caption' &&
        index > 0 &&
        size > 24 &&
        !isBareByline(facts[index]);
    return isOften || isLast || isBeside || CAPTION_WORDS.test(line.words.slice(0, 140));
}
function countLines(facts) {
    const counts = new Map();
    for (const { line } of facts)
        counts.set(line.words, (counts.get(line.words) ?? 0) + 1);
    return counts;
}
/** Whether a line is a byline. */
function isByline({ line: { words }, date, size, words: count, isSentence }) {
    if (size > 160)
        return false;
    const bare = date
        ? restOfDate(words, date)
            .replace(DATE_WORDS, '')
            .replace(/(?<![\s,|•·:–—-])[\s,|•·:–—-]+$/u, '')
            .trim()
        : words;
    const names = BYLINE.test(bare) ? bare.replace(BYLINE, '') : undefined;
    if (names !== undefined && count <= 18 && !/[!?]$/.test(bare)) {
        if (isNames(names.replace(/\.$/, '')))
            return true;
        // “By Monday all was over.”, “Written by Ada Byron in 1820, the letter was sold.”
        if (isSentence)
            return false;
        const isSaid = /^[^\s:：]{1,20}\s*[:：]/u.test(bare);
        // In Arabic and Chinese, verbs and nouns can start in the same way, and there are no capital letters to recognise a
        // name by.
        if (/^\p{Lo}/u.test(names))
            return isSaid || (!/\p{Script=Arabic}/u.test(names) && count <= 6);
        const [first = ''] = names.split(/(?<!\s)\s*[|,•·(–—]\s*|(?<!\s)\s+(?:-|for|and|in|with|at|und|et|y|e)\s+/u);
        return isSaid || !LOOSE_BYLINE.test(bare) || isNames(first) || /^(?:@\w+|[\p{Ll}\d_]+)$/u.test(names);
    }
    return date !== undefined && count <= 16 && isNames(bare.replace(/[^\p{L}\p{M}.'’&, -]+/gu, ' ').trim());
}
const NAME = /^(?:[\p{Lu}][\p{L}\p{M}.'’-]*|de|da|do|dos|del|della|di|von|van|der|den|zu|la|le|al|el|bin|ibn|af|y|e|and|und|et|og|och|en|ja|&|\|)$/u;
const SMALL = /\p{Ll}/u;
/** Whether a text consists of names of people or organisations. */
function isNames(words) {
    const parts = words.split(/[\s,]+/).filter(Boolean);
    if (parts.length === 0 || parts.length > 14 || /[.!?:;]["”]?$/.test(words))
        return false;
    return parts.every((part) => NAME.test(part)) && /^\p{Lu}/u.test(words) && !NO_NAME.test(words);
}
/**
 * Removes the type from dates between paragraphs: they say when something happened, as in a diary, not when it was
 * published.
 */
function releaseDates(facts, start) {
    const isProse = ({ label }) => !label;
    const last = facts.findLastIndex(isProse);
    const isFree = ({ label, date, line: { words } }) => label === 'date' && date !== undefined && !PUBLISHED.test(words);
    let hasProse = false;
    for (let index = start; index < last; index++) {
        const fact = facts[index];
        if (isProse(fact))
            hasProse = true;
        else if (hasProse && isFree(fact)) {
            fact.label = undefined;
            // The first of several dates is directly above the text.
            if (start > 0 && isFree(facts[start - 1]))
                facts[start - 1].label = 'heading';
        }
    }
}
/** The index of the first paragraph of the text. */
function startOfText(facts, from = 0) {
    const start = facts.findIndex(
    // A headline may end with a question mark or an exclamation mark.
    ({ label, isCore, line: { words }, size }, index) => index >= from && !label && isCore && (size >= 200 || !/[?!]["”’']?$/.test(words) || hasHeadline(facts, index)));
    return start < 0 ? facts.length : start;
}
const hasHeadline = (facts, end) => facts.slice(Math.max(0, end - 40), end).some(({ label, words }) => !label && words > 3);
/** The headline among the lines before the text: the first with enough words, unless a later one has many more. */
function findHeadline(facts, start) {
    const counts = countLines(facts);
    let [best, most] = [-1, 0];
    const isBrief = start === facts.length;
    const end = isBrief ? facts.findIndex(({ label }) => !label) + 1 : start;
    /** The index of the last byline or date found so far. */
    let signed = -1;
    for (let index = 0; index < end; index++) {
        const { label, line, words, isSentence } = facts[index];
        if (label === 'byline' || label === 'date')
            signed = index;
        if (label || /^(?:\d{1,2}[.)]|[•*-])\s/.test(line.words))
            continue;
        const next = facts[index + 1];
        const isFollowed = next?.label === 'byline' || (next?.label === 'date' && next.date !== undefined);
        const isTwice = (counts.get(line.words) ?? 0) > 1 && words > 3;
        const isStop = isSentence && /[.…。।۔]["”’'」]?$/.test(line.words);
        if (isBrief && ((isStop && !isQuoted(facts[index])) || facts[index].size > LONGEST_HEADLINE))
            continue;
        const score = Math.min(words, 7) + (isFollowed ? 1 : 0) + (isStop ? -2 : isTwice ? 2 : 0);
        // A headline after the author's name is accepted only if the line above is unlikely to be one.
        const isLate = signed > best;
        if (best < 0 || score >= most + (isLate ? 4 : 3))
            [best, most] = [index, score];
    }
    return best;
}
/** Maximum length of the headline of a text with only short paragraphs. */
const LONGEST_HEADLINE = 200;
/** The index of the first paragraph in a text without long paragraphs: it follows the headline, the byline and the date. */
function startOfBrief(facts, headline) {
    let start = headline + 1;
    const isSigned = (index) => /^(?:byline|date|junk|caption|credit)$/.test(facts[index]?.label ?? '');
    // A summary comes before the author's name.
    if (facts[start] && !facts[start].label && !isBareByline(facts[start]) && facts[start + 1]?.label === 'byline') {
        start++;
    }
    const isName = (index) => facts[index] !== undefined && isBareByline(facts[index]);
    // Several names are a list.
    if (headline >= 0 && start === headline + 1 && isName(start) && !isName(start + 1) && start + 1 < facts.length)
        start++;
    while (start < facts.length && isSigned(start))
        start++;
    return start;
}
/**
 * Sets the types of the lines before the text. Returns the index at which the text begins, because a summary may look
 * like text.
 */
function labelHead(facts, headline, core, hasSummary = false) {
    const start = beginningOf(facts, headline, core);
    let hasStandfirst = facts.some(({ label }) => label === 'standfirst');
    for (let index = 0; index < start; index++) {
        const fact = facts[index];
        if (index === headline)
            fact.label = 'headline';
        else if (fact.line.words === facts[headline]?.line.words)
            fact.label = 'repeated';
        else if (fact.label)
            continue;
        else if (index < headline)
            fact.label = headline - index < 4 && fact.words <= 5 && !fact.isSentence ? 'kicker' : 'body';
        else if (isAlt(facts, index))
            fact.label = 'alt';
        else if (isBareByline(fact) || isLoudByline(facts, index, headline))
            fact.label = 'byline';
        else if (!hasStandfirst && fact.words >= 6 && isApart(facts, index, headline, start)) {
            fact.label = 'standfirst';
            hasStandfirst = true;
        }
    }
    if (headline < 0 || hasStandfirst || hasSummary || !isSummary(facts, headline, start))
        return start;
    facts[start].label = 'standfirst';
    return labelHead(facts, headline, startOfText(facts, start + 1), true);
}
/**
 * Whether there is a blank line between a line and the text, as after a standfirst; a sentence directly above the text
 * is its first paragraph.
 */
function isApart(facts, index, headline, start) {
    const { isSentence, line } = facts[index];
    if (hasDateline(line.words))
        return false;
    const isBetween = (from, to) => facts.slice(from, to).some(({ label }) => label);
    return !isSentence || isBetween(headline + 1, index) || isBetween(index + 1, start) || isAlt(facts, index + 1);
}
/** Short sentences directly before the first long paragraph belong to the text if the author or date comes before them. */
function beginningOf(facts, headline, core) {
    let start = core;
    while (start > 0 && !facts[start - 1].label && facts[start - 1].isSentence && start - 1 !== headline)
        start--;
    const isSigned = facts
        .slice(Math.max(0, headline), start)
        .some(({ label }) => label === 'byline' || label === 'date');
    return isSigned || headline < 0 ? start : core;
}
/** Whether the first paragraph is a summary, judged by the lines between it and the next one. */
function isSummary(facts, headline, start) {
    const first = facts[start];
    if (!first || first.size > 420 || hasDateline(first.line.words))
        return false;
    const next = startOfText(facts, start + 1);
    const between = facts.slice(start + 1, next);
    if (next === facts.length || between.length > 14)
        return false;
    const before = facts.slice(headline, start);
    const isSigned = before.some(({ label }) => label === 'byline' || label === 'date' || label === 'caption');
    const hasPicture = between.some(({ label }) => label === 'caption' || label === 'credit');
    return (between.some((fact) => fact.label === 'byline' || (fact.label === 'date' && fact.date) || isBareByline(fact)) ||
        (!isSigned && first.size < 260 && between.length < 5 && hasPicture));
}
/** Whether a line consists of names where an author is usually named, without a label such as “By”. */
function isBareByline({ line, words: count, isSentence, label }) {
    if (label || isSentence || count > 12)
        return false;
    const words = line.words.replace(/(?<!\s)\s+[^\s@]*@\S+/gu, '');
    const [first = ''] = words.split(/(?<!\s)\s*[,|•·–—]\s*|(?<!\s)\s+-\s+/);
    return ((AGENCY.test(words) && count < 6) ||
        (isNames(words) && count > 1 && count <= 9 && SMALL.test(words)) ||
        (isNames(first) &&
            first.includes(' ') &&
            SMALL.test(words) &&
            (TRADE.test(words) || isNames(words.replace(/[|•·–—]/g, ' ')))) ||
        (TRADE.test(words) && count <= 6));
}
/** Whether a line is a name in capital letters between the headline and the date. */
const isLoudByline = (facts, index, headline) => index === headline + 1 &&
    facts[index].words <= 6 &&
    isNames(facts[index].line.words) &&
    facts[index + 1]?.date !== undefined;
/** Whether a line is the alternative text of a picture: it comes before the caption. */
function isAlt(facts, index) {
    const [here, next, after] = [facts[index], facts[index + 1], facts[index + 2]];
    const before = facts[index - 1];
    const { group } = here.line;
    return (!here.isSentence &&
        next?.label === 'caption' &&
        next.line.group === group &&
        before?.line.group !== group &&
        after?.line.group !== group);
}
/** Whether a line describes the picture whose credit is beside it. */
function isNextToCredit(facts, index) {
    const { size, label } = facts[index];
    return !label && size < 320 && size > 12 && facts[index + 1]?.label === 'credit';
}
/**
 * Sets the type of lines below the heading of a list of other stories: their titles, authors and dates, but no
 * sentences.
 */
function labelOffers(facts, start) {
    const last = facts.findLastIndex(({ label, isCore }) => !label && isCore);
    let isElsewhere = false;
    for (let index = start; index < facts.length; index++) {
        const fact = facts[index];
        // In a text with only short paragraphs, headings cannot be recognised.
        if (fact.label === 'junk' && isOthersHeading(fact.line.words))
            isElsewhere = last >= 0 && index > start;
        else if (!fact.label && (fact.isCore || (fact.isSentence && index < last)))
            isElsewhere = false;
        else if (isElsewhere && isTitle(fact))
            fact.label = 'junk';
    }
}
const isTitle = ({ label, isSentence, size }) => label === 'byline' || label === 'date' || (!label && !isSentence && size < 200);
const isQuoted = ({ line: { words } }) => /^["“„«「].{10,}["”“»」]$/.test(words);
/** Sets the types of the lines in the text and after it. */
function labelText(facts, start) {
    const last = facts.findLast(({ label }) => label !== 'junk');
    if (last && SOURCE.test(last.line.words) && last.size < 200)
        last.label = 'source';
    for (let index = start; index < facts.length; index++) {
        const fact = facts[index];
        const { words } = fact.line;
        if (fact.label)
            continue;
        if (isNextToCredit(facts, index) && index > start && !fact.isCore)
            fact.label = 'caption';
        else if (CAPTION_WORDS.test(words.slice(0, 120)) && fact.size < 320 && CREDIT_TAIL.test(words))
            fact.label = 'caption';
        else
            fact.label = isHeading(facts, index) ? 'heading' : 'body';
    }
}
/** Whether a short line without a full stop comes before a paragraph. */
function isHeading(facts, index) {
    const { isSentence, size, line } = facts[index];
    if (size > 120 ||
        /[,;:–—-]$|^[•·▪*]\s|^[–—-]/.test(line.words) ||
        attributedQuotation(line.words) !== undefined ||
        (isSentence && !/^\d{1,2}[.)]\s|^Q:\s/.test(line.words)))
        return false;
    const next = facts
        .slice(index + 1, index + 6)
        .find(({ label }) => label !== 'junk' && label !== 'caption' && label !== 'credit');
    const before = facts[index - 1];
    // A line of a poem continues in the next line.
    if (facts[index + 1]?.line.group === line.group && /^\p{Ll}/u.test(facts[index + 1].line.words))
        return false;
    const isInRun = before !== undefined && !before.isCore && !before.isSentence && before.label === 'body';
    return !isInRun && next !== undefined && (next.isCore || next.isSentence || (next.size > 60 && next.size > size));
}
/** Finds text that is repeated verbatim: a headline above a gallery, a caption below each picture. */
function labelRepeated(facts) {
    const said = new Set();
    for (const fact of facts) {
        const { label, line } = fact;
        if (!label || /^(junk|source|date|heading)$/.test(label) || (label === 'body' && fact.size < 60))
            continue;
        const key = `${label === 'body' ? '' : label}${line.words}`;
        if (said.has(key))
            fact.label = 'repeated';
        else
            said.add(key);
    }
}
