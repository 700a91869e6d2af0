import { createServer } from 'vite';
import { root } from './install-packages.mjs';

/**
 * Serves the repository; `address` ends in a slash.
 *
 * @param {{ port?: number, open?: boolean, quiet?: boolean }} [options]
 */
export async function serveDemo({ port, open = false, quiet = false } = {}) {
  const server = await createServer({
    configFile: `${root}.config/vite.demo.config.mjs`,
    logLevel: quiet ? 'error' : 'info',
    server: { host: '127.0.0.1', port, open: open && '/demo/', hmr: quiet ? false : undefined },
  });
  await server.listen();
  return { address: server.resolvedUrls.local[0], close: () => server.close() };
}
