// The test server, at /@test/: responses that are late, broken, endless, redirected or counted. With /@test/no-cors/…
// the same without the header that admits other origins. `localhost` and `127.0.0.1` are two origins.
import { readFile, readdir } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { root } from './install-packages.mjs';

const PREFIX = '/@test/';
const CORPUS = resolve(root, process.env.BROADSHEET_CORPUS ?? '../shared/corpus');
const CHUNK = 64 * 1024;

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonl': 'application/x-ndjson; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.vtt': 'text/vtt; charset=utf-8',
  '.webp': 'image/webp',
  '.xml': 'application/xml; charset=utf-8',
};

const STORY = '{"quotation":"Words that are cut off."}';
const BROKEN = {
  'bad-gzip': [{ 'content-encoding': 'gzip' }, gzipSync(STORY).fill(0xff, 10)],
  bomb: [{ 'content-encoding': 'gzip' }, gzipSync(' '.repeat(50 * 1024 * 1024))],
  'too-long': [{ 'content-length': 1000 }, STORY],
  'too-short': [{ 'content-length': 20 }, STORY],
  drip: [{}, ''],
};

/** The media type of a file, by its name. */
export const typeOf = (path) => TYPES[extname(path)] ?? 'application/octet-stream';

/** A plugin of @web/dev-server. Its middleware must come before the one that serves files: `middleware: [server.middleware]`. */
export function testServer() {
  const counts = new Map();
  const held = new Set();
  const pages = [];

  /** Takes the response from Koa. The caller must end it, or it is destroyed with the server. */
  function take(ctx) {
    ctx.status = 200; // otherwise the runner lists it as a missing file
    ctx.respond = false;
    held.add(ctx.res);
    ctx.res.once('close', () => held.delete(ctx.res));
    return ctx.res;
  }

  const routes = {
    status(ctx, code) {
      ctx.status = Number(code);
      ctx.body = `status ${code}`;
    },
    hang(ctx) {
      take(ctx);
    },
    async stall(ctx) {
      const path = ctx.query.path ?? '.json';
      const res = take(ctx);
      res.writeHead(200, { 'content-type': typeOf(path), 'content-length': 1000 });
      res.write(' ');
    },
    async slow(ctx, ms, ...path) {
      await wait(Number(ms));
      await serveFile(ctx, path);
    },
    async bytes(ctx, size) {
      const res = take(ctx);
      res.writeHead(200, { 'content-type': TYPES['.json'], 'cache-control': 'no-store' });
      // a reader that closes the connection early is not an error
      await pipeline(Readable.from(jsonOfSize(Number(size))), res).catch(() => {});
    },
    json(ctx) {
      ctx.type = ctx.query.type ?? TYPES['.json'];
      ctx.body = ctx.query.body ?? '';
    },
    // `pause` is the number of milliseconds to wait at each comment <!--pause-->
    page(ctx) {
      const { csp, reports, coep, type, body, kept, pause } = ctx.query;
      if (csp) ctx.set('content-security-policy', csp);
      // the same policy in report-only mode; /@test/counted?key= returns the number of reports
      if (reports) ctx.set('content-security-policy-report-only', `${csp}; report-uri ${PREFIX}count?key=${reports}`);
      if (coep) ctx.set('cross-origin-embedder-policy', coep);
      ctx.type = type ?? TYPES['.html'];
      const page = body ?? pages[Number(kept)];
      ctx.body = pause ? Readable.from(inPieces(page.split('<!--pause-->'), Number(pause))) : page;
    },
    // stores a page that is too long for a URL, and returns a number to request it with
    async keep(ctx) {
      const chunks = [];
      for await (const chunk of ctx.req) chunks.push(chunk);
      ctx.body = String(pages.push(Buffer.concat(chunks).toString()) - 1);
    },
    // replaces the text `from` by `to` in files whose name contains `file`
    async edited(ctx, file, from, to, ...path) {
      const name = inside(root, path);
      const code = name && (await readFile(name, 'utf8').catch(() => undefined));
      if (code === undefined) return;
      if (path.at(-1).includes(file) && !code.includes(from)) ctx.throw(500, `There is no ${from} in ${name}.`);
      ctx.type = typeOf(name);
      ctx.body = path.at(-1).includes(file) ? code.replaceAll(from, to) : code;
    },
    // a script whose folder contains no other files
    async alone(ctx, ...path) {
      if (path.at(-1) === 'broadsheet.js') await serveFile(ctx, path);
    },
    // responses with a wrong Content-Encoding or Content-Length, or with one byte per second
    broken(ctx, kind) {
      const [headers, body] = BROKEN[kind];
      const res = take(ctx);
      res.writeHead(200, { 'content-type': TYPES['.json'], ...headers });
      if (kind !== 'drip') return res.end(body);
      const timer = setInterval(() => res.write(' '), 1000);
      return res.write(' ', () => res.once('close', () => clearInterval(timer)));
    },
    redirect(ctx) {
      ctx.redirect(ctx.query.to);
    },
    loop(ctx) {
      ctx.redirect(ctx.url);
    },
    reset(ctx) {
      const res = take(ctx);
      res.writeHead(200, { 'content-type': TYPES['.json'], 'content-length': 1000 });
      res.write('{"headline":"', () => res.destroy());
    },
    count(ctx) {
      counts.set(ctx.query.key, (counts.get(ctx.query.key) ?? 0) + 1);
      routes.counted(ctx);
    },
    counted(ctx) {
      ctx.body = { count: counts.get(ctx.query.key) ?? 0 };
    },
    async corpus(ctx, ...path) {
      const { type, body } = (await readCorpus(path)) ?? {};
      if (body === undefined) return;
      ctx.type = type;
      ctx.body = body;
    },
    async csp(ctx, ...path) {
      // redirects, so that relative URLs in the page work
      const { page, csp } = ctx.query;
      if (page) return ctx.redirect(`${PREFIX}csp/${page.replace(/^\//, '')}?csp=${encodeURIComponent(csp ?? '')}`);
      if (csp) ctx.set('content-security-policy', csp);
      return serveFile(ctx, path);
    },
  };

  /**
   * Scripts are served by the runner, which compiles TypeScript. Pages are not, because the runner would add scripts to
   * them, and neither is the script tag, because compiling would change its hash.
   */
  async function serveFile(ctx, path) {
    if (extname(path.at(-1) ?? '') !== '.html' && !isScriptTag(path)) {
      ctx.url = `/${path.map(encodeURIComponent).join('/')}`;
      return ctx.next();
    }
    const file = inside(root, path);
    const page = file && (await readFile(file, 'utf8').catch(() => undefined));
    if (page === undefined) return undefined;
    ctx.type = typeOf(file);
    ctx.body = page;
    return undefined;
  }

  return {
    name: 'test-server',
    async middleware(ctx, next) {
      if (isScriptTag(ctx.path.slice(1).split('/'))) return serveFile(ctx, ctx.path.slice(1).split('/'));
      if (!ctx.path.startsWith(PREFIX)) return next();
      const [first, ...rest] = decodeURIComponent(ctx.path.slice(PREFIX.length)).split('/');
      const [route, ...values] = first === 'no-cors' ? rest : [first, ...rest];
      if (!Object.hasOwn(routes, route)) return undefined; // Koa responds with 404
      if (first !== 'no-cors') ctx.set('access-control-allow-origin', '*');
      ctx.set('cache-control', 'no-store');
      ctx.next = next;
      return routes[route](ctx, ...values);
    },
    serverStop() {
      for (const res of held) res.destroy();
    },
  };
}

