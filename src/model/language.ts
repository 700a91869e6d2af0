import { memoize } from './memoize.js';

/** Which way a text runs. */
export type Direction = 'ltr' | 'rtl';

/** Every language tag is shorter: RFC 5646 asks programs for 35 characters. The engines take the square of the time for long ones. */
const LONGEST_TAG = 256;

/** The canonical form of a BCP 47 language tag, or `undefined` for what is none. */
export const canonicalLanguage = (tag: unknown): string | undefined =>
  typeof tag === 'string' && tag.length > 0 && tag.length < LONGEST_TAG ? canonicalTag(tag) : undefined;

const canonicalTag = memoize((tag) => {
  try {
    // CMSs write en_US as often as en-US.
    return Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
});

const RTL = /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b(?!-Latn)|-(Arab|Hebr)\b/;

/** Which way a language is written. A table, as `Intl.Locale.getTextInfo` is not in every engine. */
export const directionOf = (tag: string): Direction => (RTL.test(tag) ? 'rtl' : 'ltr');

/** In which language words are, and which way they run. */
export interface TextLanguage {
  readonly language: string;
  readonly direction: Direction;
}

/**
 * Settles the language of an element's content: its own `lang` and `dir`, else the data's, else what it inherits, else
 * English. A direction follows from the language where it comes from the same place and none is given.
 */
export function textLanguage(
  element: { readonly lang: string; readonly dir: string },
  data: { readonly language?: string | undefined; readonly direction?: Direction | undefined },
  inherited: (attribute: 'lang' | 'dir') => string = () => '',
): TextLanguage {
  const own = canonicalLanguage(element.lang);
  const known = own ?? data.language;
  const language = known ?? canonicalLanguage(inherited('lang')) ?? 'en';
  // An ancestor's direction is that of its own language.
  const chosen = element.dir || (own ? '' : data.direction) || (known ? '' : inherited('dir'));
  const direction = /^(ltr|rtl)$/i.test(chosen) ? (chosen.toLowerCase() as Direction) : directionOf(language);
  return { language, direction };
}
