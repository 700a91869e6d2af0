const imports = { formats: () => import('./convert.js') };

/** Loads what turns data of other formats than our own into ours, once. */
export const loadPart = (name: keyof typeof imports) => imports[name]();
