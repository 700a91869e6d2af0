// The reference page of the JSON, made from the definitions of src/model, their doc comments and docs/examples.
import { readFileSync } from 'node:fs';
import { anchor } from '../../src/model/definition/anchor.js';
import { link, webAddress } from '../../src/model/definition/address.js';
import { articleRecord, parseArticle } from '../../src/model/definition/article.js';
import {
  blocks,
  cell,
  corrections,
  flatBlocks,
  items,
  nestingBlocks,
  sourceBlocks,
} from '../../src/model/definition/block.js';
import {
  boolean,
  possiblyEmptyString,
  string,
  verbatim,
  type Field,
  type Fields,
} from '../../src/model/definition/field.js';
import { foundQuotation } from '../../src/model/definition/found-quotation.js';
import { image } from '../../src/model/definition/image.js';
import { coordinates, itinerary, parseItinerary, stop } from '../../src/model/definition/itinerary.js';
import { language, direction } from '../../src/model/definition/language.js';
import { moment, MOMENT_FIELDS, timeZone } from '../../src/model/definition/moment.js';
import { person, personRecord } from '../../src/model/definition/person.js';
import { pullQuote, parsePullQuote } from '../../src/model/definition/pull-quote.js';
import { text } from '../../src/model/definition/text.js';
import type { HtmlContents } from '../../src/model/html-contents.js';
import { htmlContentSteps } from '../../src/markup/html.js';
import type { Reading, ReadOptions } from '../../src/model/issue.js';
import { atOnce } from '../../src/model/steps.js';
import type { Descriptions } from '../../src/model/definition/json-schema.js';
import { readDescriptions } from '../build/field-descriptions.js';
import { code, fence, page, table } from './markdown.js';

interface AnyField extends Field<unknown, unknown> {
  readonly fields?: Fields;
  readonly needed?: readonly string[];
  readonly item?: AnyField;
  readonly choices?: readonly string[];
  readonly least?: number;
  readonly most?: number;
}
type Json = Readonly<Record<string, unknown>>;

/** Names of types in tables, for fields that do not name their type. */
const TYPES = new Map<unknown, string>([
  [string, 'string'],
  [anchor, 'string'],
  [possiblyEmptyString, 'string'],
  [verbatim, 'string'],
  [boolean, 'boolean'],
  [link, 'URL'],
  [webAddress, 'URL'],
  [language, 'language tag'],
  [timeZone, 'time zone'],
  [coordinates, '[longitude, latitude]'],
  [moment, '[date](#date)'],
  [text, '[text](#text)'],
  [person, '[person](#person)'],
  [blocks, '[blocks](#blocks)'],
  [cell, '[cell](#table)'],
  [items, 'list of [texts](#text) or [blocks](#blocks)'],
  [nestingBlocks.table.fields.rows, 'list of rows'],
  [nestingBlocks.table.fields.head, 'row, or list of rows'],
]);

const allBlocks: Readonly<Record<string, AnyField>> = { ...flatBlocks, ...nestingBlocks, ...sourceBlocks };

/** The records with their own section; the fields of others are listed where they are used. */
const SECTIONS = new Map<unknown, string>([
  [pullQuote.fields, '[pull quote](#pull-quote)'],
  [foundQuotation.fields, '[found quotation](#found-quotation)'],
  [itinerary.fields, '[itinerary](#itinerary)'],
  [stop.fields, '[stop](#stop)'],
  [image.fields, '[image](#image)'],
  [corrections.item, '[correction](#correction)'],
]);

