/** The looks that an element's `theme` may name. */
export const THEME_NAMES = ['house', 'broadsheet', 'tabloid'];
