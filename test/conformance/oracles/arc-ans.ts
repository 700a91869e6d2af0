import type { Expected, Oracle } from '../oracle.js';
import { at, firstWords, htmlWords, list, said, words } from '../raw.js';

/** The words of an element, whatever it is, as far as a reader would see them. */
function wordsOf(element: unknown): string[] {
  const inner = [...list(element, 'content_elements'), ...list(element, 'items')].flatMap(wordsOf);
  const rows = [list(element, 'header'), ...list(element, 'rows')].flatMap((row) =>
    Array.isArray(row) ? row.flatMap(wordsOf) : [],
  );
  switch (words(element, 'type')) {
    case 'image':
      return said(htmlWords(firstWords(element, ['caption'], ['subtitle'])));
    case 'oembed_response':
      return said(htmlWords(words(element, 'raw_oembed', 'title')));
    case 'quote':
      return [...inner, ...said(htmlWords(words(element, 'citation', 'content')))];
    case 'reference':
      return [];
    default:
      return said(htmlWords(firstWords(element, ['content'], ['text'], ['endorsement'])), ...inner, ...rows);
  }
}

function expectStory(raw: unknown): Expected {
  const picture = ['lead_art', 'basic']
    .map((name) => at(raw, 'promo_items', name))
    .find((item) => words(item, 'type') === 'image');
  return {
    headline: words(raw, 'headlines', 'basic'),
    authors: list(raw, 'credits', 'by').flatMap((person) => said(firstWords(person, ['name'], ['byline']))),
    published: firstWords(raw, ['display_date'], ['publish_date'], ['first_publish_date']),
    updated: words(raw, 'last_updated_date'),
    body: list(raw, 'content_elements').flatMap(wordsOf),
    pictures: said(
      words(picture, 'url'),
      ...list(raw, 'content_elements').map((one) => (words(one, 'type') === 'image' ? words(one, 'url') : undefined)),
    ),
  };
}

export const oracle: Oracle = {
  format: 'arc-ans',
  folder: 'arc-ans',
  takes: (name, raw) =>
    name.endsWith('.json') &&
    (Array.isArray(raw) ||
      (list(raw, 'content_elements').length > 0 && at(raw, 'headlines') !== undefined) ||
      /^(image|video|audio)$/.test(at(raw, 'version') === undefined ? '' : (words(raw, 'type') ?? ''))),
  expect: (raw) => (Array.isArray(raw) ? { entries: raw.map(expectStory) } : expectStory(raw)),
};
