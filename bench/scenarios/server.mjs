import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { cpuTimeOf } from '../cpu-time.mjs';
import { article } from '../content/article.mjs';
import { byReact, byUs, checkShapes } from '../server-renders.mjs';

const BLOCKS = 22;
const REPETITIONS = 200;
const WRITERS = [
  { name: 'ours', title: 'Broadsheet', write: byUs },
  { name: 'react', title: 'react-dom/server', write: byReact },
];

/** Renders a story on a server as bytes; both renderers write the same HTML. */
export function serverScenarios() {
  return [
    {
      name: 'server',
      title: `A story of ${BLOCKS} blocks written on a server, CPU`,
      unit: 'ms',
      bases: ['react'],
      async prepare() {
        const story = article(BLOCKS);
        checkShapes(story);
        const variants = WRITERS.map(({ name, title, write }) => ({
          name,
          title,
          measure: async () => ({ value: await cpuTimeOf(() => Buffer.from(write(story)), REPETITIONS) }),
        }));
        // Warms up until the engine has optimised the code.
        for (const { measure } of [...variants, ...variants]) await measure();
        return variants;
      },
    },
    {
      name: 'server-first',
      title: 'The first story that a new process writes: import and render, CPU',
      unit: 'ms',
      bases: ['react'],
      async prepare() {
        const file = fileURLToPath(new URL('../first-render.mjs', import.meta.url));
        return WRITERS.map(({ name, title }) => ({
          name,
          title,
          async measure() {
            const { stdout } = await promisify(execFile)(process.execPath, [file, name, String(BLOCKS)]);
            const { total, render } = JSON.parse(stdout);
            return { value: total, render };
          },
        }));
      },
    },
  ];
}
