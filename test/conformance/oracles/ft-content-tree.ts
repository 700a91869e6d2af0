import type { Oracle } from '../oracle.js';
import { everyOne, exactly, said, words } from '../raw.js';

/** The words of a node: its phrases run together, blocks stand apart. */
function wordsIn(node: unknown): string {
  if (typeof node !== 'object' || node === null) return '';
  const type = words(node, 'type') ?? '';
  if (type === 'text') return exactly(node, 'value');
  const children = (node as { children?: unknown }).children;
  const inner = Array.isArray(children) ? children.map(wordsIn).join('') : '';
  const isPhrase = /^(strong|emphasis|strikethrough|subscript|superscript|link|find-out-more-link)$/.test(type);
  return isPhrase ? inner : ` ${inner} `;
}

const FIELDS = ['text', 'source', 'number', 'description', 'caption', 'alt', 'credit', 'teaserTitleOverride', 'term'];

export const oracle: Oracle = {
  format: 'ft-content-tree',
  folder: 'ft-content-tree',
  takes: (name) => name.endsWith('.json'),
  expect: (raw) => {
    const body = everyOne(raw, (value) => 'type' in value && value.type === 'body')[0];
    const nodes = everyOne(body, (value) => 'type' in value && value.type !== 'text');
    const pictures = everyOne(body, (value) => 'images' in value && 'caption' in value);
    return {
      body: said(
        wordsIn(body),
        ...nodes.flatMap((node) => FIELDS.map((field) => words(node, field))),
        ...pictures.flatMap((picture) => ['caption', 'alt', 'credit'].map((field) => words(picture, field))),
      ),
      pictures: pictures.flatMap((picture) => said(words(picture, 'fallbackImage', 'url'))),
    };
  },
};
