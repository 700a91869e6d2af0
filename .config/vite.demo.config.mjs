// The demo that `npm start` serves: sources from src, and the built script from dist.
import { readFile } from 'node:fs/promises';
import { defineConfig } from 'vite';
import { aliases, integrity, repository, root, scriptList } from './demo-sources.mjs';
import { readReferencePage } from './scripts/reference-pages.mjs';
import { withCode, withReferenceLinks } from './scripts/site-pages.mjs';

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
      // The examples and the reference are as in the built site.
      transformIndexHtml: {
        order: 'pre',
        handler(page, { path }) {
          if (!/^\/demo\/[\w-]*(?:\.html)?$/.test(path)) return page;
          const linked = withReferenceLinks(page);
          return /^\/demo\/(?:index\.html)?$/.test(path) ? linked : withCode(linked);
        },
      },
      configureServer({ middlewares }) {
        middlewares.use((req, res, next) => {
          if (req.url !== '/') return next();
          res.writeHead(302, { location: '/demo/' }).end();
        });
        middlewares.use('/demo/docs/reference/', async (req, res, next) => {
          const { pathname } = new URL(req.url, 'http://localhost');
          const [, name = 'README'] = /^\/(?:([\w-]+)\.html)?$/.exec(pathname) ?? [];
          const file = name === 'index' ? 'README.md' : `${name}.md`;
          const page = await readReferencePage(`${root}docs/reference`, file, repository).catch(() => undefined);
          if (!page) return next();
          res.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' }).end(page);
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
