/**
 * The XML parser, and the tree that format readers use. A lazy chunk, loaded when data is XML.
 *
 * @packageDocumentation
 */
import { xmlSteps } from '../markup/xml.js';
import { AGENCIES_ROOTS } from './agencies/formats.js';
import { CALENDARS_ROOTS } from './calendars/formats.js';
import { FEEDS_ROOTS } from './feeds/formats.js';
import { XmlSource } from './shared/xml-source.js';
/** Parses an XML document; `undefined` if it has no element. */
export function* readXml(value) {
    const root = yield* xmlSteps(value.words ?? '', {
        onDeep: () => value.report('too-deep', 'XML elements are nested over 200 levels deep; only their text is kept.'),
        onLarge: () => value.report('too-large', 'The XML has over 500,000 nodes; the rest is ignored.'),
    });
    return root && new XmlSource(root, value);
}
const ROOTS = { ...FEEDS_ROOTS, ...AGENCIES_ROOTS, ...CALENDARS_ROOTS };
/** The format of an XML document, by its root element; `undefined` if unknown. */
export function recogniseXml(root) {
    const name = root.name.replace(/^.*:/, '');
    return Object.entries(ROOTS).find(([, is]) => typeof is === 'function' ? is(root, name) : is.test(name))?.[0];
}
