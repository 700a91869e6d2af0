import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { VERSION } from '../../src/version.js';

interface Package {
  readonly name: string;
  readonly version: string;
  readonly customElements: string;
  readonly exports: Readonly<Record<string, string | { readonly types: string; readonly default: string }>>;
}
const { name, version, exports, customElements } = JSON.parse(readFileSync('package.json', 'utf8')) as Package;

const SCHEMAS = ['article', 'itinerary', 'pull-quote'];

/** The names that each entry declares and has when the program runs, so without types. */
function declaredNames(): [path: string, names: string[]][] {
  const entries = Object.entries(exports).flatMap(([path, target]) =>
    typeof target === 'string' ? [] : [[path, target.types] as const],
  );
  const program = ts.createProgram(
    entries.map(([, file]) => file),
    { module: ts.ModuleKind.NodeNext, target: ts.ScriptTarget.ES2022, types: [], strict: true },
  );
  const checker = program.getTypeChecker();
  return entries.map(([path, file]) => {
    const module = checker.getSymbolAtLocation(program.getSourceFile(file)!);
    const names = (module ? checker.getExportsOfModule(module) : []).flatMap((symbol) => {
      const isAlias = (symbol.flags & ts.SymbolFlags.Alias) !== 0;
      const { flags } = isAlias ? checker.getAliasedSymbol(symbol) : symbol;
      const isType = (flags & ts.SymbolFlags.Value) === 0 || symbol.declarations?.some(ts.isTypeOnlyExportDeclaration);
      return isType ? [] : [symbol.name];
    });
    return [path, names.sort()];
  });
}

/** What a script sees of the world, in a Node of its own. */
function evaluate(code: string, ...options: readonly string[]): unknown {
  const args = [...options, '--input-type=module', '--eval', code];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
}
/** The globals that an import leaves behind, and whether anything else is still going on. */
const globalsAfter = (specifier: string): string[] =>
  evaluate(`
    const before = new Set(Reflect.ownKeys(globalThis));
    await import('${specifier}');
    console.log(JSON.stringify(Reflect.ownKeys(globalThis).filter((key) => !before.has(key)).map(String)));
  `) as string[];

describe('the package', () => {
  it('exports its version', () => {
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

  // Which names these are, is in test/contract/public-contract.json.
  for (const [path, names] of declaredNames()) {
    it(`exports from ${path} what it declares`, () => {
      const found = evaluate(`console.log(JSON.stringify(Object.keys(await import('${name}${path.slice(1)}'))))`);
      assert.deepEqual(found, names);
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

  it('prints nothing and sends no requests', () => {
    const said = evaluate(`
      const said = [];
      for (const level of ['log', 'info', 'warn', 'error']) { const real = console[level]; console[level] = (...words) => said.push(words); console['real' + level] = real; }
      globalThis.fetch = (...words) => said.push(words);
      await import('${name}/define');
      console.reallog(JSON.stringify(said));
    `);
    assert.deepEqual(said, []);
  });

  it('gives the development build of lit nothing to warn of', () => {
    const said = evaluate(
      `
        const said = [];
        console.warn = (words) => said.push(words);
        const { ItineraryCardElement, NewsArticleElement, PullQuoteElement } = await import('${name}');
        // As a registry asks when an element is defined.
        for (const element of [ItineraryCardElement, NewsArticleElement, PullQuoteElement]) element.observedAttributes;
        console.log(JSON.stringify(said.filter((words) => !words.startsWith('Lit is in dev mode.'))));
      `,
      '--conditions=development',
    );
    assert.deepEqual(said, []);
  });
});

describe('the manifest', () => {
  interface Exported {
    readonly kind: string;
    readonly name: string;
    readonly declaration: { readonly name: string; readonly module: string };
  }
  interface Module {
    readonly path: string;
    readonly declarations: readonly { readonly name: string; readonly tagName?: string }[];
    readonly exports: readonly Exported[];
  }
  const modules = (): readonly Module[] =>
    (JSON.parse(readFileSync(customElements, 'utf8')) as { modules: readonly Module[] }).modules;

  it('is where package.json says, and editors find it there', () => {
    assert.equal(customElements, './dist/custom-elements.json');
    assert.ok(existsSync(customElements));
  });

  it('names files that are published, and what they export', async () => {
    for (const { path, exports: exported } of modules()) {
      for (const file of [path, ...exported.map(({ declaration }) => declaration.module)]) {
        assert.match(file, /^dist\//);
        assert.ok(existsSync(file), file);
      }
      const module = (await import(pathToFileURL(path).href)) as object;
      for (const { name: exportedName } of exported.filter(({ kind }) => kind === 'js')) {
        // Types are exports to the analyzer as well.
        if (/Event$/.test(exportedName)) continue;
        assert.ok(exportedName in module, `${path} exports no ${exportedName}`);
      }
    }
  });

  it('names the module that defines each tag', () => {
    const tags = modules().flatMap(({ declarations }) => declarations.flatMap(({ tagName = [] }) => tagName));
    assert.ok(tags.length > 2);
    const defined = modules().flatMap(({ path, exports: exported }) =>
      exported.filter(({ kind }) => kind === 'custom-element-definition').map((one) => [one.name, path]),
    );
    assert.deepEqual(
      defined,
      tags.map((tag) => [tag, `dist/elements/${tag}.define.js`]),
    );
  });
});
