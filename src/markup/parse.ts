import { atOnce, type Steps } from '../model/steps.js';
import { decodeReferences } from './references.js';
import { tagSteps } from './tags.js';
import type { MarkupElement, MarkupNode } from './tree.js';
import { VOID_ELEMENTS } from './void-elements.js';

/** A parsed element. Unlike a DOM element of the page, readers may change it. */
export interface ParsedElement extends MarkupElement {
  localName: string;
  childNodes: ParsedNode[];
  readonly attributes: Map<string, string>;
}
export type ParsedNode = ParsedElement | (MarkupNode & { nodeValue: string });

/** Callbacks of the parser. */
export interface ParseEvents {
  /** An element with invisible content was removed. */
  readonly onSilent?: (name: string) => void;
  /** Elements are nested too deeply; they are replaced by their text. */
  readonly onDeep?: () => void;
  /** The input is too large; the rest is ignored. */
  readonly onLarge?: () => void;
  /** Splits text into text and elements: it may call `text`, `open` and `close`. */
  readonly onText?: ((words: string, tree: TreeBuilder) => void) | undefined;
}

/** Maximum nesting depth: readers are recursive, and Node's stack is the smallest. */
const MAX_DEPTH = 200;
/** Maximum number of elements and text nodes. A long article has about 5,000. */
const MAX_NODES = 200_000;
/** Maximum number of unclosed formatting elements that are reopened in the next paragraph. */
const MAX_FORGOTTEN = 24;

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const IGNORED = names('html head body frameset frame col colgroup');
/** Elements whose content is not text; some are kept because of their attributes. */
const SILENT = names(
  'audio canvas datalist iframe math noembed noframes noscript object script select style svg template textarea title video',
);
const KEPT = names('audio iframe object video');
/** Void elements without visible content. */
const MACHINERY = names('base basefont bgsound frame input keygen link meta');
const FORMATTING = names('a b big code em font i nobr s small strike strong tt u');
const TABLE_PART = names('caption tbody td tfoot th thead tr');
const TABLE_BOX = names('table tbody tfoot thead tr');
/** The start tags that end a paragraph. */
const ENDS_PARAGRAPH = names(
  'address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li listing main menu nav ol p plaintext pre search section summary table ul xmp',
);
/** Elements that an end tag of another name does not close. */
const SPECIAL = names(
  `${[...ENDS_PARAGRAPH].join(' ')} applet button caption iframe marquee noembed noframes noscript object script select style tbody td template textarea tfoot th thead title tr`,
);
const SCOPE = names('applet caption table td th marquee object template');
const HEADING = /^h[1-6]$/;

/** Tags that end an unclosed SVG or MathML element. */
const BREAKOUT = names(
  'b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr ol p pre ruby s small span strong strike sub sup table tt u ul var',
);

class Element implements ParsedElement {
  readonly nodeType = 1;
  readonly nodeValue = null;
  childNodes: ParsedNode[] = [];
  parent: Element | undefined;
  constructor(
    public localName: string,
    readonly attributes: Map<string, string>,
    /** Whether the content is invisible, such as that of a script. */
    public isMute: boolean,
    /** Whether it is SVG or MathML. */
    readonly foreign?: 'svg' | 'math',
    readonly holdsMarkup = !foreign,
  ) {}

  getAttribute(name: string): string | null {
    return this.attributes.get(name) ?? null;
  }

  append(node: ParsedNode, before?: Element): void {
    const at = before ? this.childNodes.lastIndexOf(before) : -1;
    if (at < 0) this.childNodes.push(node);
    else this.childNodes.splice(at, 0, node);
    if (node instanceof Element) node.parent = this;
  }
}

/** Creates an element outside the parser. */
export const elementOf = (
  localName: string,
  childNodes: ParsedNode[] = [],
  attributes: Readonly<Record<string, string>> = {},
): ParsedElement => {
  const element = new Element(localName, new Map(Object.entries(attributes)), false);
  element.childNodes = childNodes;
  return element;
};
/** Creates a text node outside the parser. */
export const createText = (nodeValue: string): ParsedNode => ({ nodeType: 3, nodeValue, childNodes: [] });

