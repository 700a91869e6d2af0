/** A word, number or sign of a text, for comparing quotations. */
export interface QuoteToken {
  /** The compared form: without case, ligatures, full stops of abbreviations and invisible characters. */
  readonly key: string;
  /** The same with its case. */
  readonly cased: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'mark';
}

/** Invisible characters: soft hyphens, joiners, byte order marks, variation selectors. */
const UNSEEN = /(?:[\u2028\u2029]|\p{Default_Ignorable_Code_Point})/gu;
/** Scripts without spaces: each character counts as a word. */
const DENSE =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
const LETTER = `(?:(?![${DENSE}])[\\p{L}\\p{N}\\p{M}])`;
const PIECE = new RegExp(
  `(?<![\\p{L}\\p{N}])[-−](?=\\d)` + // a minus sign belongs to its number
    `|[${DENSE}]\\p{M}*` +
    `|${LETTER}(?:${LETTER}|\\p{Default_Ignorable_Code_Point}|['’ʼ](?=\\p{L})|\\.(?=\\p{L}(?:\\.|(?!\\p{L})))|[.,](?=\\d)(?<=\\d[.,]))*` +
    `|[\\p{Sc}%‰°]` +
    `|\\.\\.\\.|\\S`,
  'gu',
);
const QUOTES = /^["“”„‟«»‹›‘’‚‛'＂「」『』《》〈〉`´′″]$/u;
const DASHES = /^[-‐‑‒–—―−]$/u;

/** Splits a text into tokens for comparison. All quotation marks are equal, and all dashes. */
export function quoteTokens(text: string): QuoteToken[] {
  const tokens: QuoteToken[] = [];
  for (const match of text.matchAll(PIECE)) {
    const piece = match[0];
    const start = match.index;
    const isWord =
      /[\p{L}\p{N}\p{Sc}%‰°]/u.test(piece) ||
      (/^[-−]$/.test(piece) && /\d/.test(text[start + 1] ?? '') && !/[\p{L}\p{N}]/u.test(text[start - 1] ?? ' '));
    let cased = piece.replace(UNSEEN, '').normalize('NFKC').replaceAll(/[’ʼ]/g, "'");
    if (!cased) continue;
    if (isWord) {
      // “U.S.” and “US” are one word; so is “5,000” and “5000”, but not “5.0” and “50”.
      cased = /\d/.test(cased) ? cased.replace(/,(?=\d{3}(?!\d))/g, '') : cased.replaceAll('.', '');
      if (cased === '−') cased = '-';
    } else if (QUOTES.test(cased)) cased = '"';
    else if (DASHES.test(cased)) cased = '-';
    else if (cased === '...') cased = '…';
    tokens.push({ key: cased.toLowerCase(), cased, start, end: start + piece.length, kind: isWord ? 'word' : 'mark' });
  }
  return tokens;
}

/** Words that negate a sentence, in several languages. */
const NEGATIONS = new Set(
  `not no never none nobody nothing neither nor cannot without hardly nicht kein keine keinen keinem keiner nie niemals ohne
   pas jamais rien aucun aucune sans no nunca nada ningún ninguna sin não nunca nem sem non mai niente niet geen nooit ikke aldri inte aldrig`.split(
    /\s+/,
  ),
);

/** Whether a word is a negation: “not”, “didn’t”. */
export const isNegation = ({ key }: QuoteToken): boolean => NEGATIONS.has(key) || key.endsWith("n't");

/** Whether a word is a number in digits, or an amount of money. */
export const isNumber = ({ key }: QuoteToken): boolean => /[\d\p{Sc}%]/u.test(key);
