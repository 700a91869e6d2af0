import { decodeReferences } from '../../markup/references.js';
import { tagSteps } from '../../markup/tags.js';
import { VOID_ELEMENTS } from '../../markup/void-elements.js';
import { atOnce } from '../../model/steps.js';
import { Page, PageElement, PageText } from './page-dom.js';
import { ownValue } from '../../model/own.js';
const names = (list) => new Set(list.split(' '));
const HEAD = names('base basefont bgsound link meta noframes script style template title');
/** The start tags that end a paragraph. */
const ENDS_PARAGRAPH = names('address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li listing main menu nav ol p plaintext pre search section summary table ul');
/** Elements that an end tag of another name does not close. */
const SPECIAL = names(`${[...ENDS_PARAGRAPH].join(' ')} applet body button caption html iframe marquee noscript object script select style tbody td template textarea tfoot th thead title tr`);
/** The elements that the start tag of each of these closes, up to their container. */
const CLOSES = {
    li: [/^li$/, /^(ul|ol|menu|table|td)$/],
    dd: [/^d[dt]$/, /^(dl|table|td)$/],
    dt: [/^d[dt]$/, /^(dl|table|td)$/],
    option: [/^option$/, /^select$/],
    tr: [/^(tr|t[dh]|caption|colgroup)$/, /^table$/],
    td: [/^(t[dh]|caption)$/, /^(tr|table)$/],
    th: [/^(t[dh]|caption)$/, /^(tr|table)$/],
    thead: [/^(t(body|head|foot|r|d|h)|caption|colgroup)$/, /^table$/],
    tbody: [/^(t(body|head|foot|r|d|h)|caption|colgroup)$/, /^table$/],
    tfoot: [/^(t(body|head|foot|r|d|h)|caption|colgroup)$/, /^table$/],
};
const FORMATTING = names('a b big code em font i nobr s small strike strong tt u');
/** Elements whose content is text up to their end tag. */
const RAW = /^(script|style|title|textarea|iframe|noembed|noframes|xmp)$/;
const isAttribute = (key) => /^[^\s"'<>/=]+$/.test(key);
const MAX_ATTRIBUTES = 200;
/** Maximum nesting depth. Of deeper elements only the text is kept. */
const MAX_DEPTH = 180;
/** Maximum number of elements; protects against hostile input. Of further elements only the text is kept. */
const MAX_ELEMENTS = 120_000;
/**
 * Parses a whole page, including its head and scripts.
 *
 * It does not use the tree builder in markup/parse.ts, which drops the head, scripts and attributes of the body, and whose
 * tree lacks the DOM methods that Readability uses. Both use the tokenizer in markup/tags.ts.
 *
 * Of the rules for closing tags, only those that affect text are implemented. Once the story is found, its HTML is parsed
 * again with all rules.
 */
export function* parsePage(html, url) {
    const page = new Page(url ?? '', url ?? '', (parent, inner) => atOnce(build(inner, parent, page)));
    yield* build(html, page.body, page);
    const base = page.head.getElementsByTagName('base').find((element) => element.getAttribute('href'));
    const address = base?.getAttribute('href');
    const whole = address && URL.canParse(address, url) ? new URL(address, url).href : undefined;
    page.title = page.head.getElementsByTagName('title')[0]?.textContent.replace(/\s+/g, ' ').trim() ?? '';
    return Object.assign(page, whole && { baseURI: whole });
}
function* build(html, root, page) {
    const source = html.replace(/\r\n?/g, '\n');
    // In HTML, `<![CDATA[` starts a comment that ends at the next `>`. htmlparser2 would search for `]]>`, as in XML.
    const text = source.replaceAll('<![CDATA[', '<![cdata[');
    const stack = [root];
    const open = new Map();
    let count = 0;
    let isInHead = root === page.body;
    const isWhole = isInHead;
    const current = () => stack.at(-1);
    // Elements of which only the text is kept, and whose end tags are still to come.
    const flat = new Map();
    let flatCount = 0;
    const popTo = (at) => {
        flat.clear();
        flatCount = 0;
        while (stack.length > at) {
            const { localName } = stack.pop();
            open.set(localName, (open.get(localName) ?? 1) - 1);
        }
    };
    const isOpen = (localName) => (open.get(localName) ?? 0) > 0;
    /** Closes the nearest matching element, unless a block is between. */
    const closeNearest = (fits, within) => {
        for (let at = stack.length - 1; at > 0; at--) {
            const { localName } = stack[at];
            if (fits.test(localName))
                popTo(at);
            else if (within.test(localName))
                return;
        }
    };
    let pending = '';
    const flush = () => {
        const words = decodeReferences(pending).replaceAll('\0', '');
        pending = '';
        if (!words)
            return;
        if (isInHead && /\S/.test(words))
            isInHead = false;
        if (isInHead && stack.length === 1)
            return;
        const last = current().lastChild;
        if (last instanceof PageText)
            last.textContent += words;
        else
            current().appendChild(new PageText(page, words));
    };
    const elementOf = ({ name, attributes }) => {
        const element = new PageElement(page, name);
        for (const [key, value] of attributes) {
            if (element.attributes.length >= MAX_ATTRIBUTES)
                break;
            if (isAttribute(key))
                element.setAttribute(key, value);
        }
        return element;
    };
    /** Keeps the texts before and after a block apart, for which there is no element. */
    const separate = (name) => {
        const last = current().lastChild;
        if (!SPECIAL.has(name) || !(last instanceof PageText))
            return;
        if (count++ < 2 * MAX_ELEMENTS)
            current().appendChild(new PageElement(page, 'br'));
        else
            last.textContent += ' ';
    };
    /** The content of script, style and title is text up to its end tag. */
    const takeRaw = (element, name, end, restart) => {
        const stop = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
        stop.lastIndex = end;
        const at = stop.exec(text)?.index ?? text.length;
        const words = source.slice(end, at);
        if (words)
            element.appendChild(new PageText(page, /^(title|textarea)$/.test(name) ? decodeReferences(words) : words));
        restart(at);
    };
    /** Closes the elements that the start tag of another one ends. */
    const closeBefore = (name) => {
        if (ENDS_PARAGRAPH.has(name) && isOpen('p'))
            closeNearest(/^p$/, /^(button|table|td|th|caption|object|template|div|section|article|li|blockquote)$/);
        const rule = ownValue(CLOSES, name);
        if (rule)
            closeNearest(...rule);
        if (name === 'a' && isOpen('a'))
            closeNearest(/^a$/, /^(table|td|th|object|div|section|article|li)$/);
        if (/^h[1-6]$/.test(name) && /^h[1-6]$/.test(current().localName))
            popTo(stack.length - 1);
    };
    const opened = (tag, restart) => {
        const { name, isClosed, end } = tag;
        flush();
        const element = elementOf(tag);
        if (name === 'html' || name === 'body' || name === 'head') {
            const own = name === 'html' ? page.documentElement : name === 'body' ? page.body : page.head;
            if (name === 'body')
                isInHead = false;
            if (isWhole)
                for (const attribute of element.attributes)
                    if (!own.hasAttribute(attribute.name))
                        own.setAttributeNode(attribute);
            return;
        }
        if (isInHead && !HEAD.has(name) && name !== 'noscript')
            isInHead = false;
        if (flatCount === 0)
            closeBefore(name);
        const isVoid = VOID_ELEMENTS.has(name);
        const isRaw = RAW.test(name) && !isOpen('svg');
        const isDeep = (flatCount > 0 || stack.length > MAX_DEPTH) && !isVoid && !isRaw;
        const limit = count >= MAX_ELEMENTS ? 'too-large' : isDeep && 'too-deep';
        if (limit) {
            page.limits.add(limit);
            if (isRaw)
                takeRaw(element, name, end + 1, restart);
            else if (!isVoid) {
                flat.set(name, (flat.get(name) ?? 0) + 1);
                flatCount++;
            }
            return separate(name);
        }
        count++;
        const parent = isInHead && stack.length === 1 ? page.head : current();
        parent.appendChild(element);
        if (isVoid || (isClosed && (isOpen('svg') || isOpen('math') || name === 'svg')))
            return;
        if (isRaw)
            return takeRaw(element, name, end + 1, restart);
        stack.push(element);
        open.set(name, (open.get(name) ?? 0) + 1);
    };
    const closed = (localName) => {
        flush();
        const left = flat.get(localName) ?? 0;
        if (left > 0) {
            flat.set(localName, left - 1);
            flatCount--;
            return separate(localName);
        }
        // An unmatched `</p>` or `</br>` creates an element.
        const isLone = (localName === 'p' && !isOpen('p') && !isInHead) || localName === 'br';
        if (isLone && count++ < MAX_ELEMENTS)
            current().appendChild(new PageElement(page, localName));
        if (localName === 'head')
            isInHead = false;
        if (!isOpen(localName))
            return;
        for (let at = stack.length - 1; at > 0; at--) {
            const { localName: other } = stack[at];
            if (other === localName)
                return popTo(at);
            // The late end tag of a formatting element must not close the blocks in it.
            if (FORMATTING.has(localName)
                ? SPECIAL.has(other)
                : /^(td|th|table|template|object)$/.test(other) && !/^(table|t\w+)$/.test(localName))
                return;
        }
    };
    yield* tagSteps(text, (restart) => ({
        nameOf: (written) => written.toLowerCase(),
        valueOf: (written) => decodeReferences(written, true),
        onOpen: (tag) => opened(tag, restart),
        onClose: closed,
        onText(start, end) {
            pending += text.slice(start, end);
        },
        isForeign: () => isOpen('svg') || isOpen('math'),
    }));
    flush();
}
