/** A short identifier for a text: FNV-1a, twice 32 bits. */
export function digestOf(words) {
    const half = (seed) => {
        let state = seed;
        for (let index = 0; index < words.length; index++) {
            state = Math.imul(state ^ words.charCodeAt(index), 0x01000193);
        }
        return (state >>> 0).toString(36);
    };
    return half(0x811c9dc5) + half(0x9747b28c);
}
/**
 * Identifies the values that other programs read in an entry of one of our files. If a program changes them, the complete
 * data beside them is out of date.
 */
export const digestOfValues = (values) => digestOf(values.map((value) => (value ?? '').replace(/\s+/g, ' ').trim()).join('\n'));
/** JSON without control characters, which calendars and XML do not allow. */
export const printableJson = (value) => JSON.stringify(value).replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
