import { readFile } from 'node:fs/promises';
import { extname, resolve, sep } from 'node:path';
import config from './web-test-runner.config.mjs';
import { root } from './scripts/install-packages.mjs';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

// Runs before the app's code. Removes itself, because frameworks compare the page with what they render.
const RECORDER = `<script>
  window.complaints = [];
  for (const level of ['warn', 'error']) console[level] = (...words) => complaints.push(words.map(String).join(' '));
  addEventListener('error', (event) => complaints.push(event.message ?? 'not loaded: ' + event.target.src), true);
  addEventListener('unhandledrejection', ({ reason }) => complaints.push(String(reason)));
  document.currentScript.remove();
</script>`;

/** Serves the built apps unchanged; the runner would add scripts to their pages. */
async function serveApp(ctx, next) {
  if (ctx.path === '/@hosts') {
    ctx.body = process.env.HOSTS;
    ctx.type = TYPES['.json'];
    return undefined;
  }
  const [, name] = /^\/test\/hosts\/([\w-]+)\/out\//.exec(ctx.path) ?? [];
  if (!name) return next();
  const folder = resolve(root, 'test/hosts', name, 'out');
  const file = resolve(root, `.${decodeURIComponent(ctx.path)}`);
  const body = file.startsWith(folder + sep) && (await readFile(file).catch(() => undefined));
  if (!body) return undefined; // Koa responds with 404
  ctx.type = TYPES[extname(file)] ?? 'application/octet-stream';
  ctx.body = extname(file) === '.html' && ctx.get('sec-fetch-dest') !== 'empty' ? recorded(String(body)) : body;
  return undefined;
}

const recorded = (page) => page.replace(/<head[^>]*>/, (head) => head + RECORDER);

/** `npm run test:hosts`: the built apps of test/hosts, each in a frame. */
export default {
  ...config,
  files: ['test/hosts/*.host.ts', 'test/hosts/*/*.host.ts'],
  middleware: [serveApp, ...config.middleware],
  // less than the timeout of hosts.mjs, so that a hanging run reports the file
  testsFinishTimeout: 500_000,
};
