import type { Direction } from './language.js';
import type { Moment, MomentJson } from './moment.js';

/** Types of inlines that have no fields besides their content. */
export type Mark = 'emphasis' | 'strong' | 'quotation' | 'cite' | 'code' | 'subscript' | 'superscript' | 'mark';

/** A run of text, or text with a meaning. Never HTML. */
export type Inline =
  | string
  | { type: Mark; content: Text }
  | { type: 'link'; href: string; content: Text }
  | { type: 'time'; date: Moment; content: Text }
  | { type: 'span'; id?: string; language?: string; direction?: Direction; content: Text }
  | { type: 'line-break' };

/** Inline text: strings and inlines. In its strings, a blank line separates paragraphs. */
export type Text = Inline[];

/** A string, or an object that gives text a meaning. */
export type InlineJson =
  | string
  | {
      /** Text with a meaning, as in the HTML elements `em`, `strong`, `q`, `cite`, `code`, `sub`, `sup` and `mark`. */
      type: Mark;
      /** The text. */
      content: TextJson;
    }
  | {
      /** A link. */
      type: 'link';
      /** URL of the target; `#` and an id leads to a heading, update or text of the same story. */
      href: string;
      /** The text of the link. */
      content: TextJson;
    }
  | {
      /** A date in the text. */
      type: 'time';
      /** The date that the text means. */
      date: MomentJson;
      /** The text. */
      content: TextJson;
    }
  | {
      /** Text in another language or direction, or text that links lead to. */
      type: 'span';
      /** Id of the text. A link with the `href` `#` and this id leads to it. */
      id?: string | number | null;
      /** Language of the text. */
      language?: string | null;
      /** Direction of the text. */
      direction?: Direction | null;
      /** The text. */
      content: TextJson;
    }
  | {
      /** A line break within a paragraph. */
      type: 'line-break';
    };
/** Text in JSON: a string, or a list of strings and inlines. */
export type TextJson = string | readonly InlineJson[];

/** The plain text of a text with inlines. */
export function wordsOf(content: Text): string {
  let words = '';
  for (const inline of content) {
    if (typeof inline === 'string') words += inline;
    else if (inline.type === 'line-break') words += '\n';
    else words += wordsOf(inline.content);
  }
  return words;
}

/**
 * A character that a reader sees.
 *
 * Invisible are white space, controls, default-ignorable characters (zero-width characters, bidi controls, soft
 * hyphens, Hangul fillers, variation selectors, tags), the blank Braille pattern, the null notehead, and the signs for an
 * object or an annotation. A combining mark needs a base character: alone it is invisible. Unassigned
 * and private-use characters count as visible, because fonts draw them.
 */
const VISIBLE = /[^\s\p{Cc}\p{Default_Ignorable_Code_Point}\p{M}\u2800\uFFF9-\uFFFC\u{1D159}]/u;

/** Whether a string has a character that a reader sees. */
export const isVisible = (words: string): boolean => VISIBLE.test(words);

/** Whether a text is visible; it may be only white space. */
export const hasWords = (content: Text): boolean =>
  content.some((inline) =>
    typeof inline === 'string' ? /\S/.test(inline) : inline.type !== 'line-break' && hasWords(inline.content),
  );

/** Splits a text into paragraphs at blank lines in strings outside inlines. */
export function paragraphsOf(content: Text): Text[] {
  // Most texts are one paragraph, and each is split several times.
  if (!content.some((inline) => typeof inline === 'string' && inline.includes('\n'))) {
    return hasWords(content) ? [content] : [];
  }
  const paragraphs: Text[] = [];
  let current: Text = [];
  const close = (): void => {
    if (hasWords(current)) paragraphs.push(current);
    current = [];
  };
  for (const inline of content) {
    if (typeof inline !== 'string') {
      current.push(inline);
      continue;
    }
    inline.split(/\n[^\S\n]*\n\s*/).forEach((words, index) => {
      if (index > 0) close();
      if (words) current.push(words);
    });
  }
  close();
  return paragraphs;
}
