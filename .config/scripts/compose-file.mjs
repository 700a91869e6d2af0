// Builds the composer as one page without other files, which works from a disk and from any host.
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { repository, root, scriptNames } from '../demo-sources.mjs';
import config from '../vite.compose.config.mjs';

const folder = `${root}demo/compose`;

/** Writes the page to a file. */
export async function writeComposeFile(path) {
  const preview = inlined(await bundle(`${folder}/preview.html`));
  preview.html = withPolicy(preview.html, {
    'script-src': preview.hash,
    'style-src': "'unsafe-inline'",
    'connect-src': undefined,
  });
  const [{ code: reader }] = await bundle(`${folder}/reading.worker.ts`, { format: 'iife' });
  const files = { preview: preview.html, reader, repository, scripts: await scripts() };
  const { html, hash } = inlined(await bundle(`${folder}/index.html`, { plugins: [embedded(files)] }));
  // The frame and the worker have the policy of the page, and theirs: it allows what any of the three needs.
  const page = withPolicy(html, {
    'script-src': `${hash} ${preview.hash}`,
    'style-src': "'unsafe-inline'",
    'img-src': 'https: data: blob:',
    'media-src': 'https:',
    'connect-src': 'https:',
    'frame-src': 'blob:',
    'worker-src': 'blob:',
    'manifest-src': undefined,
    'trusted-types': 'lit-html compose preview',
  });
  await writeFile(path, page);
}

/** Bundles a page or a module into one script, and one sheet. */
async function bundle(input, { format = 'es', plugins = [] } = {}) {
  const { output } = await build({
    ...config,
    configFile: false,
    plugins: [...config.plugins, ...plugins],
    build: {
      ...config.build,
      write: false,
      cssCodeSplit: false,
      modulePreload: false,
      rolldownOptions: {
        input,
        output: { format, codeSplitting: false },
        // The address of a module, which one file does not need, is no syntax of a classic worker.
        ...(format === 'iife' && { transform: { define: { 'import.meta': '{}' } } }),
      },
    },
  });
  return output;
}

/** The page with its script and its styles inside, and the hash of the script for its policy. */
function inlined(output) {
  const page = output.find(({ fileName }) => fileName.endsWith('.html')).source;
  const styles = output.filter(({ fileName }) => fileName.endsWith('.css')).map(({ source }) => source);
  const { code } = output.find(({ type }) => type === 'chunk');
  // In a string, a template or a pattern, where these can be, the escape stands for the same character.
  const script = code.replace(/<(?=\/script|script|!--)/gi, '\\x3C');
  const html = page
    .replace(/\s*<script[^>]*\ssrc=[^>]*><\/script>/g, '')
    .replace(/\s*<link[^>]*\srel="(?:stylesheet|modulepreload)"[^>]*>/g, '')
    // Functions: "$&" in a script is not a pattern.
    .replace('</head>', () => `<style>${styles.join('\n')}</style>\n</head>`)
    .replace('</body>', () => `<script type="module">${script}</script>\n</body>`);
  return { html, hash: `'sha256-${createHash('sha256').update(script).digest('base64')}'` };
}

/** The page with other directives in its policy. Those without a value are left out. */
function withPolicy(page, directives) {
  return page.replace(/(content-security-policy"\s+content=")([^"]*)/i, (whole, start, policy) => {
    const written = policy.split(/;\s*/).map((directive) => directive.split(/\s+(.*)/s));
    const all = Object.entries({ ...Object.fromEntries(written), ...directives });
    return start + all.flatMap(([name, value]) => (value === undefined ? [] : `${name} ${value}`.trim())).join('; ');
  });
}

/** The files that a server of one's own needs, compressed, by name. */
async function scripts() {
  const names = await scriptNames();
  const contents = await Promise.all(names.map((name) => readFile(`${root}dist/cdn/${name}`)));
  return Object.fromEntries(names.map((name, index) => [name, gzipSync(contents[index]).toString('base64')]));
}

/** Puts files into the page, and `one-file.ts` in place of `site.ts`. */
const embedded = (files) => ({
  name: 'broadsheet-embedded-files',
  enforce: 'pre',
  resolveId(id) {
    if (id === 'virtual:embedded-files') return `\0${id}`;
    return /(?:^|\/)site\.js$/.test(id) ? `${folder}/one-file.ts` : undefined;
  },
  load(id) {
    if (id !== '\0virtual:embedded-files') return undefined;
    return Object.entries(files)
      .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
      .join('\n');
  },
});