/**
 * Builds the tree of a page's body from tags and text. It follows the HTML standard wherever text or formatting depend
 * on it: what ends a paragraph, what is moved out of a table, overlapping formatting elements, HTML in SVG.
 */
export class TreeBuilder {
  readonly root = new Element('body', new Map(), false);
  readonly #stack: Element[] = [this.root];
  /** Active formatting elements; `undefined` is the marker between those in a cell and those outside. */
  #marks: (Element | undefined)[] = [];
  /** Elements that were skipped because of their depth and whose end tags are still to come, by name. */
  readonly #skipped = new Map<string, number>();
  #nodes = 0;

  constructor(readonly events: ParseEvents) {}

  get isFull(): boolean {
    return this.#nodes > MAX_NODES;
  }

  /** The open elements, from the root to the current one. */
  get path(): readonly ParsedElement[] {
    return this.#stack;
  }

  get isForeign(): boolean {
    return !this.#current.holdsMarkup && !!this.#current.foreign;
  }

  /** Whether white space in the text is preserved, as in `<pre>`. */
  get isVerbatim(): boolean {
    return this.#stack.some(({ localName }) => localName === 'pre' || localName === 'code');
  }

  /** Whether text here is literal, without character references. */
  get isRaw(): boolean {
    return /^(xmp|plaintext)$/.test(this.#current.localName);
  }

  get #current(): Element {
    return this.#stack.at(-1)!;
  }

