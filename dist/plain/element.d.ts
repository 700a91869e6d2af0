/** A piece of plain HTML: text, or an element of a fixed name. */
export type PlainNode = string | PlainElement;
/** An element of plain HTML: written as text on a server, made as a node in a browser. */
export interface PlainElement {
    readonly tag: string;
    readonly attributes: Readonly<Record<string, string>>;
    readonly content: readonly PlainNode[];
    /** Whether it is a block or holds one; an element without is part of a line of text. */
    readonly isBox?: boolean;
    /** Whether it holds anything to see: text, a picture, a player. */
    readonly isFilled?: boolean;
    /** Identifies an entry among its siblings across updates, such as an entry of a live blog. */
    readonly key?: string | undefined;
    /** The `srcset` of a picture made from data. It is drawn, but not written into plain HTML. */
    readonly sources?: string | undefined;
    /** What a chunk renders into the element itself, such as an itinerary; `content` is then empty. */
    readonly view?: unknown;
}
/** Whether a piece is a block or holds one, and is no part of a line of text. */
export declare const isBox: (node: PlainNode) => node is PlainElement;
/** Whether a piece holds anything to see. */
export declare const isFilledNode: (node: PlainNode) => boolean;
/** Content of an element: `undefined` and `false` are ignored, lists are flattened. */
export type PlainContent = PlainNode | readonly PlainContent[] | undefined | false;
/** Attributes of an element; see `element`. */
export type PlainAttributes = Readonly<Record<string, string | number | boolean | undefined>>;
/** Makes an element. Attributes that are `undefined`, `false` or empty are not set (except an empty `alt`); `true` sets an empty one. */
export declare function element(tag: string, attributes: PlainAttributes, ...content: readonly PlainContent[]): PlainElement;
/** Makes an element whose attributes are ready to be set. */
export declare function elementWith(tag: string, attributes: Readonly<Record<string, string>>, content: readonly PlainContent[]): PlainElement;
/** Adds content to a list of nodes; neighbouring strings become one. */
export declare function flatten(content: readonly PlainContent[], into: PlainNode[]): void;
/**
 * Writes plain HTML as text, in one line: systems for blogs make paragraphs of blank lines and breaks of others.
 *
 * `writeView` writes what a chunk renders in a browser.
 */
export declare function toHtml(node: PlainNode, writeView?: (view: unknown) => string): string;
/** An opening tag, whose names are good ones; `written` makes words such as may stand in its attributes. */
export declare function openTag(tag: string, attributes: Readonly<Record<string, string>>, written?: (words: string) => string): string;
/** Words as they may stand in content and in quoted attributes alike. */
export declare const escaped: (words: string) => string;
/** The little of a document that nodes are made with. */
export interface PlainDocument<Node> {
    createElement(tag: string): {
        setAttribute(name: string, value: string): void;
        append(...nodes: (Node | string)[]): void;
    };
}
/** Plain HTML as nodes of a document. */
export declare function toNode<Node>(node: PlainElement, document: PlainDocument<Node>): Node;
