import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { LintMessage } from '../../src/lint/lint.js';
import { snippet } from '../../src/snippet/snippet.js';
import { TARGETS } from '../../src/lint/targets.js';
import { broadsheet, type Ran } from './terminal.js';

const QUOTE = { quotation: 'It is telling.', attribution: 'Alessandro Rampietti' };
const FAULTY = '<p>Before.</p>\n<pull-quote varient="x">It is telling.</pull-quote>\n';
const TWIN = snippet('pull-quote', QUOTE, { kind: 'twin' });

let folder: string;
const file = (name: string): string => join(folder, name);
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'broadsheet-'));
  await writeFile(file('faulty.html'), FAULTY);
  await writeFile(file('twin.html'), TWIN);
});
after(() => rm(folder, { recursive: true }));

const lint = (given: readonly string[], stdin?: string): Promise<Ran> => broadsheet(['lint', ...given], { stdin });

describe('broadsheet lint', () => {
  it('prints findings with line and column, and fails', async () => {
    const { status, out, said } = await lint(['--quiet', file('faulty.html')]);
    assert.equal(status, 1);
    assert.equal(
      out,
      `${file('faulty.html')}:2:13: unknown-attribute <pull-quote> has no attribute “varient”; ignored. Did you mean “variant”?\n`,
    );
    assert.equal(said, '');
  });

  it('prints what each platform removes from valid HTML, and does not fail', async () => {
    const { status, out } = await lint([file('twin.html')]);
    assert.equal(status, 0);
    assert.match(out, /twin\.html:1:\d+: removed Substack removes the attribute data-news\. /);
    const notes = out.match(/: removed /g)!.length;
    assert.ok(out.endsWith(`twin.html: no errors; ${notes} notes\n`), out);
    assert.deepEqual(await lint(['-q', file('twin.html')]), { status: 0, out: '', said: '' });
  });

  it('says that HTML is fine only if it has nothing to say about it', async () => {
    assert.equal((await lint(['-'], '<p>x</p>')).out, 'standard input: fine\n');
    assert.match((await lint(['--target', 'substack', '-'], TWIN)).out, /\nstandard input: no errors; 1 note\n$/);
    const swallowed = await lint(['-'], '<pull-quote />\n<p>The rest of the story.</p>');
    assert.equal(swallowed.status, 1);
    assert.match(swallowed.out, /:1:1: self-closed /);
    assert.doesNotMatch(swallowed.out, /fine|no errors/);
  });

  it('reads standard input', async () => {
    const element = snippet('pull-quote', QUOTE, { script: false });
    const { status, out } = await lint(['--target', 'wordpress', '-'], element);
    assert.equal(status, 1);
    assert.match(out, /^standard input:1:6: removed WordPress .*Use a snippet of kind “twin”\.\n$/);
    assert.equal((await lint(['--target', 'wordpress'], TWIN)).status, 0);
  });

  it('processes several files, and continues if one cannot be read', async () => {
    const { status, out, said } = await lint(['-q', file('none.html'), file('faulty.html'), file('twin.html')]);
    assert.equal(status, 1);
    assert.match(out, /unknown-attribute/);
    assert.match(said, /none\.html: there is no such file/);
    assert.match(said, /3 files: 2 with errors\.\n$/);
  });

  it('prints one list of objects with --json', async () => {
    const { status, out } = await lint(['--json', '--target', 'github', file('faulty.html'), file('twin.html')]);
    assert.equal(status, 1);
    const list = JSON.parse(out) as (LintMessage & { file: string })[];
    assert.deepEqual(
      list.map(({ file: name, code, level, line }) => [name, code, level, line]),
      [
        [file('faulty.html'), 'removed', 'error', 2],
        [file('faulty.html'), 'unknown-attribute', 'error', 2],
        [file('twin.html'), 'removed', 'remark', 1],
      ],
    );
  });

  it('tells nothing but errors in JSON either, where that is asked for', async () => {
    const codesOf = (out: string): string[] => (JSON.parse(out) as LintMessage[]).map(({ code }) => code);
    assert.deepEqual(await lint(['--json', '--quiet', file('twin.html')]), { status: 0, out: '[]\n', said: '' });
    const { status, out } = await lint(['--json', '-q', file('faulty.html'), file('twin.html')]);
    assert.equal(status, 1);
    assert.deepEqual(codesOf(out), ['unknown-attribute']);
    assert.ok(codesOf((await lint(['--json', file('faulty.html')])).out).includes('removed'));
  });

  it('lists the platforms and explains each', async () => {
    const { status, said } = await lint(['--target', 'tumblr'], TWIN);
    assert.equal(status, 2);
    assert.match(said, /Invalid --target “tumblr”. Use one of wordpress, /);
    const { out } = await lint(['--help']);
    for (const { name } of TARGETS) assert.ok(out.includes(name), name);
  });
});
