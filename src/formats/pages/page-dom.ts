import { VOID_ELEMENTS } from '../../markup/void-elements.js';

/** One attribute of an element. */
class PageAttribute {
  constructor(
    readonly name: string,
    public value: string,
  ) {}

  cloneNode(): PageAttribute {
    return new PageAttribute(this.name, this.value);
  }
}

/** A node of a page: an element or text. Siblings are a linked list, so that inserting and removing nodes is fast. */
export abstract class PageNode {
  abstract readonly nodeType: 1 | 3;
  abstract readonly nodeName: string;
  abstract get textContent(): string;
  parentNode: PageElement | null = null;
  nextSibling: PageNode | null = null;
  previousSibling: PageNode | null = null;

  constructor(readonly ownerDocument: Page) {}

  get childNodes(): readonly PageNode[] {
    return [];
  }

  get firstChild(): PageNode | null {
    return null;
  }

  get nextElementSibling(): PageElement | null {
    let node = this.nextSibling;
    while (node && !(node instanceof PageElement)) node = node.nextSibling;
    return node;
  }

  get previousElementSibling(): PageElement | null {
    let node = this.previousSibling;
    while (node && !(node instanceof PageElement)) node = node.previousSibling;
    return node;
  }

  remove(): void {
    this.parentNode?.removeChild(this);
  }
}

/** A text node. */
export class PageText extends PageNode {
  readonly nodeType = 3;
  readonly nodeName = '#text';
  #words: string;

  constructor(owner: Page, words: string) {
    super(owner);
    this.#words = words;
  }

  get textContent(): string {
    return this.#words;
  }

  set textContent(words: string) {
    this.#words = words;
    this.parentNode?.forgetText();
  }

  get nodeValue(): string {
    return this.textContent;
  }
}

/** Maximum length of cached text: each ancestor would keep a copy of a longer text. */
const LONGEST_REMEMBERED = 1_000;

/** An element of a page, with the subset of the DOM that Readability uses. */
export class PageElement extends PageNode {
  readonly nodeType = 1;
  readonly nodeName: string;
  readonly tagName: string;
  readonly attributes: PageAttribute[] = [];
  /** The data that Readability stores on an element. */
  readability?: unknown;
  #first: PageNode | null = null;
  #last: PageNode | null = null;
  #nodes: readonly PageNode[] | undefined;
  #elements: readonly PageElement[] | undefined;
  #text: string | undefined;

  constructor(
    owner: Page,
    readonly localName: string,
  ) {
    super(owner);
    this.tagName = this.nodeName = localName.toUpperCase();
  }

  override get firstChild(): PageNode | null {
    return this.#first;
  }

  get lastChild(): PageNode | null {
    return this.#last;
  }

  get firstElementChild(): PageElement | null {
    return this.#first instanceof PageElement ? this.#first : (this.#first?.nextElementSibling ?? null);
  }

  get children(): readonly PageElement[] {
    this.#elements ??= this.childNodes.filter((node) => node instanceof PageElement);
    return this.#elements;
  }

