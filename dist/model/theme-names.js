/** The values of an element's `theme`. */
export const THEME_NAMES = ['house', 'broadsheet', 'tabloid'];
