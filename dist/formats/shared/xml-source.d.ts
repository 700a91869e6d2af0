import { type ElementInHtml, type XmlElement } from '../../markup/xml-tree.js';
import type { IssueCode } from '../../model/issue.js';
import type { SourceValue } from './source-value.js';
import type { Html } from './pending-html.js';
/**
 * An element of an XML document, with its path. For JSON, see `SourceValue`.
 *
 * Absent elements can be navigated like present ones. `xml:base` and `xml:lang` apply to all descendants.
 */
export declare class XmlSource {
    #private;
    readonly element: XmlElement | undefined;
    readonly path: string;
    /** The base URL of relative URLs in this element. */
    readonly base: string | undefined;
    /** The language of the text, if the document declares it. */
    readonly language: string | undefined;
    constructor(element: XmlElement | undefined, document: SourceValue, place?: {
        readonly path?: string;
        readonly base?: string | undefined;
        readonly language?: string | undefined;
    });
    get exists(): boolean;
    /** The name of the element; empty if the element is absent. */
    get name(): string;
    /** Whether it contains elements, not only text. */
    get hasElements(): boolean;
    /** All child elements. */
    get elements(): XmlSource[];
    /** The child elements with any of the given names, in document order. */
    all(...names: readonly string[]): XmlSource[];
    /** The first child element with the first of the names that occurs: `entry.first('content:encoded', 'description')`. */
    first(...names: readonly string[]): XmlSource;
    /** Like `first`, but only elements with text count. */
    said(...names: readonly string[]): XmlSource;
    /** The element at a path of names: `root.at('head', 'docdata', 'date.issue')`. */
    at(...names: readonly string[]): XmlSource;
    /** All descendants with any of the given names. */
    within(...names: readonly string[]): XmlSource[];
    /** An attribute as a value: `media.attribute('width').number`. */
    attribute(name: string): SourceValue;
    /** An attribute as a resolved URL; `undefined` if absent. Invalid URLs are returned unchanged, so that the model reports them. */
    address(name: string): string | undefined;
    /** The text as a value: `.value.date`, or `.value.htmlBlocks` for escaped HTML. */
    get value(): SourceValue;
    /** Another text at this path, such as one that was decoded from this element. */
    written(words: string | undefined): SourceValue;
    /** The text, in one line. */
    get words(): string | undefined;
    /** The text as a resolved URL. */
    get link(): string | undefined;
    /**
     * One line of text that may or may not be HTML. Entities and formatting tags are read as HTML, other tags are kept as
     * text.
     */
    get looseLine(): Html | string | undefined;
    /** Blocks from elements, escaped HTML or plain text, whichever it is. */
    get looseBlocks(): Html | string | undefined;
    /** Inline text from elements, escaped HTML or plain text, whichever it is. */
    get looseText(): Html | string | undefined;
    /** The content serialised as HTML. `inHtml` maps elements of another vocabulary to HTML. */
    markup(inHtml?: ElementInHtml): SourceValue;
    /** Blocks from child elements in XHTML or a similar vocabulary. */
    get markupBlocks(): Html | string | undefined;
    /** Inline text from child elements in XHTML or a similar vocabulary. */
    get markupText(): Html | string | undefined;
    /** This element with another base URL, unless the document declares one with `xml:base`. */
    based(base: string | undefined): XmlSource;
    /** Another element at this path. */
    replaced(element: XmlElement): XmlSource;
    /** Reports an issue at this position. Returns `undefined`, so that a reader can return its result. */
    report(code: IssueCode, message: string): undefined;
}
