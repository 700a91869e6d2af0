import { ownValue } from './own.js';
/**
 * Marks that open a quotation, each with those that can close it: “English”, „German“, »Danish«, «French», ”Swedish”,
 * 「Japanese」.
 */
const CLOSERS = {
    '“': '”',
    '„': '“”„‟',
    '”': '”',
    '«': '»',
    '»': '«»',
    '「': '」',
    '『': '』',
    '"': '"',
    '＂': '＂',
    '‘': '’',
    '‚': '‘’',
    '’': '’',
    "'": "'",
    '‹': '›',
    '›': '‹',
};
const SINGLE = "‘‚’'‹›";
const LETTER = /[\p{L}\p{N}]/u;
/** The marks that can close a quotation that a mark opens; `undefined` if it opens none. */
export const closersOf = (mark) => ownValue(CLOSERS, mark);
/** Whether a quotation mark is a single one. Most of these are also apostrophes, so they have stricter rules. */
export const isSingleMark = (mark) => SINGLE.includes(mark);
/** Whether a text has a letter or a digit at a position. */
export const isLetterAt = (text, place) => LETTER.test(text[place] ?? '');
/**
 * Whether a single mark is an apostrophe inside or before a word: “Blinken’s”, “ ’90s”. An apostrophe after a word, as in
 * “allies’”, cannot be told from a closing mark here.
 */
export const isApostrophe = (text, place) => isLetterAt(text, place + 1);