  override get childNodes(): readonly PageNode[] {
    if (this.#nodes) return this.#nodes;
    const nodes: PageNode[] = [];
    for (let node = this.#first; node; node = node.nextSibling) nodes.push(node);
    this.#nodes = nodes;
    return nodes;
  }

  #changed(): void {
    this.#nodes = undefined;
    this.#elements = undefined;
    this.forgetText();
  }

  /** Clears the cached text of this element and its ancestors, because its content has changed. */
  forgetText(): void {
    this.#text = undefined;
    for (let above = this.parentNode; above; above = above.parentNode) above.#text = undefined;
  }

  appendChild(node: PageNode): PageNode {
    return this.insertBefore(node, null);
  }

  insertBefore(node: PageNode, next: PageNode | null): PageNode {
    node.remove();
    const before = next ? next.previousSibling : this.#last;
    node.parentNode = this;
    node.previousSibling = before;
    node.nextSibling = next;
    if (before) before.nextSibling = node;
    else this.#first = node;
    if (next) next.previousSibling = node;
    else this.#last = node;
    this.#changed();
    return node;
  }

  removeChild(node: PageNode): PageNode {
    const { previousSibling: before, nextSibling: next } = node;
    if (before) before.nextSibling = next;
    else this.#first = next;
    if (next) next.previousSibling = before;
    else this.#last = before;
    node.parentNode = node.previousSibling = node.nextSibling = null;
    this.#changed();
    return node;
  }

  replaceChild(node: PageNode, old: PageNode): PageNode {
    if (node === old) return old;
    // The new node may be a descendant or sibling of the old one.
    node.remove();
    this.insertBefore(node, old);
    return this.removeChild(old);
  }

  /** All descendant elements with a name, in document order; `*` for all. */
  getElementsByTagName(name: string): PageElement[] {
    return this.querySelectorAll(name);
  }

  /** All descendant elements with one of the names in a comma-separated list. */
  querySelectorAll(list: string): PageElement[] {
    const names = new Set(list.toLowerCase().split(/[\s,]+/));
    const isAny = names.has('*');
    return elementsWithin(this, ({ localName }) => isAny || names.has(localName));
  }

  getAttribute(name: string): string | null {
    return this.attributes.find((attribute) => attribute.name === name)?.value ?? null;
  }

  hasAttribute(name: string): boolean {
    return this.attributes.some((attribute) => attribute.name === name);
  }

  setAttribute(name: string, value: string): void {
    const attribute = this.attributes.find((other) => other.name === name);
    if (attribute) attribute.value = value;
    else this.attributes.push(new PageAttribute(name, value));
  }

  setAttributeNode({ name, value }: PageAttribute): void {
    this.setAttribute(name, value);
  }

  removeAttribute(name: string): void {
    const at = this.attributes.findIndex((attribute) => attribute.name === name);
    if (at >= 0) this.attributes.splice(at, 1);
  }

  get id(): string {
    return this.getAttribute('id') ?? '';
  }

  set id(value: string) {
    this.setAttribute('id', value);
  }

  get className(): string {
    return this.getAttribute('class') ?? '';
  }

  set className(value: string) {
    this.setAttribute('class', value);
  }

  get src(): string {
    return this.getAttribute('src') ?? '';
  }

  set src(value: string) {
    this.setAttribute('src', value);
  }

  get srcset(): string {
    return this.getAttribute('srcset') ?? '';
  }

  get href(): string {
    return this.getAttribute('href') ?? '';
  }

  /** The style properties that Readability reads, to find hidden elements. */
  get style(): { readonly display: string; readonly visibility: string } {
    const style = this.getAttribute('style') ?? '';
    const value = (name: RegExp): string => name.exec(style)?.[1]?.toLowerCase() ?? '';
    return {
      display: value(/(?:^|;)\s*display\s*:\s*([\w-]+)/i),
      visibility: value(/(?:^|;)\s*visibility\s*:\s*(\w+)/i),
    };
  }

  /** Cached, because Readability reads the text of nested lists repeatedly: without a cache, the cost is cubic in their depth. */
  get textContent(): string {
    if (this.#text !== undefined) return this.#text;
    const words: string[] = [];
    forEachNode(this, (node) => {
      if (node instanceof PageText) words.push(node.textContent);
    });
    const text = words.join('');
    if (text.length <= LONGEST_REMEMBERED) this.#text = text;
    return text;
  }

  set textContent(words: string) {
    this.#empty();
    this.appendChild(new PageText(this.ownerDocument, words));
  }

  get innerHTML(): string {
    return markupOf(this);
  }

  set innerHTML(html: string) {
    this.#empty();
    this.ownerDocument.fill(this, html);
  }

  #empty(): void {
    while (this.#first) this.removeChild(this.#first);
  }
}

/** A parsed page, with the subset of `Document` that Readability uses. */
export class Page {
  readonly nodeType = 9;
  readonly documentElement: PageElement;
  readonly head: PageElement;
  readonly body: PageElement;
  title = '';
  /** The limits that the page exceeds, so that of some elements only the text is kept. */
  readonly limits = new Set<'too-deep' | 'too-large'>();

  constructor(
    /** The base URL of relative URLs. */
    readonly baseURI: string,
    readonly documentURI: string,
    /** Parses HTML into an element. */
    readonly fill: (parent: PageElement, html: string) => void,
  ) {
    this.documentElement = new PageElement(this, 'html');
    this.head = new PageElement(this, 'head');
    this.body = new PageElement(this, 'body');
    this.documentElement.appendChild(this.head);
    this.documentElement.appendChild(this.body);
  }

  get firstChild(): PageElement {
    return this.documentElement;
  }

  createElement(name: string): PageElement {
    return new PageElement(this, name.toLowerCase());
  }

  createTextNode(words: string): PageText {
    return new PageText(this, words);
  }

  getElementsByTagName(name: string): PageElement[] {
    return name === 'html' ? [this.documentElement] : this.documentElement.getElementsByTagName(name);
  }

  querySelectorAll(list: string): PageElement[] {
    return this.documentElement.querySelectorAll(list);
  }
}

/** Visits all descendant nodes in document order. Not recursive, because pages can be deeply nested. */
export function forEachNode(root: PageElement, visit: (node: PageNode) => void): void {
  someNode(root, (node) => {
    visit(node);
    return false;
  });
}

/** Whether a descendant node passes a test. Stops at the first one. */
export function someNode(root: PageElement, passes: (node: PageNode) => boolean): boolean {
  let node: PageNode | null = root.firstChild;
  while (node) {
    if (passes(node)) return true;
    let next: PageNode | null = node.firstChild ?? node.nextSibling;
    for (let above = node.parentNode; !next && above && above !== root; above = above.parentNode)
      next = above.nextSibling;
    node = next;
  }
  return false;
}

/** All descendant elements that pass a test, in document order. */
export function elementsWithin(root: PageElement, passes: (element: PageElement) => boolean): PageElement[] {
  const found: PageElement[] = [];
  forEachNode(root, (node) => {
    if (node instanceof PageElement && passes(node)) found.push(node);
  });
  return found;
}

const RAW = new Set('script style xmp iframe noembed noframes plaintext'.split(' '));

/** The content of an element as HTML. */
export function markupOf(root: PageElement): string {
  const parts: string[] = [];
  const write = (parent: PageElement): void => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node instanceof PageElement) {
        const { localName } = node;
        parts.push(`<${localName}`);
        for (const { name, value } of node.attributes)
          parts.push(` ${name}="${escaped(value).replaceAll('"', '&quot;')}"`);
        parts.push('>');
        if (VOID_ELEMENTS.has(localName)) continue;
        write(node);
        parts.push(`</${localName}>`);
      } else {
        const { textContent } = node;
        parts.push(RAW.has(parent.localName) ? textContent : escaped(textContent));
      }
    }
  };
  write(root);
  return parts.join('');
}

const escaped = (words: string): string =>
  words.replace(/[&<>\u00a0]/g, (sign) =>
    sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : sign === '>' ? '&gt;' : '&nbsp;',
  );
