// What the build makes by running our own modules: the JSON Schemas and the critical style sheet.
import { mkdir, writeFile } from 'node:fs/promises';
import { markedLanguages, quotationMarks } from '../../src/i18n/quotation-marks.js';
import { jsonSchemas } from '../../src/model/definition/json-schema.js';
import { frameStyles } from '../../src/styles/frame.styles.js';
import { pullQuoteStyles } from '../../src/styles/pull-quote.styles.js';
import { VERSION } from '../../src/version.js';
import { criticalSheet } from './critical-sheet.mjs';

await mkdir('dist/schema', { recursive: true });
for (const [name, schema] of Object.entries(jsonSchemas(VERSION))) {
  await writeFile(`dist/schema/${name}.json`, `${JSON.stringify(schema, null, 2)}\n`);
}
await writeFile(
  'dist/cdn/critical.css',
  `${criticalSheet({ 'pull-quote': [frameStyles.cssText, pullQuoteStyles.cssText] }, { markedLanguages, quotationMarks })}\n`,
);
