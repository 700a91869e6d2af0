import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { renderToString } from 'broadsheet/server';
import { snippet } from 'broadsheet/snippet';

const SCRIPTS = 'node_modules/broadsheet/dist/cdn';

export default function (eleventy) {
  const story = JSON.parse(readFileSync('../story.json', 'utf8'));
  eleventy.addGlobalData('story', story);

  // The site serves the script itself, and all parts of it from beside.
  eleventy.addPassthroughCopy({ [SCRIPTS]: 'broadsheet', 'src/scripts': 'scripts' });
  const integrity = createHash('sha384')
    .update(readFileSync(`${SCRIPTS}/broadsheet.js`))
    .digest('base64');
  eleventy.addGlobalData('integrity', `sha384-${integrity}`);

  // {% news "news-article", story %}: the element as it looks, before any script.
  eleventy.addShortcode('news', (tag, data, attributes, options) =>
    renderToString(tag, data, { ...options, attributes }),
  );
  // {% words "itinerary-card", trip %}: the element with plain words in it, as in a snippet.
  eleventy.addShortcode('words', (tag, data, attributes) => snippet(tag, data, { attributes, script: false }));

  return { dir: { input: 'src', output: 'out' }, pathPrefix: '/test/hosts/eleventy/out/' };
}
