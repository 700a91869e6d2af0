import type { Expected, Oracle } from '../oracle.js';
import { at, firstWords, htmlWords, list, said, words } from '../raw.js';

function expectItem(item: unknown, feed: unknown): Expected {
  const authors = [list(item, 'authors'), [at(item, 'author')], list(feed, 'authors'), [at(feed, 'author')]]
    .map((people) => people.flatMap((person) => said(words(person, 'name'))))
    .find((names) => names.length > 0);
  return {
    headline: words(item, 'title') === undefined ? undefined : htmlWords(words(item, 'title')),
    authors: authors ?? [],
    published: words(item, 'date_published'),
    updated: words(item, 'date_modified'),
    body: said(htmlWords(words(item, 'content_html')) || words(item, 'content_text')),
    pictures: said(firstWords(item, ['image'], ['banner_image'])),
  };
}

const hasWords = (item: unknown): boolean =>
  firstWords(item, ['title'], ['summary'], ['content_html'], ['content_text']) !== undefined;

export const oracle: Oracle = {
  format: 'json-feed',
  folder: 'json-feed',
  // One is cut off in the middle; what a Go library made of another is no feed.
  takes: (name, raw) => name.endsWith('.json') && list(raw, 'items').length > 0 && at(raw, 'feedType') === undefined,
  expect: (raw) => ({
    entries: list(raw, 'items')
      .filter(hasWords)
      .map((item) => expectItem(item, raw)),
  }),
};
