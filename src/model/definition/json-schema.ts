import { href, link, webAddress } from './address.js';
import { anchor } from './anchor.js';
import { articleRecord } from './article.js';
import { blocks, cell, flatBlocks, items, nestingBlocks, sourceBlocks } from './block.js';
import { boolean, possiblyEmptyString, string, verbatim, type Field, type Fields } from './field.js';
import { MARKS } from './inline-kinds.js';
import { coordinates } from './itinerary.js';
import { direction, language } from './language.js';
import { moment, MOMENT_FIELDS, timeZone } from './moment.js';
import { person, personRecord } from './person.js';
import { text } from './text.js';

/** A JSON Schema. */
export type Schema = { readonly [keyword: string]: unknown };

/** Descriptions of fields and types by name. */
type Described = Readonly<Record<string, string>>;

/** Descriptions for the schemas. The build reads them from doc comments: .config/build/field-descriptions.ts. */
export interface Descriptions {
  /** Descriptions of the fields of a record, by its `fields`. */
  readonly fields: ReadonlyMap<object, Described>;
  /** Descriptions of the block types. */
  readonly blocks: Described;
  /** Descriptions of the fields of an inline, by its type. That of the inline itself is under `type`. */
  readonly inlines: Readonly<Record<string, Described>>;
}

const NO_DESCRIPTIONS: Descriptions = { fields: new Map(), blocks: {}, inlines: {} };

/** What a schema is made from. */
export interface SchemaSource {
  /** The name of its file. */
  readonly name: string;
  readonly title: string;
  /** The record that it describes. */
  readonly record: Field<unknown, unknown>;
}

/**
 * Generates the published JSON Schemas (draft 2020-12) from the field definitions that the readers use.
 *
 * Only the build imports this module, so pages do not download it.
 */
export function jsonSchemas<Source extends SchemaSource>(
  sources: Readonly<Record<string, Source>>,
  version: string,
  descriptions: Descriptions = NO_DESCRIPTIONS,
): Readonly<Record<Source['name'], Schema>> {
  const schemas = Object.values(sources).map(({ name, title, record }) => {
    const { properties, ...schema } = schemaOf(record, descriptions);
    return [
      name,
      {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        $id: `https://cdn.jsdelivr.net/npm/broadsheet@${version}/dist/schema/${name}.json`,
        title,
        ...schema,
        properties: { type: typeSchema(name), ...(properties as Schema) },
        ...(record === articleRecord && { anyOf: ARTICLE_CONTENT }),
        $defs: definitions(descriptions),
      },
    ];
  });
  return Object.fromEntries(schemas) as Readonly<Record<Source['name'], Schema>>;
}

/** The type of the data, which may be left out. */
const typeSchema = (name: string): Schema => ({
  description: 'What the data is, where data of several kinds is mixed.',
  anyOf: [{ const: name }, { type: 'null' }],
});

/** An article has one of these fields. */
const ARTICLE_CONTENT = ['headline', 'standfirst', 'image', 'body'].map((name) => ({ required: [name] }));

const ref = (name: string): Schema => ({ $ref: `#/$defs/${name}` });

