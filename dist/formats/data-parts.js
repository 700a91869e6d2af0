const imports = { formats: () => import('./convert.js') };
/** Loads the chunk that converts other formats to Broadsheet JSON, once. */
export const loadPart = (name) => imports[name]();
