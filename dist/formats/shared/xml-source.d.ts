import { type ElementInHtml, type XmlElement } from '../../markup/xml-tree.js';
import type { IssueCode } from '../../model/issue.js';
import type { SourceValue } from './source-value.js';
import type { Html } from './pending-html.js';
/**
 * An element of an XML document that is being read, with its place in the document. For JSON, see `SourceValue`.
 *
 * What is absent is walked through like what is there; `xml:base` and `xml:lang` hold for all within.
 */
export declare class XmlSource {
    #private;
    readonly element: XmlElement | undefined;
    readonly path: string;
    /** The address that relative ones here are resolved against. */
    readonly base: string | undefined;
    /** The language of the words here, where the document says one. */
    readonly language: string | undefined;
    constructor(element: XmlElement | undefined, document: SourceValue, place?: {
        readonly path?: string;
        readonly base?: string | undefined;
        readonly language?: string | undefined;
    });
    get exists(): boolean;
    /** The name of the element; empty where there is none. */
    get name(): string;
    /** Whether elements stand here, and not words alone. */
    get hasElements(): boolean;
    /** All elements here. */
    get elements(): XmlSource[];
    /** The elements here of any of these names, in the document's order. */
    all(...names: readonly string[]): XmlSource[];
    /** The first element of the first of these names that has one: `entry.first('content:encoded', 'description')`. */
    first(...names: readonly string[]): XmlSource;
    /** The same, but only an element with words counts. */
    said(...names: readonly string[]): XmlSource;
    /** The element at the end of a way of names: `root.at('head', 'docdata', 'date.issue')`. */
    at(...names: readonly string[]): XmlSource;
    /** Every element within, however deep, of any of these names. */
    within(...names: readonly string[]): XmlSource[];
    /** An attribute, with the readers that a value has: `media.attribute('width').number`. */
    attribute(name: string): SourceValue;
    /** An attribute as a resolved URL; `undefined` if absent. Invalid URLs are returned unchanged, so that the model reports them. */
    address(name: string): string | undefined;
    /** The words here, with the readers that a value has: `.value.date`, `.value.htmlBlocks` for escaped HTML. */
    get value(): SourceValue;
    /** Something else in this place: what was decoded or put together from what stands here. */
    written(words: string | undefined): SourceValue;
    /** The words here, in one line. */
    get words(): string | undefined;
    /** The words here as an address, resolved. */
    get link(): string | undefined;
    /**
     * Words in one line where nobody says whether they are HTML: characters and marks are read as such, any other tag is
     * words.
     */
    get looseLine(): Html | string | undefined;
    /** Blocks, whether they are written in elements, in escaped HTML or in plain text. */
    get looseBlocks(): Html | string | undefined;
    /** Running text, whether it is written in elements, in escaped HTML or in plain words. */
    get looseText(): Html | string | undefined;
    /** What stands here as HTML; `inHtml` knows what elements of another vocabulary are in it. */
    markup(inHtml?: ElementInHtml): SourceValue;
    /** Blocks that are written in elements here: XHTML, and what is close to it. */
    get markupBlocks(): Html | string | undefined;
    /** Running text that is written in elements here. */
    get markupText(): Html | string | undefined;
    /** The same, with another address for relative ones; where the document says one itself, that stays. */
    based(base: string | undefined): XmlSource;
    /** Another element in this place. */
    replaced(element: XmlElement): XmlSource;
    /** Reports an issue at this position. Returns `undefined`, so that a reader can return its result. */
    report(code: IssueCode, message: string): undefined;
}
