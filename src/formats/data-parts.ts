/** The chunks that read data: other formats are converted to Broadsheet JSON, quotations and trips found in articles. */
const imports = {
  'extract-quotations': () => import('../extract/quotation-part.js'),
  'extract-trips': () => import('../extract/trip-part.js'),
  formats: () => import('./convert.js'),
};

/** The exports of each chunk, by its name. */
type DataParts = { readonly [Name in keyof typeof imports]: Awaited<ReturnType<(typeof imports)[Name]>> };

/** Loads a chunk, once. */
export const loadPart = <Name extends keyof DataParts>(name: Name): Promise<DataParts[Name]> =>
  imports[name]() as Promise<DataParts[Name]>;
