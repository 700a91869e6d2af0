/** The part that data of other formats than our own need. */
export interface DataParts {
  readonly formats: typeof import('./convert.js');
}

const imports = { formats: () => import('./convert.js') };

/** Loads what turns data of other formats into our own, once. */
export const loadPart = (name: keyof DataParts): Promise<DataParts['formats']> => imports[name]();
