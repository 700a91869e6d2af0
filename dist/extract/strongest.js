import { wordsOf } from '../model/text.js';
/** Lengths, in words, that are easy to read in large type. */
const SHORTEST = 5;
const LONGEST = 40;
/**
 * Returns the quotation that is best shown alone: a complete sentence of moderate length whose speaker is certain. Of
 * several, the first.
 */
export function strongestOf(quotations) {
    let strongest;
    for (const quotation of quotations) {
        if (!strongest || strengthOf(quotation) > strengthOf(strongest))
            strongest = quotation;
    }
    return strongest;
}
function strengthOf({ quotation, attribution, confidence = 0 }) {
    const text = wordsOf(quotation).trim();
    const count = text.split(/\s+/).length;
    const certainty = attribution === undefined ? 0 : confidence;
    // In American English a sentence before “she said” ends with a comma.
    const completeness = /^[^\p{L}]*[\p{Lu}\p{Lo}]/u.test(text) && /[.!?…,。！？]/.test(text.slice(-2)) ? 0.5 : 0;
    const length = count < SHORTEST ? count / SHORTEST : Math.min(1, LONGEST / count);
    return certainty + completeness + length / 2;
}
