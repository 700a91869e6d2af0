// Removes the table of named characters from htmlparser2, which is twice the size of its other code. Our HTML parser
// decodes them with a smaller table (src/markup/references.ts).

const EMPTY = 'export class EntityDecoder {} export const htmlDecodeTree = 0, xmlDecodeTree = 0, DecodingMode = {};';

/** A Vite plugin. Without the table, htmlparser2 must be called with `decodeEntities: false`. */
export const noEntitiesPlugin = () => ({
  name: 'broadsheet-no-entities',
  enforce: 'pre',
  resolveId: (source, importer = '') =>
    source === 'entities/decode' && importer.includes('htmlparser2') ? '\0no-entities' : null,
  load: (id) => (id === '\0no-entities' ? EMPTY : null),
});
