import { readFile } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';
import { root } from '../../.config/scripts/install-packages.mjs';
import { ourBuilds, pageVariants } from '../variants.mjs';

const TIMELINE = `${root}bench/node_modules/@knight-lab/timelinejs/dist/js/timeline.js`;

/** Each library with one component or element, bundled as in an application. */
const BUNDLES = [
  ['lit', 'lit alone', 'lit.js'],
  ['vanilla', 'custom element without a library', 'vanilla-quotes.js'],
  ['preact', 'Preact', 'preact-quotes.js'],
  ['fast', 'FAST', 'fast-quotes.js'],
  ['svelte', 'Svelte', 'svelte-quotes.js'],
  ['vue', 'Vue', 'vue-quotes.js'],
  ['react', 'React', 'react-quotes.js'],
  ['react-tweet', 'react-tweet', 'react-tweet.js'],
  ['add-to-calendar-button', 'add-to-calendar-button', 'add-to-calendar-button.js'],
];

export function scriptScenarios(bench) {
  const name = 'scripts';
  return [
    {
      name,
      title: 'Compiling and evaluating the script, CPU',
      unit: 'ms',
      bases: ['lit'],
      async prepare() {
        const loader = await bench.bundle('load-script.js');
        const variant = pageVariants(bench, name, (chromium, address) => chromium.measureScript(address));
        const of = ({ name, title, address, bytes }) => {
          const made = variant({ name, title, bundles: [loader], content: { address, sheets: [] } });
          const measure = async () => ({ ...(await made.measure()), brotli: bytes });
          return { ...made, measure };
        };
        const bundled = await Promise.all(
          BUNDLES.map(async ([name, title, file]) => {
            const code = await bench.bundle(file);
            return { name, title, code, address: bench.pages.add(`/script-${name}.js`, code) };
          }),
        );
        const timeline = await readFile(TIMELINE, 'utf8');
        const ours = await Promise.all(
          ourBuilds(bench).map(async ({ script, ...build }) => ({
            ...build,
            address: script,
            code: await (await fetch(bench.pages.addressOf(script))).text(),
          })),
        );
        return [
          ...ours,
          ...bundled,
          {
            name: 'timelinejs',
            title: 'TimelineJS',
            code: timeline,
            address: bench.pages.add('/script-timeline.js', timeline),
          },
        ].map(({ code, ...script }) => of({ ...script, bytes: brotliCompressSync(code).length }));
      },
    },
  ];
}
