/** The file name of a chunk of the script, made from its hash as src/script-tag/parts.ts makes it. */
export const chunkFile = (name, hash) => `${name}-${hash.slice(0, 8).replace(/\W/g, '_')}.js`;
