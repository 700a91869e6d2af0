// The demo as `npm start` serves it: the sources from src, the built script as it stands in dist.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root,
  appType: 'mpa',
  publicDir: false,
  cacheDir: 'node_modules/.vite',
  // lit's development build warns in the console of every page
  resolve: { conditions: ['production', 'browser', 'module', 'default'] },
  plugins: [
    {
      name: 'broadsheet-demo',
      configureServer({ middlewares }) {
        middlewares.use((req, res, next) => {
          if (req.url !== '/') return next();
          res.writeHead(302, { location: '/demo/' }).end();
        });
        // not one byte of it may change, or its integrity does not hold
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
