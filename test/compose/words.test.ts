import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { LINT_CODES } from '../../src/lint/codes.js';
import { PLATFORM_NAMES } from '../../demo/compose/state/choices.js';
import { en, type Words } from '../../demo/compose/words/en.js';

const FOLDER = '../../demo/compose/words/';
const languages = readdirSync(new URL(FOLDER, import.meta.url))
  .map((name) => name.replace('.ts', ''))
  .filter((name) => name !== 'words' && name !== 'en');
const all = new Map<string, Words>([['en', en]]);
for (const language of languages) {
  all.set(language, ((await import(`${FOLDER}${language}.ts`)) as { words: Words }).words);
}

/** Every text of the words, by its path; what a function makes is made with examples. */
function textsOf(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, String((value as (...of: unknown[]) => unknown)('black', 2, 3))]];
  return Object.entries(value ?? {}).flatMap(([name, one]) => textsOf(one, `${path}.${name}`));
}

describe('the words of the composer', () => {
  it('are there in every language, and none is empty', () => {
    assert.deepEqual(languages.toSorted(), ['ar', 'de', 'es', 'fr']);
    const isRule = ([path]: [string, string]): boolean => path.startsWith('.check.rules');
    const paths = textsOf(en).map(([path]) => path);
    for (const [language, words] of all) {
      const texts = textsOf(words).filter((entry) => !isRule(entry));
      assert.deepEqual(texts.map(([path]) => path).toSorted(), paths.toSorted(), language);
      // The first entry of a choice has the empty name; no text is empty.
      assert.deepEqual(
        texts.filter(([, text]) => text.trim() === ''),
        [],
        language,
      );
    }
  });

  it('say what to do about every finding of the linter, in the language of the page', () => {
    const codes = Object.keys(LINT_CODES).toSorted();
    for (const language of languages) {
      const { rules } = all.get(language)!.check;
      assert.deepEqual(Object.keys(rules ?? {}).toSorted(), codes, language);
      const sentences = Object.values(rules!);
      assert.equal(new Set(sentences).size, codes.length, `${language}: two rules say the same`);
      for (const sentence of sentences) assert.match(sentence, /^[\p{Lu}\p{Lo}].{20,}\.$/u, language);
    }
  });

  it('keep code from left to right in a sentence from right to left', () => {
    for (const [path, text] of textsOf(all.get('ar'))) {
      const others = text.replaceAll(/\u2066[^\u2066\u2069]*\u2069/g, '');
      assert.ok(!/[<>=]/.test(others), `${path}: ${text}`);
    }
  });

  it('name no two controls of a step alike', () => {
    for (const [language, { steps, kinds, copy, start, undo }] of all) {
      for (const names of [
        [...Object.values(steps), ...Object.values(kinds), undo],
        [copy.copySnippet, copy.copyText, copy.copyCode, copy.picture.copyAlt, copy.share, copy.download],
        [start.paste, start.read, start.file, start.export, start.clear, start.goOn],
      ]) {
        assert.deepEqual(
          names.filter((name, index) => names.indexOf(name) !== index),
          [],
          language,
        );
      }
    }
  });

  it('name no key that a phone does not have without another way', () => {
    for (const [language, words] of all) {
      for (const platform of PLATFORM_NAMES) {
        assert.ok(!/Ctrl|Strg|⌘/.test(words.paste[platform].join(' ')), `${language}: ${platform}`);
      }
      // A Mac has another key.
      for (const [path, text] of textsOf(words)) {
        if (/Ctrl|Strg/.test(text)) assert.match(text, /⌘/, `${language}${path}`);
      }
    }
  });
});
