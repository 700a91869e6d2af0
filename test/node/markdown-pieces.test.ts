import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { markdownPieces } from '../../src/formats/markdown/markdown-pieces.js';
import { tokenSteps } from '../../src/formats/markdown/markdown-tokens.js';
import { atOnce } from '../../src/model/steps.js';
import fc from '../properties.js';

const inPieces = (text: string, least: number): unknown => atOnce(tokenSteps(text, () => undefined, least));
const isSame = (text: string): void => assert.deepEqual(inPieces(text, 1), inPieces(text, Infinity));

/** Lines that begin, go on with or end a block. */
const LINES = fc.constantFrom(
  ...[
    '',
    '',
    '',
    ' ',
    'Words.',
    'More *words* of it',
    '# Heading',
    'Under',
    '===',
    '---',
    '***',
    '> said',
    '>',
    '- item',
  ],
  ...[
    '* item',
    '1. one',
    '12) two',
    '  more of it',
    '    code',
    '\tcode',
    '```',
    '```js',
    '  ```',
    '~~~~',
    '| a | b |',
  ],
  ...['| - | - |', '<div>', '</div>', '<!-- note', '-->', '<script>', '</script>', '<pre>x</pre>', '<?php', '?>'],
  ...[
    '{% comment %}',
    '{% endcomment %}',
    '{{< figure src="a.jpg"',
    '>}}',
    ':::note',
    ':::',
    '[^1]: a note',
    '[a]: /b',
  ],
  ...[
    '[a] and [^1]',
    '"title"',
    '“Said.”',
    '![x](y.jpg)',
    '<b>bold</b> word',
    '\\',
    'a  ',
    '- [ ] to do',
    '<!DOCTYPE html',
  ],
);

describe('Markdown in pieces', () => {
  it('has the same tokens as in one', () => {
    fc.assert(
      fc.property(fc.array(LINES, { maxLength: 24 }), (lines) => isSame(lines.join('\n'))),
      { numRuns: 5_000 },
    );
  });

  it('has the same tokens as in one: files of the demo', () => {
    const folder = new URL('../../demo/data/formats/', import.meta.url);
    const files = readdirSync(folder).filter((name) => name.endsWith('.md'));
    assert.ok(files.length > 0);
    for (const name of files) isSame(readFileSync(new URL(name, folder), 'utf8'));
  });

  it('is split, and loses no letter', () => {
    const text = 'One line of words, and no more than that.\n\n'.repeat(2_000);
    const pieces = markdownPieces(text);
    assert.ok(pieces.length > 5);
    assert.equal(pieces.join(''), text);
  });
});
