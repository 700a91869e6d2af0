import type { Direction } from './language.js';
import type { Moment, MomentJson } from './moment.js';
/** Types of inlines that have no fields besides their content. */
export type Mark = 'emphasis' | 'strong' | 'quotation' | 'cite' | 'code' | 'subscript' | 'superscript' | 'mark';
/** A run of text, or text with a meaning. Never HTML. */
export type Inline = string | {
    type: Mark;
    content: Text;
} | {
    type: 'link';
    href: string;
    content: Text;
} | {
    type: 'time';
    date: Moment;
    content: Text;
} | {
    type: 'span';
    id?: string;
    language?: string;
    direction?: Direction;
    content: Text;
} | {
    type: 'line-break';
};
/** Inline text: strings and inlines. In its strings, a blank line separates paragraphs. */
export type Text = Inline[];
/** A string, or an object that gives text a meaning. */
export type InlineJson = string | {
    /** Text with a meaning, as in the HTML elements `em`, `strong`, `q`, `cite`, `code`, `sub`, `sup` and `mark`. */
    type: Mark;
    /** The text. */
    content: TextJson;
} | {
    /** A link. */
    type: 'link';
    /** URL of the target; `#` and an id leads to a heading, update or text of the same story. */
    href: string;
    /** The text of the link. */
    content: TextJson;
} | {
    /** A date in the text. */
    type: 'time';
    /** The date that the text means. */
    date: MomentJson;
    /** The text. */
    content: TextJson;
} | {
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
} | {
    /** A line break within a paragraph. */
    type: 'line-break';
};
/** Text in JSON: a string, or a list of strings and inlines. */
export type TextJson = string | readonly InlineJson[];
/** The plain text of a text with inlines. */
export declare function wordsOf(content: Text): string;
/** Whether a string has a character that a reader sees. */
export declare const isVisible: (words: string) => boolean;
/** Whether a text is visible; it may be only white space. */
export declare const hasWords: (content: Text) => boolean;
/** Splits a text into paragraphs at blank lines in strings outside inlines. */
export declare function paragraphsOf(content: Text): Text[];
