// npm start: opens the demo in a browser. Installs what it needs. npm start -- --port 8000 --no-open
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { installPackages, root } from './install-packages.mjs';

const { values } = parseArgs({
  options: { port: { type: 'string', default: '5173' }, 'no-open': { type: 'boolean' } },
});
installPackages();

const { serveDemo } = await import('./demo-server.mjs');
const { address } = await serveDemo({ port: Number(values.port), open: !values['no-open'] && hasScreen() });
console.log(`\nThe demo is at ${address}demo/ and follows your changes. Ctrl+C ends it.`);
if (!existsSync(`${root}dist/cdn/broadsheet.js`)) {
  console.log('The pages with the script tag need dist/cdn/broadsheet.js, which does not exist. Run: npm run build');
}

function hasScreen() {
  const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
  return !CI && (process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY));
}
