// npm run readme: makes docs/reference, and fills the marks such as <!-- generated: script-tag --> … <!-- /generated --> in
// README.md and the guides in docs. Run it after a build: hashes and element tables come from dist.
// With --check it changes nothing, and fails if a file is out of date.
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';
import { referencePages } from '../reference/pages.js';
import { scriptPieces } from '../reference/script.js';

const REFERENCE = 'docs/reference';
const MARKS = /(<!-- generated: ([\w-]+) -->\n)[^]*?(<!-- \/generated -->)/g;

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const { repository } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly repository: { readonly url: string };
};
const home = repository.url.replace(/^git\+/, '').replace(/\.git$/, '');

const wanted = new Map<string, string>();
for (const [file, text] of referencePages()) wanted.set(`${REFERENCE}/${file}`, text);
const pieces = scriptPieces();
const guides = readdirSync('docs').filter((file) => file.endsWith('.md'));
for (const file of ['README.md', ...guides.map((guide) => `docs/${guide}`)])
  wanted.set(file, filled(file, readFileSync(file, 'utf8')));

const stale: string[] = [];
for (const [file, text] of wanted) {
  const formatted = await prettier.format(text, { ...(await prettier.resolveConfig(file)), filepath: file });
  if (existsSync(file) && readFileSync(file, 'utf8') === formatted) continue;
  stale.push(file);
  if (isCheck()) continue;
  mkdirSync(REFERENCE, { recursive: true });
  writeFileSync(file, formatted);
}
const leftovers = existsSync(REFERENCE)
  ? readdirSync(REFERENCE)
      .map((file) => `${REFERENCE}/${file}`)
      .filter((file) => !wanted.has(file))
  : [];
for (const file of leftovers) {
  stale.push(file);
  if (!isCheck()) rmSync(file);
}

if (!stale.length) console.log('README.md and docs are up to date.');
else if (isCheck()) {
  console.error(`Out of date: ${stale.join(', ')}. Run: npm run readme`);
  process.exitCode = 1;
} else console.log(`Updated: ${stale.join(', ')}`);

function isCheck(): boolean {
  return process.argv.includes('--check');
}

/** Replaces the content between the generated marks, and in README.md the URLs of links. */
function filled(file: string, text: string): string {
  return text.replace(MARKS, (_, start: string, name: string, end: string) => {
    const piece = name === 'links' ? links(text) : pieces.get(name);
    if (piece === undefined)
      throw new Error(
        `${file} has an unknown mark “${name}”. Expected one of links, ${[...pieces.keys()].join(', ')}.`,
      );
    return `${start}\n${piece}\n\n${end}`;
  });
}

/**
 * The URLs of links that are written as `[text][path]`, with the path of a file or folder of this repository.
 *
 * They are absolute, because npm also shows README.md.
 */
function links(text: string): string {
  const paths = new Set([...text.matchAll(/\]\[([^\]]+)\]/g)].map(([, path = '']) => path));
  return [...paths]
    .map((path) => {
      if (!existsSync(path) && !wanted.has(path)) throw new Error(`A link leads to ${path}, which does not exist.`);
      const isPicture = /\.(png|svg|webp)$/.test(path);
      return `[${path}]: ${home}/${isPicture ? 'raw' : 'blob'}/HEAD/${path}`;
    })
    .join('\n');
}
