import { passHref, passWebAddress } from '../model/address.js';
import { elementWith, flatten, isBox, isFilledNode, } from '../plain/element.js';
import { HOOKS, kindOf, LAZY_ATTRIBUTES } from './element-kinds.js';
import { hostOf } from '../model/host.js';
/** Maximum nesting depth. Of deeper elements only the text is kept. Protects the call stack. */
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
    #onDeep;
    constructor(reader, { url, nested, onDeep }) {
        this.#reader = reader;
        this.#url = url;
        this.#nested = nested;
        this.#onDeep = onDeep;
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
        if (kind === 'hidden' || (!isPlain && isHidden(node, reader)))
            return undefined;
        if (kind === 'frame')
            return this.#linkToFrame(node);
        if (depth > MAX_DEPTH) {
            this.#onDeep?.();
            return textAsShown(this.#textWithin(node), isVerbatim);
        }
        if (kind?.signs !== undefined)
            return this.#copyApart(node, name, kind.signs, depth, isVerbatim);
        const content = this.copyAll(reader.childrenOf(node), depth, isVerbatim || name === 'pre');
        // Google Docs wraps copied content in a `b` that is not bold.
        if (!kind || (name === 'b' && /font-weight:\s*normal/.test(reader.attributeOf(node, 'style') ?? ''))) {
            if (isPlain)
                return this.#copyContainer(content, null);
            return this.#nested?.(name, node, content) ?? this.#copyContainer(content, reader.attributeOf(node, 'id'));
        }
        // A span without language, direction, hook or id has no meaning, so only its content is kept.
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
    /** The content of an unknown element, such as a custom element; in a `div` if it holds blocks. */
    #copyContainer(content, id) {
        const box = elementWith('div', {}, [id ? elementWith('span', { id }, []) : undefined, content]);
        return isBox(box) && box.content.some(isBox) ? box : box.content;
    }
    /** Text with spaces around it and, for a formula, with signs between its operands. */
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
            // Lazy-loading attributes are listed last, so the attribute itself takes precedence.
            if (passed !== undefined)
                kept[name === 'name' ? 'id' : (LAZY_ATTRIBUTES[name] ?? name)] ||= passed;
        };
        for (const name of names)
            keep(name);
        if (kept['data-news'] !== undefined)
            for (const name of HOOKS)
                keep(name);
        return kept;
    }
    /** The safe value of an attribute; `undefined` if it has none. */
    #pass(name, value) {
        switch (LAZY_ATTRIBUTES[name] ?? name) {
            case 'href':
            case 'cite':
                return passHref(value.trim() || this.#url || '', this.#url);
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
        const address = ['src', 'data-src', 'data'].map((name) => attributeOf(node, name)).find(Boolean) ?? '';
        const href = passWebAddress(address, this.#url);
        if (!href)
            return undefined;
        const title = attributeOf(node, 'title')?.trim();
        const link = elementWith('a', { href }, [title || hostOf(href)]);
        return elementWith('p', { 'data-news': 'frame' }, [link]);
    }
    /** The text of an element that is nested too deep to be copied. Not recursive. */
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
                if (kind === 'hidden' || kind === 'frame' || (hasAttributes(node) && isHidden(node, this.#reader)))
                    continue;
                text += ' ';
                waiting.push(childrenOf(node)[Symbol.iterator]());
            }
        }
        return text;
    }
}
/** Whether an element is hidden by its attributes or was written by us: a copy by `mirror`, a quotation mark. */
const isHidden = (node, { attributeOf }) => attributeOf(node, 'hidden') !== null ||
    attributeOf(node, 'data-news-mirror') !== null ||
    attributeOf(node, 'data-news') === 'mark' ||
    /(^|;)\s*display\s*:\s*none/i.test(attributeOf(node, 'style') ?? '');
/** Collapses white space as a browser does, except in preformatted text. */
const textAsShown = (text, isVerbatim) => !isVerbatim && /[\t\n\f\r]| {2}/.test(text) ? text.replace(/[ \t\n\f\r]+/g, ' ') : text;
const BREAK = elementWith('br', {}, []);
/**
 * Two line breaks, which separate paragraphs. Replaces a removed element, so that the text around it stays separate.
 */
export const LINE_END = [BREAK, BREAK];
/** The link of an `area` in an image map. Its text is `alt`, since browsers show none. */
function linkToArea({ href, alt }) {
    return href && [' ', elementWith('a', { href }, [alt || hostOf(href)]), ' '];
}
/** Makes the URLs of a `srcset` absolute. Removes unsafe candidates. */
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
/** Whether any of the nodes shows something. */
export const isFilled = (nodes) => nodes.some(isFilledNode);
/** Whether a node is only white space. */
export const isBlankText = (node) => typeof node === 'string' && !/\S/.test(node);
/** The text of nodes, with spaces around blocks. */
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
/** The first element, at any depth, that passes a test, in document order. */
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
/** Whether an element contains another, at any depth. */
export const holdsElement = (outer, element) => element !== undefined && findElement(outer.content, (inner) => inner === element) !== undefined;
