import { link, webAddress } from './address.js';
import { articleRecord } from './article.js';
import { blocks, cell, flatBlocks, items, nestingBlocks } from './block.js';
import { boolean, possiblyEmptyString, string, verbatim, type Field, type Fields } from './field.js';
import { coordinates, itinerary } from './itinerary.js';
import { direction, language } from './language.js';
import { moment, MOMENT_FIELDS, timeZone } from './moment.js';
import { person, personRecord } from './person.js';
import { pullQuote } from './pull-quote.js';
import { MARKS, text } from './text.js';

/** A JSON Schema, as far as we write one. */
export type Schema = { readonly [keyword: string]: unknown };

/**
 * Makes the published JSON Schemas (draft 2020-12) from the definitions that the readers run.
 *
 * Only the build imports this module: a page downloads the definitions, not their description.
 */
export function jsonSchemas(version: string): Readonly<Record<'article' | 'pull-quote' | 'itinerary', Schema>> {
  const wrap = (name: string, title: string, schema: Schema): Schema => ({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `https://cdn.jsdelivr.net/npm/broadsheet@${version}/dist/schema/${name}.json`,
    title,
    ...schema,
    $defs: definitions(),
  });
  const recordSchema = (field: Field<unknown, unknown>): Schema => schemaOf(field);
  return {
    article: wrap('article', 'An article', {
      ...recordSchema(articleRecord),
      anyOf: ['headline', 'standfirst', 'image', 'body'].map((name) => ({ required: [name] })),
    }),
    'pull-quote': wrap('pull-quote', 'A pull quote', recordSchema(pullQuote)),
    itinerary: wrap('itinerary', 'An itinerary', recordSchema(itinerary)),
  };
}

const ref = (name: string): Schema => ({ $ref: `#/$defs/${name}` });

const words: Schema = { type: 'string' };
const NAMED = new Map<unknown, Schema>([
  [string, { type: ['string', 'number'] }],
  [possiblyEmptyString, words],
  [verbatim, words],
  [boolean, { type: 'boolean' }],
  [
    link,
    { type: 'string', description: 'An address: http, https, mailto or tel; relative to where the data came from.' },
  ],
  [webAddress, { type: 'string', description: 'An address: http or https; relative to where the data came from.' }],
  [language, { type: 'string', description: 'A BCP 47 language tag.' }],
  [timeZone, { type: 'string', description: 'An IANA time zone.' }],
  [moment, ref('Moment')],
  [text, ref('Text')],
  [person, ref('Person')],
  [blocks, ref('Blocks')],
  [cell, ref('Cell')],
  [items, { type: 'array', items: { anyOf: [ref('Text'), ref('Blocks')] } }],
  [
    coordinates,
    {
      type: 'array',
      description: 'Longitude, then latitude.',
      prefixItems: [
        { type: 'number', minimum: -180, maximum: 180 },
        { type: 'number', minimum: -90, maximum: 90 },
      ],
      minItems: 2,
    },
  ],
  [nestingBlocks.table.fields.rows, { type: 'array', items: ref('Row') }],
  [nestingBlocks.table.fields.head, { type: 'array', items: { anyOf: [ref('Row'), ref('Cell')] } }],
]);

/** Any field of the model, with what the kinds of fields tell of themselves. */
interface AnyField extends Field<unknown, unknown> {
  readonly fields?: Fields;
  readonly needed?: readonly string[];
  readonly item?: Field<unknown, unknown>;
  readonly choices?: readonly string[];
  readonly least?: number;
  readonly most?: number;
  readonly whole?: boolean;
}

function schemaOf(field: AnyField): Schema {
  const named = NAMED.get(field);
  if (named) return named;
  if (field.fields) return objectSchema(field.fields, field.needed ?? []);
  // One value alone counts as a list of one.
  if (field.item) return { anyOf: [{ type: 'array', items: schemaOf(field.item) }, schemaOf(field.item)] };
  if (field.choices) return { enum: field.choices };
  if (field.least !== undefined) {
    return { type: field.whole ? 'integer' : 'number', minimum: field.least, maximum: field.most };
  }
  throw new Error('A field of the model has no place in the JSON Schema: name it in json-schema.ts.');
}

const objectSchema = (fields: Fields, needed: readonly string[]): Schema => ({
  type: 'object',
  properties: propertiesOf(fields, needed),
  ...(needed.length > 0 && { required: needed }),
});

/** The schemas of a record's fields; `null` counts as absent where a field may be. */
const propertiesOf = (fields: Fields, needed: readonly string[]): Schema =>
  Object.fromEntries(
    Object.entries(fields).map(([name, field]) => {
      const schema = schemaOf(field);
      return [name, needed.includes(name) ? schema : { anyOf: [schema, { type: 'null' }] }];
    }),
  );

/** An inline or a block of one type. */
const typed = (type: string | readonly string[], properties: Schema = {}, needed: readonly string[] = []): Schema => ({
  type: 'object',
  properties: { type: typeof type === 'string' ? { const: type } : { enum: type }, ...properties },
  required: ['type', ...needed],
});

function definitions(): Schema {
  const content = { content: ref('Text') };
  const allBlocks: Readonly<Record<string, AnyField>> = { ...flatBlocks, ...nestingBlocks };
  return {
    Moment: {
      description:
        'A date as precisely as it is known: 2022, 2022-10, 2022-10-03, 2022-10-03T14:00, the same with Z or an offset. Words that are no date are kept as words.',
      anyOf: [words, { ...objectSchema(MOMENT_FIELDS, []), anyOf: [{ required: ['date'] }, { required: ['text'] }] }],
    },
    Person: { anyOf: [words, schemaOf(personRecord)] },
    Text: {
      description: 'Words, or a list of inlines and strings. In strings a blank line parts paragraphs.',
      anyOf: [words, { type: 'array', items: ref('Inline') }],
    },
    Inline: {
      anyOf: [
        words,
        typed(MARKS, content, ['content']),
        typed('link', { href: schemaOf(link), ...content }, ['href', 'content']),
        typed('time', { date: ref('Moment'), ...content }, ['date', 'content']),
        typed('span', { ...propertiesOf({ language, direction }, []), ...content }, ['content']),
        typed('line-break'),
      ],
    },
    Row: { type: 'array', items: ref('Cell') },
    Cell: { anyOf: [ref('Text'), schemaOf(cell.record)] },
    Blocks: { anyOf: [words, { type: 'array', items: { anyOf: [ref('Text'), ref('Block'), ref('Inline')] } }] },
    Block: {
      anyOf: Object.entries(allBlocks).map(([type, { fields = {}, needed = [] }]) =>
        typed(type, propertiesOf(fields, needed), needed),
      ),
    },
  };
}
