/** 1 to 6; `none` for words that are set as a heading but are none in the page's outline. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6 | 'none';

/** Reads the `heading-level` attribute: 1 to 6 or `none`; 2 where it is anything else. */
export function headingLevelOf(value: unknown): HeadingLevel {
  if (value === 'none') return 'none';
  // Frameworks set properties to what they like, and a symbol throws.
  const level = /^(str|num)/.test(typeof value) ? Number(value) : NaN;
  return level >= 1 && level <= 6 && Number.isInteger(level) ? (level as HeadingLevel) : 2;
}
