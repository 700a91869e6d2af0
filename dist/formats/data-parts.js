const imports = { formats: () => import('./convert.js') };
/** Loads what turns data of other formats into our own, once. */
export const loadPart = (name) => imports[name]();
