import { isXmlElement, markupWithin, wordsIn, type ElementInHtml, type XmlElement } from '../../markup/xml-tree.js';
import { passLink } from '../../model/address.js';
import type { IssueCode } from '../../model/issue.js';
import type { SourceValue } from './source-value.js';
import type { Html } from './pending-html.js';
import { withoutInherited } from '../../model/own.js';

/** Tags that stand in a headline; any other is there to be read: “The <video> element”. */
const NO_LINE_TAG =
  /<(?!\/?(a|abbr|b|bdi|big|br|cite|code|em|font|i|mark|nobr|p|q|s|small|span|strike|strong|su[bp]|tt|u|wbr)\b[^<>]*>)/gi;

/** The elements in an element by their names, for those that were asked. */
const NAMED = new WeakMap<XmlElement, Map<string, XmlElement[]>>();

/**
 * An element of an XML document that is being read, with its place in the document. For JSON, see `SourceValue`.
 *
 * What is absent is walked through like what is there; `xml:base` and `xml:lang` hold for all within.
 */
export class XmlSource {
  readonly element: XmlElement | undefined;
  readonly path: string;
  /** The address that relative ones here are resolved against. */
  readonly base: string | undefined;
  /** The language of the words here, where the document says one. */
  readonly language: string | undefined;
  /** The whole document: it makes the values, as this class comes in a part of its own. */
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
    // An empty one takes back the one around it.
    this.language = (element?.attributes.get('xml:lang') ?? language) || undefined;
  }

  get exists(): boolean {
    return this.element !== undefined;
  }

  /** The name of the element; empty where there is none. */
  get name(): string {
    return this.element?.name ?? '';
  }

  /** Whether elements stand here, and not words alone. */
  get hasElements(): boolean {
    return this.element?.children.some(isXmlElement) ?? false;
  }

  /** All elements here. */
  get elements(): XmlSource[] {
    const counts = new Map<string, number>();
    return (this.element?.children ?? []).filter(isXmlElement).map((child) => {
      const index = counts.get(child.name) ?? 0;
      counts.set(child.name, index + 1);
      return this.#below(child, child.name, index);
    });
  }

  /** The elements here of any of these names, in the document's order. */
  all(...names: readonly string[]): XmlSource[] {
    const [name, another] = names;
    if (name !== undefined && another === undefined) {
      return this.#named(name).map((child, index) => this.#below(child, name, index));
    }
    return names.some((one) => this.#named(one).length > 0)
      ? this.elements.filter((child) => names.includes(child.name))
      : [];
  }

  /** The first element of the first of these names that has one: `entry.first('content:encoded', 'description')`. */
  first(...names: readonly string[]): XmlSource {
    return this.#find(names, () => true);
  }

  /** The same, but only an element with words counts. */
  said(...names: readonly string[]): XmlSource {
    return this.#find(names, (element) => wordsIn(element).trim() !== '');
  }

  /** The element at the end of a way of names: `root.at('head', 'docdata', 'date.issue')`. */
  at(...names: readonly string[]): XmlSource {
    return names.reduce<XmlSource>((element, name) => element.first(name), this);
  }

  /** Every element within, however deep, of any of these names. */
  within(...names: readonly string[]): XmlSource[] {
    return this.elements.flatMap((child) => [
      ...(names.includes(child.name) ? [child] : []),
      ...child.within(...names),
    ]);
  }

  /** An attribute, with the readers that a value has: `media.attribute('width').number`. */
  attribute(name: string): SourceValue {
    return this.#document.elsewhere(this.element?.attributes.get(name), `${this.path}@${name}`, this.base);
  }

  /** An attribute as a resolved URL; `undefined` if absent. Invalid URLs are returned unchanged, so that the model reports them. */
  address(name: string): string | undefined {
    return this.#resolved(this.attribute(name).address);
  }

  /** The words here, with the readers that a value has: `.value.date`, `.value.htmlBlocks` for escaped HTML. */
  get value(): SourceValue {
    return this.written(this.element && withoutMargin(wordsIn(this.element).trim()));
  }

  /** Something else in this place: what was decoded or put together from what stands here. */
  written(words: string | undefined): SourceValue {
    return this.#document.elsewhere(words, this.path, this.base);
  }

  /** The words here, in one line. */
  get words(): string | undefined {
    return this.value.words?.replace(/\s+/g, ' ');
  }

  /** The words here as an address, resolved. */
  get link(): string | undefined {
    return this.#resolved(this.value.address);
  }

  /**
   * Words in one line where nobody says whether they are HTML: characters and marks are read as such, any other tag is
   * words.
   */
  get looseLine(): Html | string | undefined {
    return this.written(this.words?.replace(NO_LINE_TAG, '&lt;')).htmlWords;
  }

  /** Blocks, whether they are written in elements, in escaped HTML or in plain text. */
  get looseBlocks(): Html | string | undefined {
    return this.hasElements ? this.markupBlocks : this.value.looseBlocks;
  }

  /** Running text, whether it is written in elements, in escaped HTML or in plain words. */
  get looseText(): Html | string | undefined {
    if (this.hasElements) return this.markupText;
    const paragraphs = this.value.words?.split(/\n\s*\n/).map((words) => words.replace(/\s+/g, ' '));
    return this.written(paragraphs?.join('\n\n')).htmlText;
  }

  /** What stands here as HTML; `inHtml` knows what elements of another vocabulary are in it. */
  markup(inHtml?: ElementInHtml): SourceValue {
    return this.written(this.element && markupWithin(this.element, inHtml));
  }

  /** Blocks that are written in elements here: XHTML, and what is close to it. */
  get markupBlocks(): Html | string | undefined {
    return this.markup().htmlBlocks;
  }

  /** Running text that is written in elements here. */
  get markupText(): Html | string | undefined {
    return this.markup().htmlText;
  }

  /** The same, with another address for relative ones; where the document says one itself, that stays. */
  based(base: string | undefined): XmlSource {
    if (!base || !passLink(base) || this.base !== this.#document.base) return this;
    const { path, language } = this;
    return new XmlSource(this.element, this.#document, { path, base, language });
  }

  /** Another element in this place. */
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

  /** The elements of a name: looked up, since a feed of ten thousand items is asked for its title by each. */
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

/** Text without the margin that the document is indented by: what stands further in than the rest still does. */
function withoutMargin(words: string): string {
  if (!words.includes('\n')) return words;
  const [first, ...lines] = words.split('\n');
  const margin = lines.reduce((least, line) => {
    const indent = line.search(/\S/);
    return indent < 0 ? least : Math.min(least, indent);
  }, Infinity);
  return margin > 0 ? [first, ...lines.map((line) => line.slice(margin))].join('\n') : words;
}
