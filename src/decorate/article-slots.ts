import { canonicalLanguage, type Direction } from '../model/language.js';
import { withoutPrototype } from '../model/own.js';
import { elementWith, type PlainElement, type PlainNode } from '../plain/element.js';
import { findElement, holdsElement, isFilled, LINE_END } from './copy.js';

/** The lines of a story's head and foot that have a place of their own; each holds an element of plain HTML. */
const LINES = [
  'kicker',
  'byline',
  'authors',
  'dateline',
  'published',
  'updated',
  'source',
  'copyright',
  'license',
  'original',
] as const;
export type ArticleLine = (typeof LINES)[number];

/** A story in plain HTML, taken apart into the places that our layout has for it. */
export interface ArticleSlots {
  readonly lines: { readonly [Line in ArticleLine]?: PlainElement };
  readonly headline: PlainElement | undefined;
  readonly standfirst: readonly PlainElement[];
  /** The lead picture, a `figure` or an `img`. */
  readonly image: PlainElement | undefined;
  readonly body: readonly PlainNode[];
  readonly corrections: readonly PlainElement[];
  readonly language: string | undefined;
  readonly direction: Direction | undefined;
  /** Content beside the `article` element, in source order. */
  readonly rest: readonly PlainNode[];
}

/** Class names that mark parts of a story's head, of systems that write no hooks. */
const HABITS: readonly (readonly [RegExp, ArticleLine | 'standfirst'])[] = [
  [/\b(standfirst|subtitle|dek|deck|lede)\b/i, 'standfirst'],
  [/\b(kicker|eyebrow|overline)\b/i, 'kicker'],
  [/\b(byline|author)\b/i, 'byline'],
  [/\bdateline\b/i, 'dateline'],
];

/**
 * Finds the parts of a story in plain HTML: our own, and what others write.
 *
 * Parts with a `data-news` hook are found by it; the others by position and habit: the first heading is the headline, a
 * picture before the text the lead picture, `address` and `.byline` say who wrote it, a `time` before the text when.
 * Everything else is the body, in source order.
 */
export function findArticle(nodes: readonly PlainNode[]): ArticleSlots {
  const article = findElement(nodes, ({ tag }) => tag === 'article');
  return new SlotFinder(article ? article.content : nodes, article, nodes).find();
}

class SlotFinder {
  readonly #nodes: readonly PlainNode[];
  readonly #article: PlainElement | undefined;
  readonly #all: readonly PlainNode[];
  /** Where position alone would mislead, the body is in a box of its own. */
  readonly #box: PlainElement | undefined;
  readonly #headline: PlainElement | undefined;
  readonly #lines = withoutPrototype<{ [Line in ArticleLine]?: PlainElement }>({});
  readonly #standfirst: PlainElement[] = [];
  readonly #corrections: PlainElement[] = [];
  readonly #body: PlainNode[] = [];
  #image: PlainElement | undefined;
  #hasText = false;

  constructor(nodes: readonly PlainNode[], article: PlainElement | undefined, all: readonly PlainNode[]) {
    const lifted = liftHeadline(nodes);
    this.#nodes = lifted?.others ?? nodes;
    this.#article = article;
    this.#all = all;
    this.#box = findElement(this.#nodes, isBodyBox);
    this.#headline = lifted?.headline;
  }

  find(): ArticleSlots {
    this.#walk(this.#nodes, false);
    const { lang = '', dir = '' } = this.#article?.attributes ?? {};
    const language = canonicalLanguage(lang);
    const direction = /^(ltr|rtl)$/i.test(dir) ? (dir.toLowerCase() as Direction) : undefined;
    const rest = this.#article ? beside(this.#all, this.#article) : [];
    return {
      lines: this.#lines,
      headline: this.#headline,
      standfirst: this.#standfirst,
      image: this.#image,
      body: this.#body,
      corrections: this.#corrections,
      language,
      direction,
      rest: isFilled(rest) ? rest : [],
    };
  }