/** A file of the corpus, or the names in a folder of it; `undefined` if it does not exist. */
export async function readCorpus(path) {
  const file = inside(CORPUS, path);
  if (!file) return undefined;
  try {
    return { type: typeOf(file), body: await readFile(file) };
  } catch (error) {
    if (error.code !== 'EISDIR') return undefined;
    const entries = await readdir(file, { withFileTypes: true });
    return {
      type: TYPES['.json'],
      body: entries.map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name)).sort(),
    };
  }
}

const isScriptTag = ([first, second]) => first === 'dist' && second === 'cdn';

/** The file at a path in a folder; undefined if the path leads out of it. */
function inside(folder, path) {
  const file = resolve(folder, join(...path, ''));
  return file === resolve(folder) || file.startsWith(resolve(folder) + sep) ? file : undefined;
}

async function* inPieces(pieces, ms) {
  for (const [index, piece] of pieces.entries()) {
    if (index > 0) await wait(ms);
    yield piece;
  }
}

/** Yields valid JSON with exactly this number of bytes. */
function* jsonOfSize(size) {
  const [start, end] = ['{"headline":"', '"}'];
  yield start.slice(0, size);
  for (let left = size - start.length - end.length; left > 0; left -= CHUNK) yield 'a'.repeat(Math.min(left, CHUNK));
  if (size > start.length) yield end.slice(0, size - start.length);
}
