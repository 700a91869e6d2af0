import { wordsOf, type Text } from '../model/text.js';

/** The marks of a language: around a quotation, then around a quotation within one. */
export type QuotationMarks = readonly [open: string, close: string, innerOpen: string, innerClose: string];

/**
 * Marks by language, after CLDR, and after the newspapers where they differ from it.
 *
 * French has a narrow no-break space inside (U+202F). Right-to-left languages write « first: it is mirrored on screen.
 */
const STYLES: readonly (readonly [marks: string, languages: string])[] = [
  ['“ ” ‘ ’', 'en pt es-419 es-MX es-US'],
  ['«\u202f \u202f» “ ”', 'fr'],
  ['« » ‹ ›', 'de-CH fr-CH it-CH'],
  ['« » “ ”', 'es it ca eu el ar fa pt-PT'],
  ['„ “ ‚ ‘', 'de cs sk sl bg lt et'],
  ['„ ” « »', 'pl ro hu'],
  ['„ ” ‚ ’', 'hr sr bs'],
  ['« » „ “', 'ru uk be'],
  ['” ” ’ ’', 'sv fi he'],
  ['« » ‘ ’', 'nb nn no'],
  ['» « › ‹', 'da'],
  ['‘ ’ “ ”', 'nl'],
  ['「 」 『 』', 'ja zh-Hant zh-TW zh-HK'],
];

/** Every language with marks of its own, for style sheets that must know them before any script has run. */
export const markedLanguages = (): string[] => STYLES.flatMap(([, languages]) => languages.split(' '));

/** The marks of a language, or of the language that it is a form of; of English for one that is not listed. */
export function quotationMarks(language: string): QuotationMarks {
  const standing = STYLES.find(([, languages]) => ` ${languages} `.includes(` ${language} `));
  if (!standing && language.includes('-')) return quotationMarks(language.replace(/-[^-]*$/, ''));
  return (standing ?? STYLES[0]!)[0].split(' ') as unknown as QuotationMarks;
}

/**
 * A quotation without the marks that its data bring along, since we set our own in their place.
 *
 * A mark at one end only goes where its partner is missing: it belongs to a quotation that was cut. Single marks go in
 * pairs only, as ’ is an apostrophe too.
 */
export function withoutOuterMarks(paragraphs: readonly Text[]): Text[] {
  const words = paragraphs.map(wordsOf).join('\n').trim();
  const both = /^[“„«»”「『"][^]*[”“»«」』"]$|^[‘‚‹][^]*[’‘›]$/.test(words);
  const opened = both || /^[“„«「『][^”“»」』]*$/.test(words);
  const closed = both || /^[^“„«「『]*[”»」』]$/.test(words);
  return paragraphs.map((text, index) => {
    // Many newspapers open each paragraph of a long quotation, and close only the last.
    const isOpened = index > 0 ? both && wordsOf(text).trim().charAt(0) === words.charAt(0) : opened;
    const rest = isOpened ? trim(text, 0, /^\s*.\s*/u) : text;
    return closed && index === paragraphs.length - 1 ? trim(rest, -1, /\s*.\s*$/u) : rest;
  });
}

/** Takes something off the start (0) or the end (-1) of a text, however deep in its inlines that stands. */
function trim(text: Text, end: 0 | -1, pattern: RegExp): Text {
  const inline = text.at(end)!;
  if (typeof inline === 'string') return text.with(end, inline.replace(pattern, ''));
  return 'content' in inline ? text.with(end, { ...inline, content: trim(inline.content, end, pattern) }) : text;
}
