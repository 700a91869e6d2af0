import { foundIn } from './find-phrases.js';
import { comparisonKey } from './comparison-key.js';
import { isRecord } from '../../model/definition/field.js';
/**
 * Removes from an article what its body repeats: many systems start the body with the headline, and show the lead
 * picture in it again. Nothing is lost: text that only the repetition has is kept with the first.
 */
export function withoutRepeats(draft, at) {
    if (!isRecord(draft) || !Array.isArray(draft['body']))
        return draft;
    const body = draft['body'];
    let { image } = draft;
    const files = filesOf(image);
    const kept = body.filter((block, index) => {
        // Readers may leave holes for absent entries.
        if (block === undefined)
            return false;
        if (!isRecord(block))
            return true;
        const place = at.at('body', index);
        if (isOpening(body, index) && block['type'] === 'heading' && isSame(block['content'], draft['headline'])) {
            place.report('repeated', 'The body repeats the headline; kept once.');
            return false;
        }
        const joined = block['type'] === 'figure' ? joinedImage(image, block['image'], files) : undefined;
        if (!joined)
            return true;
        image = joined;
        place.report('repeated', 'The body repeats the lead picture; kept once.');
        return false;
    });
    const marked = withRepeatingQuotes(kept);
    return kept.length < body.length || marked !== kept ? { ...draft, image, body: marked } : draft;
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
/** Whether only headings and pictures come before it: further down, it is a heading of the text. */
const isOpening = (body, index) => index < 8 &&
    body
        .slice(0, index)
        .every((block) => block === undefined || (isRecord(block) && /^(heading|figure)$/.test(String(block['type']))));
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
