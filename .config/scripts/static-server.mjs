import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join, resolve, sep } from 'node:path';
import { root } from './install-packages.mjs';
import { typeOf } from './test-server.mjs';

/** Serves the files of a folder, with the packages of this repository; `address` ends in a slash. */
export async function serveFiles(folder, port) {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    const base = path.startsWith('/node_modules/') ? root : folder;
    const file = resolve(base, join('.', path.endsWith('/') ? `${path}index.html` : path));
    const bytes = file.startsWith(resolve(base) + sep) && (await readFile(file).catch(() => undefined));
    const type = { 'content-type': typeOf(file), 'access-control-allow-origin': '*', 'cache-control': 'no-store' };
    response.writeHead(bytes ? 200 : 404, type).end(bytes || undefined);
  });
  await new Promise((go, stop) => server.once('error', stop).listen(port, '127.0.0.1', go));
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    close() {
      server.closeAllConnections();
      return new Promise((go) => server.close(go));
    },
  };
}
