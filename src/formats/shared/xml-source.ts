import { isXmlElement, markupWithin, wordsIn, type ElementInHtml, type XmlElement } from '../../markup/xml-tree.js';
import { passLink } from '../../model/address.js';
import type { IssueCode } from '../../model/issue.js';
import type { SourceValue } from './source-value.js';
import type { Html } from './pending-html.js';
import { withoutInherited } from '../../model/own.js';

/** Matches tags that are not formatting in a headline but part of its text: “The <video> element”. */
const NO_LINE_TAG =
  /<(?!\/?(a|abbr|b|bdi|big|br|cite|code|em|font|i|mark|nobr|p|q|s|small|span|strike|strong|su[bp]|tt|u|wbr)\b[^<>]*>)/gi;

/** Cache of the child elements of an element, by name. */
const NAMED = new WeakMap<XmlElement, Map<string, XmlElement[]>>();

/**
 * An element of an XML document, with its path. For JSON, see `SourceValue`.
 *
 * Absent elements can be navigated like present ones. `xml:base` and `xml:lang` apply to all descendants.
 */
export class XmlSource {
  readonly element: XmlElement | undefined;
  readonly path: string;
  /** The base URL of relative URLs in this element. */
  readonly base: string | undefined;
  /** The language of the text, if the document declares it. */
  readonly language: string | undefined;
  /** The whole document as a value. It creates other values, because this class is in a separate chunk. */
  readonly #document: SourceValue;

  constructor(
    element: XmlElement | undefined,
    document: SourceValue,
    place: { readonly path?: string; readonly base?: string | undefined; readonly language?: string | undefined } = {},
  ) {
    const { path = '', base = document.base, language } = withoutInherited(place);
    this.element = element;
    this.path = path;
    this.#document = document;
    const own = element?.attributes.get('xml:base');
    this.base = (own && passLink(own, base)) ?? base;
    // An empty `xml:lang` resets the language of the parent.
    this.language = (element?.attributes.get('xml:lang') ?? language) || undefined;
  }

  get exists(): boolean {
    return this.element !== undefined;
  }

  /** The name of the element; empty if the element is absent. */
  get name(): string {
    return this.element?.name ?? '';
  }

  /** Whether it contains elements, not only text. */
  get hasElements(): boolean {
    return this.element?.children.some(isXmlElement) ?? false;
  }

  /** All child elements. */
  get elements(): XmlSource[] {
    const counts = new Map<string, number>();
    return (this.element?.children ?? []).filter(isXmlElement).map((child) => {
      const index = counts.get(child.name) ?? 0;
      counts.set(child.name, index + 1);
      return this.#below(child, child.name, index);
    });
  }

