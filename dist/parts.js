const imports = {
    data: () => import('./elements/data-part.js'),
    themes: () => import('./styles/themes.js'),
};
/** Loads a part, once. */
export const loadPart = (name) => imports[name]();
