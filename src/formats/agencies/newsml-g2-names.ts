import type { Html } from '../shared/pending-html.js';
import type { XmlSource } from '../shared/xml-source.js';

/** The code of a concept without its vocabulary: `usable` for `stat:usable` and for the full URL of that concept. */
export const codeOf = (at: XmlSource, name = ''): string =>
  (at.attribute(name || 'qcode').words ?? at.attribute(`${name}uri`).words ?? '').replace(/^.*[:/#]/, '');

/** The name of a concept, in the requested language if there is one. */
export function nameOf(concept: XmlSource, language: string | undefined): Html | string | undefined {
  const names = concept.all('name').filter(({ words }) => words);
  const isWanted = (name: XmlSource): boolean => name.language?.slice(0, 2) === language?.slice(0, 2);
  const [first] = [...names.filter((name) => name.language === language), ...names.filter(isWanted), ...names];
  return first?.looseLine ?? concept.attribute('literal').words;
}
