import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import fc from '../properties.js';
import { readArticle } from '../../src/formats/read-article.js';
import { SAMPLES } from '../formats/samples.js';

/** Every place in a value. */
function placesIn(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, below]) => placesIn(below, [...path, key]))];
}
/** A copy of a value with another in one place. */
function changed(value: unknown, [key, ...path]: readonly (string | number)[], junk: unknown): unknown {
  if (key === undefined) return junk;
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as Record<string, unknown>;
  copy[key] = changed(copy[key], path, junk);
  return copy;
}

const nested = (depth: number): unknown => {
  let value: unknown = 'a';
  for (let count = 0; count < depth; count++)
    value = count % 2 ? { type: 'list', [count % 4 === 1 ? 'children' : 'items']: value } : [value];
  return value;
};
const JUNK: unknown[] = [
  null,
  true,
  0,
  -1,
  '',
  ' ',
  '<',
  '&',
  'javascript:alert(1)',
  '{',
  [],
  [[]],
  {},
  [null],
  { name: {} },
  { url: [] },
  '__proto__',
  nested(200),
];

/** All that the readers promise of any data. */
async function holds(data: unknown, format: string): Promise<void> {
  const text = JSON.stringify(data);
  const { articles, issues } = await readArticle(text, { format, url: 'https://news.example/', now: new Date(0) });
  for (const { code, message } of issues)
    assert.deepEqual([typeof code, typeof message], ['string', 'string'], text.slice(0, 300));
  assert.doesNotMatch(JSON.stringify(articles), /"(href|url|src)":"(?!https?:|mailto:|tel:)/);
}

describe('data that somebody spoiled', () => {
  for (const [format, sample] of Object.entries(SAMPLES)) {
    it(`are read without harm: ${format}`, async () => {
      assert.equal((await readArticle(sample)).format, format);
      assert.ok((await readArticle(sample)).articles.length > 0);
      for (const path of placesIn(sample)) {
        for (const junk of JUNK) await holds(changed(sample, path, junk), format);
      }
    });

    it(`are read without harm where several things are wrong at once: ${format}`, async () => {
      const places = placesIn(sample);
      const change = fc.tuple(fc.nat(places.length - 1), fc.oneof(fc.constantFrom(...JUNK), fc.jsonValue()));
      await fc.assert(
        fc.asyncProperty(fc.array(change, { maxLength: 4 }), async (changes) => {
          let data: unknown = sample;
          for (const [index, junk] of changes) {
            const path = places[index]!;
            // a place may be gone with what it stood in
            if (
              path
                .slice(0, -1)
                .every(
                  (_, end) =>
                    typeof at(data, path.slice(0, end + 1)) === 'object' && at(data, path.slice(0, end + 1)) !== null,
                )
            ) {
              data = changed(data, path, junk);
            }
          }
          await holds(data, format);
        }),
        { numRuns: 100 },
      );
    });
  }
});

describe('a getter that throws', () => {
  const examples = readdirSync('docs/examples').map((name): [string, unknown] => [
    name,
    JSON.parse(readFileSync(`docs/examples/${name}`, 'utf8')),
  ]);
  for (const [name, sample] of [...examples, ...Object.entries(SAMPLES)]) {
    it(`costs its field: ${name}`, async () => {
      const { articles: whole } = await readArticle(sample);
      for (const path of placesBelow(sample)) {
        const { articles: rest } = await readArticle(changed(sample, path, undefined));
        const { articles, issues } = await readArticle(withThrowing(sample, path));
        assert.deepEqual(articles, rest, path.join('.'));
        assert.ok(issues.length > 0 || isDeepStrictEqual(articles, whole), path.join('.'));
      }
    });
  }
});

describe('NUL characters', () => {
  for (const [name, sample] of Object.entries(SAMPLES)) {
    it(`are removed: ${name}`, async () => {
      const spoilt = (value: unknown): unknown =>
        typeof value === 'string'
          ? `\0${value.slice(0, 1)}\0${value.slice(1)}\0`
          : Array.isArray(value)
            ? value.map(spoilt)
            : typeof value === 'object' && value !== null
              ? Object.fromEntries(Object.entries(value).map(([key, field]) => [key, spoilt(field)]))
              : value;
      for (const path of placesBelow(sample)) {
        const field = at(sample, path);
        if (name === 'html' || typeof field !== 'string') continue;
        const { articles } = await readArticle(changed(sample, path, spoilt(field)), { format: name });
        assert.doesNotMatch(JSON.stringify(articles), /\\u0000/, path.join('.'));
      }
    });
  }
});

it('data whose fields cannot be listed is an issue', async () => {
  const { proxy, revoke } = Proxy.revocable({ headline: 'H' }, {});
  revoke();
  const { articles, issues } = await readArticle(proxy);
  assert.deepEqual([articles, issues.map(({ code }) => code)], [[], ['type']]);
  const read = await readArticle({ headline: 'H', body: ['One.', proxy, 'Two.'], image: proxy });
  assert.deepEqual([read.primary, read.issues[0]?.path], [{ type: 'article', headline: 'H' }, 'body']);
});

/** Every field of every object in a value. */
const placesBelow = (value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, below]) => [
        ...(Array.isArray(value) ? [] : [[...path, key]]),
        ...placesBelow(below, [...path, key]),
      ]);

/** A copy of a value in which reading one field throws an error. */
function withThrowing(value: unknown, [key, ...path]: readonly (string | number)[]): unknown {
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as Record<string, unknown>;
  if (path.length > 0) copy[key!] = withThrowing(copy[key!], path);
  else
    Object.defineProperty(copy, key!, {
      enumerable: true,
      get: () => {
        throw new Error('no');
      },
    });
  return copy;
}

const at = (value: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  );
