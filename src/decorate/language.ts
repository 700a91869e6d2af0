import { canonicalLanguage, type Direction } from '../model/language.js';
import type { PlainElement } from '../plain/element.js';

/**
 * The language and direction of nested elements, ordered from the inside out: the first `lang` and the first `dir` that
 * are set.
 */
export function languageOfElements(elements: readonly (PlainElement | undefined)[]): {
  readonly language: string | undefined;
  readonly direction: Direction | undefined;
} {
  const valueOf = (name: string): string =>
    elements.find((element) => element?.attributes[name])?.attributes[name]?.toLowerCase() ?? '';
  const dir = valueOf('dir');
  return {
    language: canonicalLanguage(valueOf('lang')),
    direction: dir === 'ltr' || dir === 'rtl' ? dir : undefined,
  };
}
