import type { Expected, Oracle } from '../oracle.js';
import { at, htmlWords, list, said, words } from '../raw.js';

/** What each kind of element shows to a reader; those of scripts and buttons show nothing of their own. */
function shownBy(element: unknown): string[] {
  const type = words(element, '_type')?.replace(/^.*\./, '') ?? '';
  if (type === 'EmbedBlockElement') return said(htmlWords(words(element, 'caption')));
  if (type === 'YoutubeBlockElement' && at(element, 'expired') === true) return [];
  const fields = ['html', 'title', 'attribution', 'text', 'label', 'caption', 'alt', 'description', 'mediaTitle'];
  const data = at(element, 'data');
  return said(
    ...fields.map((field) => htmlWords(words(element, field))),
    ...['caption', 'credit', 'alt'].map((field) => htmlWords(words(data, field))),
  );
}

function expect(raw: unknown): Expected {
  const elements = [
    ...list(raw, 'mainMediaElements'),
    ...list(raw, 'blocks').flatMap((block) => list(block, 'elements')),
  ];
  return {
    headline: htmlWords(words(raw, 'headline')),
    authors: list(raw, 'tags')
      .filter((tag) => words(tag, 'type') === 'Contributor')
      .flatMap((tag) => said(words(tag, 'title'))),
    published: words(raw, 'webPublicationDate'),
    updated: words(raw, 'linkedData', 0, 'dateModified'),
    body: said(
      htmlWords(words(raw, 'standfirst')),
      ...list(raw, 'blocks').map((block) => words(block, 'title')),
      ...elements.flatMap(shownBy),
    ),
    pictures: elements
      .filter((element) => words(element, '_type')?.endsWith('.ImageBlockElement'))
      .flatMap((element) => said(words(element, 'media', 'allImages', 0, 'url'))),
  };
}

const base: Omit<Oracle, 'folder'> = {
  format: 'guardian-dcr',
  takes: (_, raw) => Array.isArray(at(raw, 'mainMediaElements')),
  expect,
};

export const oracles: readonly Oracle[] = [
  { ...base, folder: 'guardian-dcr' },
  { ...base, folder: 'live-blog', takes: (name) => /guardian-dcr/.test(name) },
];
