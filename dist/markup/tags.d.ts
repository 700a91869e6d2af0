/** What is told of a text of tags, in its order; all positions are in the whole text. */
export interface TagEvents {
    /** A name as it counts: HTML knows no capital letters. */
    readonly nameOf: (written: string) => string;
    /** The value of an attribute, its references decoded. */
    readonly valueOf: (written: string) => string;
    /** A start tag that ends at a position; `isClosed` where it is its own end. Of attributes with one name the first counts. */
    readonly onOpen: (tag: Tag) => void;
    readonly onClose: (name: string) => void;
    readonly onText: (start: number, end: number) => void;
    /** A comment, or what HTML takes for one. */
    readonly onComment?: (start: number) => void;
    readonly onCdata?: (start: number, end: number) => void;
    /** Whether the place is in a drawing or a formula, where tags follow the rules of XML. */
    readonly isForeign?: () => boolean;
}
/** A start tag. */
export interface Tag {
    readonly name: string;
    readonly attributes: Map<string, string>;
    readonly isClosed: boolean;
    readonly end: number;
}
/** Goes on at another place of the text. */
export type Restart = (at: number) => void;
/**
 * Goes through HTML or XML tag by tag: htmlparser2 finds them, what they mean is for the reader. Never throws; linear.
 *
 * Not its parser: that would lose words where the standard moves them, and goes through all open elements at each end tag.
 */
export declare function readTags(text: string, eventsOf: (restart: Restart) => TagEvents, { xmlMode }?: {
    readonly xmlMode?: boolean;
}): void;
