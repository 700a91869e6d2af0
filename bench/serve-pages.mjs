import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { resolve, sep } from 'node:path';
import { typeOf } from '../.config/scripts/test-server.mjs';

/** Serves generated pages, and the files of some folders, each under its name. */
export async function servePages(folders) {
  const pages = new Map();
  const server = createServer(async ({ url }, response) => {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    const body = pages.get(path) ?? (await fileAt(path, folders));
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': typeOf(path),
      'cache-control': 'no-store',
    });
    response.end(body);
  });
  await new Promise((go, fail) => server.once('error', fail).listen(0, '127.0.0.1', go));
  const address = `http://127.0.0.1:${server.address().port}`;
  return {
    addressOf: (path) => address + path,
    /** Adds a page or a script, and returns its URL. */
    add(path, body) {
      pages.set(path, body);
      return address + path;
    },
    close() {
      server.closeAllConnections();
      return new Promise((go) => server.close(go));
    },
  };
}

async function fileAt(path, folders) {
  const [, name, ...rest] = path.split('/');
  const folder = Object.hasOwn(folders, name) && resolve(folders[name]);
  const file = folder && resolve(folder, rest.join('/'));
  return file && file.startsWith(folder + sep) ? readFile(file).catch(() => undefined) : undefined;
}
