import { passLink, passWebAddress } from '../model/address.js';
import { elementWith, flatten, isBox, isFilledNode, } from '../plain/element.js';
import { HOOKS, kindOf, LATE } from './element-kinds.js';
/** How deep elements may nest; deeper ones keep their text alone. Protects the call stack. */
const MAX_DEPTH = 200;
/**
 * Copies markup into plain HTML, by an allow-list of elements and attributes.
 *
 * All text is kept except what is never shown (`script`, `style`, `hidden`, …; see `element-kinds`). Links and pictures
 * keep their addresses where these are safe. The copy is the input of `drawQuote` and `drawArticle`.
 */
export function copyMarkup(nodes, reader, options = {}) {
    const copied = [];
    flatten(new Copier(reader, options).copyAll(nodes, 0, false), copied);
    return copied;
}
class Copier {
    #reader;
    #url;
    #nested;
    constructor(reader, { url, nested }) {
        this.#reader = reader;
        this.#url = url;
        this.#nested = nested;
    }
    copyAll(nodes, depth, isVerbatim) {
        const copied = [];
        for (const node of nodes) {
            const type = this.#reader.typeOf(node);
            if (type === 3)
                copied.push(textAsShown(this.#reader.textOf(node), isVerbatim));
            else if (type === 1)
                copied.push(this.#copyElement(node, depth + 1, isVerbatim));
        }
        return copied;
    }
    #copyElement(node, depth, isVerbatim) {
        const reader = this.#reader;
        const name = reader.nameOf(node);
        const kind = kindOf(name);
        const isPlain = !reader.hasAttributes(node);
        if (kind === 'silent' || (!isPlain && isHidden(node, reader)))
            return undefined;
        if (kind === 'frame')
            return this.#linkToFrame(node);
        if (depth > MAX_DEPTH)
            return textAsShown(this.#textWithin(node), isVerbatim);
        if (kind?.signs !== undefined)
            return this.#copyApart(node, name, kind.signs, depth, isVerbatim);
        const content = this.copyAll(reader.childrenOf(node), depth, isVerbatim || name === 'pre');
        // Google Docs wraps what is copied from it in a `b` that is not bold.
        if (!kind || (name === 'b' && /font-weight:\s*normal/.test(reader.attributeOf(node, 'style') ?? ''))) {
            if (isPlain)
                return this.#copyContainer(content, null);
            return this.#nested?.(name, node, content) ?? this.#copyContainer(content, reader.attributeOf(node, 'id'));
        }
        // A span without a language or direction of its own says nothing; `element-kinds` lists it for those that do.
        const attributes = isPlain ? {} : this.#attributesOf(node, kind.attributes);
        if (name === 'span' && !(attributes['lang'] || attributes['dir'] || attributes['data-news'] || attributes['id']))
            return content;
        if (name === 'area')
            return linkToArea(attributes);
        if (kind.tag === 'img') {
            return attributes['src'] || attributes['srcset'] ? elementWith('img', attributes, []) : attributes['alt'];
        }
        return elementWith(kind.tag, attributes, content);
    }
    /** An element that is not known, such as a custom element: its content, as a block where it holds blocks. */
    #copyContainer(content, id) {
        const box = elementWith('div', {}, [id ? elementWith('span', { id }, []) : undefined, content]);
        return isBox(box) && box.content.some(isBox) ? box : box.content;
    }
    /** Text that is apart from its neighbours, with signs between its parts where it is a formula. */
    #copyApart(node, name, signs, depth, isVerbatim) {
        const { childrenOf, nameOf, typeOf } = this.#reader;
        const isRoot = name === 'msqrt' || name === 'mroot';
        let sign = -1;
        const copied = Array.from(childrenOf(node), (part) => {
            const copy = this.copyAll([part], depth, isVerbatim);
            if (!signs || typeOf(part) !== 1)
                return copy;
            return [signs[sign++], nameOf(part) === 'mrow' ? ['(', copy, ')'] : copy];
        });
        return [isRoot ? ' √(' : ' ', copied, isRoot ? ') ' : ' '];
    }
    #attributesOf(node, names) {
        const kept = {};
        const keep = (name) => {
            const value = this.#reader.attributeOf(node, name);
            if (value === null)
                return;
            const passed = this.#pass(name, value);
            // The names of `LATE` come last: what is in the attribute itself counts more.
            if (passed !== undefined)
                kept[name === 'name' ? 'id' : (LATE[name] ?? name)] ||= passed;
        };
        for (const name of names)
            keep(name);
        if (kept['data-news'] !== undefined)
            for (const name of HOOKS)
                keep(name);
        return kept;
    }
    /** The value of an attribute as it may be used, or `undefined` where it may not. */
    #pass(name, value) {
        switch (LATE[name] ?? name) {
            case 'href':
            case 'cite':
                // A link within the content is followed within the shadow root.
                return /^#./.test(value) ? value : passLink(value.trim() || this.#url || '', this.#url);
            case 'src':
            case 'poster':
                return passWebAddress(value, this.#url);
            case 'srcset':
                return passSet(value, this.#url);
            default:
                return value;
        }
    }
    #linkToFrame(node) {
        const { attributeOf } = this.#reader;
        const given = ['src', 'data-src', 'data'].map((name) => attributeOf(node, name)).find((address) => address) ?? '';
        const href = passWebAddress(given, this.#url);
        if (!href)
            return undefined;
        const title = attributeOf(node, 'title')?.trim();
        const link = elementWith('a', { href }, [title || hostOf(href)]);
        return elementWith('p', { 'data-news': 'frame' }, [link]);
    }
    /** The text within an element that is nested too deep to be copied, without recursion. */
    #textWithin(root) {
        const { typeOf, textOf, nameOf, childrenOf, hasAttributes } = this.#reader;
        let text = '';
        const waiting = [childrenOf(root)[Symbol.iterator]()];
        for (let inner = waiting.at(-1); inner; inner = waiting.at(-1)) {
            const { value: node, done } = inner.next();
            if (done)
                waiting.pop();
            else if (typeOf(node) === 3)
                text += textOf(node);
            else if (typeOf(node) === 1) {
                const kind = kindOf(nameOf(node));
                if (kind === 'silent' || kind === 'frame' || (hasAttributes(node) && isHidden(node, this.#reader)))
                    continue;
                text += ' ';
                waiting.push(childrenOf(node)[Symbol.iterator]());
            }
        }
        return text;
    }
}
/** Whether an element is not shown by its own attributes, or is ours: a copy by `mirror`, a quotation mark. */
const isHidden = (node, { attributeOf }) => attributeOf(node, 'hidden') !== null ||
    attributeOf(node, 'data-news-mirror') !== null ||
    attributeOf(node, 'data-news') === 'mark' ||
    /(^|;)\s*display\s*:\s*none/i.test(attributeOf(node, 'style') ?? '');
/** White space runs together as a browser shows it, except in preformatted text. */
const textAsShown = (text, isVerbatim) => !isVerbatim && /[\t\n\f\r]| {2}/.test(text) ? text.replace(/[ \t\n\f\r]+/g, ' ') : text;
const BREAK = elementWith('br', {}, []);
/** Two line breaks. Stands where an element was taken out of a run of text, which must not run together there. */
export const LINE_END = [BREAK, BREAK];
/** An area of a picture that is a link: browsers show it without text. */
function linkToArea({ href, alt }) {
    return href && [' ', elementWith('a', { href }, [alt || hostOf(href)]), ' '];
}
/** The host of an address, as a name for what it leads to. */
export const hostOf = (url) => url.replace(/^\w+:(\/\/)?(www\.)?|[/?#].*/gs, '');
/** A `srcset` whose addresses are absolute and safe; candidates that are not are removed. */
function passSet(value, url) {
    const candidates = value
        .replace(/(\s[\d.]+[wx]),/g, '$1, ')
        .split(/,\s+|,(?=https?:)/, 100)
        .flatMap((candidate) => {
        const [address = '', size = ''] = candidate.trim().split(/\s+/, 2);
        const passed = passWebAddress(address, url);
        return passed && /^(\d+(\.\d+)?[wx]|\.\d+x)?$/.test(size) ? [size ? `${passed} ${size}` : passed] : [];
    });
    return candidates.join(', ') || undefined;
}
/** Whether a copied element holds anything to see. */
export const isFilled = (nodes) => nodes.some(isFilledNode);
/** Whether a node is white space alone: text between elements. */
export const isBlankText = (node) => typeof node === 'string' && !/\S/.test(node);
/** The text within copied nodes. */
export function textWithin(nodes) {
    let text = '';
    for (const node of nodes) {
        if (typeof node === 'string')
            text += node;
        else if (node.tag === 'br')
            text += '\n';
        else
            text += node.isBox ? ` ${textWithin(node.content)} ` : textWithin(node.content);
    }
    return text;
}
/** The first element among nodes and within them that passes a test, in document order. */
export function findElement(nodes, passes) {
    for (const node of nodes) {
        if (typeof node === 'string')
            continue;
        const found = passes(node) ? node : findElement(node.content, passes);
        if (found)
            return found;
    }
    return undefined;
}
/** Whether an element holds another, at any depth. */
export const holdsElement = (outer, element) => element !== undefined && findElement(outer.content, (inner) => inner === element) !== undefined;
