/** The looks that an element's `theme` may name. */
export const THEME_NAMES = ['house', 'broadsheet', 'tabloid'] as const;

/** The name of a look. */
export type ThemeName = (typeof THEME_NAMES)[number];
