// node bench/first-render.mjs ours 22: measures the CPU time for importing a renderer and rendering one story in a new
// process.
import { article } from './content/article.mjs';

const [, , name, blocks] = process.argv;
const story = article(Number(blocks));
const milliseconds = ({ user, system }) => (user + system) / 1000;

const start = process.cpuUsage();
const write = name === 'ours' ? await importOurs() : await importReact();
const imported = process.cpuUsage();
if (write(story).length < 1000) throw new Error('The renderer wrote no HTML.');
console.log(
  JSON.stringify({
    total: milliseconds(process.cpuUsage(start)),
    render: milliseconds(process.cpuUsage(imported)),
  }),
);

async function importOurs() {
  const { renderToString } = await import('../dist/server/render.js');
  return (story) => renderToString('news-article', story);
}

async function importReact() {
  const [{ createElement: h }, { renderToString }, { storyComponents }] = await Promise.all([
    import('react'),
    import('react-dom/server'),
    import('./peers/story.js'),
  ]);
  const { Story } = storyComponents(h);
  return (story) => renderToString(h(Story, { story, styles: '', json: JSON.stringify }));
}