const words: Schema = { type: 'string' };
const NAMED = new Map<unknown, Schema>([
  [string, { type: ['string', 'number'] }],
  [anchor, { type: ['string', 'number'] }],
  [possiblyEmptyString, words],
  [verbatim, words],
  [boolean, { type: 'boolean' }],
  [
    link,
    { type: 'string', description: 'An http, https, mailto or tel URL. It may be relative to the URL of the data.' },
  ],
  [href, { type: 'string', description: 'An http, https, mailto or tel URL, or `#` and an id in the story.' }],
  [webAddress, { type: 'string', description: 'An http or https URL. It may be relative to the URL of the data.' }],
  [language, { type: 'string', description: 'A BCP 47 language tag, such as `en` or `pt-BR`.' }],
  [timeZone, { type: 'string', description: 'An IANA time zone, such as `America/Bogota`.' }],
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
      description: 'Longitude, then latitude, in degrees.',
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

/** Any field of the model, with all optional properties of field types. */
interface AnyField extends Field<unknown, unknown> {
  readonly fields?: Fields;
  readonly needed?: readonly string[];
  readonly item?: Field<unknown, unknown>;
  readonly choices?: readonly string[];
  readonly least?: number;
  readonly most?: number;
  readonly whole?: boolean;
}

function schemaOf(field: AnyField, descriptions: Descriptions): Schema {
  const named = NAMED.get(field);
  if (named) return named;
  if (field.fields) return objectSchema(field.fields, field.needed ?? [], descriptions);
  if (field.item) {
    // A single value counts as a list of one.
    const item = schemaOf(field.item, descriptions);
    return { anyOf: [{ type: 'array', items: item }, item] };
  }
  if (field.choices) return { enum: field.choices };
  if (field.least !== undefined) {
    return { type: field.whole ? 'integer' : 'number', minimum: field.least, maximum: field.most };
  }
  throw new Error('A field type of the model has no JSON Schema: add it to json-schema.ts.');
}

const objectSchema = (fields: Fields, needed: readonly string[], descriptions: Descriptions): Schema => ({
  type: 'object',
  properties: propertiesOf(fields, needed, descriptions),
  ...(needed.length > 0 && { required: needed }),
});

/** The schemas of a record's fields. `null` counts as absent where a field is optional. */
const propertiesOf = (fields: Fields, needed: readonly string[], descriptions: Descriptions): Schema =>
  Object.fromEntries(
    Object.entries(fields).map(([name, field]) => {
      const schema = described(schemaOf(field, descriptions), descriptions.fields.get(fields)?.[name]);
      if (needed.includes(name)) return [name, schema];
      const { description, ...bare } = schema;
      return [name, { ...(description !== undefined && { description }), anyOf: [bare, { type: 'null' }] }];
    }),
  );

/** Adds the description of a field to the schema of its type. */
function described(schema: Schema, description = ''): Schema {
  const text = [description, schema['description']].filter(Boolean).join(' ');
  return text ? { ...schema, description: text } : schema;
}

/** An inline or a block of one type. */
const typed = (type: string | readonly string[], properties: Schema = {}, needed: readonly string[] = []): Schema => ({
  type: 'object',
  properties: { type: typeof type === 'string' ? { const: type } : { enum: type }, ...properties },
  required: ['type', ...needed],
});

function definitions(descriptions: Descriptions): Schema {
  const allBlocks: Readonly<Record<string, AnyField>> = { ...flatBlocks, ...nestingBlocks, ...sourceBlocks };
  const inline = (
    type: string | readonly string[],
    properties: Schema = {},
    needed: readonly string[] = [],
  ): Schema => {
    const says: Described = descriptions.inlines[typeof type === 'string' ? type : type[0]!] ?? {};
    const fields = Object.entries(properties).map(([name, schema]) => [name, described(schema as Schema, says[name])]);
    return described(typed(type, Object.fromEntries(fields) as Schema, needed), says['type']);
  };
  return {
    Moment: {
      description:
        'A date as precisely as it is known: 2022, 2022-10, 2022-10-03, 2022-10-03T14:00, or the last with Z or an offset. Any other string is shown as written and not understood as a date.',
      anyOf: [
        words,
        { ...objectSchema(MOMENT_FIELDS, [], descriptions), anyOf: [{ required: ['date'] }, { required: ['text'] }] },
      ],
    },
    Person: { description: 'A name, or an object.', anyOf: [words, schemaOf(personRecord, descriptions)] },
    Text: {
      description: 'A string, or a list of strings and inlines. A blank line in a string separates paragraphs.',
      anyOf: [words, { type: 'array', items: ref('Inline') }],
    },
    Inline: {
      description: 'A string, or an object that gives text a meaning.',
      anyOf: [
        words,
        inline(MARKS, { content: ref('Text') }, ['content']),
        inline('link', { href: schemaOf(href, descriptions), content: ref('Text') }, ['href', 'content']),
        inline('time', { date: ref('Moment'), content: ref('Text') }, ['date', 'content']),
        inline(
          'span',
          { ...propertiesOf({ id: anchor, language, direction }, [], descriptions), content: ref('Text') },
          ['content'],
        ),
        inline('line-break'),
      ],
    },
    Row: { description: 'The cells of a row.', type: 'array', items: ref('Cell') },
    Cell: { description: 'A text, or an object.', anyOf: [ref('Text'), schemaOf(cell.record, descriptions)] },
    Blocks: {
      description: 'A string, or a list of texts and blocks.',
      anyOf: [words, { type: 'array', items: { anyOf: [ref('Text'), ref('Block'), ref('Inline')] } }],
    },
    Block: {
      description: 'Part of the body of an article.',
      anyOf: Object.entries(allBlocks).map(([type, { fields = {}, needed = [] }]) =>
        described(typed(type, propertiesOf(fields, needed, descriptions), needed), descriptions.blocks[type]),
      ),
    },
  };
}
