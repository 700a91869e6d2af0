var _a;
import { isXmlElement, markupWithin, wordsIn } from '../../markup/xml-tree.js';
import { passLink } from '../../model/address.js';
import { withoutInherited } from '../../model/own.js';
/** Tags that stand in a headline; any other is there to be read: “The <video> element”. */
const NO_LINE_TAG = /<(?!\/?(a|abbr|b|bdi|big|br|cite|code|em|font|i|mark|nobr|p|q|s|small|span|strike|strong|su[bp]|tt|u|wbr)\b[^<>]*>)/gi;
/** The elements in an element by their names, for those that were asked. */
const NAMED = new WeakMap();
/**
 * An element of an XML document that is being read, with its place in the document. For JSON, see `SourceValue`.
 *
 * What is absent is walked through like what is there; `xml:base` and `xml:lang` hold for all within.
 */
export class XmlSource {
    /** The whole document: it makes the values, as this class comes in a part of its own. */
    #document;
    constructor(element, document, place = {}) {
        const { path = '', base = document.base, language } = withoutInherited(place);
        this.element = element;
        this.path = path;
        this.#document = document;
        const own = element?.attributes.get('xml:base');
        this.base = (own && passLink(own, base)) ?? base;
        // An empty one takes back the one around it.
        this.language = (element?.attributes.get('xml:lang') ?? language) || undefined;
    }
    get exists() {
        return this.element !== undefined;
    }
    /** The name of the element; empty where there is none. */
    get name() {
        return this.element?.name ?? '';
    }
    /** Whether elements stand here, and not words alone. */
    get hasElements() {
        return this.element?.children.some(isXmlElement) ?? false;
    }
    /** All elements here. */
    get elements() {
        const counts = new Map();
        return (this.element?.children ?? []).filter(isXmlElement).map((child) => {
            const index = counts.get(child.name) ?? 0;
            counts.set(child.name, index + 1);
            return this.#below(child, child.name, index);
        });
    }
    /** The elements here of any of these names, in the document's order. */
    all(...names) {
        const [name, another] = names;
        if (name !== undefined && another === undefined) {
            return this.#named(name).map((child, index) => this.#below(child, name, index));
        }
        return names.some((one) => this.#named(one).length > 0)
            ? this.elements.filter((child) => names.includes(child.name))
            : [];
    }
    /** The first element of the first of these names that has one: `entry.first('content:encoded', 'description')`. */
    first(...names) {
        return this.#find(names, () => true);
    }
    /** The same, but only an element with words counts. */
    said(...names) {
        return this.#find(names, (element) => wordsIn(element).trim() !== '');
    }
    /** The element at the end of a way of names: `root.at('head', 'docdata', 'date.issue')`. */
    at(...names) {
        return names.reduce((element, name) => element.first(name), this);
    }
    /** Every element within, however deep, of any of these names. */
    within(...names) {
        return this.elements.flatMap((child) => [
            ...(names.includes(child.name) ? [child] : []),
            ...child.within(...names),
        ]);
    }
    /** An attribute, with the readers that a value has: `media.attribute('width').number`. */
    attribute(name) {
        return this.#document.elsewhere(this.element?.attributes.get(name), `${this.path}@${name}`, this.base);
    }
    /** An attribute as a resolved URL; `undefined` if absent. Invalid URLs are returned unchanged, so that the model reports them. */
    address(name) {
        return this.#resolved(this.attribute(name).address);
    }
    /** The words here, with the readers that a value has: `.value.date`, `.value.htmlBlocks` for escaped HTML. */
    get value() {
        return this.written(this.element && withoutMargin(wordsIn(this.element).trim()));
    }
    /** Something else in this place: what was decoded or put together from what stands here. */
    written(words) {
        return this.#document.elsewhere(words, this.path, this.base);
    }
    /** The words here, in one line. */
    get words() {
        return this.value.words?.replace(/\s+/g, ' ');
    }
    /** The words here as an address, resolved. */
    get link() {
        return this.#resolved(this.value.address);
    }
    /**
     * Words in one line where nobody says whether they are HTML: characters and marks are read as such, any other tag is
     * words.
     */
    get looseLine() {
        return this.written(this.words?.replace(NO_LINE_TAG, '&lt;')).htmlWords;
    }
    /** Blocks, whether they are written in elements, in escaped HTML or in plain text. */
    get looseBlocks() {
        return this.hasElements ? this.markupBlocks : this.value.looseBlocks;
    }
    /** Running text, whether it is written in elements, in escaped HTML or in plain words. */
    get looseText() {
        if (this.hasElements)
            return this.markupText;
        const paragraphs = this.value.words?.split(/\n\s*\n/).map((words) => words.replace(/\s+/g, ' '));
        return this.written(paragraphs?.join('\n\n')).htmlText;
    }
    /** What stands here as HTML; `inHtml` knows what elements of another vocabulary are in it. */
    markup(inHtml) {
        return this.written(this.element && markupWithin(this.element, inHtml));
    }
    /** Blocks that are written in elements here: XHTML, and what is close to it. */
    get markupBlocks() {
        return this.markup().htmlBlocks;
    }
    /** Running text that is written in elements here. */
    get markupText() {
        return this.markup().htmlText;
    }
    /** The same, with another address for relative ones; where the document says one itself, that stays. */
    based(base) {
        if (!base || !passLink(base) || this.base !== this.#document.base)
            return this;
        const { path, language } = this;
        return new _a(this.element, this.#document, { path, base, language });
    }
    /** Another element in this place. */
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
    /** The elements of a name: looked up, since a feed of ten thousand items is asked for its title by each. */
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
/** Text without the margin that the document is indented by: what stands further in than the rest still does. */
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
