import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { readDescriptions } from '../../.config/build/field-descriptions.js';
import fc from '../properties.js';
import { parseArticle } from '../../src/model/definition/article.js';
import { parseItinerary } from '../../src/model/definition/itinerary.js';
import { jsonSchemas, type Schema } from '../../src/model/definition/json-schema.js';
import { SCHEMAS } from '../../src/plain/element-models.js';
import { parsePullQuote } from '../../src/model/definition/pull-quote.js';
import type { Reading } from '../../src/model/issue.js';
import { VERSION } from '../../src/version.js';
import { article, block, itinerary, pullQuote } from '../model/arbitrary.js';

const descriptions = readDescriptions();
const schemas = jsonSchemas(SCHEMAS, VERSION, descriptions);
const KINDS = Object.keys(schemas) as (keyof typeof schemas)[];
const READERS: Record<keyof typeof schemas, (raw: unknown) => Reading<unknown>> = {
  article: parseArticle,
  'pull-quote': parsePullQuote,
  itinerary: parseItinerary,
};

const compile = (schema: Schema): ValidateFunction =>
  new Ajv2020({ strict: true, strictRequired: false, strictTuples: false, allowUnionTypes: true }).compile(schema);
const validators = {
  article: compile(schemas.article),
  'pull-quote': compile(schemas['pull-quote']),
  itinerary: compile(schemas.itinerary),
};

function assertValid(kind: keyof typeof schemas, value: unknown): void {
  const validate = validators[kind];
  assert.ok(
    validate(JSON.parse(JSON.stringify(value))),
    `${JSON.stringify(validate.errors?.slice(0, 3))} in ${JSON.stringify(value)}`,
  );
}

// what the documentation shows, with the ellipses filled in; read without an issue, too
const DOCUMENTED: [kind: keyof typeof schemas, name: string, value: unknown][] = [
  [
    'article',
    'an article',
    {
      id: '1',
      headline: 'US top diplomat begins tour',
      kicker: 'World',
      standfirst: 'Text',
      byline: 'as printed',
      authors: [
        'A. Writer',
        { name: 'B. Writer', role: 'correspondent', organization: 'Agency', url: 'https://example.org/b' },
      ],
      dateline: 'BOGOTÁ, Colombia',
      published: '2022-10-03T15:09:00Z',
      updated: { date: '2022-10-03T14:00', zone: 'America/Bogota', text: 'on Thursday' },
      language: 'en',
      direction: 'ltr',
      url: 'https://example.org/',
      section: 'World',
      kind: 'article',
      image: {
        src: 'https://example.org/a.jpg',
        sources: [{ src: 'https://example.org/a.avif', width: 770, type: 'image/avif' }],
        width: 770,
        height: 513,
        alt: '',
        caption: 'Text',
        credit: 'Agency',
      },
      body: ['Text', { type: 'heading', content: ['A ', { type: 'emphasis', content: 'b' }], level: 2 }],
      corrections: [{ kind: 'correction', date: '2022', content: 'Text' }],
      source: 'Al Jazeera and news agencies',
      copyright: '©',
      license: 'https://example.org/license',
      topics: ['Colombia'],
      quotations: [
        {
          quotation: 'Text',
          attribution: 'Antony Blinken',
          span: { block: 2, start: 12, end: 40, endBlock: 3 },
          evidence: { block: 2, start: 50, end: 64 },
          confidence: 0.97,
        },
      ],
    },
  ],
  ['article', 'a body in one string', { body: 'One.\n\nTwo.' }],
  ['article', 'one text of inlines', { body: ['One ', { type: 'strong', content: 'two' }] }],
  ['article', 'nulls', { headline: 'A', kicker: null, image: null, body: null, published: null }],
  [
    'article',
    'a table',
    {
      body: [
        {
          type: 'table',
          caption: 'A',
          head: ['a', 'b'],
          rows: [['c', { content: 'd', header: true, scope: 'row', colspan: 2 }]],
        },
      ],
    },
  ],
  ['article', 'one author alone', { headline: 'A', authors: 'A. Writer', topics: 'Colombia' }],
  ['article', 'numbers where digits are words', { id: 7, headline: 2022 }],
  [
    'pull-quote',
    'a pull quote',
    {
      quotation: 'Text',
      attribution: 'Antony Blinken',
      role: 'US secretary of state',
      organization: 'House',
      via: 'told Al Jazeera',
      source: 'Twitter',
      sourceUrl: 'https://example.org/tweet',
      date: '2022-10-03',
      language: 'en',
      repeats: true,
      image: { src: 'https://example.org/a.jpg' },
      verified: { state: 'verbatim', date: '2022-10-03', source: 'https://example.org/' },
    },
  ],
  [
    'itinerary',
    'an itinerary',
    {
      title: 'A tour',
      traveller: 'Antony Blinken',
      role: 'US secretary of state',
      start: '2022-10-03',
      end: '2022-10',
      asOf: '2022',
      stops: [
        {
          place: 'Bogotá',
          country: 'Colombia',
          start: '2022-10-03',
          end: 'on Thursday',
          timeZone: 'America/Bogota',
          coordinates: [-74.08, 4.61],
          purpose: 'Text',
          meets: ['Gustavo Petro', { name: 'Francia Márquez' }],
          status: 'scheduled',
          events: [{ title: 'Talks', start: '2022-10-03T14:00', end: '2022-10-03T15:00', place: 'Palace' }],
          stated: true,
        },
      ],
    },
  ],
];

