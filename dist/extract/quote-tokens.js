/** Characters without meaning: soft hyphens, joiners, byte order marks, variation selectors, the Arabic tatweel. */
const UNSEEN = /(?:[\u2028\u2029\u0640]|\p{Default_Ignorable_Code_Point})/gu;
/** Letters that have another spelling: Swiss “ss”, “oe” for a ligature, Russian “е” for “ё”. */
const SPELLINGS = { ß: 'ss', œ: 'oe', æ: 'ae', ё: 'е' };
/** The code of nought in each of the scripts in `DIGITS`. */
const zeroOf = (code) => (code < 0x6f0 && code >= 0x660 ? 0x660 : code < 0x966 ? 0x6f0 : 0x966);
/** Arabic vowel signs, which most texts leave out. */
const VOWEL_SIGNS = /[\u064b-\u0652\u0670]/g;
/** The digits of other scripts that NFKC keeps: Arabic, Persian, Devanagari. */
const DIGITS = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]/g;
/** Scripts without spaces: each character counts as a word. */
const DENSE = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
const LETTER = `(?:(?![${DENSE}])[\\p{L}\\p{N}\\p{M}])`;
const PIECE = new RegExp(`(?<![\\p{L}\\p{N}])[-−](?=\\d)` + // a minus sign belongs to its number
    `|[${DENSE}][\\p{M}\uff9e\uff9f]*` +
    `|${LETTER}(?:${LETTER}|\\p{Default_Ignorable_Code_Point}|['’ʼ](?=\\p{L})|\\.(?=\\p{L}(?:\\.|(?!\\p{L})))|(?<=\\.\\p{L})\\.|[.,](?=\\d)(?<=\\d[.,]))*` +
    `|[\\p{Sc}%‰°]` +
    `|\\.[ \\u00a0]?\\.[ \\u00a0]?\\.|\\S`, 'gu');
const QUOTES = /^["“”„‟«»‹›‘’‚‛'＂「」『』《》〈〉`´′″]$/u;
const DASHES = /^[-‐‑‒–—―−]$/u;
/** Splits a text into tokens for comparison. All quotation marks are equal, and all dashes. */
export function quoteTokens(text) {
    const tokens = [];
    for (const match of text.matchAll(PIECE)) {
        const piece = match[0];
        const start = match.index;
        const isWord = /[\p{L}\p{N}\p{Sc}%‰°]/u.test(piece) ||
            (/^[-−]$/.test(piece) && /\d/.test(text[start + 1] ?? '') && !/[\p{L}\p{N}]/u.test(text[start - 1] ?? ' '));
        let cased = piece.replace(UNSEEN, '').normalize('NFKC').replaceAll(/[’ʼ]/g, "'");
        if (!cased)
            continue;
        if (isWord) {
            // “U.S.” and “US” are one word; so is “5,000” and “5000”, but not “5.0” and “50”.
            cased = /\d/.test(cased) ? cased.replace(/,(?=\d{3}(?!\d))/g, '') : cased.replaceAll('.', '');
            if (cased === '−')
                cased = '-';
        }
        else if (QUOTES.test(cased))
            cased = '"';
        else if (DASHES.test(cased))
            cased = '-';
        else if (/^\.\s?\.\s?\.$/.test(cased))
            cased = '…';
        tokens.push({ key: keyOf(cased), cased, start, end: start + piece.length, kind: isWord ? 'word' : 'mark' });
    }
    return tokens;
}
/** The compared form of a word: in lower case, with one spelling for letters that have several. */
const keyOf = (cased) => cased
    .toLowerCase()
    .replace(/[ßœæё]/g, (letter) => SPELLINGS[letter])
    .replace(VOWEL_SIGNS, '')
    .replace(DIGITS, (digit) => String(digit.charCodeAt(0) - zeroOf(digit.charCodeAt(0))));
/** Words that negate a sentence, in several languages. */
const NEGATIONS = new Set(`not no never none nobody nothing neither nor cannot without hardly nicht kein keine keinen keinem keiner nie niemals ohne
   pas jamais rien aucun aucune sans no nunca nada ningún ninguna sin não nunca nem sem non mai niente niet geen nooit ikke aldri inte aldrig`.split(/\s+/));
/** Whether a word is a negation: “not”, “didn’t”. */
export const isNegation = ({ key }) => NEGATIONS.has(key) || key.endsWith("n't");
/** Numbers in words, in several languages. “One” is left out, because it is also a pronoun or an article. */
const NUMBERS = new Set(`two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety hundred
   hundreds thousand thousands million millions billion billions trillion dozen dozens half twice zwei drei vier fünf sechs
   sieben acht neun zehn elf zwölf zwanzig hundert tausend millionen milliarden deux trois quatre cinq sept huit neuf dix
   douze vingt cent cents mille millions milliards dos tres cuatro cinco seis siete ocho nueve diez veinte cien mil
   millones`.split(/\s+/));
/** Whether a word is a number in digits, or an amount of money. */
export const isNumber = ({ key }) => /[\d\p{Sc}%]/u.test(key);
/** Whether a word is a number in words: “two”. */
export const isNumberWord = ({ key }) => NUMBERS.has(key);
/** Whether one of two words is the other with a prefix that negates it: “happy” and “unhappy”. */
export const isOpposite = ({ key: one }, { key: other }) => {
    const [short, long] = one.length < other.length ? [one, other] : [other, one];
    return (short.length > 2 && /^(?:un|in|im|il|ir|dis|non)-?$/.test(long.slice(0, -short.length)) && long.endsWith(short));
};
