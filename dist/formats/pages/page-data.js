import { elementsWithin } from './page-dom.js';
/** The structured data of a page: its JSON-LD, and its microdata and RDFa converted to the same structure. */
export function dataOf(page, value) {
    const data = [];
    for (const script of page.getElementsByTagName('script')) {
        if (!/^\s*application\/ld\+json/i.test(script.getAttribute('type') ?? ''))
            continue;
        const found = looseJson(script.textContent);
        if (found === undefined)
            value.report('syntax', 'Invalid JSON-LD in this page; ignored.');
        else
            for (const one of Array.isArray(found) ? found : [found])
                data.push(one);
    }
    return [...data, ...itemsOf(page)];
}
/** Parses JSON as found in pages: in comments, with line breaks in strings, commas before a bracket, or text after the end. */
export function looseJson(text) {
    const bare = text
        .replace(/^\s*(?:\/\/\s*)?(?:<!--(?![\s\S]{0,500}-->\s*[{[])|<!\[CDATA\[|\/\*[^*]*\*\/)\s*/i, '')
        .replace(/(?:\/\/\s*)?(?:-->|\]\]>|;)\s*$/, '');
    if (!bare.trim())
        return null;
    return parsed(bare) ?? parsed(mended(bare));
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** Repairs JSON in one pass: removes comments and extra commas, replaces line breaks in strings, and cuts text after the end. */
function mended(text) {
    const parts = [];
    let depth = 0;
    for (let at = 0; at < text.length; at++) {
        const sign = text[at];
        if (sign === '"') {
            let end = at + 1;
            while (end < text.length && text[end] !== '"')
                end += text[end] === '\\' ? 2 : 1;
            parts.push(text
                .slice(at, end + 1)
                .replace(/\p{Cc}/gu, ' ')
                .replace(/\\(?!["\\/bfnrtu])/g, ''));
            at = end;
        }
        else if (sign === '/' && text[at + 1] === '*') {
            const end = text.indexOf('*/', at + 2);
            at = end < 0 ? text.length : end + 1;
        }
        else if (sign === '/' && text[at + 1] === '/') {
            const end = text.indexOf('\n', at);
            at = end < 0 ? text.length : end;
        }
        else if (text.startsWith('<!--', at)) {
            const end = text.indexOf('-->', at);
            at = end < 0 ? text.length : end + 2;
        }
        else if (/\s/.test(sign))
            continue;
        else {
            if (sign === '{' || sign === '[')
                depth++;
            const isEnd = sign === '}' || sign === ']';
            if (isEnd && parts.at(-1) === ',')
                parts.pop();
            parts.push(sign);
            if (isEnd && --depth === 0)
                break;
        }
    }
    return parts.join('');
}
/** Maximum nesting depth and number of fields of an item. */
const MAX_DEPTH = 12;
const MAX_ITEMS = 2_000;
/** Maximum number of `itemref` references to other elements that are followed. */
const MAX_REFERENCES = 200;
/** The items that a page marks up in its text, with microdata or RDFa Lite. */
function itemsOf(page) {
    const budget = { left: MAX_ITEMS, references: MAX_REFERENCES };
    return elementsWithin(page.documentElement, (element) => isItem(element) && !nameOf(element) && !isInItem(element)).map((element) => itemOf(element, page, budget, 0));
}
const isItem = (element) => element.hasAttribute('itemscope') ||
    (element.hasAttribute('typeof') && !/^(og|foaf):/i.test(element.getAttribute('typeof')));
const nameOf = (element) => {
    const names = element.getAttribute('itemprop') ?? element.getAttribute('property') ?? '';
    return /^(og|fb|article|twitter|al|music|video|profile|book):/.test(names) ? '' : names.trim();
};
/** Whether an item is nested in a property of another, so that it is not a separate item. */
const isInItem = (element) => element.hasAttribute('itemprop');
function itemOf(element, page, budget, depth) {
    const fields = new Map();
    const types = (element.getAttribute('itemtype') ?? element.getAttribute('typeof') ?? '').split(/\s+/).filter(Boolean);
    const add = (name, value) => {
        if (value === undefined || value === '')
            return;
        const values = fields.get(name);
        if (values)
            values.push(value);
        else
            fields.set(name, [value]);
    };
    const walk = (parent) => {
        for (const child of parent.children) {
            if (budget.left <= 0)
                return;
            const names = nameOf(child);
            const isOwn = isItem(child);
            if (names) {
                budget.left--;
                const value = isOwn ? (depth < MAX_DEPTH ? itemOf(child, page, budget, depth + 1) : undefined) : valueOf(child);
                for (const name of names.split(/\s+/))
                    add(name.replace(/^.*[/#:]/, ''), value);
            }
            // Content of a nested item belongs to that item.
            if (!isOwn)
                walk(child);
        }
    };
    walk(element);
    for (const id of (element.getAttribute('itemref') ?? '').split(/\s+/).filter(Boolean)) {
        if (budget.references-- <= 0)
            break;
        const other = elementsWithin(page.body, (candidate) => candidate.id === id)[0];
        if (!other)
            continue;
        const names = nameOf(other);
        if (names && !isItem(other))
            for (const name of names.split(/\s+/))
                add(name, valueOf(other));
        if (!isItem(other))
            walk(other);
    }
    const id = element.getAttribute('itemid') ?? element.getAttribute('resource');
    return Object.fromEntries([
        ['@type', types.map((type) => type.replace(/^.*[/#:]/, ''))],
        ...(id ? [['@id', id]] : []),
        ...[...fields].map(([name, values]) => [name, values.length > 1 ? values : values[0]]),
    ]);
}
/** The value of an element: a machine-readable attribute, else its text. */
function valueOf(element) {
    const { localName } = element;
    const attribute = localName === 'meta'
        ? 'content'
        : /^(a|area|link)$/.test(localName)
            ? 'href'
            : /^(audio|embed|iframe|img|source|track|video)$/.test(localName)
                ? 'src'
                : localName === 'object'
                    ? 'data'
                    : localName === 'time'
                        ? 'datetime'
                        : /^(data|meter)$/.test(localName)
                            ? 'value'
                            : '';
    const written = (attribute && element.getAttribute(attribute)) || element.getAttribute('content');
    // If the property is a name, the value of a link is its text rather than its URL.
    const isWords = localName === 'a' && !/(url|sameAs|image|mainEntityOfPage|item|logo|license)$/i.test(nameOf(element));
    const words = () => element.textContent.replace(/\s+/g, ' ').trim() || undefined;
    return (isWords ? words() : written?.trim()) || words();
}
