import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import ts from 'typescript';
import { build } from 'vite';

type Exports = Readonly<Record<string, string | { readonly types: string; readonly default: string }>>;

interface Package {
  readonly version: string;
  readonly bin: { readonly broadsheet: string };
  readonly exports: Exports;
  readonly dependencies: Readonly<Record<string, string>>;
}

/** What the declarations of an entry may name beside lit: the framework that it is for. */
const FRAMEWORKS: Readonly<Record<string, string>> = {
  'dist/types/preact.d.ts': 'preact',
  'dist/types/react.d.ts': 'react',
  'dist/types/solid.d.ts': 'solid-js',
  'dist/types/svelte.d.ts': 'svelte/elements',
  'dist/vue.d.ts': 'vue',
};
const LINKED = ['lit', '@types/react', 'preact', 'solid-js', 'svelte', 'vue'];

/** What npm ships, by kind. */
const SHIPPED = [
  /^(CHANGELOG\.md|LICENSE|README\.md|package\.json)$/,
  /^dist\/([a-z][\w-]*\/)*[a-z][\w.-]*\.(js|d\.ts)$/,
  /^dist\/cdn\/([\w-]+\.css|shadow\/[\w-]+\.css|LICENSE\.txt)$/,
  /^dist\/(custom-elements|schema\/[a-z-]+|vscode\.(css|html)-custom-data|web-types|sbom\.cdx)\.json$/,
];

