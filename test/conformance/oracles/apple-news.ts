import type { Oracle } from '../oracle.js';
import { at, everyOne, htmlWords, list, said, words } from '../raw.js';

const ADVERTISEMENT = /advertisement/;

/** Every component at any depth, but advertisements. */
const componentsOf = (raw: unknown): object[] =>
  everyOne(at(raw, 'components'), (value) => 'role' in value && !ADVERTISEMENT.test(String(value.role)));

const textOf = (component: unknown): string | undefined => {
  const text = words(component, 'text');
  return words(component, 'format') === 'html' ? htmlWords(text) : text;
};

export const oracle: Oracle = {
  format: 'apple-news',
  folder: 'apple-news-format',
  takes: (_, raw) => Array.isArray(at(raw, 'components')),
  expect: (raw) => {
    const components = componentsOf(raw);
    const items = components.flatMap((component) => list(component, 'items'));
    const captions = [...components, ...items].map((one) => words(one, 'caption') ?? words(one, 'caption', 'text'));
    return {
      headline: words(raw, 'title'),
      authors: list(raw, 'metadata', 'authors').map(String),
      published: words(raw, 'metadata', 'datePublished'),
      updated: words(raw, 'metadata', 'dateModified'),
      body: said(...components.map(textOf), ...captions, words(raw, 'subtitle')),
      pictures: [...components, ...items]
        .filter((one) => /^(photo|image|figure|portrait)$/.test(words(one, 'role') ?? 'image'))
        .flatMap((one) => said(words(one, 'URL')))
        .filter((url) => /^https:/.test(url)),
    };
  },
};
