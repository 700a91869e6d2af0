import { type Text } from '../model/text.js';
import { type PlainContent, type PlainElement } from './element.js';
/** A text in one run, for what holds no paragraphs: a caption, a heading, a cell. Two breaks part its paragraphs. */
export declare const plainText: (text: Text) => PlainContent[];
/** A text as paragraphs. */
export declare const plainParagraphs: (text: Text) => PlainElement[];
