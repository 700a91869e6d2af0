/**
 * XML of every format: its parser, and what the readers of formats walk on. A part, loaded when XML is met.
 *
 * @packageDocumentation
 */
import { xmlSteps } from '../markup/xml.js';
import type { SourceValue } from './shared/source-value.js';
import type { Steps } from '../model/steps.js';
import { AGENCIES_ROOTS } from './agencies/formats.js';
import { CALENDARS_ROOTS } from './calendars/formats.js';
import { FEEDS_ROOTS } from './feeds/formats.js';
import type { XmlFormat } from './registry.js';
import type { XmlSign } from './shared/format-sign.js';
import { XmlSource } from './shared/xml-source.js';

/** Reads a document of XML, the text that is given; `undefined` where it has no element. */
export function* readXml(value: SourceValue): Steps<XmlSource | undefined> {
  const root = yield* xmlSteps(value.words ?? '', {
    onDeep: () => value.report('too-deep', 'Nested over 200 deep; only text is kept.'),
    onLarge: () => value.report('too-large', 'Over 500,000 nodes; the rest is ignored.'),
  });
  return root && new XmlSource(root, value);
}

const ROOTS = { ...FEEDS_ROOTS, ...AGENCIES_ROOTS, ...CALENDARS_ROOTS } satisfies Readonly<Record<XmlFormat, XmlSign>>;

/** Which format an XML document is in, by its root; `undefined` where none is known. */
export function recogniseXml(root: XmlSource): XmlFormat | undefined {
  const name = root.name.replace(/^.*:/, '');
  return (Object.entries<XmlSign>(ROOTS) as [XmlFormat, XmlSign][]).find(([, is]) =>
    typeof is === 'function' ? is(root, name) : is.test(name),
  )?.[0];
}
