import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { VERSION } from '../../src/version.js';

interface Package {
  readonly name: string;
  readonly version: string;
  readonly customElements: string;
  readonly exports: Readonly<Record<string, string | { readonly types: string; readonly default: string }>>;
}
const { name, version, exports, customElements } = JSON.parse(readFileSync('package.json', 'utf8')) as Package;

// What may not vanish: by it outsiders reach us.
const API: Readonly<Record<string, readonly string[]>> = {
  '.': [
    'NewsErrorEvent',
    'NewsLoadEvent',
    'PullQuoteElement',
    'define',
    'readArticle',
    'readItinerary',
    'readPullQuote',
    'version',
  ],
  './define': ['define'],
  './formats': ['readArticle'],
  './server': ['renderToStream', 'renderToString'],
  './pull-quote': ['PullQuoteElement'],
  './pull-quote/define': [],
};
const SCHEMAS = ['article', 'itinerary', 'pull-quote'];

/** What a script sees of the world, in a Node of its own. */
function evaluate(code: string): unknown {
  const answer = execFileSync(process.execPath, ['--input-type=module', '--eval', code], { encoding: 'utf8' });
  return JSON.parse(answer);
}
/** The globals that an import leaves behind, and whether anything else is still going on. */
const globalsAfter = (specifier: string): string[] =>
  evaluate(`
    const before = new Set(Reflect.ownKeys(globalThis));
    await import('${specifier}');
    console.log(JSON.stringify(Reflect.ownKeys(globalThis).filter((key) => !before.has(key)).map(String)));
  `) as string[];

describe('the package', () => {
  it('says which version it is', () => {
    assert.equal(VERSION, version);
  });

  for (const [path, target] of Object.entries(exports)) {
    it(`has a file for ${path}`, () => {
      for (const file of typeof target === 'string' ? [target] : Object.values(target)) {
        if (file.includes('*')) assert.ok(readdirSync(file.slice(0, file.indexOf('*'))).length > 0, file);
        else assert.ok(existsSync(file), file);
      }
    });
  }

  for (const [path, names] of Object.entries(API)) {
    it(`exports from ${path} what it is known for`, () => {
      const found = evaluate(
        `console.log(JSON.stringify(Object.keys(await import('${name}${path.slice(1)}'))))`,
      ) as string[];
      for (const known of names) assert.ok(found.includes(known), `${known} is missing among ${found.join(', ')}`);
    });
  }

  for (const schema of SCHEMAS) {
    it(`holds the schema of ${schema}`, () => {
      const { $schema } = JSON.parse(readFileSync(`dist/schema/${schema}.json`, 'utf8')) as { $schema?: string };
      assert.match(String($schema), /json-schema/);
    });
  }
});

describe('importing the package in Node', () => {
  const lits = new Set(globalsAfter('lit'));

  for (const path of Object.keys(exports).filter((key) => !/json$/.test(key))) {
    it(`${path} leaves no globals but lit's own`, () => {
      assert.deepEqual(
        globalsAfter(`${name}${path.slice(1)}`).filter((key) => !lits.has(key)),
        [],
      );
    });
  }

  it('. registers nothing, and ./define does', () => {
    const tags = (path: string): unknown =>
      evaluate(`
        await import('${name}${path}');
        const { customElements } = globalThis;
        console.log(JSON.stringify(Boolean(customElements?.get('pull-quote'))));
      `);
    assert.equal(tags(''), false);
    // lit brings a registry to Node, for renderers; where there is none nothing is thrown either.
    assert.equal(tags('/define'), lits.has('customElements'));
  });

  it('says nothing and asks nobody', () => {
    const said = evaluate(`
      const said = [];
      for (const level of ['log', 'info', 'warn', 'error']) { const real = console[level]; console[level] = (...words) => said.push(words); console['real' + level] = real; }
      globalThis.fetch = (...words) => said.push(words);
      await import('${name}/define');
      console.reallog(JSON.stringify(said));
    `);
    assert.deepEqual(said, []);
  });
});

describe('the manifest', () => {
  it('is where package.json says, and editors find it there', () => {
    assert.equal(customElements, './dist/custom-elements.json');
    assert.ok(existsSync(customElements));
  });
});