  text(words: string): void {
    if (this.#current.isMute || !words) return;
    this.#nodes++;
    if (/[^ \t\n\f\r]/.test(words)) this.#takeUp();
    this.#insert(createText(words), words.trim() !== '');
  }

  open(name: string, attributes = new Map<string, string>(), isClosed = false): void {
    if (this.isForeign && !this.#breaksOut(name, attributes)) return this.#openForeign(name, attributes, isClosed);
    if (this.#isChoosing && !this.#openInSelect(name)) return;
    if (IGNORED.has(name)) return;
    if (TABLE_PART.has(name)) return this.#openTablePart(name, attributes);
    if (ENDS_PARAGRAPH.has(name)) this.#closeParagraph();
    if (name === 'table' && TABLE_BOX.has(this.#tableContext?.localName ?? '')) this.#popTo('table');
    if (HEADING.test(name) && HEADING.test(this.#current.localName)) this.#stack.pop();
    if (name === 'form' && this.#find('form')) return;
    if (name === 'li') this.#closeItem(/^li$/);
    if (/^d[dt]$/.test(name)) this.#closeItem(/^d[dt]$/);
    if (/^(button|nobr)$/.test(name) && this.#inScope(name)) this.close(name);
    if (name === 'a') {
      const open = this.#marks.findLast((mark) => !mark || mark.localName === 'a');
      if (open) {
        this.#closeMark('a');
        this.#forget(open);
      }
    }
    const isMark = FORMATTING.has(name);
    if (!ENDS_PARAGRAPH.has(name) && !/^(param|script|source|style|template|title|track)$/.test(name)) this.#takeUp();
    if (name === 'svg' || name === 'math') return this.#openForeign(name, attributes, isClosed);
    const element = this.#push(name === 'image' ? 'img' : name, attributes);
    if (!element) return;
    if (isMark) {
      this.#marks.push(element);
      if (this.#marks.length > MAX_FORGOTTEN) this.#marks.shift();
    }
    if (/^(applet|marquee|object|template)$/.test(name)) this.#marks.push(undefined);
  }

  close(name: string): void {
    if (this.#current.foreign && this.#closeForeign(name)) return;
    const skipped = this.#skipped.get(name);
    if (skipped) {
      this.#skipped.set(name, skipped - 1);
      return;
    }
    if (this.#isChoosing && !/^(opt\w+|select|template)$/.test(name) && !this.#endsSelect(name)) return;
    if (name === 'br') return this.open('br');
    if (IGNORED.has(name) || VOID_ELEMENTS.has(name)) return;
    if (name === 'template') {
      if (this.#find(name)) {
        this.#popTo(name);
        this.#clearMarks();
      }
    } else if (name === 'p') {
      if (!this.#inScope('p', 'button')) this.#push('p', new Map());
      this.#closeParagraph();
    } else if (TABLE_PART.has(name) || name === 'table') {
      if (!this.#inScope(name, undefined, /^(table|template)$/)) return;
      this.#popTo(name);
      if (/^(caption|t[dh])$/.test(name)) this.#clearMarks();
    } else if (HEADING.test(name)) {
      const open = this.#stack.findLast((element) => HEADING.test(element.localName));
      if (open && this.#inScope(open.localName)) this.#popTo(open.localName);
    } else if (name === 'li') {
      if (this.#inScope(name, 'ol', /^ul$/)) this.#popTo(name);
    } else if (FORMATTING.has(name)) this.#closeMark(name);
    else if (SPECIAL.has(name)) {
      if (!this.#inScope(name)) return;
      this.#popTo(name);
      if (/^(applet|marquee|object)$/.test(name)) this.#clearMarks();
    } else this.#closeOther(name);
  }

  /** Inserts an element and makes it the current one, unless it is void. Returns nothing if it is too deep. */
  #push(
    name: string,
    attributes: Map<string, string>,
    foreign?: 'svg' | 'math',
    markup?: boolean,
  ): Element | undefined {
    const parent = this.#current;
    this.#nodes++;
    const isSilent = SILENT.has(name);
    // Invisible content is kept apart at any depth.
    if (this.#stack.length > MAX_DEPTH && !VOID_ELEMENTS.has(name) && (!isSilent || parent.isMute)) {
      this.#skipped.set(name, (this.#skipped.get(name) ?? 0) + 1);
      this.events.onDeep?.();
      return undefined;
    }
    const element = new Element(name, attributes, parent.isMute || isSilent, foreign, markup);
    if (!parent.isMute && ((isSilent && !KEPT.has(name)) || MACHINERY.has(name))) this.events.onSilent?.(name);
    else if (!parent.isMute || (KEPT.has(parent.localName) && VOID_ELEMENTS.has(name))) this.#insert(element, true);
    else element.parent = parent;
    if (!VOID_ELEMENTS.has(name)) this.#stack.push(element);
    return element;
  }

  /** Inserts a node at its position: content that is not allowed in a table is moved before it. */
  #insert(node: ParsedNode, isShown: boolean): void {
    const parent = this.#current;
    const name = node instanceof Element ? node.localName : '';
    if (!isShown || !TABLE_BOX.has(parent.localName) || parent.foreign || TABLE_PART.has(name) || SILENT.has(name)) {
      return parent.append(node);
    }
    const table = this.#find('table');
    const above = table?.parent ?? this.#stack[this.#stack.indexOf(table ?? parent) - 1] ?? this.root;
    above.append(node, table);
  }

  /** Whether the next tag is in a `<select>`, which allows few tags. */
  get #isChoosing(): boolean {
    return this.#stack.findLast(({ localName }) => /^(select|template)$/.test(localName))?.localName === 'select';
  }

  #find(name: string): Element | undefined {
    return this.#stack.findLast(({ localName, foreign }) => localName === name && !foreign);
  }

  #inScope(name: string, more?: string, bounds?: RegExp): boolean {
    for (let at = this.#stack.length - 1; at > 0; at--) {
      const element = this.#stack[at]!;
      const { localName, foreign } = element;
      if (localName === name && !foreign) return true;
      if (
        foreign
          ? holdsPage(element) || localName === 'annotation-xml'
          : bounds && !more
            ? bounds.test(localName)
            : SCOPE.has(localName)
      )
        return false;
      if (localName === more || (more && bounds?.test(localName))) return false;
    }
    return false;
  }

  #popTo(name: string): void {
    while (this.#stack.length > 1) {
      const { localName, foreign } = this.#stack.pop()!;
      if (localName === name && !foreign) return;
    }
  }

  #closeParagraph(): void {
    if (this.#inScope('p', 'button')) this.#popTo('p');
  }

  #closeItem(kind: RegExp): void {
    for (let at = this.#stack.length - 1; at > 0; at--) {
      const { localName } = this.#stack[at]!;
      if (kind.test(localName)) {
        this.#stack.length = at;
        return;
      }
      if (SPECIAL.has(localName) && !/^(address|div|p)$/.test(localName)) return;
    }
  }

  #closeOther(name: string): void {
    for (let at = this.#stack.length - 1; at > 0; at--) {
      const element = this.#stack[at]!;
      if (element.localName === name && !element.foreign) {
        this.#stack.length = at;
        return;
      }
      if (isSpecial(element)) return;
    }
  }

  /** The table, row or cell that would contain the next tag. */
  get #tableContext(): Element | undefined {
    return this.#stack.findLast(
      ({ localName, foreign }) =>
        !foreign && (TABLE_BOX.has(localName) || /^(caption|t[dh]|template)$/.test(localName)),
    );
  }

  /** Opens a table element and creates a missing row or table body. Outside a table, the tag is ignored. */
  #openTablePart(name: string, attributes: Map<string, string>): void {
    const isCell = /^t[dh]$/.test(name);
    for (;;) {
      const context = this.#tableContext;
      const where = context?.localName;
      if (!context || where === 'template') return;
      if (/^(caption|t[dh])$/.test(where!)) {
        this.#popTo(where!);
        this.#clearMarks();
        continue;
      }
      this.#stack.length = this.#stack.indexOf(context) + 1;
      if (where === 'tr' && !isCell) this.#stack.pop();
      else if (/^t(body|foot|head)$/.test(where!) && !isCell && name !== 'tr') this.#stack.pop();
      else if (where === 'table' && (isCell || name === 'tr')) {
        if (!this.#push('tbody', new Map())) return;
      } else if (where !== 'tr' && isCell) {
        if (!this.#push('tr', new Map())) return;
      } else {
        if (this.#push(name, attributes) && (isCell || name === 'caption')) this.#marks.push(undefined);
        return;
      }
    }
  }

  /** A `<select>` contains options; other form controls and table tags end it. */
  #openInSelect(name: string): boolean {
    if (/^(input|keygen|select|textarea)$/.test(name)) {
      this.#popTo('select');
      return name !== 'select';
    }
    return this.#endsSelect(name) || /^(hr|opt\w+|script|template)$/.test(name);
  }

  #endsSelect(name: string): boolean {
    const isPart = (TABLE_PART.has(name) || name === 'table') && this.#tableContext !== undefined;
    if (isPart) this.#popTo('select');
    return isPart;
  }

  #breaksOut(name: string, attributes: Map<string, string>): boolean {
    const { foreign, localName } = this.#current;
    if (foreign === 'math' && /^(mi|mo|mn|ms|mtext)$/.test(localName)) return !/^m(glyph|alignmark)$/.test(name);
    if (!BREAKOUT.has(name) && !(name === 'font' && ['color', 'face', 'size'].some((key) => attributes.has(key)))) {
      return false;
    }
    while (!holdsPage(this.#current)) this.#stack.pop();
    return true;
  }

  #openForeign(name: string, attributes: Map<string, string>, isClosed: boolean): void {
    const foreign = name === 'svg' || name === 'math' ? name : (this.#current.foreign ?? 'svg');
    const holdsMarkup =
      foreign === 'svg'
        ? /^(desc|foreignobject|title)$/.test(name)
        : name === 'annotation-xml' && /^(text\/html|application\/xhtml\+xml)$/i.test(attributes.get('encoding') ?? '');
    const element = this.#push(name, attributes, foreign, holdsMarkup);
    if (element && isClosed && this.#current === element) this.#stack.pop();
  }

  #closeForeign(name: string): boolean {
    if (/^(br|p)$/.test(name)) {
      while (!holdsPage(this.#current)) this.#stack.pop();
      return false;
    }
    for (let at = this.#stack.length - 1; at > 0; at--) {
      const { localName, foreign } = this.#stack[at]!;
      if (!foreign) return false;
      if (localName === name) {
        this.#stack.length = at;
        return true;
      }
    }
    return false;
  }

  #forget(mark: Element | undefined): void {
    this.#marks = this.#marks.filter((other) => other !== mark || !mark);
    const at = mark ? this.#stack.indexOf(mark) : -1;
    if (at > 0) this.#stack.splice(at, 1);
  }

  #clearMarks(): void {
    const last = this.#marks.lastIndexOf(undefined);
    if (last >= 0) this.#marks.length = last;
  }

  /** Reopens formatting elements that were still open at the end of the last paragraph. */
  #takeUp(): void {
    let at = this.#marks.length;
    while (at > 0 && this.#marks[at - 1] && !this.#stack.includes(this.#marks[at - 1]!)) at--;
    for (; at < this.#marks.length; at++) {
      const { localName, attributes } = this.#marks[at]!;
      const again = this.#stack.length < MAX_DEPTH && this.#push(localName, attributes);
      if (!again) return;
      this.#marks[at] = again;
    }
  }

  /** Ends a formatting element. If it overlaps with a block, the part in the block becomes an element of its own. */
  #closeMark(name: string): void {
    if (this.#current.localName === name && !this.#marks.includes(this.#current)) {
      this.#stack.pop();
      return;
    }
    for (let round = 0; round < 8; round++) {
      const index = this.#marks.findLastIndex((mark) => !mark || mark.localName === name);
      const mark = this.#marks[index];
      if (!mark) return this.#closeOther(name);
      const at = this.#stack.indexOf(mark);
      if (at < 0 || !this.#inScope(name)) {
        if (at < 0) this.#marks.splice(index, 1);
        return;
      }
      const boxAt = this.#stack.findIndex((element, place) => place > at && isSpecial(element));
      if (boxAt < 0) {
        this.#stack.length = at;
        this.#marks.splice(index, 1);
        return;
      }
      this.#adopt(mark, at, boxAt);
    }
  }

  /** The standard's “adoption agency”: `<b>1<p>2</b>3` is `<b>1</b><p><b>2</b>3`. */
  #adopt(mark: Element, at: number, boxAt: number): void {
    const above = this.#stack[at - 1]!;
    const box = this.#stack[boxAt]!;
    let last: Element = box;
    let bookmark = this.#marks.indexOf(mark);
    for (let count = 1, place = boxAt - 1; place > at; place--, count++) {
      const node = this.#stack[place]!;
      const own = this.#marks.indexOf(node);
      if (own < 0 || count > 3) {
        if (own >= 0) this.#marks.splice(own, 1);
        if (own >= 0 && own < bookmark) bookmark--;
        this.#stack.splice(place, 1);
        continue;
      }
      const copy = new Element(node.localName, node.attributes, node.isMute);
      this.#marks[own] = copy;
      this.#stack[place] = copy;
      if (last === box) bookmark = own + 1;
      move(last, copy);
      last = copy;
    }
    detach(last);
    if (TABLE_BOX.has(above.localName)) {
      const table = this.#find('table');
      (table?.parent ?? this.root).append(last, table);
    } else above.append(last);
    const inner = new Element(mark.localName, mark.attributes, mark.isMute);
    inner.childNodes = box.childNodes;
    for (const child of inner.childNodes) if (child instanceof Element) child.parent = inner;
    box.childNodes = [];
    box.append(inner);
    const old = this.#marks.indexOf(mark);
    this.#marks.splice(old, 1);
    this.#marks.splice(old < bookmark ? bookmark - 1 : bookmark, 0, inner);
    this.#stack.splice(this.#stack.indexOf(mark), 1);
    this.#stack.splice(this.#stack.indexOf(box) + 1, 0, inner);
    // The elements may have been opened in invisible content, so this is computed again.
    for (const open of this.#stack.slice(1)) open.isMute = !!open.parent?.isMute || SILENT.has(open.localName);
  }
}

/** Whether an end tag of another name does not reach beyond an element. */
const isSpecial = (element: Element): boolean =>
  element.foreign ? holdsPage(element) : SPECIAL.has(element.localName);

/** Whether HTML is allowed in an element: in SVG and MathML only in some. */
const holdsPage = ({ foreign, localName, holdsMarkup }: Element): boolean =>
  holdsMarkup || (foreign === 'math' && /^(mi|mo|mn|ms|mtext)$/.test(localName));

function detach(element: Element): void {
  const { parent } = element;
  const at = parent?.childNodes.lastIndexOf(element) ?? -1;
  if (at >= 0) parent!.childNodes.splice(at, 1);
}

function move(element: Element, parent: Element): void {
  detach(element);
  parent.append(element);
}

/** Parses HTML as the body of a page, all at once. */
export const parseMarkup = (html: string, events: ParseEvents = {}): ParsedElement => atOnce(parseSteps(html, events));

/** Parses HTML as the body of a page into a tree for our readers. Never throws; linear in time. */
export function* parseSteps(html: string, events: ParseEvents = {}): Steps<ParsedElement> {
  const tree = new TreeBuilder(events);
  // In HTML, `<![CDATA[` starts a comment that ends at the next `>`. htmlparser2 would search for `]]>`. For SVG, see onComment.
  const source = html.replace(/\r\n?|\p{Surrogate}/gu, (found) => (found.startsWith('\r') ? '\n' : '\uFFFD'));
  const text = source.replaceAll('<![CDATA[', '<![cdata[');

  const say = (words: string): void => {
    if (tree.isRaw) return tree.text(words.replaceAll('\0', '\uFFFD'));
    // HTML ignores NUL.
    const clean = decodeReferences(words).replaceAll('\0', '');
    if (events.onText && !tree.isVerbatim) events.onText(clean, tree);
    else tree.text(clean);
  };
  yield* tagSteps(text, (restart) => ({
    nameOf: (written) => written.replaceAll('\0', '\uFFFD').replace(/[A-Z]+/g, (run) => run.toLowerCase()),
    valueOf: (written) => decodeReferences(written.replaceAll('\0', '\uFFFD'), true),
    onOpen({ name, attributes, isClosed, end }) {
      const isMarkup = !tree.isForeign;
      tree.open(name, attributes, isClosed);
      if (tree.isFull) {
        events.onLarge?.();
        return restart(text.length);
      }
      if (!isMarkup || !/^(no)?script$/.test(name)) return;
      tree.close(name);
      restart(name === 'script' ? endOfScript(text, end) : endOfNoscript(text, end));
    },
    onClose: (name) => tree.close(name),
    onText(start, end) {
      // At the end of the input there may be an incomplete tag, which is not text.
      const isTag = end === text.length && /<[a-z]/i.test(text.slice(start - 1, start + 1));
      if (!isTag) say(text.slice(start, end));
    },
    onComment(start) {
      if (!tree.isForeign || !source.startsWith('[CDATA[', start)) return;
      const end = text.indexOf(']]>', start);
      restart(end < 0 ? text.length : end + 3);
    },
    isForeign: () => tree.isForeign,
  }));
  return tree.root;
}

/** As with scripts enabled: the content of `<noscript>` is not markup. */
function endOfNoscript(text: string, start: number): number {
  const stop = /<\/noscript(?=[\s/>])/gi;
  stop.lastIndex = start;
  return stop.exec(text)?.index ?? text.length;
}

/** The end of a script. In a comment in the script, `<script>` and `</script>` are pairs that belong to its content. */
function endOfScript(text: string, start: number): number {
  const sign = /<!--|-->|<\/?script(?=[\s/>])/gi;
  let [isComment, isInner] = [false, false];
  sign.lastIndex = start;
  for (let found = sign.exec(text); found; found = sign.exec(text)) {
    const [word] = found;
    if (word === '<!--') {
      isComment = true;
      // `<!-->` both starts and ends a comment.
      sign.lastIndex -= 2;
    } else if (word === '-->') isComment = isInner = false;
    else if (word.length === 7) isInner = isComment;
    else if (!isInner) return found.index;
    else isInner = false;
  }
  return text.length;
}
