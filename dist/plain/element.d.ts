/** A piece of plain HTML: words, or an element of a fixed name. */
export type PlainNode = string | PlainElement;
/** An element of plain HTML: what is written as text here and made as a node there. */
export interface PlainElement {
    readonly tag: string;
    readonly attributes: Readonly<Record<string, string>>;
    readonly content: readonly PlainNode[];
}
/** What may be handed over as content; what is not there is left out. */
export type PlainContent = PlainNode | readonly PlainContent[] | undefined | false;
/** What may be handed over as attributes; see `element`. */
export type PlainAttributes = Readonly<Record<string, string | number | boolean | undefined>>;
/** An element. An attribute that is `undefined`, `false` or empty is left out (but not an empty `alt`); `true` is empty. */
export declare function element(tag: string, attributes: PlainAttributes, ...content: readonly PlainContent[]): PlainElement;
/** Plain HTML as text. In one line, since systems for blogs make paragraphs of blank lines and breaks of others. */
export declare function toHtml(node: PlainNode): string;
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
