import type { Oracle } from '../oracle.js';
import { at, everyOne, list, said, words } from '../raw.js';

const INLINE = /^(hyperlink|.*-hyperlink|text)$/;

function wordsIn(node: unknown): string {
  const type = words(node, 'nodeType') ?? '';
  const own = typeof at(node, 'value') === 'string' ? String(at(node, 'value')) : '';
  const inner = own + list(node, 'content').map(wordsIn).join('');
  return INLINE.test(type) ? inner : ` ${inner} `;
}

/** A field in the first language that it has. */
const field = (entry: unknown, name: string): unknown => {
  const value = at(entry, 'fields', name);
  return typeof value === 'object' &&
    value !== null &&
    !('nodeType' in value) &&
    !('sys' in value) &&
    !Array.isArray(value)
    ? Object.values(value)[0]
    : value;
};

export const oracle: Oracle = {
  format: 'contentful',
  folder: 'contentful-rich-text',
  takes: (name) => name.endsWith('.json'),
  expect: (raw) => {
    if (words(raw, 'nodeType') === 'document') return { body: said(wordsIn(raw)) };
    const isStory = (value: object): boolean =>
      at(value, 'fields', 'title') !== undefined && at(value, 'sys') !== undefined;
    const isPerson = (value: object): boolean => at(value, 'fields', 'shortBio') !== undefined;
    const stories = everyOne(at(raw, 'entries') ?? raw, isStory);
    const entry = stories.find((story) => !isPerson(story)) ?? stories[0];
    return {
      headline: words(field(entry, 'title')),
      published: words(field(entry, 'publishDate')) ?? words(entry, 'sys', 'firstPublishedAt'),
      body: said(
        ...['body', 'description', 'shortBio']
          .map((name) => field(entry, name))
          .map((value) => (typeof value === 'string' ? value : wordsIn(value))),
      ),
    };
  },
};
