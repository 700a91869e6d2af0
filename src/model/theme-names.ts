/** The values of an element's `theme`. */
export const THEME_NAMES = ['house', 'broadsheet', 'tabloid'] as const;

/** The name of a theme. */
export type ThemeName = (typeof THEME_NAMES)[number];