  #walk(nodes: readonly PlainNode[], isGroup: boolean): void {
    for (const node of nodes) {
      if (typeof node === 'string') this.#body.push(node);
      else if (node.isFilled || node.tag === 'br') this.#place(node, isGroup);
    }
  }

  #place(node: PlainElement, isGroup: boolean): void {
    if (this.#take(node, isGroup)) return void this.#body.push(...LINE_END);
    if (node === this.#box || isSection(node)) {
      this.#body.push(...LINE_END);
      if (node === this.#box) this.#body.push(...node.content);
      else this.#walk(node.content, node.tag === 'hgroup');
      return void this.#body.push(...LINE_END);
    }
    this.#hasText ||= node.tag === 'p' || !/^(a|span|figure|img|hr|br)$/.test(node.tag);
    this.#body.push(node);
  }

  /** Takes an element for a part of the head or foot of the story; `false` where it belongs to the body. */
  #take(node: PlainElement, isGroup: boolean): boolean {
    const hook = node.attributes['data-news'] ?? '';
    const name = this.#nameOf(node, hook);
    if (name === 'correction') this.#corrections.push(node);
    else if (name === 'standfirst') this.#takeStandfirst(node);
    else if (name && !this.#lines[name]) this.#lines[name] = node;
    else if (this.#hasText || node === this.#box) return false;
    else if (node.tag === 'time' && !this.#lines.published) this.#lines.published = node;
    else if (!this.#image && hook === '' && isLead(node)) this.#image = node;
    // The paragraph beside a headline in its group is the standfirst.
    else if (isGroup && node.tag === 'p' && this.#headline) this.#takeStandfirst(node);
    else return false;
    return true;
  }

  /** What an element is in the head or foot of the story, by its hook, else by the habits of those who write such. */
  #nameOf(node: PlainElement, hook: string): ArticleLine | 'standfirst' | 'correction' | undefined {
    if (hook === 'standfirst' || hook === 'correction' || (LINES as readonly string[]).includes(hook)) {
      return hook as ArticleLine;
    }
    if (this.#hasText || hook || !isShort(node)) return undefined;
    if (node.tag === 'address') return 'byline';
    const names = node.attributes['class'];
    return names === undefined ? undefined : HABITS.find(([habit]) => habit.test(names))?.[1];
  }

  #takeStandfirst(node: PlainElement): void {
    const filled = node.content.filter((inner) => isFilled([inner]));
    if (filled.length > 0 && filled.every((inner) => typeof inner === 'object' && inner.tag === 'p')) {
      this.#standfirst.push(...(filled as PlainElement[]));
    } else this.#standfirst.push(node);
  }
}

/** Whether an element only holds a part of the story, and gives way to its content. */
const isSection = ({ tag, attributes }: PlainElement): boolean =>
  /^(header|div|section|footer|hgroup)$/.test(tag) &&
  !(attributes['data-news'] || attributes['lang'] || attributes['id']);

/** Whether an element is one line; a box with a class such as `author` may hold the whole story. */
const isShort = (node: PlainElement): boolean =>
  !node.content.some(
    (inner) => typeof inner === 'object' && /^(h[1-6]|ul|ol|blockquote|figure|table)$/.test(inner.tag),
  ) && node.content.filter((inner) => typeof inner === 'object' && inner.isBox).length <= 3;

/** Whether a figure or an image is a picture with at most a caption. */
function isLead(node: PlainElement): boolean {
  if (node.tag === 'img' || node.tag === 'picture') return true;
  return (
    node.tag === 'figure' &&
    findElement(node.content, ({ tag }) => tag === 'img') !== undefined &&
    node.content.every(
      (inner) =>
        (typeof inner === 'string' ? !/\S/.test(inner) : /^(a|div|figcaption|img|picture)$/.test(inner.tag)) &&
        findElement([inner], ({ tag }) => /^(audio|blockquote|figure|table|video)$/.test(tag)) === undefined,
    )
  );
}

const isBodyBox = ({ attributes }: PlainElement): boolean => attributes['data-news'] === 'body';

/** What a headline may be within; a heading in a list, a note or a quotation is that of a part of the story. */
const HEADLINE_HOLDERS = /^(a|address|article|div|footer|header|hgroup|section)$/;

/** Takes the first heading out of content, as the headline. A link around it goes with it. */
function liftHeadline(
  nodes: readonly PlainNode[],
): { readonly headline: PlainElement; readonly others: readonly PlainNode[] } | undefined {
  for (const [index, node] of nodes.entries()) {
    if (typeof node === 'string') continue;
    const { tag, attributes, content } = node;
    if (/^h[1-6]$/.test(tag) && node.isFilled)
      return { headline: node, others: nodes.toSpliced(index, 1, ...LINE_END) };
    if (!HEADLINE_HOLDERS.test(tag) || isBodyBox(node)) continue;
    const lifted = liftHeadline(content);
    if (!lifted) continue;
    const { headline, others } = lifted;
    return {
      headline:
        tag === 'a'
          ? elementWith(headline.tag, headline.attributes, [elementWith('a', attributes, headline.content)])
          : headline,
      others: nodes.with(index, elementWith(tag, attributes, others)),
    };
  }
  return undefined;
}

/** What is beside an element, outside of the boxes around it. */
function beside(nodes: readonly PlainNode[], element: PlainElement): PlainNode[] {
  return nodes.flatMap((node) => {
    if (node === element) return [];
    if (typeof node === 'object' && holdsElement(node, element)) {
      return beside(node.content, element);
    }
    return [node];
  });
}
