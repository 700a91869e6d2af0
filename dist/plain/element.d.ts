/** A node of plain HTML: text or an element. */
export type PlainNode = string | PlainElement;
/** An element of plain HTML. It is serialised on a server, and made into a DOM node in a browser. */
export interface PlainElement {
    readonly tag: string;
    readonly attributes: Readonly<Record<string, string>>;
    readonly content: readonly PlainNode[];
    /** Whether it is a block or contains one. If not, it is part of a line of text. */
    readonly isBox?: boolean;
    /** Whether it contains anything visible: text, a picture, a player. */
    readonly isFilled?: boolean;
    /** Identifies an entry among its siblings across updates, such as an entry of a live blog. */
    readonly key?: string | undefined;
    /** The `srcset` of a picture made from data. It is drawn, but not written into plain HTML. */
    readonly sources?: string | undefined;
    /** A view that a chunk renders into the element, such as an itinerary. `content` is then empty. */
    readonly view?: unknown;
}
/** Whether a node is a block or contains one, so that it cannot be part of a line of text. */
export declare const isBox: (node: PlainNode) => node is PlainElement;
/** Whether a node contains anything visible. */
export declare const isFilledNode: (node: PlainNode) => boolean;
/** Content of an element: `undefined` and `false` are ignored, lists are flattened. */
export type PlainContent = PlainNode | readonly PlainContent[] | undefined | false;
/** Attributes of an element; see `element`. */
export type PlainAttributes = Readonly<Record<string, string | number | boolean | undefined>>;
/**
 * Creates an element. Attributes that are `undefined`, `false` or empty are not set (except an empty `alt`); `true`
 * sets an empty one.
 */
export declare function element(tag: string, attributes: PlainAttributes, ...content: readonly PlainContent[]): PlainElement;
/** Creates an element with exactly these attributes. */
export declare function elementWith(tag: string, attributes: Readonly<Record<string, string>>, content: readonly PlainContent[]): PlainElement;
/** Appends content to a list of nodes; adjacent strings are joined. */
export declare function flatten(content: readonly PlainContent[], into: PlainNode[]): void;
/**
 * Serialises plain HTML in one line, because blogging systems turn line feeds into line breaks and paragraphs.
 *
 * `writeView` serialises a view, which a chunk renders in a browser.
 */
export declare function toHtml(node: PlainNode, writeView?: (view: unknown) => string): string;
/** Serialises a start tag. Names must already be valid; `written` escapes attribute values. */
export declare function openTag(tag: string, attributes: Readonly<Record<string, string>>, written?: (words: string) => string): string;
/** Escapes text for content and for quoted attributes. */
export declare const escaped: (words: string) => string;
/** The subset of `Document` that creates nodes. */
export interface PlainDocument<Node> {
    createElement(tag: string): {
        setAttribute(name: string, value: string): void;
        append(...nodes: (Node | string)[]): void;
    };
}
/** Converts plain HTML to nodes of a document. */
export declare function toNode<Node>(node: PlainElement, document: PlainDocument<Node>): Node;