/** Makes the page. Throws if a field has no example, or an example is invalid. */
export function jsonPage(): string {
  const descriptions = readDescriptions();
  const examples = new Map<unknown, Record<string, unknown>>();
  const blockExamples = new Map<string, unknown>();

  function collect(fields: Fields, value: Json): void {
    const known = examples.get(fields) ?? {};
    examples.set(fields, known);
    for (const [name, given] of Object.entries(value)) {
      known[name] ??= given;
      const field = fields[name] as AnyField | undefined;
      if (field) collectWithin(field, given);
    }
  }
  function collectWithin(field: AnyField, value: unknown): void {
    if (Array.isArray(value)) return value.forEach((entry) => collectWithin(field.item ?? field, entry));
    if (typeof value !== 'object' || value === null) return;
    const { type } = value as { readonly type?: string };
    if (field === blocks && type !== undefined && allBlocks[type]) {
      blockExamples.set(type, value);
      collect(allBlocks[type].fields!, value as Json);
    } else if (field === person) collect(personRecord.fields, value as Json);
    else if (field === moment) collect(MOMENT_FIELDS, value as Json);
    else if (field === nestingBlocks.table.fields.rows) collect(cell.record.fields, value as Json);
    else {
      const inner = field.fields ?? field.item?.fields;
      if (inner) collect(inner, value as Json);
    }
  }
  collect(articleRecord.fields, exampleOf('article', parseArticle));
  collect(pullQuote.fields, exampleOf('pull-quote', parsePullQuote));
  collect(itinerary.fields, exampleOf('itinerary', parseItinerary));

  function rowsOf(
    fields: Fields,
    needed: readonly string[],
    prefix = '',
    except: Fields = {},
  ): readonly (readonly string[])[] {
    return Object.entries(fields).flatMap(([name, field]: [string, AnyField]) => {
      if (Object.hasOwn(except, name)) return [];
      const example = examples.get(fields)?.[name];
      if (example === undefined) throw new Error(`docs/examples has no example of ${prefix}${name}.`);
      const isNeeded = needed.includes(name) ? ' (required)' : '';
      const row = [
        code(prefix + name) + isNeeded,
        typeText(field),
        descriptions.fields.get(fields)?.[name] ?? '',
        shortExample(example),
      ];
      const record = field.fields ? field : field.item?.fields && field.item;
      if (!record || SECTIONS.has(record.fields) || SECTIONS.has(record)) return [row];
      return [row, ...rowsOf(record.fields!, record.needed ?? [], `${prefix}${name}${field.item ? '[]' : ''}.`)];
    });
  }
  const fieldTable = (field: AnyField, except?: Fields): string =>
    table(['Field', 'Type', 'Description', 'Example'], rowsOf(field.fields!, field.needed ?? [], '', except));

  const blockSections = Object.entries(allBlocks).flatMap(([type, field]) => {
    const example = blockExamples.get(type);
    if (!example) throw new Error(`docs/examples/article.json has no block of type ${type}.`);
    return [
      `### ${type}`,
      descriptions.blocks[type],
      fence('json', JSON.stringify(example)),
      field === pullQuote || field === itinerary
        ? `Fields: ${SECTIONS.get(field.fields)}.`
        : fieldTable(field) || 'No fields.',
      type === 'table' ? `A cell is a [text](#text), or an object:\n\n${fieldTable(cell.record)}` : undefined,
    ];
  });

  return page(
    'JSON',
    'The data that `src`, `data` and a JSON child take. The same is published as [JSON Schema](https://json-schema.org): `dist/schema/article.json`, `pull-quote.json` and `itinerary.json`. All fields are optional unless marked as required. `null` counts as absent. A field that is not valid is ignored and reported in `issues`. The [complete examples](../examples) use every field.',
    '## Article',
    'For `<news-article>`. A `headline`, `standfirst`, `image` or `body` is required.',
    fieldTable(articleRecord),
    '## Pull quote',
    'For `<pull-quote>`.',
    fieldTable(pullQuote),
    '### Found quotation',
    'A quotation that `readArticle` with `extract: true`, or `findQuotations`, has found in the text of an article. It has the fields of a pull quote, and:',
    fieldTable(foundQuotation, pullQuote.fields),
    '## Itinerary',
    'For `<itinerary-card>`.',
    fieldTable(itinerary),
    '### Stop',
    fieldTable(stop),
    '## Image',
    fieldTable(image),
    '## Person',
    'A name, or an object:',
    fieldTable(personRecord),
    '## Date',
    'A string: `2022`, `2022-10`, `2022-10-03`, `2022-10-03T14:00` (local time), or the last with `Z` or an offset such as `-05:00`. Any other string is shown as written. Or an object with `date` or `text`:',
    fieldTable({ ...moment, fields: MOMENT_FIELDS }),
    '## Text',
    'A string, or a list of strings and inlines. A blank line in a string separates paragraphs. Strings are plain text: HTML tags in them are shown as text, and reported in `issues`. For HTML, use a [block](#html).',
    table(['Inline `type`', 'Fields', 'Description'], inlineRows(descriptions.inlines)),
    table(
      ['Field of an inline', 'Description'],
      ['link', 'time', 'span'].flatMap((type) =>
        Object.entries(descriptions.inlines[type]!)
          .filter(([name]) => name !== 'type')
          .map(([name, description]) => [`${code(type)}: ${code(name)}`, description]),
      ),
    ),
    fence('json', JSON.stringify((blockExamples.get('paragraph') as { readonly content: unknown }).content)),
    '## Blocks',
    'The `body` of an article is a list of texts and blocks. A text counts as a paragraph. A block is an object with a `type`:',
    table(
      ['Block `type`', 'Description'],
      Object.keys(allBlocks).map((type) => [
        `[${code(type)}](#${type === 'pull-quote' || type === 'itinerary' ? `${type}-1` : type})`,
        descriptions.blocks[type],
      ]),
    ),
    ...blockSections,
  );
}

/** A row for each inline; those with the same description share one. */
function inlineRows(inlines: Descriptions['inlines']): readonly (readonly string[])[] {
  const rows = new Map<string, { readonly types: string[]; readonly fields: readonly string[] }>();
  for (const [type, { type: description = '', ...fields }] of Object.entries(inlines)) {
    const row = rows.get(description) ?? { types: [], fields: Object.keys(fields) };
    rows.set(description, row);
    row.types.push(type);
  }
  return [...rows].map(([description, { types, fields }]) => [
    types.map(code).join(', '),
    fields.map(code).join(', '),
    description,
  ]);
}

function exampleOf(name: string, read: (raw: unknown, options?: ReadOptions) => Reading<unknown>): Json {
  const example = JSON.parse(readFileSync(`docs/examples/${name}.json`, 'utf8')) as Json;
  const options = { url: undefined, html: new Map() as HtmlContents };
  read(example, options);
  atOnce(htmlContentSteps(options.html, undefined));
  const [issue] = read(example, options).issues;
  if (issue) throw new Error(`docs/examples/${name}.json: ${issue.path}: ${issue.message}`);
  return example;
}

function typeText(field: AnyField): string {
  const named = TYPES.get(field) ?? SECTIONS.get(field.fields) ?? SECTIONS.get(field);
  if (named) return named;
  if (field === direction || field.choices) return field.choices!.map((choice) => code(`"${choice}"`)).join(', ');
  if (field.item) return `list of ${typeText(field.item)}`;
  if (field.fields) return 'object';
  return `number from ${field.least} to ${field.most}`;
}

/** Short enough for a table; longer examples stand in docs/examples. */
function shortExample(value: unknown): string {
  const json = JSON.stringify(value);
  return json.length <= 70 ? code(json) : '';
}
