import type { Expected, Oracle } from '../oracle.js';
import { at, everyOne, htmlWords, list, said, words } from '../raw.js';

function expectPost(outer: unknown): Expected {
  const raw = at(outer, 'data') ?? outer;
  const authors = [...list(raw, 'authors'), at(raw, 'author', 'data')];
  return {
    headline: words(raw, 'title'),
    authors: authors.flatMap((author) => said(words(author, 'name'))),
    published: words(raw, 'published_at'),
    updated: words(raw, 'updated_at'),
    body: said(htmlWords(words(raw, 'html')), words(raw, 'custom_excerpt')),
    pictures: said(words(raw, 'feature_image')),
  };
}

/** All words of a document of the editor, with a space between its blocks. */
const documentWords = (raw: unknown): string[] =>
  list(raw, 'root', 'children').map((block) =>
    everyOne(block, (node) => 'text' in node)
      .map((node) => String(at(node, 'text')))
      .join(''),
  );

export const oracle: Oracle = {
  format: 'ghost',
  folder: 'ghost',
  takes: (name) => name.endsWith('.json') && !name.startsWith('schema-org'),
  expect: (raw) => {
    if (at(raw, 'root') !== undefined) return { body: documentWords(raw) };
    const posts = [
      at(raw, 'db', 0, 'data', 'posts'),
      at(raw, 'data', 'posts'),
      at(raw, 'result', 'posts'),
      at(raw, 'posts'),
    ];
    return { entries: (posts.find(Array.isArray) as unknown[]).map(expectPost) };
  },
};
