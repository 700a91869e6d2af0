import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import prettier from 'prettier';
import { survivalTable } from '../../.config/scripts/survival-table.js';
import { SNIPPET_KINDS, type SnippetKind } from '../../src/snippet/snippet.js';
import { TARGETS } from '../../src/lint/targets.js';
import { lettersOf, parsedFragment } from '../snippet/parsed.js';
import { cellOf } from '../survival/cells.js';
import { byList, LISTED, RUN, throughReadability } from '../survival/machines.js';
import { lineOf, ordered, PLACES, put, readCell, type Matrix } from '../survival/matrix.js';
import { AROUND, REPEATED, snippetOf, WIDGETS, type Widget } from '../survival/widgets.js';
import { findWordPress, throughWordPress, type WordPressPost } from '../survival/wordpress.js';

const FILE = 'test/survival/matrix.json';
/** Places whose pages run scripts. */
const RUNS_SCRIPTS = /^(wordpress|ghost|drupal|squarespace|blogger|dompurify|sanitize-html)/;
const NOW = new Date('2022-10-03T12:00:00Z');

const made = (widget: Widget, kind: SnippetKind): string => snippetOf(widget, { kind, now: NOW });
const rows = WIDGETS.flatMap((widget) => SNIPPET_KINDS.map((kind) => ({ widget, kind, html: made(widget, kind) })));
const wordpress = findWordPress();

/** The columns that are measured here: what each place makes of each row. */
const MACHINES: Readonly<Record<string, (html: string, row: number) => string>> = {
  'no script': (html) => html,
  Readability: throughReadability,
  ...RUN,
  ...Object.fromEntries(LISTED.map((target) => [target.name, byList(target)])),
};

const kept = JSON.parse(readFileSync(FILE, 'utf8')) as Matrix;
const measured: Matrix = structuredClone(kept);

describe('what survives of snippets', () => {
  let posts: readonly WordPressPost[] = [];
  before(() => {
    // As in a post: between paragraphs that are parted by blank lines.
    if (wordpress !== undefined) {
      posts = throughWordPress(wordpress, [...rows.map(({ html }) => `${AROUND}\n\n${html}\n\n${AROUND}`)]);
    }
  });
  /** The snippet without the paragraphs of the post around it. */
  const withoutAround = (html: string): string => html.replaceAll(`<p>${AROUND}</p>`, '');

  for (const [index, { widget, kind, html }] of rows.entries()) {
    it(`of ${widget.tag}, ${kind}`, () => {
      const cell = (place: string, out: string): void => {
        const found = cellOf(widget, kind, html, out, { runsScripts: RUNS_SCRIPTS.test(place) });
        put(measured, widget.tag, kind, place, lineOf(found));
        assert.notEqual(found.words, 'lost', `${place} takes words away:\n${html}\n\n${out}`);
      };
      for (const [place, pass] of Object.entries(MACHINES)) cell(place, pass(html, index));
      if (wordpress !== undefined) {
        cell('wordpress', withoutAround(posts[index]!.author));
        cell('wordpress editor', withoutAround(posts[index]!.editor));
      }
    });
  }

  it('is what the matrix says', async () => {
    if (process.env['UPDATE_MATRIX'] === '1') {
      const options = await prettier.resolveConfig(FILE);
      writeFileSync(FILE, await prettier.format(JSON.stringify(ordered(measured)), { ...options, filepath: FILE }));
      return;
    }
    assert.deepEqual(measured, kept, 'If it is better so: UPDATE_MATRIX=1 npm test -- test/node/survival');
  });

  it('is known of each place, widget and kind, also where browsers measure it', () => {
    const places = [...PLACES].sort();
    for (const { widget, kind } of rows) {
      assert.deepEqual(Object.keys(kept[widget.tag]?.[kind] ?? {}).sort(), places, `${widget.tag} ${kind}`);
    }
  });

  for (const { name, kind } of TARGETS) {
    it(`is most where ${name} gets the kind that is recommended for it: ${kind}`, () => {
      const worth = (other: SnippetKind): number =>
        WIDGETS.reduce((sum, { tag }) => {
          const { words, look } = readCell(measured[tag]![other]![name]!);
          return sum + (words === 'kept' ? 10 : 0) + { kept: 2, plain: 1, lost: 0, twice: 0 }[look];
        }, 0);
      assert.equal(worth(kind), Math.max(...SNIPPET_KINDS.map(worth)));
    });
  }
});

describe('the table of it in docs/reference/snippets.md', () => {
  const changed = (cell: string | undefined): Matrix => {
    const matrix = structuredClone(kept);
    if (cell === undefined) delete matrix['news-article']!['twin']!['github'];
    else put(matrix, 'news-article', 'twin', 'github', cell);
    return matrix;
  };
  const cellOfGitHub = (matrix: Matrix): string | undefined => {
    const { head, rows } = survivalTable(matrix);
    return rows.find(([places = '']) => places.includes('GitHub'))?.[head.indexOf('`twin`')];
  };

  it('tells the worst of the three widgets', () => {
    assert.equal(cellOfGitHub(changed('kept kept kept kept kept')), 'content');
    assert.equal(cellOfGitHub(changed('twice kept kept kept kept')), 'content, twice');
    const good = structuredClone(kept);
    for (const { tag } of WIDGETS) put(good, tag, 'twin', 'github', 'kept kept kept kept kept');
    assert.equal(cellOfGitHub(good), '**all**');
    put(good, 'itinerary-card', 'twin', 'github', 'kept kept plain kept kept');
    assert.equal(cellOfGitHub(good), 'content');
  });

  it('is refused where a cell says other than the words below it, or is not there', () => {
    assert.throws(
      () => survivalTable(changed('kept kept kept plain plain')),
      /link is plain of news-article, twin, in github/,
    );
    assert.throws(() => survivalTable(changed('lost kept kept kept plain')), /words is lost/);
    assert.throws(() => survivalTable(changed('kept lost kept kept plain')), /attribution is lost/);
    assert.throws(() => survivalTable(changed(undefined)), /no cell for news-article, twin, github/);
  });
});

describe('a quotation that repeats the words of the story', () => {
  for (const kind of SNIPPET_KINDS) {
    it(`is said once in reader mode, by the story: ${kind}`, () => {
      const words = lettersOf(parsedFragment(throughReadability(made(REPEATED, kind))));
      // A twin is known by its figure, which has no aside around it.
      assert.equal(words.length > 0, kind === 'twin');
    });
  }
});
