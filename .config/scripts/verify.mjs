// npm run verify: all checks besides the tests. Every step runs, even if others fail. npm run verify -- eslint knip
// only these steps
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installPackages, root } from './install-packages.mjs';

const LONGEST_COMPLAINT = 60;

process.chdir(root);
installPackages();

const STEPS = {
  'types of src': () => run('tsc --project tsconfig.json'),
  'types of the core, without a browser': () => run('tsc --project .config/tsconfig.core.json --noEmit'),
  'types of the tests': () => run('tsc --project .config/tsconfig.test.json'),
  eslint: () => run('eslint --config .config/eslint.config.js --max-warnings 0 .'),
  'no import comes back to where it began': () => run('node .config/scripts/import-graph.mjs'),
  prettier: () => run('prettier --check --log-level warn .'),
  knip: () => run('knip --config .config/knip.json'),
  'dist is what the build makes': rebuild,
  'manifest is in step': compareManifest,
  'README and docs are up to date': () => run('node --import tsx .config/scripts/readme.ts --check'),
  sizes: () => run('node .config/scripts/size.mjs --check'),
  publint: () => run('publint'),
  'are the types wrong': () => run('attw --pack . --profile esm-only'),
};

const wanted = process.argv.slice(2);
const steps = Object.entries(STEPS).filter(([name]) => !wanted.length || wanted.some((part) => name.includes(part)));
const failures = [];
for (const [name, step] of steps) {
  const start = performance.now();
  const complaint = step();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${complaint === undefined ? '✓' : '✗'} ${name} (${seconds} s)`);
  if (complaint === undefined) continue;
  failures.push(name);
  console.log(shorten(complaint).replace(/^/gm, '    '));
}

if (!steps.length) console.error(`No such step. There are: ${Object.keys(STEPS).join('; ')}.`);
else if (failures.length) console.log(`\n${failures.length} of ${steps.length} steps failed: ${failures.join('; ')}.`);
else console.log(`\nAll ${steps.length} steps passed.`);
process.exitCode = failures.length || !steps.length ? 1 : 0;

function shorten(complaint) {
  const lines = complaint.trim().split('\n');
  if (lines.length <= LONGEST_COMPLAINT) return lines.join('\n');
  return [...lines.slice(0, LONGEST_COMPLAINT), `… and ${lines.length - LONGEST_COMPLAINT} lines more`].join('\n');
}

/** Runs a command. Returns its output if it failed. */
function run(command) {
  const PATH = [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter);
  const { status, error, stdout, stderr } = spawnSync(command, {
    shell: true,
    encoding: 'utf8',
    env: { ...process.env, PATH, NO_COLOR: '1', FORCE_COLOR: '0' },
    timeout: 600_000,
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status === 0) return undefined;
  return [stdout, stderr, error?.message].filter(Boolean).join('\n').trim() || `${command} failed without output.`;
}

function rebuild() {
  const before = hashes('dist');
  const complaint = run('npm run --silent build');
  if (complaint !== undefined) return complaint;
  const after = hashes('dist');
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    (file) => before.get(file) !== after.get(file),
  );
  if (!changed.length) return undefined;
  return `The build made other files than those in dist; they are new now, look at them and commit them:\n${changed.join('\n')}`;
}

function compareManifest() {
  const folder = mkdtempSync(join(root, 'node_modules/.cache-manifest-'));
  try {
    const out = folder.slice(root.length);
    const complaint = run(`cem analyze --quiet --config .config/custom-elements-manifest.config.mjs --outdir ${out}`);
    if (complaint !== undefined) return complaint;
    if (content('dist/custom-elements.json') === content(`${out}/custom-elements.json`)) return undefined;
    return 'dist/custom-elements.json is not what the sources say. Run: npm run manifest';
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function content(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function hashes(folder) {
  const found = new Map();
  if (!existsSync(folder)) return found;
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath ?? entry.path, entry.name);
    found.set(file, createHash('sha256').update(readFileSync(file)).digest('hex'));
  }
  return found;
}
