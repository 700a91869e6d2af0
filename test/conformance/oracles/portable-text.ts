import type { Oracle } from '../oracle.js';
import { at, everyOne, exactly, firstWords, said, words } from '../raw.js';

export const oracle: Oracle = {
  format: 'portable-text',
  folder: 'portable-text',
  // An empty list could be anything.
  takes: (name, raw) => name.endsWith('.json') && everyOne(raw, (value) => '_type' in value).length > 0,
  expect: (raw) => {
    const holders = everyOne(raw, (value) => Array.isArray(at(value, 'children')));
    const paragraphs = holders.map((holder) =>
      (at(holder, 'children') as unknown[]).map((span) => exactly(span, 'text')).join(''),
    );
    const codes = everyOne(raw, (value) => at(value, '_type') === 'code').map((code) => words(code, 'code'));
    const body = said(...paragraphs, ...codes);
    return body.length > 0 ? { headline: firstWords(raw, ['title'], ['headline']), body } : undefined;
  },
};
