import { textLanguage, type TextLanguage } from '../model/language.js';
import { native } from './native.js';

/** Resolves the language and direction of an element's content. Missing values are inherited from its ancestors. */
export const languageOf = (host: HTMLElement, data: Parameters<typeof textLanguage>[1]): TextLanguage =>
  textLanguage(host, data, (attribute) => inherited(host, attribute));

/** The value of an attribute on the nearest ancestor that has it, out through shadow roots. */
function inherited(element: Element, attribute: 'lang' | 'dir'): string {
  const { parentElement } = element;
  const nearest = parentElement && native(parentElement, 'closest')(`[${attribute}]`);
  if (nearest) return native(nearest, 'getAttribute')(attribute) ?? '';
  const root = element.getRootNode();
  const host = root.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? (root as Partial<ShadowRoot>).host : undefined;
  return host ? (host.getAttribute(attribute) ?? inherited(host, attribute)) : '';
}
