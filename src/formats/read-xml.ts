/**
 * XML of every format: its parser, and what the readers of formats walk on. A part, loaded when XML is met.
 *
 * @packageDocumentation
 */
import { xmlSteps } from '../markup/xml.js';
import type { SourceValue } from './shared/source-value.js';
import type { Steps } from '../model/steps.js';
import { XmlSource } from './shared/xml-source.js';

/** Reads a document of XML, the text that is given; `undefined` where it has no element. */
export function* readXml(given: SourceValue): Steps<XmlSource | undefined> {
  const root = yield* xmlSteps(given.words ?? '', {
    onDeep: () => given.report('too-deep', 'Elements stand over 200 deep in each other; only their words are kept.'),
    onLarge: () => given.report('too-large', 'Over 500,000 elements and pieces of text; left out from there.'),
  });
  return root && new XmlSource(root, given);
}

export { recogniseXml } from './recognise-xml.js';
