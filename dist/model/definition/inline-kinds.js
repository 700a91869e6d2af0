import { ownValue } from '../own.js';
import { isRecord } from './field.js';
/** Inlines that only contain content. */
export const MARKS = [
    'emphasis',
    'strong',
    'quotation',
    'cite',
    'code',
    'subscript',
    'superscript',
    'mark',
];
const INLINE_TYPES = new Set([...MARKS, 'link', 'time', 'span', 'line-break']);
/** Whether a value is an inline, by its type. */
export const isInline = (raw) => isRecord(raw) && INLINE_TYPES.has(ownValue(raw, 'type')) && !isCodeBlock(raw);
// `code` is an inline with content and a block with text.
const isCodeBlock = (raw) => ownValue(raw, 'type') === 'code' && ownValue(raw, 'content') === undefined;
/**
 * Whether a list is a single text: strings and inlines, with at least one inline. A list of strings only is a list of
 * paragraphs.
 */
export function isRunOfInlines(raw) {
    let hasInline = false;
    for (const entry of raw) {
        if (isInline(entry))
            hasInline = true;
        else if (typeof entry !== 'string')
            return false;
    }
    return hasInline;
}
