import type { Direction } from './language.js';
import type { Moment, MomentJson } from './moment.js';
/** The inlines that only mark their words: what each means is its name. */
export type Mark = 'emphasis' | 'strong' | 'quotation' | 'cite' | 'code' | 'subscript' | 'superscript' | 'mark';
/** A run of words within a text, or words with a meaning of their own. Never HTML. */
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
    language?: string;
    direction?: Direction;
    content: Text;
} | {
    type: 'line-break';
};
/** Running text. In its strings a blank line parts paragraphs. */
export type Text = Inline[];
/** A string, or an object that gives text a meaning. */
export type InlineJson = string | {
    /** Text with a meaning, as the HTML elements `em`, `strong`, `q`, `cite`, `code`, `sub`, `sup` and `mark` give it. */
    type: Mark;
    /** The text. */
    content: TextJson;
} | {
    /** A link. */
    type: 'link';
    /** URL of the target. */
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
    /** Text in another language or direction. */
    type: 'span';
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
/** The bare words of a text. */
export declare function wordsOf(content: Text): string;
/** Whether a string has a character that a reader sees. */
export declare const isVisible: (words: string) => boolean;
/** Whether a text says anything: it may be white space alone. */
export declare const hasWords: (content: Text) => boolean;
/** Parts a text into its paragraphs: at each blank line in a string that stands outside of any inline. */
export declare function paragraphsOf(content: Text): Text[];
