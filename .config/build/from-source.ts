// Build steps that run our own modules: they write the JSON Schemas, the critical style sheet and the style sheets for
// servers.
import { mkdir, writeFile } from 'node:fs/promises';
import { markedLanguages, quotationMarks } from '../../src/i18n/quotation-marks.js';
import { jsonSchemas } from '../../src/model/definition/json-schema.js';
import { TAGS } from '../../src/model/tags.js';
import { THEME_NAMES } from '../../src/model/theme-names.js';
import { SCHEMAS } from '../../src/plain/element-models.js';
import { allStyles, ownStyles } from '../../src/server/shadow.js';
import { frameStyles } from '../../src/styles/frame.styles.js';
import { hostStyles } from '../../src/styles/host.styles.js';
import { pullQuoteStyles } from '../../src/styles/pull-quote.styles.js';
import { themeSheet } from '../../src/styles/themes.js';
import { VERSION } from '../../src/version.js';
import { criticalSheet } from './critical-sheet.mjs';
import { readDescriptions } from './field-descriptions.js';
import { minifySheet } from './minify-styles.mjs';

const [made = 'dist'] = process.argv.slice(2);
await mkdir(`${made}/schema`, { recursive: true });
for (const [name, schema] of Object.entries(jsonSchemas(SCHEMAS, VERSION, readDescriptions()))) {
  await writeFile(`${made}/schema/${name}.json`, `${JSON.stringify(schema, null, 2)}\n`);
}
// Of the host styles only the rule that resets the text: the page styles the box itself.
const [start = ''] = /\.frame \{[^}]*\}/.exec(hostStyles.cssText) ?? [];
const shared = [start, frameStyles.cssText];
await writeFile(
  `${made}/cdn/critical.css`,
  `${await criticalSheet(Object.fromEntries(TAGS.map((tag) => [tag, [...shared, ownStyles(tag)]])), {
    quotes: pullQuoteStyles.cssText,
    markedLanguages,
    quotationMarks,
  })}\n`,
);

// For policies that allow no inline styles: the style sheet of each shadow root, and each theme.
const linked: Readonly<Record<string, string>> = {
  ...Object.fromEntries(TAGS.map((tag) => [tag, allStyles(tag)])),
  ...Object.fromEntries(THEME_NAMES.map((theme) => [`theme-${theme}`, themeSheet(theme)])),
};
await mkdir(`${made}/cdn/shadow`, { recursive: true });
for (const [name, sheet] of Object.entries(linked)) {
  const file = `${name}.css`;
  await writeFile(`${made}/cdn/shadow/${file}`, `${minifySheet(sheet, file)}\n`);
}
