import { type Steps } from '../model/steps.js';
/** Callbacks for the tags of a text, in document order. All positions are in the complete text. */
export interface TagEvents {
    /** Normalises a name: HTML names are lowercase. */
    readonly nameOf: (written: string) => string;
    /** Decodes the character references of an attribute's value. */
    readonly valueOf: (written: string) => string;
    /** Called at the end of a start tag. */
    readonly onOpen: (tag: Tag) => void;
    /** Called for each attribute of the next start tag, except for duplicates of an earlier one. */
    readonly onAttribute?: (attribute: WrittenAttribute) => void;
    readonly onClose: (name: string, start: number) => void;
    readonly onText: (start: number, end: number) => void;
    /** A comment, or what HTML parses as one. */
    readonly onComment?: (start: number) => void;
    readonly onCdata?: (start: number, end: number) => void;
    /** Whether the position is in SVG or MathML, where XML rules apply. */
    readonly isForeign?: () => boolean;
}
/** A start tag. */
export interface Tag {
    readonly name: string;
    readonly attributes: Map<string, string>;
    readonly isClosed: boolean;
    /** Position of its `<`. */
    readonly start: number;
    readonly end: number;
}
/** An attribute in the source. */
export interface WrittenAttribute {
    readonly name: string;
    /** Its value with character references decoded. */
    readonly value: string;
    /** Its value in the source, with quotation marks. */
    readonly raw: string;
    /** Where its name begins. */
    readonly at: number;
}
/** Continues at another position of the text. */
export type Restart = (at: number) => void;
/** Reads HTML or XML tag by tag, synchronously. */
export declare const readTags: (...given: Parameters<typeof tagSteps>) => void;
/**
 * Reads HTML or XML tag by tag. htmlparser2 finds the tags; the callbacks interpret them. Never throws; linear.
 *
 * The parser of htmlparser2 is not used: it loses text that the standard moves, and searches all open elements at each end tag.
 */
export declare function tagSteps(text: string, eventsOf: (restart: Restart) => TagEvents, { xmlMode }?: {
    readonly xmlMode?: boolean;
}): Steps<void>;
