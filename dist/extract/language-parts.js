/** The languages besides English. The script tag has a chunk for each, so the build replaces this module there. */
const imports = {
    'extract-de': () => import('./languages/german.js'),
};
/** Loads a chunk, once. */
export const loadPart = (name) => imports[name]();