  /** The child elements with any of the given names, in document order. */
  all(...names: readonly string[]): XmlSource[] {
    const [name, another] = names;
    if (name !== undefined && another === undefined) {
      return this.#named(name).map((child, index) => this.#below(child, name, index));
    }
    return names.some((one) => this.#named(one).length > 0)
      ? this.elements.filter((child) => names.includes(child.name))
      : [];
  }

  /** The first child element with the first of the names that occurs: `entry.first('content:encoded', 'description')`. */
  first(...names: readonly string[]): XmlSource {
    return this.#find(names, () => true);
  }

  /** Like `first`, but only elements with text count. */
  said(...names: readonly string[]): XmlSource {
    return this.#find(names, (element) => wordsIn(element).trim() !== '');
  }

  /** The element at a path of names: `root.at('head', 'docdata', 'date.issue')`. */
  at(...names: readonly string[]): XmlSource {
    return names.reduce<XmlSource>((element, name) => element.first(name), this);
  }

  /** All descendants with any of the given names. */
  within(...names: readonly string[]): XmlSource[] {
    return this.elements.flatMap((child) => [
      ...(names.includes(child.name) ? [child] : []),
      ...child.within(...names),
    ]);
  }

  /** An attribute as a value: `media.attribute('width').number`. */
  attribute(name: string): SourceValue {
    return this.#document.elsewhere(this.element?.attributes.get(name), `${this.path}@${name}`, this.base);
  }

  /** An attribute as a resolved URL; `undefined` if absent. Invalid URLs are returned unchanged, so that the model reports them. */
  address(name: string): string | undefined {
    return this.#resolved(this.attribute(name).address);
  }

  /** The text as a value: `.value.date`, or `.value.htmlBlocks` for escaped HTML. */
  get value(): SourceValue {
    return this.written(this.element && withoutMargin(wordsIn(this.element).trim()));
  }

  /** Another text at this path, such as one that was decoded from this element. */
  written(words: string | undefined): SourceValue {
    return this.#document.elsewhere(words, this.path, this.base);
  }

  /** The text, in one line. */
  get words(): string | undefined {
    return this.value.words?.replace(/\s+/g, ' ');
  }

  /** The text as a resolved URL. */
  get link(): string | undefined {
    return this.#resolved(this.value.address);
  }

  /**
   * One line of text that may or may not be HTML. Entities and formatting tags are read as HTML, other tags are kept as
   * text.
   */
  get looseLine(): Html | string | undefined {
    return this.written(this.words?.replace(NO_LINE_TAG, '&lt;')).htmlWords;
  }

  /** Blocks from elements, escaped HTML or plain text, whichever it is. */
  get looseBlocks(): Html | string | undefined {
    return this.hasElements ? this.markupBlocks : this.value.looseBlocks;
  }

  /** Inline text from elements, escaped HTML or plain text, whichever it is. */
  get looseText(): Html | string | undefined {
    if (this.hasElements) return this.markupText;
    const paragraphs = this.value.words?.split(/\n\s*\n/).map((words) => words.replace(/\s+/g, ' '));
    return this.written(paragraphs?.join('\n\n')).htmlText;
  }

  /** The content serialised as HTML. `inHtml` maps elements of another vocabulary to HTML. */
  markup(inHtml?: ElementInHtml): SourceValue {
    return this.written(this.element && markupWithin(this.element, inHtml));
  }

  /** Blocks from child elements in XHTML or a similar vocabulary. */
  get markupBlocks(): Html | string | undefined {
    return this.markup().htmlBlocks;
  }

  /** Inline text from child elements in XHTML or a similar vocabulary. */
  get markupText(): Html | string | undefined {
    return this.markup().htmlText;
  }

  /** This element with another base URL, unless the document declares one with `xml:base`. */
  based(base: string | undefined): XmlSource {
    if (!base || !passLink(base) || this.base !== this.#document.base) return this;
    const { path, language } = this;
    return new XmlSource(this.element, this.#document, { path, base, language });
  }

  /** Another element at this path. */
  replaced(element: XmlElement): XmlSource {
    const { path, base, language } = this;
    return new XmlSource(element, this.#document, { path, base, language });
  }

  /** Reports an issue at this position. Returns `undefined`, so that a reader can return its result. */
  report(code: IssueCode, message: string): undefined {
    return this.written(undefined).report(code, message);
  }

  #find(names: readonly string[], passes: (element: XmlElement) => boolean): XmlSource {
    for (const name of names) {
      const named = this.#named(name);
      const index = named.findIndex(passes);
      if (index >= 0) return this.#below(named[index], name, index);
    }
    return this.#below(undefined, names[0] ?? '');
  }

  /** The child elements with a name. Cached, because each of ten thousand items may read the title of its feed. */
  #named(name: string): readonly XmlElement[] {
    if (!this.element) return [];
    let byName = NAMED.get(this.element);
    if (!byName) {
      byName = new Map<string, XmlElement[]>();
      for (const child of this.element.children.filter(isXmlElement)) {
        const known = byName.get(child.name);
        if (known) known.push(child);
        else byName.set(child.name, [child]);
      }
      NAMED.set(this.element, byName);
    }
    return byName.get(name) ?? [];
  }

  #resolved(address: string | undefined): string | undefined {
    return address && (passLink(address, this.base) ?? address);
  }

  #below(element: XmlElement | undefined, name: string, index = 0): XmlSource {
    const { base, language } = this;
    const step = index > 0 ? `${name}[${index}]` : name;
    return new XmlSource(element, this.#document, { path: this.path ? `${this.path}.${step}` : step, base, language });
  }
}

/** Removes the indentation that all lines have in common. */
function withoutMargin(words: string): string {
  if (!words.includes('\n')) return words;
  const [first, ...lines] = words.split('\n');
  const margin = lines.reduce((least, line) => {
    const indent = line.search(/\S/);
    return indent < 0 ? least : Math.min(least, indent);
  }, Infinity);
  return margin > 0 ? [first, ...lines.map((line) => line.slice(margin))].join('\n') : words;
}
