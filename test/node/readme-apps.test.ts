import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';

const guide = readFileSync('docs/developers.md', 'utf8');
const hosts = JSON.parse(readFileSync('test/hosts/hosts.json', 'utf8')) as Record<string, object>;
const [, section = ''] = /^## Frameworks\n([^]*?)^## /m.exec(guide) ?? [];
const rows = [...section.matchAll(/^\| \[([^\]]+)\]\(([^)]+)\) *\| (.*?) *\| /gm)].map(
  ([, name = '', folder = '', lines = '']) => ({ name, folder: folder.replace('../', ''), lines }),
);

/** A line as it is compared: without the id by which the app is driven, however it is closed, broken and indented. */
const bare = (text: string): string =>
  text
    .replace(/\sid="[\w-]*"/g, '')
    .replace(/<\/[\w-]+>/g, '')
    .replace(/\s*\/>/g, '>')
    .replace(/\s+/g, '')
    .replace(/,(?=[)\]}])/g, '');

/** All that somebody wrote for an app. */
function sourcesOf(folder: string): string {
  const texts: string[] = [];
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (/^(node_modules|out|\..*|package.*\.json)$/.test(entry.name)) continue;
    const path = `${folder}/${entry.name}`;
    texts.push(entry.isDirectory() ? sourcesOf(path) : readFileSync(path, 'utf8'));
  }
  return texts.join('\n');
}

describe('the code for each framework in docs/developers.md', () => {
  it('are there', () => assert.ok(rows.length >= 5, section));

  for (const { name, folder, lines } of rows) {
    it(`are those of the app that is built: ${name}`, () => {
      assert.ok(existsSync(`${folder}/package.json`), folder);
      assert.ok(folder.replace('test/hosts/', '') in hosts, `${folder} is not in hosts.json`);
      const sources = bare(sourcesOf(folder));
      const wanted = [...lines.matchAll(/`([^`]+)`/g)].map(([, line = '']) => line);
      assert.ok(wanted.length > 0, lines);
      for (const line of wanted) assert.ok(sources.includes(bare(line)), line);
    });
  }
});

describe('test/hosts', () => {
  it('holds an app for each name in hosts.json, with a lock', () => {
    for (const name of Object.keys(hosts)) assert.ok(existsSync(`test/hosts/${name}/package-lock.json`), name);
  });

  it('names every version exactly', () => {
    for (const name of Object.keys(hosts)) {
      const { dependencies, devDependencies } = JSON.parse(
        readFileSync(`test/hosts/${name}/package.json`, 'utf8'),
      ) as Record<string, Record<string, string> | undefined>;
      for (const [dependency, version] of Object.entries({ ...dependencies, ...devDependencies }))
        assert.match(version, /^\d+\.\d+\.\d+$/, `${name}: ${dependency}`);
    }
  });
});
