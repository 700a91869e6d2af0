/** The first script child that holds JSON; `application/json` goes before `application/ld+json`. */
export declare function jsonChild(host: Element): Element | null;
/** Whether the parser may still add to an element: it has not come to anything behind it. */
export declare function isBeingParsed(element: Node): boolean;
/** Resolves when the parser has come to something behind a node, or to the end of the page; before that is painted. */
export declare function parsed(node: Node): Promise<void>;
