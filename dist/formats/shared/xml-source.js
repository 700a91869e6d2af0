var _a;
import { isXmlElement, markupWithin, wordsIn } from '../../markup/xml-tree.js';
import { passLink } from '../../model/address.js';
import { withoutInherited } from '../../model/own.js';
/** Matches tags that are not formatting in a headline but part of its text: “The <video> element”. */
const NO_LINE_TAG = /<(?!\/?(a|abbr|b|bdi|big|br|cite|code|em|font|i|mark|nobr|p|q|s|small|span|strike|strong|su[bp]|tt|u|wbr)\b[^<>]*>)/gi;
/** Cache of the child elements of an element, by name. */
const NAMED = new WeakMap();
/**
 * An element of an XML document, with its path. For JSON, see `SourceValue`.
 *
 * Absent elements can be navigated like present ones. `xml:base` and `xml:lang` apply to all descendants.
 */
export class XmlSource {
    /** The whole document as a value. It creates other values, because this class is in a separate chunk. */
    #document;
    constructor(element, document, place = {}) {
        const { path = '', base = document.base, language } = withoutInherited(place);
        this.element = element;
        this.path = path;
        this.#document = document;
        const own = element?.attributes.get('xml:base');
        this.base = (own && passLink(own, base)) ?? base;
        // An empty `xml:lang` resets the language of the parent.
        this.language = (element?.attributes.get('xml:lang') ?? language) || undefined;
    }
    get exists() {
        return this.element !== undefined;
    }
    /** The name of the element; empty if the element is absent. */
    get name() {
        return this.element?.name ?? '';
    }
    /** Whether it contains elements, not only text. */
    get hasElements() {
        return this.element?.children.some(isXmlElement) ?? false;
    }
    /** All child elements. */
    get elements() {
        const counts = new Map();
        return (this.element?.children ?? []).filter(isXmlElement).map((child) => {
            const index = counts.get(child.name) ?? 0;
            counts.set(child.name, index + 1);
            return this.#below(child, child.name, index);
        });
    }
    /** The child elements with any of the given names, in document order. */
    all(...names) {
        const [name, another] = names;
        if (name !== undefined && another === undefined) {
            return this.#named(name).map((child, index) => this.#below(child, name, index));
        }
        return names.some((one) => this.#named(one).length > 0)
            ? this.elements.filter((child) => names.includes(child.name))
            : [];
    }
    /** The first child element with the first of the names that occurs: `entry.first('content:encoded', 'description')`. */
    first(...names) {
        return this.#find(names, () => true);
    }
    /** Like `first`, but only elements with text count. */
    said(...names) {
        return this.#find(names, (element) => wordsIn(element).trim() !== '');
    }
    /** The element at a path of names: `root.at('head', 'docdata', 'date.issue')`. */
    at(...names) {
        return names.reduce((element, name) => element.first(name), this);
    }
    /** All descendants with any of the given names. */
    within(...names) {
        return this.elements.flatMap((child) => [
            ...(names.includes(child.name) ? [child] : []),
            ...child.within(...names),
        ]);
    }
    /** An attribute as a value: `media.attribute('width').number`. */
    attribute(name) {
        return this.#document.elsewhere(this.element?.attributes.get(name), `${this.path}@${name}`, this.base);
    }
    /** An attribute as a resolved URL; `undefined` if absent. Invalid URLs are returned unchanged, so that the model reports them. */
    address(name) {
        return this.#resolved(this.attribute(name).address);
    }
    /** The text as a value: `.value.date`, or `.value.htmlBlocks` for escaped HTML. */
    get value() {
        return this.written(this.element && withoutMargin(wordsIn(this.element).trim()));
    }
    /** Another text at this path, such as one that was decoded from this element. */
    written(words) {
        return this.#document.elsewhere(words, this.path, this.base);
    }
    /** The text, in one line. */
    get words() {
        return this.value.words?.replace(/\s+/g, ' ');
    }
    /** The text as a resolved URL. */
    get link() {
        return this.#resolved(this.value.address);
    }
    /**
     * One line of text that may or may not be HTML. Entities and formatting tags are read as HTML, other tags are kept as
     * text.
     */
    get looseLine() {
        return this.written(this.words?.replace(NO_LINE_TAG, '&lt;')).htmlWords;
    }
    /** Blocks from elements, escaped HTML or plain text, whichever it is. */
    get looseBlocks() {
        return this.hasElements ? this.markupBlocks : this.value.looseBlocks;
    }
    /** Inline text from elements, escaped HTML or plain text, whichever it is. */
    get looseText() {
        if (this.hasElements)
            return this.markupText;
        const paragraphs = this.value.words?.split(/\n\s*\n/).map((words) => words.replace(/\s+/g, ' '));
        return this.written(paragraphs?.join('\n\n')).htmlText;
    }
    /** The content serialised as HTML. `inHtml` maps elements of another vocabulary to HTML. */
    markup(inHtml) {
        return this.written(this.element && markupWithin(this.element, inHtml));
    }
    /** Blocks from child elements in XHTML or a similar vocabulary. */
    get markupBlocks() {
        return this.markup().htmlBlocks;
    }
    /** Inline text from child elements in XHTML or a similar vocabulary. */
    get markupText() {
        return this.markup().htmlText;
    }
    /** This element with another base URL, unless the document declares one with `xml:base`. */
    based(base) {
        if (!base || !passLink(base) || this.base !== this.#document.base)
            return this;
        const { path, language } = this;
        return new _a(this.element, this.#document, { path, base, language });
    }
    /** Another element at this path. */
    replaced(element) {
        const { path, base, language } = this;
        return new _a(element, this.#document, { path, base, language });
    }
    /** Reports an issue at this position. Returns `undefined`, so that a reader can return its result. */
    report(code, message) {
        return this.written(undefined).report(code, message);
    }
    #find(names, passes) {
        for (const name of names) {
            const named = this.#named(name);
            const index = named.findIndex(passes);
            if (index >= 0)
                return this.#below(named[index], name, index);
        }
        return this.#below(undefined, names[0] ?? '');
    }
    /** The child elements with a name. Cached, because each of ten thousand items may read the title of its feed. */
    #named(name) {
        if (!this.element)
            return [];
        let byName = NAMED.get(this.element);
        if (!byName) {
            byName = new Map();
            for (const child of this.element.children.filter(isXmlElement)) {
                const known = byName.get(child.name);
                if (known)
                    known.push(child);
                else
                    byName.set(child.name, [child]);
            }
            NAMED.set(this.element, byName);
        }
        return byName.get(name) ?? [];
    }
    #resolved(address) {
        return address && (passLink(address, this.base) ?? address);
    }
    #below(element, name, index = 0) {
        const { base, language } = this;
        const step = index > 0 ? `${name}[${index}]` : name;
        return new _a(element, this.#document, { path: this.path ? `${this.path}.${step}` : step, base, language });
    }
}
_a = XmlSource;
/** Removes the indentation that all lines have in common. */
function withoutMargin(words) {
    if (!words.includes('\n'))
        return words;
    const [first, ...lines] = words.split('\n');
    const margin = lines.reduce((least, line) => {
        const indent = line.search(/\S/);
        return indent < 0 ? least : Math.min(least, indent);
    }, Infinity);
    return margin > 0 ? [first, ...lines.map((line) => line.slice(margin))].join('\n') : words;
}
