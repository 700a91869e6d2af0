import { isWithoutPrototype, withoutPrototype } from '../model/own.js';

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

/** Block elements: they separate the text before them from the text after them. */
const BOXES = new Set(
  'address article aside audio blockquote caption dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup hr img li ol p picture pre section summary table tbody td tfoot th thead tr ul video'.split(
    ' ',
  ),
);
/** Elements that are visible without text. */
const FILLED = new Set(['audio', 'hr', 'img', 'video']);

/** Whether a node is a block or contains one, so that it cannot be part of a line of text. */
export const isBox = (node: PlainNode): node is PlainElement => typeof node === 'object' && node.isBox === true;
/** Whether a node contains anything visible. */
export const isFilledNode = (node: PlainNode): boolean =>
  typeof node === 'string' ? /\S/.test(node) : node.isFilled === true;

/** Content of an element: `undefined` and `false` are ignored, lists are flattened. */
export type PlainContent = PlainNode | readonly PlainContent[] | undefined | false;
/** Attributes of an element; see `element`. */
export type PlainAttributes = Readonly<Record<string, string | number | boolean | undefined>>;

/**
 * Creates an element. Attributes that are `undefined`, `false` or empty are not set (except an empty `alt`); `true`
 * sets an empty one.
 */
export function element(tag: string, attributes: PlainAttributes, ...content: readonly PlainContent[]): PlainElement {
  const kept = withoutPrototype<Record<string, string>>({});
  for (const name of Object.keys(attributes)) {
    const value = attributes[name];
    if (value !== undefined && value !== false && (value !== '' || name === 'alt')) {
      kept[name] = value === true ? '' : String(value);
    }
  }
  return elementWith(tag, kept, content);
}

/** Creates an element with exactly these attributes. */
export function elementWith(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  content: readonly PlainContent[],
): PlainElement {
  // Without a prototype, because other code may have added an event-handler attribute to `Object.prototype`.
  const own = isWithoutPrototype(attributes) ? attributes : withoutPrototype(attributes);
  const pieces: PlainNode[] = [];
  flatten(content, pieces);
  let isBox = BOXES.has(tag);
  // A small picture is inline: an emoji, a flag.
  if (tag === 'img' && isSign(own)) isBox = false;
  let isFilled = FILLED.has(tag);
  for (const piece of pieces) {
    if (typeof piece === 'string') isFilled ||= /\S/.test(piece);
    else {
      isBox ||= piece.isBox === true;
      isFilled ||= piece.isFilled === true;
    }
  }
  return {
    tag,
    attributes: own,
    content: pieces,
    isBox,
    isFilled,
    key: undefined,
    sources: undefined,
    view: undefined,
  };
}

const isSign = ({ class: names = '', width, height }: Readonly<Record<string, string>>): boolean =>
  /\b(emoji|wp-smiley)\b/.test(names) || [width, height].some((side) => Number(side) > 0 && Number(side) <= 32);

/** Appends content to a list of nodes; adjacent strings are joined. */
export function flatten(content: readonly PlainContent[], into: PlainNode[]): void {
  for (const piece of content) {
    if (!piece) continue;
    if (Array.isArray(piece)) flatten(piece as readonly PlainContent[], into);
    else if (typeof piece === 'string' && typeof into.at(-1) === 'string') into.push((into.pop() as string) + piece);
    else into.push(piece as PlainNode);
  }
}

/** The void elements of plain HTML. markup/void-elements.ts lists all, for HTML from other systems. */
const VOID = new Set(['br', 'hr', 'img', 'source', 'track', 'wbr']);

/**
 * Serialises plain HTML in one line, because blogging systems turn line feeds into line breaks and paragraphs.
 *
 * `writeView` serialises a view, which a chunk renders in a browser.
 */
export function toHtml(node: PlainNode, writeView?: (view: unknown) => string): string {
  if (typeof node === 'string') return inOneLine(node);
  const { tag, attributes, content, view } = node;
  let html = openTag(tag, attributes, inOneLine);
  if (VOID.has(tag)) return html;
  for (const piece of content)
    html += tag === 'code' && typeof piece === 'string' ? verbatim(piece) : toHtml(piece, writeView);
  if (view !== undefined) html += writeView?.(view) ?? '';
  return `${html}</${tag}>`;
}

/** Serialises a start tag. Names must already be valid; `written` escapes attribute values. */
export function openTag(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  written: (words: string) => string = escaped,
): string {
  let html = `<${tag}`;
  for (const name of Object.keys(attributes)) html += ` ${name}="${written(attributes[name]!)}"`;
  return `${html}>`;
}

// The test is ten times faster than the replacement, and most text has no line feed.
const inOneLine = (words: string): string =>
  /[&<>"\t\n\f\r]| {2}/.test(words) ? escaped(words.replace(/[ \t\n\f\r]+/g, ' ')) : words;
/** Escapes text for content and for quoted attributes. */
export const escaped = (words: string): string =>
  /[&<>"]/.test(words)
    ? words.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!)
    : words;
/** Escapes program code. Line feeds become character references, which no system changes to paragraphs. */
const verbatim = (words: string): string => escaped(words).replace(/\r\n?|\n/g, '&#10;');

/** The subset of `Document` that creates nodes. */
export interface PlainDocument<Node> {
  createElement(tag: string): {
    setAttribute(name: string, value: string): void;
    append(...nodes: (Node | string)[]): void;
  };
}

/** Converts plain HTML to nodes of a document. */
export function toNode<Node>(node: PlainElement, document: PlainDocument<Node>): Node {
  const made = document.createElement(node.tag);
  for (const [name, value] of Object.entries(node.attributes)) made.setAttribute(name, value);
  made.append(...node.content.map((piece) => (typeof piece === 'string' ? piece : toNode(piece, document))));
  return made as Node;
}
