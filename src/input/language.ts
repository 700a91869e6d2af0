import { textLanguage, type TextLanguage } from '../model/language.js';

/** Settles the language of an element's content; what it has none of itself comes from its ancestors. */
export const languageOf = (host: HTMLElement, data: Parameters<typeof textLanguage>[1]): TextLanguage =>
  textLanguage(host, data, (attribute) => inherited(host, attribute));

/** The value of an attribute on the nearest ancestor that has it, out through shadow roots. */
function inherited(element: Element, attribute: 'lang' | 'dir'): string {
  const nearest = element.parentElement?.closest(`[${attribute}]`);
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  return nearest?.getAttribute(attribute) ?? (host ? (host.getAttribute(attribute) ?? inherited(host, attribute)) : '');
}