const WRONG: [kind: keyof typeof schemas, value: unknown][] = [
  ['article', 7],
  ['article', {}],
  ['article', { headline: {} }],
  ['article', { headline: 'A', kind: 'listicle' }],
  ['article', { headline: 'A', body: 7 }],
  ['article', { body: [{ type: 'heading', content: 'A', level: 7 }] }],
  ['article', { body: [{ type: 'paragraph' }] }],
  ['article', { body: [{ type: 'acme-quiz', content: 'A' }] }],
  ['article', { headline: 'A', image: { alt: 'A' } }],
  ['article', { headline: 'A', image: { src: 'a', width: 0 } }],
  ['article', { headline: 'A', published: {} }],
  ['article', { headline: 'A', authors: [{}] }],
  ['pull-quote', {}],
  ['pull-quote', { quotation: true }],
  ['pull-quote', { quotation: [{ type: 'link', content: 'A' }] }],
  ['pull-quote', { quotation: 'A', repeats: 'perhaps' }],
  ['pull-quote', { quotation: 'A', attribution: ['B'] }],
  ['itinerary', {}],
  ['itinerary', { stops: [{ coordinates: [200, 0] }] }],
  ['itinerary', { stops: [{ status: 'maybe' }] }],
  ['itinerary', { stops: [{ coordinates: [1] }] }],
];

const isDiscriminator = (name: string, field: Schema): boolean =>
  name === 'type' && ('const' in field || 'enum' in field);

/** The paths of the properties, blocks and inlines in a schema that have no description. */
function undescribed(schema: unknown, path: string): readonly string[] {
  if (Array.isArray(schema)) return schema.flatMap((entry, index) => undescribed(entry, `${path}[${index}]`));
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema as Schema).flatMap(([keyword, value]) => {
    const here = `${path}.${keyword}`;
    if (keyword !== 'properties') return undescribed(value, here);
    const fields = Object.entries(value as Readonly<Record<string, Schema>>);
    return fields.flatMap(([name, field]) => [
      // A block or an inline is described as a whole, not by its type.
      ...((isDiscriminator(name, field) ? (schema as Schema) : field)['description'] ? [] : [`${here}.${name}`]),
      ...undescribed(field, `${here}.${name}`),
    ]);
  });
}

describe('the doc comments of the JSON fields', () => {
  it('exist for every field of every record', () => {
    for (const record of descriptions.fields.values())
      for (const [name, description] of Object.entries(record)) assert.match(description, /^[A-Z`].*[.]$/, name);
  });

  it('exist for every block type and every inline', () => {
    for (const table of [descriptions.blocks, ...Object.values(descriptions.inlines)])
      for (const [name, description] of Object.entries(table)) assert.match(description, /^[A-Z].*[.]$/, name);
  });

  it('describe the same field in the schema', () => {
    for (const kind of KINDS) assert.deepEqual(undescribed(schemas[kind], kind), []);
    const { headline } = schemas.article['properties'] as Record<string, Schema>;
    assert.equal(headline!['description'], 'The headline.');
  });

  it('are missed by this test where they are missing', () => {
    assert.ok(undescribed(jsonSchemas(SCHEMAS, VERSION).article, 'article').includes('article.properties.headline'));
  });
});

describe('the published JSON Schemas', () => {
  for (const kind of KINDS) {
    it(`${kind} is valid JSON Schema, and complete`, () => {
      assert.doesNotThrow(() => compile(schemas[kind]));
      assert.match(String(schemas[kind]['$id']), new RegExp(`broadsheet@${VERSION}/dist/schema/${kind}\\.json$`));
    });

    it(`${kind} in dist is the one that the definitions make`, async () => {
      const path = new URL(`../../dist/schema/${kind}.json`, import.meta.url);
      assert.deepEqual(JSON.parse(await readFile(path, 'utf8')), JSON.parse(JSON.stringify(schemas[kind])));
    });
  }

  it('accept all results of the readers', () => {
    fc.assert(
      fc.property(article, (model) => assertValid('article', model)),
      { numRuns: 200 },
    );
    fc.assert(
      fc.property(pullQuote, (model) => assertValid('pull-quote', model)),
      { numRuns: 100 },
    );
    fc.assert(
      fc.property(itinerary, (model) => assertValid('itinerary', model)),
      { numRuns: 100 },
    );
  });

  it('accept the results for damaged data', () => {
    const damaged = fc
      .tuple(block, fc.string(), fc.anything())
      .map(([model, key, value]) => ({ body: [{ ...model, [key]: value }, value] }));
    fc.assert(
      fc.property(damaged, (raw) => {
        const { value } = parseArticle(raw);
        if (value) assertValid('article', value);
      }),
    );
  });

  for (const [kind, name, value] of DOCUMENTED) {
    it(`take what the documentation shows: ${name}`, () => {
      assertValid(kind, value);
      assert.deepEqual(READERS[kind](value).issues, []);
    });
  }

  for (const [kind, value] of WRONG) {
    it(`${kind} refuses ${JSON.stringify(value)}, as the reader does`, () => {
      assert.equal(validators[kind](value), false);
      assert.notEqual(READERS[kind](value).issues.length, 0);
    });
  }
});
