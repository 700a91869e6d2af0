// The demo that `npm start` serves: sources from src, and the built script from dist.
import { readFile } from 'node:fs/promises';
import { defineConfig } from 'vite';
import { aliases, integrity, root, scriptList } from './demo-sources.mjs';

export default defineConfig({
  root,
  appType: 'mpa',
  publicDir: false,
  cacheDir: 'node_modules/.vite',
  // lit's development build prints warnings on every page
  resolve: { alias: aliases, conditions: ['production', 'browser', 'module', 'default'] },
  define: { IS_BUILT: 'false' },
  worker: { format: 'es', plugins: () => [integrity()] },
  plugins: [
    integrity(),
    scriptList(),
    {
      name: 'broadsheet-demo',
      configureServer({ middlewares }) {
        middlewares.use((req, res, next) => {
          if (req.url !== '/') return next();
          res.writeHead(302, { location: '/demo/' }).end();
        });
        // served unchanged, because of its integrity hash
        middlewares.use('/dist/cdn/', async (req, res, next) => {
          const { pathname } = new URL(req.url, 'http://localhost');
          if (!/^\/[\w.-]+\.js$/.test(pathname)) return next();
          const script = await readFile(`${root}dist/cdn${pathname}`).catch(() => undefined);
          if (!script) return next();
          res.writeHead(200, {
            'content-type': 'text/javascript; charset=utf-8',
            'access-control-allow-origin': '*',
            'cache-control': 'no-cache',
          });
          res.end(script);
        });
      },
    },
  ],
});
