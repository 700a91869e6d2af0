// Writes the same stories in Node, Deno and workerd, and fails where one writes something else, or nothing.
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { build } from 'esbuild';

const bin = (name) => `node_modules/.bin/${name}`;
const json = (file, ...args) => JSON.parse(execFileSync(file, args, { encoding: 'utf8', maxBuffer: 1 << 26 }));

// How much white space stands around the dash of two dates is between a runtime and its edition of CLDR.
const withoutSpaces = (text) => text.replace(/\s/g, '');

mkdirSync('out', { recursive: true });
const node = json(process.execPath, 'main.js');
const empty = Object.keys(node).filter((name) => node[name].length < 100);
if (empty.length) throw new Error(`Node writes next to nothing: ${empty.join(', ')}.`);

const deno = json(bin('deno'), 'run', '--quiet', '--no-remote', '--node-modules-dir=manual', '--allow-read', 'main.js');
compare('Deno', deno);

// As tools for workers bundle: for a browser without a page.
await build({
  entryPoints: ['worker.js'],
  bundle: true,
  format: 'esm',
  conditions: ['workerd', 'worker', 'browser'],
  outfile: 'out/worker.js',
});
compare('workerd', await inWorkerd());

writeFileSync('out/index.html', `<!doctype html><title>Written in three runtimes</title>${node['news-article']}`);
console.log(`Node, Deno and workerd write the same ${Object.keys(node).length} texts.`);

/** Fails with the first place where a runtime writes something else than Node. */
function compare(runtime, written) {
  for (const name of Object.keys(node)) {
    const [text, other] = [node[name], written[name] ?? ''].map(withoutSpaces);
    if (other === text) continue;
    const at = [...text].findIndex((sign, index) => sign !== other[index]);
    const [wanted, found] = [text, other].map((whole) => JSON.stringify(whole.slice(Math.max(0, at - 40), at + 40)));
    throw new Error(`${runtime} writes ${name} otherwise than Node: ${found}, not ${wanted}.`);
  }
}

async function inWorkerd() {
  const port = await freePort();
  const server = spawn(bin('workerd'), ['serve', 'config.capnp', `--socket-addr=http=127.0.0.1:${port}`], {
    stdio: 'inherit',
  });
  try {
    return await ask(`http://127.0.0.1:${port}/`);
  } finally {
    server.kill();
  }
}

/** Asks until the server is there; some 20 seconds. */
async function ask(address, tries = 100) {
  try {
    const answer = await fetch(address, { method: 'POST', body: readFileSync('../story.json') });
    return await answer.json();
  } catch (error) {
    if (tries === 0) throw error;
    await new Promise((wake) => setTimeout(wake, 200));
    return ask(address, tries - 1);
  }
}

function freePort() {
  return new Promise((give) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => give(port));
    });
  });
}
