/** One attribute of an element. */
declare class PageAttribute {
    readonly name: string;
    value: string;
    constructor(name: string, value: string);
    cloneNode(): PageAttribute;
}
/** A piece of a page: an element or text. Its siblings are a chain, so that pieces come and go at no cost. */
export declare abstract class PageNode {
    readonly ownerDocument: Page;
    abstract readonly nodeType: 1 | 3;
    abstract readonly nodeName: string;
    abstract get textContent(): string;
    parentNode: PageElement | null;
    nextSibling: PageNode | null;
    previousSibling: PageNode | null;
    constructor(ownerDocument: Page);
    get childNodes(): readonly PageNode[];
    get firstChild(): PageNode | null;
    get nextElementSibling(): PageElement | null;
    get previousElementSibling(): PageElement | null;
    remove(): void;
}
/** A run of words. */
export declare class PageText extends PageNode {
    textContent: string;
    readonly nodeType = 3;
    readonly nodeName = "#text";
    constructor(owner: Page, textContent: string);
    get nodeValue(): string;
}
/** An element of a page, with the little of the DOM that Readability asks for. */
export declare class PageElement extends PageNode {
    #private;
    readonly localName: string;
    readonly nodeType = 1;
    readonly nodeName: string;
    readonly tagName: string;
    readonly attributes: PageAttribute[];
    /** What Readability notes on an element. */
    readability?: unknown;
    constructor(owner: Page, localName: string);
    get firstChild(): PageNode | null;
    get lastChild(): PageNode | null;
    get firstElementChild(): PageElement | null;
    get children(): readonly PageElement[];
    get childNodes(): readonly PageNode[];
    appendChild(node: PageNode): PageNode;
    insertBefore(node: PageNode, next: PageNode | null): PageNode;
    removeChild(node: PageNode): PageNode;
    replaceChild(node: PageNode, old: PageNode): PageNode;
    /** All elements within, in order; `*` for any. */
    getElementsByTagName(name: string): PageElement[];
    /** All elements within that have one of the names in a list with commas. */
    querySelectorAll(list: string): PageElement[];
    getAttribute(name: string): string | null;
    hasAttribute(name: string): boolean;
    setAttribute(name: string, value: string): void;
    setAttributeNode({ name, value }: PageAttribute): void;
    removeAttribute(name: string): void;
    get id(): string;
    set id(value: string);
    get className(): string;
    set className(value: string);
    get src(): string;
    set src(value: string);
    get srcset(): string;
    get href(): string;
    /** Of a style only whether anybody sees the element. */
    get style(): {
        readonly display: string;
        readonly visibility: string;
    };
    get textContent(): string;
    set textContent(words: string);
    get innerHTML(): string;
    set innerHTML(html: string);
}
/** A whole page. */
export declare class Page {
    /** The address that relative ones are resolved against. */
    readonly baseURI: string;
    readonly documentURI: string;
    /** Parses HTML into an element. */
    readonly fill: (parent: PageElement, html: string) => void;
    readonly nodeType = 9;
    readonly documentElement: PageElement;
    readonly head: PageElement;
    readonly body: PageElement;
    title: string;
    constructor(
    /** The address that relative ones are resolved against. */
    baseURI: string, documentURI: string, 
    /** Parses HTML into an element. */
    fill: (parent: PageElement, html: string) => void);
    get firstChild(): PageElement;
    createElement(name: string): PageElement;
    createTextNode(words: string): PageText;
    getElementsByTagName(name: string): PageElement[];
    querySelectorAll(list: string): PageElement[];
}
/** Goes through all nodes within an element, in order, without recursion: pages may be deep. */
export declare function forEachNode(root: PageElement, visit: (node: PageNode) => void): void;
/** All elements within that pass a test, in order. */
export declare function elementsWithin(root: PageElement, passes: (element: PageElement) => boolean): PageElement[];
/** What is in an element, as HTML. */
export declare function markupOf(root: PageElement): string;
export {};
