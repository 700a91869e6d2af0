// What the build makes by running our own modules: the JSON Schemas and the critical style sheet.
import { mkdir, writeFile } from 'node:fs/promises';
import { markedLanguages, quotationMarks } from '../../src/i18n/quotation-marks.js';
import { jsonSchemas } from '../../src/model/definition/json-schema.js';
import { frameStyles } from '../../src/styles/frame.styles.js';
import { hostStyles } from '../../src/styles/host.styles.js';
import { pullQuoteStyles } from '../../src/styles/pull-quote.styles.js';
import { VERSION } from '../../src/version.js';
import { criticalSheet } from './critical-sheet.mjs';

const [made = 'dist'] = process.argv.slice(2);
await mkdir(`${made}/schema`, { recursive: true });
for (const [name, schema] of Object.entries(jsonSchemas(VERSION))) {
  await writeFile(`${made}/schema/${name}.json`, `${JSON.stringify(schema, null, 2)}\n`);
}
// Of the box, which the page may still shape, only where the text inside starts from.
const [start = ''] = /\.frame \{[^}]*\}/.exec(hostStyles.cssText) ?? [];
await writeFile(
  `${made}/cdn/critical.css`,
  `${criticalSheet({ 'pull-quote': [start, frameStyles.cssText, pullQuoteStyles.cssText] }, { markedLanguages, quotationMarks })}\n`,
);
