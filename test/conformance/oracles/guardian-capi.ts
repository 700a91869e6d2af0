import type { Expected, Oracle } from '../oracle.js';
import { at, firstWords, htmlWords, list, said, words } from '../raw.js';

/** The content that a file is about, wherever it stands. */
const contentOf = (raw: unknown): unknown =>
  at(raw, 'response', 'content') ?? list(raw, 'response', 'results')[0] ?? raw;

/** What an element shows; the HTML of players is for machines. */
function shownBy(element: unknown): string[] {
  const type = words(element, 'type');
  const isPlayer = /^(video|audio|tweet|embed|interactive)$/.test(type ?? '');
  const fields = ['title', 'attribution', 'linkText', 'caption', 'alt', 'credit', ...(isPlayer ? [] : ['html'])];
  const holder = Object.entries(element ?? {}).find(([name]) => name.endsWith('TypeData'))?.[1] as unknown;
  const isShown = type !== 'video' && type !== 'audio' && type !== 'embed';
  return said(...fields.filter((field) => isShown || field !== 'alt').map((field) => htmlWords(words(holder, field))));
}

function expect(raw: unknown): Expected | undefined {
  const content = contentOf(raw);
  if (words(content, 'webPublicationDate') === undefined) return undefined;
  const blocks = list(content, 'blocks', 'body').filter((block) => at(block, 'published') !== false);
  const texts = blocks.flatMap((block) => {
    const elements = list(block, 'elements');
    const own = elements.length > 0 ? elements.flatMap(shownBy) : [htmlWords(words(block, 'bodyHtml'))];
    return [words(block, 'title') ?? '', ...own];
  });
  return {
    headline: htmlWords(firstWords(content, ['fields', 'headline'], ['webTitle'])),
    authors: list(content, 'tags')
      .filter((tag) => words(tag, 'type') === 'contributor')
      .flatMap((tag) => said(words(tag, 'webTitle'))),
    published: words(content, 'webPublicationDate'),
    updated: words(content, 'fields', 'lastModified'),
    body: said(
      htmlWords(words(content, 'fields', 'standfirst')),
      ...(list(content, 'blocks', 'body').length > 0 ? texts : [htmlWords(words(content, 'fields', 'body'))]),
      ...list(content, 'crossword', 'entries').map((entry) => htmlWords(words(entry, 'clue'))),
      ...list(content, 'atoms', 'explainers').flatMap((atom) => [
        words(atom, 'data', 'explainer', 'title'),
        htmlWords(words(atom, 'data', 'explainer', 'body')),
      ]),
    ),
    pictures: [],
  };
}

export const oracle: Oracle = {
  format: 'guardian-capi',
  folder: 'guardian-capi',
  takes: (name) => name.endsWith('.json'),
  expect,
};
