/** The chunks that read data: other formats are converted to Broadsheet JSON, quotations and trips found in articles. */
const imports = {
    'extract-quotations': () => import('../extract/quotation-part.js'),
    'extract-trips': () => import('../extract/trip-part.js'),
    formats: () => import('./convert.js'),
};
/** Loads a chunk, once. */
export const loadPart = (name) => imports[name]();
