// Posts with our snippets, as real WordPress shows them in a small theme: PHP, without a database.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { snippet } from 'broadsheet/snippet';
import { WORDPRESS_COMMAND, installWordPress } from '../../../.config/scripts/wordpress.mjs';

/** Tells the script that builds all apps that this is no fault of theirs. */
const CANNOT_BE_HAD = 75;

const { quotation, article, trips } = JSON.parse(readFileSync('../story.json', 'utf8'));
const quote = { ...quotation, quotation: quotation.first, language: 'en' };

const cdn = 'node_modules/broadsheet/dist/cdn';
const main = readdirSync(cdn).find((name) => /^broadsheet-\d/.test(name));
cpSync(cdn, 'out/cdn', { recursive: true });
const BROADSHEET = JSON.stringify({ script: tagOf(main), style: tagOf('critical.css') });

const wordpress = installWordPress();
if (!wordpress) {
  console.error(`There is no php, or no WordPress. On Debian, as root: ${WORDPRESS_COMMAND}`);
  process.exit(CANNOT_BE_HAD);
}
const SITE = layOut(wordpress);
for (const sheet of ['dist/block-library/style.min.css', 'classic-themes.min.css'])
  cpSync(`${wordpress}/wp-includes/css/${sheet}`, `out/wp-includes/css/${sheet}`);
writeFileSync('out/index.html', show('editor', post('element')));
writeFileSync('out/author.html', show('author', post('twin')));

function tagOf(name) {
  const hash = createHash('sha384')
    .update(readFileSync(`${cdn}/${name}`))
    .digest('base64');
  return { src: `/cdn/${name}`, integrity: `sha384-${hash}` };
}

/** WordPress’ own files with our theme in their `wp-content`. */
function layOut(folder) {
  const site = resolve('node_modules/.site');
  rmSync(site, { recursive: true, force: true });
  mkdirSync(site, { recursive: true });
  for (const name of readdirSync(folder)) {
    if (name !== 'wp-content' && name !== 'wp-config.php') symlinkSync(resolve(folder, name), `${site}/${name}`);
  }
  cpSync('content', `${site}/wp-content`, { recursive: true });
  return site;
}

/** What an author pastes. The script is the theme's business. */
function post(kind) {
  const paste = (tag, data, attributes) => snippet(tag, data, { kind, attributes, script: false });
  return [
    `<div id="story">${paste('news-article', article, { 'heading-level': '3' })}</div>`,
    'Between the story and the engineer’s words stands a line of the author’s own.',
    `<div id="quote">${paste('pull-quote', quote, { variant: 'showcase', repeats: true })}</div>`,
    `<ul id="trips">${trips.map((trip) => `<li id="${trip.id}">${paste('itinerary-card', trip)}</li>`).join('')}</ul>`,
  ].join('\n\n');
}

function show(role, content) {
  const env = { ...process.env, BROADSHEET, SITE };
  const { status, stdout, stderr } = spawnSync('php', ['post.php', role], { input: content, encoding: 'utf8', env });
  // WordPress goes on after a notice; here it would be one of ours.
  if (status !== 0 || stderr) throw new Error(`php post.php ${role} failed:\n${stderr}\n${stdout}`);
  return stdout;
}
