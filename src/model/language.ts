/** Which way a text runs. */
export type Direction = 'ltr' | 'rtl';

/** The canonical form of a BCP 47 language tag, or `undefined` for what is none. */
export function canonicalLanguage(tag: unknown): string | undefined {
  try {
    // CMSs write en_US as often as en-US.
    return Intl.getCanonicalLocales((tag as string).trim().replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

const RTL = /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b(?!-Latn)|-(Arab|Hebr)\b/;

/** Which way a language is written. A table, as `Intl.Locale.getTextInfo` is not in every engine. */
export const directionOf = (tag: string): Direction => (RTL.test(tag) ? 'rtl' : 'ltr');
