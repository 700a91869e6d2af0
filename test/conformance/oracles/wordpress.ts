import type { Expected, Oracle } from '../oracle.js';
import { at, htmlWords, list, said, words } from '../raw.js';

function expectPost(raw: unknown): Expected | undefined {
  if (words(raw, 'title', 'rendered') === undefined) return undefined;
  const terms = list(raw, '_embedded', 'wp:term').flatMap((terms) =>
    Array.isArray(terms) ? (terms as unknown[]) : [],
  );
  const several = terms.filter((term) => words(term, 'taxonomy') === 'author');
  const authors = several.length > 0 ? several : list(raw, '_embedded', 'author');
  const utc = (date: string | undefined): string | undefined => date && `${date}Z`;
  const picture = at(raw, '_embedded', 'wp:featuredmedia', 0);
  return {
    headline: htmlWords(words(raw, 'title', 'rendered')),
    authors: authors.flatMap((author) => said(words(author, 'name'))),
    published: utc(words(raw, 'date_gmt')),
    updated: utc(words(raw, 'modified_gmt')),
    body: said(htmlWords(words(raw, 'content', 'rendered'))),
    pictures: said(words(picture, 'source_url')),
  };
}

export const oracle: Oracle = {
  format: 'wordpress',
  folder: 'wordpress-rest',
  takes: (name) => name.endsWith('.json'),
  expect: (raw) => (Array.isArray(raw) ? { entries: raw.map(expectPost) } : expectPost(raw)),
};
