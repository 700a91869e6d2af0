import type { MarkupElement, MarkupNode } from './tree.js';
/** An element that was parsed: unlike a browser's, it may be changed by those who read it. */
export interface ParsedElement extends MarkupElement {
    localName: string;
    childNodes: ParsedNode[];
    readonly attributes: Map<string, string>;
}
export type ParsedNode = ParsedElement | (MarkupNode & {
    nodeValue: string;
});
/** What the parser tells while it reads. */
export interface ParseEvents {
    /** An element whose content is not for readers was left out. */
    readonly onSilent?: (name: string) => void;
    /** Elements stand deeper in each other than anybody writes: they are left out, and their words are kept. */
    readonly onDeep?: () => void;
    /** There is more than anybody reads: the rest is cut off. */
    readonly onLarge?: () => void;
    /** Takes words apart into text and elements: `text`, `open` and `close` may be called in its place. */
    readonly onText?: ((words: string, tree: TreeBuilder) => void) | undefined;
}
declare class Element implements ParsedElement {
    localName: string;
    readonly attributes: Map<string, string>;
    /** Whether nothing within is for readers. */
    isMute: boolean;
    /** Whether it is of a drawing or a formula; `inside`: HTML may stand in it all the same. */
    readonly foreign?: "svg" | "math" | undefined;
    readonly holdsMarkup: boolean;
    readonly nodeType = 1;
    readonly nodeValue: null;
    childNodes: ParsedNode[];
    parent: Element | undefined;
    constructor(localName: string, attributes: Map<string, string>, 
    /** Whether nothing within is for readers. */
    isMute: boolean, 
    /** Whether it is of a drawing or a formula; `inside`: HTML may stand in it all the same. */
    foreign?: "svg" | "math" | undefined, holdsMarkup?: boolean);
    getAttribute(name: string): string | null;
    append(node: ParsedNode, before?: Element): void;
}
/** An element that stands for itself, made by a reader. */
export declare const elementOf: (localName: string, childNodes?: ParsedNode[], attributes?: Readonly<Record<string, string>>) => ParsedElement;
/** Words that stand for themselves, made by a reader. */
export declare const textOf: (nodeValue: string) => ParsedNode;
/**
 * Builds the tree of a page's body from tags and text, by the rules of the HTML standard wherever words or marks depend
 * on them: what ends a paragraph, what is moved out of a table, marks that overlap, drawings with pages in them.
 */
export declare class TreeBuilder {
    #private;
    readonly events: ParseEvents;
    readonly root: Element;
    constructor(events: ParseEvents);
    get isFull(): boolean;
    get isForeign(): boolean;
    /** Whether the text here is shown letter by letter. */
    get isVerbatim(): boolean;
    /** Whether the text here is shown as it was typed, references and all. */
    get isRaw(): boolean;
    text(words: string): void;
    open(name: string, attributes?: Map<string, string>, isClosed?: boolean): void;
    close(name: string): void;
}
/** Parses HTML as the body of a page, into the tree that our readers look at. Never throws; linear in time. */
export declare function parseMarkup(html: string, events?: ParseEvents): ParsedElement;
export {};
