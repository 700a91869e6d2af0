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
export type InlineJson = string | {
    type: Mark;
    content: TextJson;
} | {
    type: 'link';
    href: string;
    content: TextJson;
} | {
    type: 'time';
    date: MomentJson;
    content: TextJson;
} | {
    type: 'span';
    language?: string | null;
    direction?: Direction | null;
    content: TextJson;
} | {
    type: 'line-break';
};
/** Running text as one may write it: a string, or a list of inlines. */
export type TextJson = string | readonly InlineJson[];
/** The bare words of a text. */
export declare function wordsOf(content: Text): string;
/** Whether a string has a character that a reader sees. */
export declare const isVisible: (words: string) => boolean;
/** Whether a text says anything: it may be white space alone. */
export declare const hasWords: (content: Text) => boolean;
/** Parts a text into its paragraphs: at each blank line in a string that stands outside of any inline. */
export declare function paragraphsOf(content: Text): Text[];
