/** The file name of a chunk with a hash. src/script-tag/parts.ts makes the same name. */
export const chunkFile = (name, hash) => `${name}-${hash.slice(0, 8).replace(/\W/g, '_')}.js`;
