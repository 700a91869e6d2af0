/** The first script child with JSON; `application/json` is preferred to `application/ld+json`. */
export declare function jsonChild(host: Element): Element | null;
/** Whether the parser may still add to an element, because it has parsed nothing after it. */
export declare function isBeingParsed(element: Node): boolean;
/** Resolves when the parser has passed a node or reached the end of the page, before the next paint. */
export declare function parsed(node: Node): Promise<void>;
