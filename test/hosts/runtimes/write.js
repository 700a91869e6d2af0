// What each runtime is asked to write, with all that the package has for servers.
import { readArticle } from 'broadsheet/formats';
import { renderToStream, renderToString } from 'broadsheet/server';
import { snippet, SNIPPET_KINDS } from 'broadsheet/snippet';

const now = new Date('2026-03-03T12:00:00Z');

export async function write({ quotation, article, trips: [trip] }) {
  const { first, attribution, role, date } = quotation;
  const models = {
    'pull-quote': { quotation: first, attribution, role, date },
    'news-article': article,
    'itinerary-card': trip,
  };
  const written = {};
  for (const [tag, model] of Object.entries(models)) {
    written[tag] = renderToString(tag, model, { now });
    written[`${tag} as a stream`] = await new Response(renderToStream(tag, model, { now })).text();
    for (const kind of SNIPPET_KINDS) written[`${tag} as ${kind}`] = snippet(tag, model, { kind, now });
  }
  const markdown = '---\ntitle: A headline\n---\n\nA paragraph with *emphasis*.\n';
  const { articles } = await readArticle(markdown, { format: 'markdown' });
  written['a format read'] = JSON.stringify(articles);
  return written;
}
