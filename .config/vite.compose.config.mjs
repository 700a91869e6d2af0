// The composer as `npm run build:demo` builds it: static files that work from any path.
import { defineConfig } from 'vite';
import { aliases, integrity, root, scriptList } from './demo-sources.mjs';

export default defineConfig({
  root: `${root}demo`,
  base: './',
  publicDir: false,
  cacheDir: `${root}node_modules/.vite-compose`,
  logLevel: 'warn',
  resolve: { alias: aliases, conditions: ['production', 'browser', 'module', 'default'] },
  define: { IS_BUILT: 'true' },
  worker: { format: 'es', plugins: () => [integrity()] },
  plugins: [integrity(), scriptList()],
  build: {
    outDir: `${root}dist-demo`,
    emptyOutDir: true,
    target: 'es2022',
    // The styles are linked, and inline styles and scripts are forbidden.
    assetsInlineLimit: 0,
    cssCodeSplit: true,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: [`${root}demo/compose/index.html`, `${root}demo/compose/preview.html`],
    },
  },
});
