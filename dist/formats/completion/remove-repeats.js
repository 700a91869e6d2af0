import { foundIn } from '../shared/find-phrases.js';
import { comparisonKey } from '../shared/comparison-key.js';
import { isRecord } from '../../model/definition/field.js';
/**
 * Removes repeated content from an article. Many systems repeat the headline and the lead picture in the body, or cut the
 * summary from the beginning of the text. Text that only the repetition has is added to the first occurrence.
 */
export function withoutRepeats(draft, at) {
    if (!isRecord(draft) || !Array.isArray(draft['body']))
        return draft;
    const body = draft['body'];
    let { image, standfirst } = draft;
    const headline = comparisonKey(runOf(draft['headline']));
    const summary = comparisonKey(runOf(standfirst));
    // A body is never emptied: a short notice may be a headline and the same sentence.
    const hasMore = body.filter((block) => block !== undefined).length > 1;
    const removed = new Set();
    const files = filesOf(image);
    const kept = body.filter((block, index) => {
        // Readers may leave `undefined` in place of a block.
        if (block === undefined)
            return false;
        const place = at.at('body', index);
        const key = isOpening(body, index, [headline, summary]) ? openingKey(block) : '';
        if (key &&
            key === headline &&
            !removed.has('headline') &&
            ((isRecord(block) && block['type'] === 'heading') || hasMore)) {
            removed.add('headline');
            place.report('repeated', 'The body repeats the headline; kept once.');
            return false;
        }
        if (!isRecord(block))
            return true;
        if (key && key === summary && block['type'] === 'heading' && !removed.has('summary')) {
            removed.add('summary');
            place.report('repeated', 'The body repeats the summary; kept once.');
            return false;
        }
        const joined = block['type'] === 'figure' ? joinedImage(image, block['image'], files) : undefined;
        if (!joined)
            return true;
        image = joined;
        place.report('repeated', 'The body repeats the lead picture; kept once.');
        return false;
    });
    if (!removed.has('summary') && isBeginning(summary, kept)) {
        at.at('standfirst').report('repeated', 'The summary repeats the beginning of the text; kept once.');
        standfirst = undefined;
    }
    if (isLinkToStory(kept.at(-1), draft['url'], headline)) {
        kept.pop();
        at.at('body', body.length - 1).report('repeated', 'The last paragraph repeats the headline; kept once.');
    }
    const marked = withRepeatingQuotes(kept);
    const isChanged = kept.length < body.length || marked !== kept || standfirst !== draft['standfirst'];
    if (!isChanged)
        return draft;
    const fields = { ...draft, image, standfirst, body: marked };
    if (standfirst === undefined)
        delete fields.standfirst;
    return fields;
}
/** Maximum number of letters beside the links in a paragraph that only links to its story. */
const MAX_BESIDE = 60;
/** Whether a block only links to its own story, as WordPress adds in feeds: “The post … appeared first on …”. */
function isLinkToStory(block, url, headline) {
    if (!isRecord(block) || block['type'] !== 'paragraph' || !url || !headline)
        return false;
    const content = Array.isArray(block['content']) ? block['content'] : [];
    const links = content.filter((inline) => isRecord(inline) && inline['type'] === 'link');
    const beside = runOf(content.filter((inline) => !links.includes(inline)));
    const isToStory = links.some((link) => isRecord(link) && link['href'] === url && comparisonKey(runOf(link)) === headline);
    return links.length === 2 && isToStory && beside.length <= MAX_BESIDE;
}
/** Shorter summaries may begin like the text by chance. */
const MIN_SUMMARY = 20;
/** Maximum number of letters before the summary in the text, for a dateline. */
const MAX_BEFORE = 40;
/** Whether the text, after pictures and headings, begins with the summary, complete or cut off. */
function isBeginning(summary, body) {
    if (summary.length < MIN_SUMMARY)
        return false;
    let words = '';
    for (const block of body) {
        const type = isRecord(block) ? block['type'] : 'paragraph';
        if (type === 'figure' || type === 'heading' || type === 'divider')
            continue;
        if (type !== 'paragraph' || words.length > summary.length + MAX_BEFORE)
            break;
        words += comparisonKey(runOf(block).slice(0, 2 * summary.length + 1_000));
    }
    const start = words.indexOf(summary);
    return start >= 0 && start <= MAX_BEFORE;
}
/** Marks pull quotes whose text is also in the body: they are rendered in an aside, and left out of exports. */
function withRepeatingQuotes(body) {
    const isOpen = (block) => isRecord(block) && block['type'] === 'pull-quote' && block['repeats'] === undefined;
    if (!body.some(isOpen))
        return body;
    const text = body
        .filter((block) => !isRecord(block) || block['type'] !== 'pull-quote')
        .map((block) => comparisonKey(runOf(block)))
        .join(' ');
    const quotations = new Map(body.filter(isOpen).map((block) => [block, comparisonKey(runOf(block['quotation']))]));
    const found = foundIn(text, [...quotations.values()].filter((words) => words.length > 20));
    return body.map((block) => isOpen(block) && found.has(quotations.get(block)) ? { ...block, repeats: true } : block);
}
/** Whether only headings, pictures and repetitions precede a block. A block further down is not a repetition. */
const isOpening = (body, index, repeated) => index < 8 &&
    body
        .slice(0, index)
        .every((block) => block === undefined ||
        (isRecord(block) && /^(heading|figure)$/.test(String(block['type']))) ||
        (openingKey(block) !== '' && repeated.includes(openingKey(block))));
/** The letters of a heading or short paragraph, to compare with the headline; empty for other blocks. */
function openingKey(block) {
    if (isRecord(block) && block['type'] !== 'heading' && block['type'] !== 'paragraph')
        return '';
    const run = runOf(block);
    return run.length > 1_000 ? '' : comparisonKey(run);
}
/** The lead picture, completed by its repetition; `undefined` if they differ. */
function joinedImage(lead, image, files) {
    if (!isRecord(lead) || !isRecord(image) || !files.has(fileOf(image)))
        return undefined;
    const isContrary = ['caption', 'credit'].some((name) => wordsOf(image[name]) && wordsOf(lead[name]) && !isSame(image[name], lead[name]));
    if (isContrary)
        return undefined;
    const more = Object.entries(image).filter(([name]) => /^(alt|caption|credit)$/.test(name) && !wordsOf(lead[name]));
    return { ...lead, ...Object.fromEntries(more) };
}
function filesOf(image) {
    if (!isRecord(image))
        return new Set();
    const sources = Array.isArray(image['sources']) ? image['sources'] : [];
    return new Set([fileOf(image), ...sources.map(fileOf)]);
}
const isSame = (one, other) => wordsOf(one) !== '' && wordsOf(one) === wordsOf(other);
const wordsOf = (value) => runOf(value).replace(/\s+/g, ' ').trim();
const runOf = (value) => {
    if (typeof value === 'string')
        return value;
    if (Array.isArray(value))
        return value.map(runOf).join('');
    return isRecord(value) ? runOf(value['content']) : '';
};
/** The URL of a picture without the size that a CMS adds to it, to compare pictures. */
const fileOf = (image) => isRecord(image) && typeof image['src'] === 'string'
    ? image['src']
        .replace(/(\.(?:jpe?g|png|webp|avif|gif))[?#].*$/i, '$1')
        .replace(/-(?:\d+x\d+|scaled)(?=\.\w+$)|\/size\/w\d+(?:h\d+)?(?=\/)/g, '')
        .replace(/^https?:/, '')
    : undefined;