describe('the packed package in an empty project', () => {
  // A folder that knows nothing of this one.
  const project = mkdtempSync(join(tmpdir(), 'broadsheet-package-'));
  const home = join(project, 'node_modules/broadsheet');
  let description: Package;
  let files: string[];
  let entries: string[];

  before(() => {
    const pack = ['pack', '--json', '--ignore-scripts', '--pack-destination', project];
    const said = execFileSync('npm', pack, { encoding: 'utf8', shell: process.platform === 'win32' });
    // An array until npm 11, an object since.
    const [packed] = Object.values(JSON.parse(said) as Record<string, { filename: string }>);
    mkdirSync(home, { recursive: true });
    execFileSync('tar', ['-xzf', join(project, packed!.filename), '--strip-components=1', '-C', home]);
    for (const name of LINKED) {
      const link = join(project, 'node_modules', name);
      mkdirSync(dirname(link), { recursive: true });
      symlinkSync(resolve('node_modules', name), link, 'junction');
    }
    writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }');
    description = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as Package;
    files = readdirSync(home, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(home.length + 1)
          .replaceAll('\\', '/'),
      );
    entries = Object.entries(description.exports).flatMap(([path, target]) =>
      typeof target === 'string' ? [] : [`broadsheet${path.slice(1)}`],
    );
    assert.ok(entries.length > 10);
  });

  after(() => rmSync(project, { recursive: true, force: true }));

  const run = (code: string): unknown => {
    const node = [process.execPath, ['--input-type=module', '--eval', code]] as const;
    return JSON.parse(execFileSync(...node, { cwd: project, encoding: 'utf8' }));
  };

  it('contains the files that are used, and no build files', () => {
    assert.deepEqual(
      files.filter((file) => /\.(test|spec|map)\b/.test(file) || !SHIPPED.some((kind) => kind.test(file))),
      [],
    );
    for (const kind of SHIPPED)
      assert.ok(
        files.some((file) => kind.test(file)),
        String(kind),
      );
    const mapped = files.filter((file) => /sourceMappingURL=/.test(readFileSync(join(home, file), 'utf8')));
    assert.deepEqual(mapped, []);
    const made = files.filter((file) => readFileSync(join(home, file), 'utf8').includes(resolve('.')));
    assert.deepEqual(made, []);
  });

  it('depends only on lit', () => {
    assert.deepEqual(Object.keys(description.dependencies), ['lit']);
  });

  it('has every file that its entries name', () => {
    for (const target of Object.values(description.exports)) {
      for (const file of typeof target === 'string' ? [target] : Object.values(target)) {
        const [folder = '', rest] = file.slice(2).split('*');
        const there = files.some((one) =>
          rest === undefined ? one === folder : one.startsWith(folder) && one.endsWith(rest),
        );
        assert.ok(there, file);
      }
    }
  });

  // A copy of its own: beside the others it would say that one of the two stays.
  const CANONICAL = /canonical$/;
  const isShared = (entry: string): boolean => !CANONICAL.test(entry);

  it('is imported in Node, also the entry that is one file, and leaves and says nothing', () => {
    const found = run(`
      const said = [];
      const { log } = console;
      for (const level of ['log', 'info', 'warn', 'error']) console[level] = (...words) => said.push(words.join(' '));
      const before = new Set(Reflect.ownKeys(globalThis));
      for (const entry of ${JSON.stringify(entries.filter((entry) => CANONICAL.test(entry)))}) await import(entry);
      const left = Reflect.ownKeys(globalThis).filter((key) => !before.has(key)).map(String);
      log(JSON.stringify({ said, left }));
    `);
    assert.deepEqual(found, { said: [], left: [] });
  });

  it('is imported in Node, every other entry, and leaves and says nothing', () => {
    const found = run(`
      const said = [];
      const { log } = console;
      for (const level of ['log', 'info', 'warn', 'error']) console[level] = (...words) => said.push(words.join(' '));
      globalThis.fetch = (address) => said.push(String(address));
      await import('lit');
      const before = new Set(Reflect.ownKeys(globalThis));
      const tags = () => ['pull-quote', 'news-article', 'itinerary-card'].filter((tag) => globalThis.customElements?.get(tag));
      const quiet = ${JSON.stringify(entries.filter(isShared))}.filter((entry) => !/define$/.test(entry));
      for (const entry of quiet) await import(entry);
      const registered = tags();
      for (const entry of ${JSON.stringify(entries.filter(isShared))}) await import(entry);
      const left = Reflect.ownKeys(globalThis).filter((key) => !before.has(key)).map(String);
      log(JSON.stringify({ said: said.filter((words) => !/Lit is in dev mode/.test(words)), registered, left }));
    `);
    assert.deepEqual(found, { said: [], registered: [], left: [] });
  });

  it('exports its data files', () => {
    const { exports } = description;
    const named = Object.entries(exports).flatMap(([path, target]) => (typeof target === 'string' ? [path] : []));
    const paths = named.flatMap((path) =>
      path.includes('*') ? ['article', 'itinerary', 'pull-quote'].map((schema) => path.replace('*', schema)) : [path],
    );
    const specifiers = paths.map((path) => `broadsheet${path.slice(1)}`);
    const sizes = run(`
      const read = async (specifier) => Object.keys((await import(specifier, { with: { type: 'json' } })).default).length;
      process.removeAllListeners('warning');
      console.log(JSON.stringify(await Promise.all(${JSON.stringify(specifiers)}.map(read))));
    `) as number[];
    assert.equal(sizes.length, specifiers.length);
    assert.ok(sizes.every((size) => size > 1));
  });

  it('has a command that is executable, else npx changes its mode and the repository is not clean', () => {
    if (process.platform === 'win32') return;
    assert.equal(statSync(description.bin.broadsheet).mode & 0o111, 0o111);
  });

  it('has a command line that works', () => {
    const command = join(home, description.bin.broadsheet);
    assert.match(readFileSync(command, 'utf8'), /^#!\/usr\/bin\/env node\n/);
    const ask = (input: string, ...args: string[]): ReturnType<typeof spawnSync> =>
      spawnSync(process.execPath, [command, ...args], { cwd: project, encoding: 'utf8', input });
    assert.equal(String(ask('', '--version').stdout).trim(), description.version);
    const json = '{"quotation":"It is telling.","attribution":"Alessandro Rampietti"}';
    const { stdout, stderr, status } = ask(json, 'convert', '-', '--to', 'text');
    assert.equal(status, 0, String(stderr));
    assert.match(String(stdout), /It is telling\.[^]*Alessandro Rampietti/);
  });

  describe('to the compiler', () => {
    /** What is said of code that stands in the project, with every library checked as well. */
    function complaints(code: string, options: ts.CompilerOptions): string[] {
      const file = join(project, 'story.ts');
      writeFileSync(file, code);
      const program = ts.createProgram([file], {
        target: ts.ScriptTarget.ES2022,
        types: [],
        strict: true,
        exactOptionalPropertyTypes: true,
        skipLibCheck: false,
        noEmit: true,
        ...options,
      });
      return ts
        .getPreEmitDiagnostics(program)
        .map(
          ({ file: at, messageText }) => `${at?.fileName ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
        );
    }
    const NODE = { module: ts.ModuleKind.NodeNext };
    const BUNDLER = { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler };
    const everything = (): string =>
      entries.map((entry, index) => `import * as entry${index} from '${entry}';\nexport { entry${index} };`).join('\n');

    for (const [name, options] of [['Node', NODE] as const, ['a bundler', BUNDLER] as const]) {
      it(`is right, every entry, as ${name} resolves it`, () => {
        assert.deepEqual(complaints(everything(), options), []);
      });
    }

    it('streams what a response takes: of the browser, of Node, and little where neither is known', () => {
      const stream = `
        import { renderToStream, type Attributes, type Issue, type RenderOptions } from 'broadsheet/server';
        const attributes: Attributes = { lang: 'fr', hidden: true };
        export const issues: Issue[] = [];
        const options: RenderOptions = { attributes, onIssue: (issue) => issues.push(issue) };
        export const stream = renderToStream('pull-quote', { quotation: 'It is telling.' }, options);
      `;
      const reply = `${stream}\nexport const reply = new Response(stream.pipeThrough(new CompressionStream('gzip')));`;
      const read = `${stream}\nexport const done: Promise<boolean> = stream.getReader().read().then((chunk) => chunk.done);`;
      const bare = { ...NODE, lib: ['lib.es2023.d.ts'] };
      for (const code of [reply, read]) {
        assert.deepEqual(complaints(code, { ...NODE, lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'] }), []);
        // Its declarations are Node's own business, and are not checked again.
        const node = { types: ['node'], typeRoots: [resolve('node_modules/@types')], skipLibCheck: true };
        assert.deepEqual(complaints(code, { ...bare, ...node }), []);
      }
      assert.deepEqual(complaints(read, bare), []);
    });

    it('has types without the DOM library', () => {
      const code = `
        import { readArticle } from 'broadsheet/formats';
        import { renderToString } from 'broadsheet/server';
        import { snippet } from 'broadsheet/snippet';
        export const words: string = renderToString('pull-quote', { quotation: 'It is telling.' });
        export const pasted: string = snippet('pull-quote', { quotation: 'It is telling.' }, { kind: 'twin' });
        export const feed: Promise<string> = readArticle({}).then(({ format }) => format);
      `;
      assert.deepEqual(complaints(code, { ...NODE, lib: ['lib.es2023.d.ts'] }), []);
      const wrong = `import { renderToString } from 'broadsheet/server';\nrenderToString('pull-quotes', {});`;
      assert.equal(complaints(wrong, { ...NODE, lib: ['lib.es2023.d.ts'] }).length, 1);
    });
  });

  describe('in each of its files', () => {
    const importsOf = (file: string): string[] => {
      const { importedFiles, referencedFiles, typeReferenceDirectives } = ts.preProcessFile(
        readFileSync(join(home, file), 'utf8'),
        true,
        true,
      );
      return [...importedFiles, ...referencedFiles, ...typeReferenceDirectives].map(({ fileName }) => fileName);
    };
    const isLit = (name: string): boolean => /^lit(\/|$)/.test(name);
    const wrong = (kind: RegExp, isRight: (name: string, file: string) => boolean): string[] =>
      files
        .filter((file) => kind.test(file))
        .flatMap((file) =>
          importsOf(file)
            .filter((name) => !isRight(name, file))
            .map((name) => `${file}: ${name}`),
        );

    it('declares with what is shipped, and with lit', () => {
      const isThere = (name: string, file: string): boolean =>
        name.startsWith('.')
          ? existsSync(join(home, dirname(file), name.replace(/\.js$/, '.d.ts')))
          : isLit(name) || name === FRAMEWORKS[file];
      assert.deepEqual(wrong(/\.d\.ts$/, isThere), []);
    });

    it('imports what is shipped, and lit; Node in the command line alone', () => {
      const isThere = (name: string, file: string): boolean =>
        name.startsWith('.')
          ? existsSync(join(home, dirname(file), name))
          : isLit(name) || (name.startsWith('node:') && file.startsWith('dist/cli/'));
      assert.deepEqual(wrong(/\.js$/, isThere), []);
    });
  });

  describe('to a bundler', () => {
    /** What is left of code that imports from the package. */
    async function bundled(code: string): Promise<string> {
      const entry = join(project, 'bundle.js');
      writeFileSync(entry, code);
      const result = await build({
        configFile: false,
        root: project,
        logLevel: 'silent',
        build: { write: false, minify: true, lib: { entry, formats: ['es'] }, rolldownOptions: { external: [/^lit/] } },
      });
      const { output } = [result].flat()[0] as { output: readonly { code?: string }[] };
      return output
        .map(({ code: text = '' }) => text)
        .join('')
        .trim();
    }

    it('is nothing where nothing of it is used', async () => {
      const quiet = entries.filter((entry) => !/(define|canonical)$/.test(entry));
      const names = quiet.map((entry, index) => `import * as unused${index} from '${entry}';\nimport '${entry}';`);
      assert.equal(await bundled(names.join('\n')), '');
      assert.equal(await bundled(`import { PullQuoteElement } from 'broadsheet';`), '');
    });

    it('is no element where a reader alone is used', async () => {
      const code = await bundled(`import { readPullQuote } from 'broadsheet'; console.log(readPullQuote({}));`);
      assert.match(code, /console\.log/);
      assert.doesNotMatch(code, /shadowRoot|from"lit|from "lit/);
    });

    it('keeps what is imported for its effect', async () => {
      for (const entry of entries.filter((one) => /(define|canonical)$/.test(one))) {
        assert.match(await bundled(`import '${entry}';`), /customElements/, entry);
      }
    });
  });
});
