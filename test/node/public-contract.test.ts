import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import {
  breakingNotes,
  brokenEntries,
  differences,
  unmentioned,
  type Change,
} from '../../.config/scripts/contract-changes.js';
import {
  CONTRACT,
  contractText,
  readContract,
  releasedContract,
  unionInOrder,
  type Contract,
} from '../../.config/scripts/contract.js';
import fc from '../properties.js';
import { VERSION } from '../../src/version.js';

const read = (path: string): Contract => JSON.parse(readFileSync(path, 'utf8')) as Contract;
const listed = (changes: readonly Change[]): string =>
  changes.map(({ name, change }) => `${name} ${change}`).join('\n');
const namesOf = (changes: readonly Change[]): readonly string[] => changes.map(({ name }) => name);

const changelog = readFileSync('CHANGELOG.md', 'utf8');
const versions = [...changelog.matchAll(/^## \[([\d.]+)\]/gm)].map(([, version = '']) => version);
/** The last version before this one. */
const released = versions[versions.indexOf(VERSION) + 1]!;

describe('the public contract', async () => {
  const present = await readContract();
  const committed = read(CONTRACT);

  it('is the committed list', () => {
    const changes = listed(differences(committed, present));
    assert.equal(
      changes,
      '',
      `${CONTRACT} is not what dist has. If this is meant, run: npm run build && npm run contract`,
    );
    assert.equal(
      contractText(present),
      contractText(committed),
      `${CONTRACT} has another order. Run: npm run contract`,
    );
  });

  it('covers every kind of promise', () => {
    for (const [kind, entries] of Object.entries(present)) assert.ok(Object.keys(entries).length > 2, kind);
    const names = Object.values(present).flatMap((entries) => Object.keys(entries));
    for (const name of [
      '<pull-quote variant>',
      '<news-article> news-error',
      'PullQuoteElement.reload()',
      'itinerary-card::part(stop)',
      'news-article --news-ink',
      'broadsheet/server',
      'broadsheet/server: renderToString argument 2',
      "broadsheet: IssueCode 'url'",
      "broadsheet: NewsErrorCode 'timeout'",
      "broadsheet/lint: LintCode 'removed'",
      'pull-quote.json quotation',
      'JSON Block(list).items',
      'format ninjs',
      'broadsheet convert --out',
      'broadsheet convert -o',
      'dist/cdn/critical.css',
      'dist/cdn/broadsheet-<version>.js',
    ])
      assert.ok(names.includes(name), name);
  });

  it('has no breaking change that CHANGELOG.md does not describe', () => {
    const notes = breakingNotes(changelog, VERSION);
    const missing = unmentioned(brokenEntries(read(releasedContract(released)), present), notes ?? []);
    assert.equal(
      listed(missing),
      '',
      `Against ${released}, this breaks those who rely on it. Restore it, or name it in backticks under "Breaking" of ${VERSION} in CHANGELOG.md, with what to do.`,
    );
  });
});

describe('CHANGELOG.md', () => {
  it('has this version at its top, and says of each version what breaks', () => {
    assert.equal(versions[0], VERSION);
    for (const version of versions)
      assert.ok(breakingNotes(changelog, version), `${version} has no section "Breaking".`);
  });

  it('breaks in a patch for security alone', () => {
    const isPatch = VERSION.split('.').slice(0, 2).join() === released.split('.').slice(0, 2).join();
    const others = (breakingNotes(changelog, VERSION) ?? []).filter((note) => !note.startsWith('**Security:** '));
    assert.deepEqual(isPatch ? others : [], [], `A change that breaks needs a new minor version after ${released}.`);
  });

  it('has the contract of each released version', () => {
    for (const version of versions.slice(1)) assert.ok(existsSync(releasedContract(version)), version);
  });
});

describe('a contract that changes', () => {
  const contract = read(releasedContract('0.1.0'));
  const entry = fc.constantFrom(
    ...Object.entries(contract).flatMap(([kind, entries]) => Object.keys(entries).map((name) => ({ kind, name }))),
  );
  const changed = (kind: string, name: string, type: string | undefined): Contract => {
    const others = Object.entries(contract[kind]!).filter(([other]) => other !== name);
    return { ...contract, [kind]: Object.fromEntries(type === undefined ? others : [...others, [name, type]]) };
  };

  it('is seen where any entry is missing or has another type', () => {
    fc.assert(
      fc.property(entry, fc.constantFrom(undefined, 'something else'), ({ kind, name }, type) => {
        const present = changed(kind, name, type);
        assert.deepEqual(namesOf(differences(contract, present)), [name]);
        assert.deepEqual(namesOf(brokenEntries(contract, present)), [name]);
        assert.deepEqual(namesOf(differences(present, contract)), [name]);
      }),
    );
  });

  it('is the same where the fields of a type are in another order, and only then', () => {
    const kind = 'declarations';
    const name = 'broadsheet: Itinerary.stops';
    const before = changed(kind, name, "{ place: string; meets?: { name: string; url?: 'a' | 'b'; }[]; }[]");
    const after = changed(kind, name, "{ meets?: { url?: 'a' | 'b'; name: string; }[]; place: string; }[]");
    assert.deepEqual(differences(before, after), []);
    const other = changed(kind, name, "{ meets?: { url?: 'a'; name: string; }[]; place: string; }[]");
    assert.deepEqual(namesOf(differences(before, other)), [name]);
    assert.deepEqual(namesOf(brokenEntries(before, other)), [name]);
  });

  it('breaks nothing where a type takes more, or an entry is new', () => {
    const type = (kind: string, name: string): string => contract[kind]![name]!;
    for (const [kind, name, now] of [
      ['attributes', '<pull-quote variant>', unionInOrder(`${type('attributes', '<pull-quote variant>')} | 'quiet'`)],
      ['attributes', '<pull-quote tone>', 'string'],
      ['JSON fields', 'pull-quote.json quotation', 'Text'],
      ['JSON fields', 'pull-quote.json tone', 'string'],
      ['declarations', 'broadsheet: define argument 2', 'string'],
    ] as const) {
      const present = changed(kind, name, now);
      assert.deepEqual(namesOf(differences(contract, present)), [name]);
      assert.deepEqual(brokenEntries(contract, present), [], `${name} ${now}`);
    }
  });

  it('breaks nothing where an object has a new optional field, or a new optional object has required fields', () => {
    const name = 'broadsheet: Itinerary.stops';
    const before = changed('declarations', name, '{ meets?: { name: string; }[]; place: string; }[]');
    const more = changed('declarations', name, '{ meets?: { name: string; role?: string; }[]; place: string; }[]');
    assert.deepEqual(namesOf(differences(before, more)), [name]);
    assert.deepEqual(brokenEntries(before, more), []);
    assert.deepEqual(namesOf(brokenEntries(more, before)), [name]);
    for (const fields of ['{ meets?: { name: string; role: string; }[]; place: string; }[]', '{ place: string; }[]']) {
      assert.deepEqual(namesOf(brokenEntries(before, changed('declarations', name, fields))), [name], fields);
    }
    const path = 'JSON Block(list).tone.name';
    assert.deepEqual(brokenEntries(contract, changed('JSON fields', path, 'string (required)')), []);
  });

  it('breaks where a type takes less, or more is required', () => {
    for (const [kind, name, now] of [
      ['attributes', '<pull-quote variant>', "'' | 'inline'"],
      ['JSON fields', 'pull-quote.json via', 'null | number | string (required)'],
      ['JSON fields', 'pull-quote.json tone', 'string (required)'],
      ['JSON fields', 'JSON Block(list).tone', 'string (required)'],
      ['declarations', 'broadsheet: define argument 2', 'string (required)'],
      ['declarations', 'broadsheet: Messages.table', 'string'],
      ['declarations', 'broadsheet: Issue.code', 'IssueCode (optional)'],
    ] as const) {
      assert.deepEqual(namesOf(brokenEntries(contract, changed(kind, name, now))), [name], now);
    }
  });

  it('is named in its own version, exactly, with what to do', () => {
    const changes = [{ name: 'broadsheet convert --out', change: 'is missing' }];
    const notes = (text: string): readonly string[] => {
      const file = `# Changelog\n\n## [9.9.9] - unreleased\n\n### Breaking\n\n${text}\n\n### Added\n\n- \`broadsheet convert --out\` is a thing that is added here.\n\n## [9.9.8]\n\n### Breaking\n\n- Other.\n`;
      return breakingNotes(file, '9.9.9')!;
    };
    assert.deepEqual(
      unmentioned(changes, notes('- `broadsheet convert\n  --out` is gone. Use `--folder`, which does the same.')),
      [],
    );
    assert.deepEqual(
      unmentioned(changes, notes('- `broadsheet convert --ou` is gone. Use `--folder`, which does the same.')),
      changes,
    );
    assert.deepEqual(unmentioned(changes, notes('- `broadsheet convert --out` is gone.')), changes);
    assert.deepEqual(unmentioned(changes, notes('None.')), changes);
    assert.equal(breakingNotes('## [9.9.9]\n\n### Added\n', '9.9.9'), undefined);
  });

  it('has unions in one order, and functions whole', () => {
    assert.equal(unionInOrder("'b' | 'a'"), "'a' | 'b'");
    assert.equal(unionInOrder('string | (a | b)[]'), '(a | b)[] | string');
    assert.equal(unionInOrder('(words: string) => string | void'), '(words: string) => string | void');
    assert.equal(unionInOrder("'|' | Map<'x' | 'y', () => void> | 'a'"), "'a' | '|' | Map<'x' | 'y', () => void>");
  });
});
