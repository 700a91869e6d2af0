// Finds the source file of each chunk of the script tag, in the modules that import them in the npm package.
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** The module that loads the chunks of the script tag itself. */
const ROOT = 'src/parts.ts';

/** The chunks that load further chunks, and the module that imports those. */
export const INNER_LOADERS = {
  data: 'src/formats/data-parts.ts',
  'extract-quotations': 'src/extract/language-parts.ts',
  'extract-trips': 'src/extract/language-parts.ts',
  formats: 'src/formats/parts.ts',
  // Separate from schema.org articles, because itineraries and events are rare in web pages.
  'format-schema-org': 'src/formats/pages/schema-org-parts.ts',
  'format-html-page': 'src/formats/pages/schema-org-parts.ts',
  itinerary: 'src/itinerary-parts.ts',
};

/** @typedef {{ [name: string]: string | { entry: string, parts: ChunkTree } }} ChunkTree source files by the name of their chunk */

/**
 * Reads the tree of all chunks.
 *
 * @returns {Promise<ChunkTree>}
 */
export async function readChunks() {
  const unused = new Set(Object.keys(INNER_LOADERS));
  const tree = await readTree(ROOT, unused);
  if (unused.size > 0) throw new Error(`chunk-entries.mjs: there is no chunk ${[...unused].join(', ')}.`);
  return tree;
}

async function readTree(module, unused) {
  const chunks = {};
  for (const [name, entry] of Object.entries(await readImports(module))) {
    const inner = INNER_LOADERS[name];
    unused.delete(name);
    chunks[name] = inner ? { entry, parts: await readTree(inner, unused) } : entry;
  }
  return chunks;
}

/** Reads the entries `name: () => import('./file.js')` of the object `imports` in a module. */
async function readImports(module) {
  const source = ts.createSourceFile(module, await readFile(module, 'utf8'), ts.ScriptTarget.Latest, true);
  const found = {};
  const visit = (node) => {
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const property = node.parent.parent;
      const [address] = node.arguments;
      if (!ts.isPropertyAssignment(property) || !address || !ts.isStringLiteral(address))
        throw new Error(`${module}: ${node.getText()} is not an entry such as name: () => import('./file.js').`);
      found[property.name.text] = join(dirname(module), address.text.replace(/\.js$/, '.ts'));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  if (Object.keys(found).length === 0) throw new Error(`${module} loads no chunks.`);
  return found;
}
