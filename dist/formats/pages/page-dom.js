import { VOID_ELEMENTS } from '../../markup/void-elements.js';
/** One attribute of an element. */
class PageAttribute {
    constructor(name, value) {
        this.name = name;
        this.value = value;
    }
    cloneNode() {
        return new PageAttribute(this.name, this.value);
    }
}
/** A node of a page: an element or text. Siblings are a linked list, so that inserting and removing nodes is fast. */
export class PageNode {
    constructor(ownerDocument) {
        this.ownerDocument = ownerDocument;
        this.parentNode = null;
        this.nextSibling = null;
        this.previousSibling = null;
    }
    get childNodes() {
        return [];
    }
    get firstChild() {
        return null;
    }
    get nextElementSibling() {
        let node = this.nextSibling;
        while (node && !(node instanceof PageElement))
            node = node.nextSibling;
        return node;
    }
    get previousElementSibling() {
        let node = this.previousSibling;
        while (node && !(node instanceof PageElement))
            node = node.previousSibling;
        return node;
    }
    remove() {
        this.parentNode?.removeChild(this);
    }
}
/** A text node. */
export class PageText extends PageNode {
    #words;
    constructor(owner, words) {
        super(owner);
        this.nodeType = 3;
        this.nodeName = '#text';
        this.#words = words;
    }
    get textContent() {
        return this.#words;
    }
    set textContent(words) {
        this.#words = words;
        this.parentNode?.forgetText();
    }
    get nodeValue() {
        return this.textContent;
    }
}
/** Maximum length of cached text: each ancestor would keep a copy of a longer text. */
const LONGEST_REMEMBERED = 1_000;
/** An element of a page, with the subset of the DOM that Readability uses. */
export class PageElement extends PageNode {
    #first;
    #last;
    #nodes;
    #elements;
    #text;
    constructor(owner, localName) {
        super(owner);
        this.localName = localName;
        this.nodeType = 1;
        this.attributes = [];
        this.#first = null;
        this.#last = null;
        this.tagName = this.nodeName = localName.toUpperCase();
    }
    get firstChild() {
        return this.#first;
    }
    get lastChild() {
        return this.#last;
    }
    get firstElementChild() {
        return this.#first instanceof PageElement ? this.#first : (this.#first?.nextElementSibling ?? null);
    }
    get children() {
        this.#elements ??= this.childNodes.filter((node) => node instanceof PageElement);
        return this.#elements;
    }
    get childNodes() {
        if (this.#nodes)
            return this.#nodes;
        const nodes = [];
        for (let node = this.#first; node; node = node.nextSibling)
            nodes.push(node);
        this.#nodes = nodes;
        return nodes;
    }
    #changed() {
        this.#nodes = undefined;
        this.#elements = undefined;
        this.forgetText();
    }
    /** Clears the cached text of this element and its ancestors, because its content has changed. */
    forgetText() {
        this.#text = undefined;
        for (let above = this.parentNode; above; above = above.parentNode)
            above.#text = undefined;
    }
    appendChild(node) {
        return this.insertBefore(node, null);
    }
    insertBefore(node, next) {
        node.remove();
        const before = next ? next.previousSibling : this.#last;
        node.parentNode = this;
        node.previousSibling = before;
        node.nextSibling = next;
        if (before)
            before.nextSibling = node;
        else
            this.#first = node;
        if (next)
            next.previousSibling = node;
        else
            this.#last = node;
        this.#changed();
        return node;
    }
    removeChild(node) {
        const { previousSibling: before, nextSibling: next } = node;
        if (before)
            before.nextSibling = next;
        else
            this.#first = next;
        if (next)
            next.previousSibling = before;
        else
            this.#last = before;
        node.parentNode = node.previousSibling = node.nextSibling = null;
        this.#changed();
        return node;
    }
    replaceChild(node, old) {
        if (node === old)
            return old;
        // The new node may be a descendant or sibling of the old one.
        node.remove();
        this.insertBefore(node, old);
        return this.removeChild(old);
    }
    /** All descendant elements with a name, in document order; `*` for all. */
    getElementsByTagName(name) {
        return this.querySelectorAll(name);
    }
    /** All descendant elements with one of the names in a comma-separated list. */
    querySelectorAll(list) {
        const names = new Set(list.toLowerCase().split(/[\s,]+/));
        const isAny = names.has('*');
        return elementsWithin(this, ({ localName }) => isAny || names.has(localName));
    }
    getAttribute(name) {
        return this.attributes.find((attribute) => attribute.name === name)?.value ?? null;
    }
    hasAttribute(name) {
        return this.attributes.some((attribute) => attribute.name === name);
    }
    setAttribute(name, value) {
        const attribute = this.attributes.find((other) => other.name === name);
        if (attribute)
            attribute.value = value;
        else
            this.attributes.push(new PageAttribute(name, value));
    }
    setAttributeNode({ name, value }) {
        this.setAttribute(name, value);
    }
    removeAttribute(name) {
        const at = this.attributes.findIndex((attribute) => attribute.name === name);
        if (at >= 0)
            this.attributes.splice(at, 1);
    }
    get id() {
        return this.getAttribute('id') ?? '';
    }
    set id(value) {
        this.setAttribute('id', value);
    }
    get className() {
        return this.getAttribute('class') ?? '';
    }
    set className(value) {
        this.setAttribute('class', value);
    }
    get src() {
        return this.getAttribute('src') ?? '';
    }
    set src(value) {
        this.setAttribute('src', value);
    }
    get srcset() {
        return this.getAttribute('srcset') ?? '';
    }
    get href() {
        return this.getAttribute('href') ?? '';
    }
    /** The style properties that Readability reads, to find hidden elements. */
    get style() {
        const style = this.getAttribute('style') ?? '';
        const value = (name) => name.exec(style)?.[1]?.toLowerCase() ?? '';
        return {
            display: value(/(?:^|;)\s*display\s*:\s*([\w-]+)/i),
            visibility: value(/(?:^|;)\s*visibility\s*:\s*(\w+)/i),
        };
    }
    /** Cached, because Readability reads the text of nested lists repeatedly: without a cache, the cost is cubic in their depth. */
    get textContent() {
        if (this.#text !== undefined)
            return this.#text;
        const words = [];
        forEachNode(this, (node) => {
            if (node instanceof PageText)
                words.push(node.textContent);
        });
        const text = words.join('');
        if (text.length <= LONGEST_REMEMBERED)
            this.#text = text;
        return text;
    }
    set textContent(words) {
        this.#empty();
        this.appendChild(new PageText(this.ownerDocument, words));
    }
    get innerHTML() {
        return markupOf(this);
    }
    set innerHTML(html) {
        this.#empty();
        this.ownerDocument.fill(this, html);
    }
    #empty() {
        while (this.#first)
            this.removeChild(this.#first);
    }
}
/** A parsed page, with the subset of `Document` that Readability uses. */
export class Page {
    constructor(
    /** The base URL of relative URLs. */
    baseURI, documentURI, 
    /** Parses HTML into an element. */
    fill) {
        this.baseURI = baseURI;
        this.documentURI = documentURI;
        this.fill = fill;
        this.nodeType = 9;
        this.title = '';
        /** The limits that the page exceeds, so that of some elements only the text is kept. */
        this.limits = new Set();
        this.documentElement = new PageElement(this, 'html');
        this.head = new PageElement(this, 'head');
        this.body = new PageElement(this, 'body');
        this.documentElement.appendChild(this.head);
        this.documentElement.appendChild(this.body);
    }
    get firstChild() {
        return this.documentElement;
    }
    createElement(name) {
        return new PageElement(this, name.toLowerCase());
    }
    createTextNode(words) {
        return new PageText(this, words);
    }
    getElementsByTagName(name) {
        return name === 'html' ? [this.documentElement] : this.documentElement.getElementsByTagName(name);
    }
    querySelectorAll(list) {
        return this.documentElement.querySelectorAll(list);
    }
}
/** Visits all descendant nodes in document order. Not recursive, because pages can be deeply nested. */
export function forEachNode(root, visit) {
    someNode(root, (node) => {
        visit(node);
        return false;
    });
}
/** Whether a descendant node passes a test. Stops at the first one. */
export function someNode(root, passes) {
    let node = root.firstChild;
    while (node) {
        if (passes(node))
            return true;
        let next = node.firstChild ?? node.nextSibling;
        for (let above = node.parentNode; !next && above && above !== root; above = above.parentNode)
            next = above.nextSibling;
        node = next;
    }
    return false;
}
/** All descendant elements that pass a test, in document order. */
export function elementsWithin(root, passes) {
    const found = [];
    forEachNode(root, (node) => {
        if (node instanceof PageElement && passes(node))
            found.push(node);
    });
    return found;
}
const RAW = new Set('script style xmp iframe noembed noframes plaintext'.split(' '));
/** The content of an element as HTML. */
export function markupOf(root) {
    const parts = [];
    const write = (parent) => {
        for (let node = parent.firstChild; node; node = node.nextSibling) {
            if (node instanceof PageElement) {
                const { localName } = node;
                parts.push(`<${localName}`);
                for (const { name, value } of node.attributes)
                    parts.push(` ${name}="${escaped(value).replaceAll('"', '&quot;')}"`);
                parts.push('>');
                if (VOID_ELEMENTS.has(localName))
                    continue;
                write(node);
                parts.push(`</${localName}>`);
            }
            else {
                const { textContent } = node;
                parts.push(RAW.has(parent.localName) ? textContent : escaped(textContent));
            }
        }
    };
    write(root);
    return parts.join('');
}
const escaped = (words) => words.replace(/[&<>\u00a0]/g, (sign) => sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : sign === '>' ? '&gt;' : '&nbsp;');
