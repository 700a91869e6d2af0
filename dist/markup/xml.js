import { atOnce } from '../model/steps.js';
import { decodeReferences } from './references.js';
import { tagSteps } from './tags.js';
import { isXmlElement } from './xml-tree.js';
import { withoutPrototype } from '../model/own.js';
/** Our prefixes for known namespaces, whichever prefix a document declares. */
const PREFIXES = {
    'http://purl.org/rss/1.0/modules/content': 'content',
    'http://search.yahoo.com/mrss': 'media',
    'http://purl.org/dc/elements/1.0': 'dc',
    'http://purl.org/dc/elements/1.1': 'dc',
    'http://purl.org/dc/terms': 'dcterms',
    'http://www.itunes.com/dtds/podcast-1.0.dtd': 'itunes',
    'http://www.georss.org/georss': 'georss',
    'http://www.w3.org/2003/01/geo/wgs84_pos#': 'geo',
    'http://www.w3.org/1999/02/22-rdf-syntax-ns#': 'rdf',
    'http://rssnamespace.org/feedburner/ext/1.0': 'feedburner',
    'http://www.w3.org/2007/app': 'app',
};
const WORDPRESS = /^https?:\/\/(?:www\.)?wordpress\.org\/export\/1\.\d+(\/excerpt)?$/;
/** The namespaces of whole formats: their elements have no prefix. */
const BARE = /^(https?:\/\/(www\.w3\.org\/(2005\/atom|1999\/xhtml)|purl\.org\/(atom\/ns#|rss\/1\.0$|net\/rss1\.1#)|(my|channel)\.netscape\.com\/|iptc\.org\/std\/|www\.topografix\.com\/gpx\/|backend\.userland\.com\/))/;
/** Maximum nesting depth: readers are recursive. */
const MAX_DEPTH = 200;
/** Maximum number of elements and text nodes. A feed of a thousand entries has about 30,000. */
const MAX_NODES = 500_000;
/** Reads XML, well-formed or not, all at once. */
export const parseXml = (xml, events = {}) => atOnce(xmlSteps(xml, events));
/**
 * Parses XML, well-formed or not, and returns its root element; `undefined` if there is none.
 *
 * Content before the root is skipped. An unclosed element ends with its parent. HTML's
 * named character references are decoded, because many feeds use them. Entities that the document declares are not
 * expanded, because each could expand to thousands of others.
 */
export function* xmlSteps(xml, events = {}) {
    const source = xml.replace(/\r\n?/g, '\n').replace(CONTROLS, '');
    const root = {
        name: '',
        lower: '',
        attributes: new Map(),
        children: [],
        prefixes: withoutPrototype({}),
    };
    const stack = [root];
    let skipped = 0;
    let nodes = 0;
    const add = (child) => {
        nodes++;
        if (nodes === MAX_NODES)
            events.onLarge?.();
        if (nodes >= MAX_NODES)
            return;
        const { children } = stack.at(-1);
        if (typeof child === 'string' && typeof children.at(-1) === 'string') {
            children.push(`${children.pop()}${child}`);
        }
        else
            children.push(child);
    };
    const open = ({ name, attributes }) => {
        if (stack.length > MAX_DEPTH) {
            if (skipped === 0)
                events.onDeep?.();
            skipped++;
            return;
        }
        const prefixes = prefixesWithin(stack.at(-1).prefixes, attributes, stack.length === 1);
        const element = {
            name: nameOf(name, prefixes),
            lower: name.toLowerCase(),
            attributes,
            children: [],
            prefixes,
        };
        add(element);
        stack.push(element);
    };
    const close = (written) => {
        if (skipped > 0) {
            skipped--;
            return;
        }
        const lower = written.toLowerCase();
        // An unmatched end tag is ignored. A matched one also ends all open elements inside its element.
        const at = stack.findLastIndex((one) => one.lower === lower);
        if (at > 0)
            stack.length = at;
    };
    const tags = {
        nameOf: (written) => written,
        valueOf: decoded,
        onOpen(tag) {
            open(tag);
            if (tag.isClosed)
                close(tag.name);
        },
        onClose: close,
        onText: (start, end) => add(decoded(source.slice(start, end))),
        onCdata: (start, end) => add(source.slice(start, end)),
    };
    yield* tagSteps(source, () => tags, { xmlMode: true });
    return root.children.find(isXmlElement);
}
/** Characters that no document may contain, not even as a reference. @see https://www.w3.org/TR/xml/#charsets */
const CONTROLS = /[^\P{Cc}\t\n]/gu;
const decoded = (words) => words.includes('&')
    ? words.replace(/&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);/gi, (reference) => decodeReferences(reference).replace(CONTROLS, ''))
    : words;
function prefixesWithin(around, attributes, isRoot) {
    let within;
    for (const [attribute, namespace] of attributes) {
        const [, prefix = ''] = /^xmlns(?::(.+))?$/.exec(attribute) ?? [undefined, undefined];
        if (!attribute.startsWith('xmlns'))
            continue;
        // Inherits from the parent's prefixes instead of copying them, because a document can declare one more in each element.
        within ??= Object.create(around);
        // On the root, a default namespace is ignored, because some feeds wrongly declare that of a module.
        within[prefix] = isRoot && !prefix ? '' : prefixOf(namespace, prefix);
    }
    return within ?? around;
}
function prefixOf(written, prefix) {
    const namespace = written.trim().toLowerCase().replace(/\/$/, '');
    if (Object.hasOwn(PREFIXES, namespace))
        return PREFIXES[namespace];
    const wordpress = WORDPRESS.exec(namespace);
    if (wordpress)
        return wordpress[1] ? 'excerpt' : 'wp';
    return BARE.test(namespace) ? '' : prefix;
}
function nameOf(written, prefixes) {
    const colon = written.indexOf(':');
    const prefix = prefixes[colon < 0 ? '' : written.slice(0, colon)];
    if (prefix === undefined)
        return written;
    const local = written.slice(colon + 1);
    return prefix ? `${prefix}:${local}` : local;
}
