import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { readArticle } from '../../src/formats/read-article.js';
import { corpusFolder } from '../conformance/measure.js';
import { keptLetters, lettersOf, lostLines } from '../formats/pasted-text/pasted-lines.js';

const corpus = corpusFolder();
const texts = corpus && join(corpus, '../text');
const skip = !(texts && existsSync(texts)) && 'no corpus in ../shared/corpus or $BROADSHEET_CORPUS';
const faults = corpus && join(corpus, '../faults');

/** How a line reads that names who made a picture, a date or a house: parts of it become fields of their own. */
const IN_FIELDS =
  /\d{4}|\d:\d\d|(?:image|photos?|photograph|picture|video|credit|source|foto|tags?)\b|caption|©|\d ?(?:hours?|days?) ago/i;

/** Lines of a text that are in no field and no issue; only those that are prose count. */
async function lostProse(text: string): Promise<string[]> {
  const lost = lostLines(text, await readArticle(text, { url: 'https://example.org/', format: 'plain-text' }));
  return lost.filter((line) => !IN_FIELDS.test(line));
}

describe('pasted texts', () => {
  it('of newspapers lose no paragraph', { skip }, async () => {
    const folder = join(texts!, 'articles');
    const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
    assert.ok(files.length > 100, `only ${files.length} articles`);
    const dropped: string[] = [];
    for (const name of files) {
      const text = readFileSync(join(folder, name), 'utf8');
      const { articles, issues } = await readArticle(text, { url: 'https://example.org/', format: 'plain-text' });
      const kept = keptLetters(articles);
      const sentences = text.split('\n').filter((line) => /\p{Ll}\.["”’]?$/u.test(line) && !IN_FIELDS.test(line));
      const lost = sentences.filter((line) => !kept.includes(lettersOf(line)));
      assert.ok(lost.length <= issues.length, `${name}: ${lost.join('\n')}`);
      dropped.push(...lost);
    }
    // What is dropped asks readers to follow somebody; in stories taken apart by hand a few such lines are left.
    assert.deepEqual(
      dropped.filter((line) => !/^Follow .* on Facebook/.test(line)),
      [],
    );
  });

  it('of pages, with all that stands around a story, lose no line without saying so', { skip }, async () => {
    const pages = readFileSync(join(texts!, 'paste-structure.jsonl'), 'utf8').trim().split('\n');
    for (const page of pages) {
      const { id, lines } = JSON.parse(page) as { id: string; lines: { text: string }[] };
      for (const between of ['\n', '\n\n']) {
        assert.deepEqual(await lostProse(lines.map(({ text }) => text).join(between)), [], id);
      }
    }
  });

  it('that are short keep all of it', { skip: !(faults && existsSync(faults)) && 'no corpus of faults' }, async () => {
    for (const name of [
      'reports/01-brief-loses-body/brief.txt',
      'reports/01-brief-loses-body/t3.txt',
      'reports/32-dateline-stays-in-the-lead/t1.txt',
      'formats/t1-short-notes.txt',
      'formats/t3-headline-quote.txt',
      'formats/f9-dash-name.txt',
    ]) {
      const text = readFileSync(join(faults!, name), 'utf8');
      const { articles, issues } = await readArticle(text, { format: 'plain-text' });
      const kept = keptLetters(articles);
      for (const line of text.split('\n')) assert.ok(kept.includes(lettersOf(line)), `${name}: ${line}`);
      const marks = issues.filter(({ message }) => !message.includes('###'));
      assert.deepEqual(marks, [], name);
    }
  });
});
