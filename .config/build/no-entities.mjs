// htmlparser2's tokenizer brings a table of named characters that is twice the size of all its other code. Our reader of
// HTML decodes them itself, from a smaller one (src/markup/references.ts), so in what we build that table stays away.

const EMPTY = 'export class EntityDecoder {} export const htmlDecodeTree = 0, xmlDecodeTree = 0, DecodingMode = {};';

/** A plugin of Vite: without the table, htmlparser2 must be told `decodeEntities: false`. */
export const noEntitiesPlugin = () => ({
  name: 'broadsheet-no-entities',
  enforce: 'pre',
  resolveId: (source, importer = '') =>
    source === 'entities/decode' && importer.includes('htmlparser2') ? '\0no-entities' : null,
  load: (id) => (id === '\0no-entities' ? EMPTY : null),
});
