/** The languages besides English. The script tag has a chunk for each, so the build replaces this module there. */
const imports = {
  'extract-de': () => import('./languages/german.js'),
};

/** The exports of each chunk, by its name. */
type LanguageParts = { readonly [Name in keyof typeof imports]: Awaited<ReturnType<(typeof imports)[Name]>> };

/** Loads a chunk, once. */
export const loadPart = <Name extends keyof LanguageParts>(name: Name): Promise<LanguageParts[Name]> => imports[name]();
