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
export function element(tag: string, attributes: PlainAttributes, ...content: readonly PlainContent[]): PlainElement {
  const kept = Object.create(null) as Record<string, string>;
  // Own names only, here and below: other code may have added an attribute that runs to Object.prototype.
  for (const name of Object.keys(attributes)) {
    const value = attributes[name];
    if (value !== undefined && value !== false && (value !== '' || name === 'alt')) {
      kept[name] = value === true ? '' : String(value);
    }
  }
  const pieces: PlainNode[] = [];
  flatten(content, pieces);
  return { tag, attributes: kept, content: pieces };
}

function flatten(content: readonly PlainContent[], into: PlainNode[]): void {
  for (const piece of content) {
    if (Array.isArray(piece)) flatten(piece as readonly PlainContent[], into);
    else if (piece) into.push(piece as PlainNode);
  }
}

const VOID = new Set(['br', 'hr', 'img', 'source', 'track']);

/** Plain HTML as text. In one line, since systems for blogs make paragraphs of blank lines and breaks of others. */
export function toHtml(node: PlainNode): string {
  if (typeof node === 'string') return inOneLine(node);
  const { tag, attributes, content } = node;
  let html = openTag(tag, attributes, inOneLine);
  if (VOID.has(tag)) return html;
  for (const piece of content) html += tag === 'code' && typeof piece === 'string' ? verbatim(piece) : toHtml(piece);
  return `${html}</${tag}>`;
}

/** An opening tag, whose names are good ones; `written` makes words such as may stand in its attributes. */
export function openTag(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  written: (words: string) => string = escaped,
): string {
  let html = `<${tag}`;
  for (const name of Object.keys(attributes)) html += ` ${name}="${written(attributes[name]!)}"`;
  return `${html}>`;
}

// Most words need neither, and to look is a tenth of the work.
const inOneLine = (words: string): string =>
  /[&<>"\t\n\f\r]| {2}/.test(words) ? escaped(words.replace(/[ \t\n\f\r]+/g, ' ')) : words;
/** Words as they may stand in content and in quoted attributes alike. */
export const escaped = (words: string): string =>
  /[&<>"]/.test(words)
    ? words.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!)
    : words;
/** Program code keeps its lines; a line feed as a reference is no blank line to anybody. */
const verbatim = (words: string): string => escaped(words).replace(/\r\n?|\n/g, '&#10;');

/** The little of a document that nodes are made with. */
export interface PlainDocument<Node> {
  createElement(tag: string): {
    setAttribute(name: string, value: string): void;
    append(...nodes: (Node | string)[]): void;
  };
}

/** Plain HTML as nodes of a document. */
export function toNode<Node>(node: PlainElement, document: PlainDocument<Node>): Node {
  const made = document.createElement(node.tag);
  for (const [name, value] of Object.entries(node.attributes)) made.setAttribute(name, value);
  made.append(...node.content.map((piece) => (typeof piece === 'string' ? piece : toNode(piece, document))));
  return made as Node;
}
