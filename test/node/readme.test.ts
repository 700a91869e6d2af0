import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';

// has no types of its own
const require = createRequire(import.meta.url);
const sanitizeHtml = require('sanitize-html') as (html: string) => string;

const readme = readFileSync('README.md', 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const snippets = (language: string): string[] =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, 'gm'))].map(([, code = '']) => code);

/** What the compiler says of code that stands where the package can be imported by its name. */
function complaints(code: string): string[] {
  const { config } = ts.readConfigFile('tsconfig.json', (path) => readFileSync(path, 'utf8')) as {
    config: { compilerOptions: object };
  };
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, process.cwd());
  const name = resolve('snippet.ts');
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (path) => resolve(path) === name || fileExists(path);
  host.readFile = (path) => (resolve(path) === name ? code : readFile(path));
  host.getSourceFile = (path, ...rest) =>
    resolve(path) === name
      ? ts.createSourceFile(path, code, ts.ScriptTarget.ES2022, true)
      : getSourceFile(path, ...rest);
  const program = ts.createProgram([name], { ...options, noEmit: true }, host);
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

describe('README', () => {
  for (const [index, code] of snippets('ts').entries()) {
    it(`has TypeScript that compiles: snippet ${index + 1}`, () => {
      assert.deepEqual(complaints(code), []);
    });
  }

  it('would not pass TypeScript that is wrong', () => {
    assert.equal(
      complaints(`import { PullQuoteElement } from 'broadsheet';\nnew PullQuoteElement().nothing;`).length,
      1,
    );
  });

  for (const [index, code] of snippets('js').entries()) {
    it(`has JavaScript that runs in Node, and says what it promises: snippet ${index + 1}`, () => {
      const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
        encoding: 'utf8',
      });
      assert.equal(stderr, '');
      assert.equal(status, 0);
      const promised = [...code.matchAll(/console\.log\(.*\); \/\/ (\w+(?: \w+)*)/g)].map(([, words]) => words!);
      assert.ok(promised.length > 0);
      for (const [line, words] of promised.entries()) assert.ok(stdout.split('\n')[line]?.startsWith(words), stdout);
    });
  }

  it('has HTML that keeps its words where tags and scripts are removed', () => {
    const bodies = snippets('html').filter((snippet) => snippet.includes('<pull-quote'));
    assert.equal(bodies.length, 2);
    const words = (html: string): string =>
      html
        .replace(/<[^>]*>/g, '')
        .replace(/\s+/g, ' ')
        .trim();
    for (const body of bodies) {
      const kept = sanitizeHtml(body);
      assert.ok(!kept.includes('<script') && !kept.includes('<pull-quote'));
      assert.equal(words(kept), words(body));
      assert.match(kept, /<figure>[^]*<blockquote>[^]*<figcaption>[^]*<b>/);
    }
  });

  it('has JSON that is a pull quote without fault', async () => {
    const { readPullQuote } = await import('../../src/model/definition/pull-quote.js');
    for (const json of snippets('json')) assert.deepEqual(readPullQuote(JSON.parse(json)).issues, []);
  });

  it('names commands and files that there are', () => {
    const commands = [...readme.matchAll(/npm (?:run )?(start|test|build|verify|size|shots|readme|\w+:\w+)/g)];
    for (const [, command = ''] of commands) assert.ok(Object.hasOwn(scripts, command), command);
    const paths = [...readme.matchAll(/`((?:src|test|demo|dist|\.config)\/[\w./-]*)`|\]\((?!http)([^)]+)\)/g)];
    for (const [, code, link] of paths) assert.ok(existsSync((code ?? link)!), code ?? link);
  });
});
