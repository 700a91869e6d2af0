import { TreeBuilder, type ParsedElement } from '../markup/parse.js';

/** How an element ended, if not by its own end tag. */
export interface Ending {
  /** The tag that ended it: a start tag, or the end tag of another element; `nothing` at the end of the page. */
  readonly by: 'start' | 'end' | 'nothing';
  readonly name: string;
  /** The outermost element that ended with it. */
  readonly outer: string | undefined;
  /** The element in it that was open at its end tag, so that the end tag was ignored. */
  readonly blocker: string | undefined;
}

/** A start tag, as far as its end is concerned. */
export interface NestedTag {
  readonly name: string;
  /** What Broadsheet element it is; the ends of others are not recorded. */
  readonly own: object | undefined;
  ending: Ending | undefined;
}

interface Open {
  readonly tag: NestedTag;
  readonly element: ParsedElement;
  /** The elements that it is in. */
  readonly above: readonly ParsedElement[];
  /** Its position among the open elements. */
  depth: number;
  blocker: string | undefined;
}

/** Finds out where a browser ends the Broadsheet elements of a page. */
export class Nesting {
  readonly #tree = new TreeBuilder({});
  #open: Open[] = [];
  /** Browsers with scripts parse the content of `<noscript>` as text. */
  #isInNoscript = false;

  /** Whether the next tag is in SVG or MathML, where `/>` ends an element. */
  get isForeign(): boolean {
    return this.#tree.isForeign;
  }

  text(words: string): void {
    if (!this.#isInNoscript) this.#tree.text(words);
  }

  open(tag: NestedTag, attributes: Map<string, string>, isClosed: boolean): void {
    if (this.#isInNoscript) return;
    this.#tree.open(tag.name, attributes, isClosed);
    this.#settle({ by: 'start', name: tag.name });
    const { path } = this.#tree;
    const element = path.at(-1)!;
    if (tag.name === 'noscript' && !this.isForeign) {
      this.#tree.close(tag.name);
      this.#isInNoscript = true;
    } else if (tag.own && element.attributes === attributes && !this.isForeign) {
      this.#open.push({ tag, element, above: path.slice(1, -1), depth: path.length - 1, blocker: undefined });
    }
  }

  close(name: string): void {
    if (this.#isInNoscript) {
      this.#isInNoscript = name !== 'noscript';
      return;
    }
    const before = this.#tree.path.length;
    this.#tree.close(name);
    const { path } = this.#tree;
    const own = this.#open.findLast(({ element }) => element.localName === name);
    if (own && path.length === before) own.blocker = path.at(-1)!.localName;
    if (own && path.length === own.depth) this.#open.splice(this.#open.indexOf(own), 1);
    this.#settle({ by: 'end', name });
  }

  /** Ends all elements that are still open. */
  end(): void {
    for (const open of this.#open) endOf(open, { by: 'nothing', name: '' });
  }

  /** Records the end of the elements that the last tag ended. */
  #settle(by: Pick<Ending, 'by' | 'name'>): void {
    const { path } = this.#tree;
    const last = this.#open.at(-1);
    // Whatever was ended, the innermost element is no longer where it was.
    if (!last || path[last.depth] === last.element) return;
    const depths = new Map<ParsedElement, number>(path.map((element, depth) => [element, depth]));
    this.#open = this.#open.filter((open) => {
      const depth = depths.get(open.element);
      if (depth === undefined) endOf(open, by, open.above.find((element) => !depths.has(element))?.localName);
      else open.depth = depth;
      return depth !== undefined;
    });
  }
}

function endOf({ tag, blocker }: Open, by: Pick<Ending, 'by' | 'name'>, outer?: string): void {
  tag.ending = { ...by, outer, blocker };
}
