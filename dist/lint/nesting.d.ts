/** How an element ended, if not by its own end tag. */
export interface Ending {
    /** The tag that ended it: a start tag, or the end tag of another element; `nothing` at the end of the page. */
    readonly by: 'start' | 'end' | 'nothing';
    readonly name: string;
    /** The outermost element that ended with it. */
    readonly outer: string | undefined;
    /** The element in it that was open at its end tag, so that the end tag was ignored. */
    readonly blocker: string | undefined;
}
/** A start tag, as far as its end is concerned. */
export interface NestedTag {
    readonly name: string;
    /** What Broadsheet element it is; the ends of others are not recorded. */
    readonly own: object | undefined;
    ending: Ending | undefined;
}
/** Finds out where a browser ends the Broadsheet elements of a page. */
export declare class Nesting {
    #private;
    /** Whether the next tag is in SVG or MathML, where `/>` ends an element. */
    get isForeign(): boolean;
    text(words: string): void;
    open(tag: NestedTag, attributes: Map<string, string>, isClosed: boolean): void;
    close(name: string): void;
    /** Ends all elements that are still open. */
    end(): void;
}
