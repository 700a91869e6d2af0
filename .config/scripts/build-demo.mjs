// npm run build:demo: the demo as static files in dist-demo, for any host and any path. npm run build:demo -- folder
import { cp, mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build } from 'vite';
import { root } from './install-packages.mjs';

const outDir = resolve(process.argv[2] ?? `${root}dist-demo`);

await build({ configFile: `${root}.config/vite.compose.config.mjs`, build: { outDir } });

// The other pages are served as they are, with dist and lit beside them.
for (const name of await readdir(`${root}demo`)) {
  if (!name.endsWith('.html')) continue;
  const page = await readFile(`${root}demo/${name}`, 'utf8');
  await writeFile(
    `${outDir}/${name}`,
    page.replaceAll('"../dist/', '"dist/').replaceAll('"../node_modules/', '"packages/'),
  );
}
for (const name of ['demo.css', 'site.css', 'data'])
  await cp(`${root}demo/${name}`, `${outDir}/${name}`, { recursive: true });
await cp(`${root}dist`, `${outDir}/dist`, {
  recursive: true,
  filter: (path) => !/\/dist\/cli(\/|$)|\.d\.ts$/.test(path),
});
for (const name of ['@lit/reactive-element', 'lit', 'lit-element', 'lit-html']) {
  await mkdir(`${outDir}/packages/${name}`, { recursive: true });
  await cp(`${root}node_modules/${name}`, `${outDir}/packages/${name}`, {
    recursive: true,
    filter: (path) => !/\/(node|development)(\/|$)|\.(d\.ts|map|md)$/.test(path),
  });
}
