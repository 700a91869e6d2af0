import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { OPTIONS } from '../../src/cli/options.js';
import { LINT_CODES } from '../../src/lint/codes.js';
import { ELEMENT_ATTRIBUTES } from '../../src/model/element-attributes.js';
import { TAGS } from '../../src/model/tags.js';
import { TARGETS } from '../../src/lint/targets.js';
import { SNIPPET_KINDS } from '../../src/snippet/snippet.js';
import { broadsheet } from './terminal.js';

const COMMANDS = Object.keys(OPTIONS) as (keyof typeof OPTIONS)[];

/** The names that stand in the first column below a heading of a page. */
function listed(page: string, heading: string): string[] {
  const [, section = ''] = page.split(`\n${heading}\n`);
  const [rows = ''] = section.split(/\n\n/);
  return rows.split('\n').flatMap((row) => /^ {2}(?:-\w, )?(?:--)?([\w-]+)/.exec(row)?.[1] ?? []);
}

const pageOf = async (command: string): Promise<string> => (await broadsheet([command, '--help'])).out;

describe('a page of help', () => {
  for (const command of COMMANDS) {
    it(`names every option that ${command} takes, and no other`, async () => {
      const named = listed(await pageOf(command), 'OPTIONS');
      assert.deepEqual(named, [...Object.keys(OPTIONS[command]), 'help']);
      // Not what the table says, but what the command does: it takes what is named, and refuses all else that others take.
      const all = new Set(COMMANDS.flatMap((other) => Object.keys(OPTIONS[other])));
      for (const name of all) {
        const { status, said } = await broadsheet([command, 'none.json', `--${name}=x`]);
        const isUnknown = said.includes(`Unknown option '--${name}'`);
        assert.equal(isUnknown, !named.includes(name), `${command} --${name}: ${said}`);
        assert.ok(!isUnknown || status === 2);
      }
    });

    it(`fits ${command} on a narrow screen`, async () => {
      const page = await pageOf(command);
      assert.deepEqual(
        page.split('\n').filter((line) => line.length > 80),
        [],
      );
      assert.equal((await broadsheet(['help', command])).out, page);
    });
  }

  it('lists commands, codes, platforms, kinds and values', async () => {
    const { out } = await broadsheet(['--help']);
    assert.ok(out.split('\n').every((line) => line.length <= 80));
    const commands = [...out.matchAll(/^ {2}broadsheet (\w+) FILE/gm)].map(([, name]) => name);
    assert.deepEqual(commands.sort(), [...COMMANDS].sort());
    const lint = await pageOf('lint');
    assert.deepEqual(listed(lint, 'CODES'), Object.keys(LINT_CODES));
    assert.deepEqual(
      listed(lint, 'PLATFORMS'),
      TARGETS.map(({ name }) => name),
    );
    const snippet = await pageOf('snippet');
    assert.deepEqual(listed(snippet, 'KINDS').sort(), [...SNIPPET_KINDS].sort());
    const { said } = await broadsheet(['convert', '--to', 'pdf'], { stdin: '' });
    const [, forms = ''] = /Invalid --to “pdf”\. Use one of (.*?)\./.exec(said) ?? [];
    const [, toForm = ''] = /--to FORM +([^]*?)\n {2}-/.exec(await pageOf('convert')) ?? [];
    const named = toForm.replaceAll(/\([^)]*\)/g, '').split('.')[0]!;
    assert.deepEqual(
      named.match(/[a-z]+/g)?.filter((word) => word !== 'or'),
      forms.split(', '),
    );
    for (const element of TAGS) {
      for (const name of ['variant', 'theme'] as const) {
        const values = (ELEMENT_ATTRIBUTES[element][name]?.values ?? []).join(', ');
        assert.ok(snippet.replace(/\s+/g, ' ').includes(values), `${element} ${name}: ${values}`);
      }
    }
  });

  it('reports an unknown command', async () => {
    for (const [name, words] of [
      [
        'rendr',
        'Unknown command “rendr”. Use convert, validate, render, snippet, lint, quotes, stops or verify. Did you mean render?',
      ],
      ['toString', 'Unknown command “toString”'],
    ] as const) {
      for (const given of [['help', name], ['--help', name], [name]]) {
        const { status, out, said } = await broadsheet(given);
        assert.deepEqual([status, out], [2, '']);
        assert.ok(said.includes(words), said);
      }
    }
  });
});
