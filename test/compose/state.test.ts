import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Block, BlockOf, Text } from 'broadsheet';
import { blockFields } from '../../demo/compose/panels/block-fields.js';
import { areLines, ITEM_LINES, TEXT_LINES, withBody } from '../../demo/compose/state/body.js';
import { entriesIn, linesOf, moved } from '../../demo/compose/state/lines.js';
import { flatBlocks, nestingBlocks } from '../../src/model/definition/block.js';
import { PLATFORM_NAMES } from '../../demo/compose/state/choices.js';
import { contrast, nearestPassing } from '../../demo/compose/state/colour.js';
import { editedText, linesOfPeople, peopleIn, plain } from '../../demo/compose/state/edited.js';
import { fragmentOf, packed, readFragment } from '../../demo/compose/state/fragment.js';
import { MAX_ENTRIES, save, titleOf, type Entry, type Store } from '../../demo/compose/state/history.js';
import { isTested, outputOf, PLATFORMS, textOf } from '../../demo/compose/state/outputs.js';
import { quoted } from '../../demo/compose/state/quoted.js';
import { find } from '../../demo/compose/state/find.js';
import { likelyLanguage } from '../../demo/compose/state/language.js';
import { lint } from 'broadsheet/lint';
import { mended } from '../../demo/compose/state/mended.js';
import { momentFrom, spoken, timeOf, withDays, withTime } from '../../demo/compose/state/moments.js';
import { linesInHtml } from '../../demo/compose/state/page-lines.js';
import { blockTexts, withLine, workFrom } from '../../demo/compose/state/reading.js';
import { quoteOf } from '../../demo/compose/state/selected.js';
import { findInStory } from '../../demo/compose/state/story.js';
import { canRedo, canUndo, changed, redone, timeline, undone } from '../../demo/compose/state/timeline.js';
import { EMPTY, KINDS, readWork, textIn, type Work } from '../../demo/compose/state/work.js';

const seed = readFileSync('../shared/corpus/text/seed-article.txt', 'utf8');
const pasted = async (text = seed): Promise<Work> => workFrom(await find(text), text);

describe('what is found in the seed article', () => {
  it('is nine quotations, each once, and three stops', async () => {
    const { offers, trip, kind, picked, story, quote } = await pasted();
    assert.equal(story?.headline, 'US top diplomat begins Latin America tour with visit to Colombia');
    assert.equal(offers.length, 9);
    assert.equal(trip?.stops.length, 3);
    assert.equal(kind, 'quote');
    assert.equal(picked, 0);
    assert.equal(quote.attribution, 'Antony Blinken');
    assert.equal(textIn(quote.quotation), 'Heading to Colombia to build on our vital, strong partnership');
    for (const { quote: offered, isSure, perhaps } of offers) assert.ok(isSure ? offered.attribution : perhaps);
  });

  it('has places that hold the quoted words', async () => {
    const { offers, story } = await pasted();
    const texts = blockTexts(story);
    for (const { quote, passage } of offers) {
      assert.ok(texts[passage.block]!.slice(passage.start, passage.end).startsWith(textIn(quote.quotation)));
    }
  });

  it('has speakers for words that are selected in a quotation', async () => {
    const quote = quoteOf(await pasted(), '“touch on virtually every aspect of our lives');
    assert.equal(textIn(quote.quotation), 'touch on virtually every aspect of our lives');
    assert.equal(quote.attribution, 'Antony Blinken');
    const none = quoteOf(await pasted(), 'Colombia is a top cocaine producer');
    assert.equal(none.attribution, undefined);
  });
});

describe('lines that were left out', () => {
  const text = seed.replace('Colombia is a top', 'Sign up for our newsletter\n\nColombia is a top');
  it('are listed, and put back where they were', async () => {
    const work = await pasted(text);
    assert.deepEqual(
      work.leftOut.map(({ text: line }) => line),
      ['Sign up for our newsletter'],
    );
    const { story, leftOut, offers } = withLine(work, work.leftOut[0]!);
    assert.deepEqual(leftOut, []);
    const texts = blockTexts(story);
    const at = texts.indexOf('Sign up for our newsletter');
    assert.match(texts[at - 1]!, /^This obviously clashes/);
    assert.match(texts[at + 1]!, /^Colombia is a top/);
    for (const { quote, passage } of offers)
      assert.ok(texts[passage.block]!.slice(passage.start).startsWith(textIn(quote.quotation)));
  });
});

describe('undo and redo', () => {
  it('go through every value, whatever was changed', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1, maxLength: 40 }), (values) => {
        let at = timeline(-1);
        const seen = [at.present];
        for (const value of values) {
          if (value !== at.present) seen.push(value);
          at = changed(at, value);
        }
        for (const value of [...seen].reverse()) {
          assert.equal(at.present, value);
          at = undone(at);
        }
        assert.equal(canUndo(at), false);
        for (const value of seen.slice(1)) {
          at = redone(at);
          assert.equal(at.present, value);
        }
        assert.equal(canRedo(at), false);
      }),
    );
  });

  it('take the letters typed into one field together', () => {
    let at = changed(timeline(''), 'a', 'speaker');
    at = changed(at, 'ab', 'speaker');
    at = changed(at, 'ab!', 'role');
    assert.equal(undone(at).present, 'ab');
    assert.equal(undone(undone(at)).present, '');
  });
});

describe('the state in the address', () => {
  it('comes back as it was', async () => {
    const work: Work = { ...(await pasted()), platform: 'ghost', look: { ...EMPTY.look, accent: '#b01e28' } };
    const { step, work: read } = await readFragment(await fragmentOf('edit', work));
    assert.equal(step, 'edit');
    assert.deepEqual(read, JSON.parse(JSON.stringify(work)));
  });

  it('keeps the widget of an article that is too long for an address', async () => {
    const noise = Array.from({ length: 9000 }, (_, index) => ((index * 7919) % 100003).toString(36)).join(' ');
    const fragment = await fragmentOf('copy', await pasted(`${seed}\n\n${noise}`));
    assert.ok(fragment.length < 30_000, String(fragment.length));
    const { work } = await readFragment(fragment);
    assert.equal(work?.quote.attribution, 'Antony Blinken');
  });

  it('is never trusted', async () => {
    for (const text of ['', '#', '#edit', '#edit=1.', '#edit=1.%%%', '#edit=2.abc', '#x=1.AAAA', '#__proto__=1.']) {
      assert.equal((await readFragment(text)).work, undefined, text);
    }
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        const { work } = await readFragment(`#edit=1.${await packed(value)}`);
        if (work) assert.ok(KINDS.includes(work.kind));
      }),
    );
    const hostile = JSON.parse(
      '{"kind":"constructor","platform":"__proto__","look":{"theme":"toString","font":"constructor","accent":"red;}"},"quote":{"quotation":"x","sourceUrl":"javascript:alert(1)"}}',
    ) as unknown;
    const { kind, platform, look, quote } = readWork(hostile)!;
    assert.deepEqual([kind, platform, look.theme, look.font, look.accent], ['quote', 'wordpress-com', '', '', '']);
    assert.equal(quote.sourceUrl, undefined);
  });
});

/** A store as a browser has it: two tabs see the same. */
function memory(): Store & { readonly entries: Map<string, Entry> } {
  const entries = new Map<string, Entry>();
  return {
    entries,
    all: () => Promise.resolve([...entries.values()]),
    replace(entry, expected) {
      const stored = entries.get(entry.id);
      if ((stored?.revision ?? 0) !== expected) return Promise.resolve(stored!);
      entries.set(entry.id, entry);
      return Promise.resolve(entry);
    },
    remove(ids) {
      for (const id of ids) entries.delete(id);
      return Promise.resolve();
    },
  };
}

describe('the history', () => {
  const work: Work = { ...EMPTY, quote: { quotation: ['One'] } };

  it('keeps the last 20', async () => {
    const store = memory();
    for (let now = 1; now <= 30; now++) await save(store, { id: `w${now}`, revision: 0, work, now });
    assert.equal(store.entries.size, MAX_ENTRIES);
    assert.ok(!store.entries.has('w10') && store.entries.has('w11'));
  });

  it('lets no tab overwrite what another one wrote', async () => {
    const store = memory();
    const first = await save(store, { id: 'w', revision: 0, work, now: 1 });
    assert.equal(first.state, 'saved');
    const other = await save(store, { id: 'w', revision: 1, work: { ...work, kind: 'card' }, now: 2 });
    assert.equal(other.state, 'saved');
    const late = await save(store, { id: 'w', revision: 1, work, now: 3 });
    assert.deepEqual(late.state === 'conflict' && late.other.work.kind, 'card');
    assert.equal(store.entries.get('w')?.work.kind, 'card');
  });

  it('names an entry by its words', () => {
    assert.equal(titleOf(work), 'One');
    assert.equal(titleOf({ ...EMPTY, source: 'x'.repeat(90) }).length, 60);
  });
});

describe('what is copied', () => {
  it('holds the words, the speaker and the link, for every platform', async () => {
    const work = await pasted();
    const quote = { ...work.quote, sourceUrl: 'https://example.org/tour' };
    for (const platform of PLATFORM_NAMES) {
      const output = outputOf({ ...work, quote, platform })!;
      assert.deepEqual(output.issues, [], platform);
      for (const words of ['vital, strong partnership', 'Antony Blinken', 'https://example.org/tour'])
        assert.ok(output.code.includes(words), `${platform}: ${words}`);
      assert.ok(!/<script src|<script async/.test(output.code), platform);
      assert.match(output.text, /^“Heading .*”\nAntony Blinken, US Secretary of State, Twitter$/);
    }
  });

  it('has the quotation marks of its language, where there is no markup', async () => {
    const work = await pasted();
    const [words] = work.quote.quotation as readonly string[];
    for (const [language, start, end] of [
      ['en', '“', '”'],
      ['fr', '« ', ' »'],
      ['de', '„', '“'],
      ['ar', '«', '»'],
      ['ja', '「', '」'],
    ] as const) {
      const quote = { ...work.quote, language };
      assert.equal(quoted(quote).replaceAll(/[\u00A0\u202F]/g, ' '), `${start}${words}${end}`, language);
      assert.ok(textOf({ ...work, quote }).startsWith(`${quoted(quote)}\n`), language);
    }
  });

  it('is said to be untested where no test has a filter of the platform', () => {
    assert.deepEqual(
      PLATFORM_NAMES.filter((platform) => !isTested(platform)),
      ['notion'],
    );
  });

  it('has the script only where it works, and with its version and its hash', async () => {
    const work = await pasted();
    for (const platform of PLATFORM_NAMES) {
      const script = { from: 'own', address: 'https://news.example/js' } as const;
      const { code, hasScript } = outputOf({ ...work, platform, script })!;
      assert.equal(hasScript, PLATFORMS[platform].takesScript, platform);
      assert.equal(/https:\/\/news\.example\/js\/broadsheet-\d+\.\d+\.\d+\.js/.test(code), hasScript, platform);
    }
  });

  it('is made of stories and itineraries, too', async () => {
    const work = await pasted();
    for (const kind of KINDS) {
      const { code } = outputOf({ ...work, kind })!;
      assert.ok(code.length > 100, kind);
      assert.ok(textOf({ ...work, kind }).length > 20 && !/[<>]/.test(textOf({ ...work, kind })), kind);
    }
    assert.match(textOf({ ...work, kind: 'article' }), /Rampietti said “?it is telling”? that/);
  });
});

describe('the likely language', () => {
  it('is that of the text, and unknown for a few words', () => {
    assert.equal(likelyLanguage(seed), 'en');
    assert.equal(likelyLanguage('Hola'), undefined);
    assert.equal(likelyLanguage('وصل وزير الخارجية إلى بوغوتا يوم الاثنين'), 'ar');
    const german =
      'Der Minister ist mit der Delegation auf dem Weg, und die Reise ist nicht für das Land, das sich öffnet. ';
    assert.equal(likelyLanguage(german.repeat(3)), 'de');
  });
});

describe('contrast', () => {
  it('is measured as WCAG does', () => {
    assert.equal(contrast('#000000', '#ffffff'), 21);
    assert.equal(contrast('#f2a33a', '#ffffff').toFixed(2), '2.08');
  });

  it('has a nearest colour that passes', () => {
    const nearest = nearestPassing('#f2a33a', ['#ffffff'])!;
    assert.ok(contrast(nearest, '#ffffff') >= 3 && contrast(nearest, '#ffffff') < 3.1, nearest);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffff }), (value) => {
        const colour = `#${value.toString(16).padStart(6, '0')}`;
        const both = nearestPassing(colour, ['#ffffff', '#16181b'])!;
        assert.ok(Math.min(contrast(both, '#ffffff'), contrast(both, '#16181b')) >= 3);
      }),
      { numRuns: 50 },
    );
  });
});

describe('lines of a page that are not in its story', () => {
  const page =
    '<!doctype html><html><head><title>A ferry – News</title><script>let x = "<p>no</p>";</script></head><body><nav><a href="/">Home</a> <a title="a > b" href="/x">World news</a></nav><main><article><h1>Ferry returns to the estuary</h1><p>By <a>Ada Penn</a></p><p>The ferry is back after nine years, and the town came to see it.</p><p>It carries 40 people &amp; their bicycles across the water.</p><aside>Buy our newspaper subscription today</aside><p>“We waited long,” said Tom Reed, the mayor of the town.</p></article></main><footer>Imprint &#8211; privacy</footer></body></html>';

  it('are lines as a reader sees them', () => {
    assert.deepEqual(
      linesInHtml('<p title="a>b">One <b>bold</b> line</p><!-- <p>no</p> --><style>p{}</style>Two &lt; three'),
      ['One bold line', 'Two < three'],
    );
    for (const broken of ['<', '<p', '<!--', '<script>', '<p title="', 'a<b', '&#99999999;'])
      assert.ok(Array.isArray(linesInHtml(broken)));
    const start = performance.now();
    linesInHtml('<script>'.repeat(20_000) + '<!--'.repeat(20_000) + '<a "'.repeat(20_000));
    assert.ok(performance.now() - start < 2000);
  });

  it('are listed, and put back where they were', async () => {
    const work = await pasted(page);
    const texts = work.leftOut.map(({ text: line }) => line);
    assert.ok(texts.includes('Home World news') && texts.includes('Imprint – privacy'), texts.join(' | '));
    assert.ok(!texts.some((line) => /ferry|Ada Penn|Tom Reed/i.test(line)), texts.join(' | '));
    const { story, leftOut } = withLine(
      work,
      work.leftOut.find(({ text: line }) => line.startsWith('Imprint'))!,
    );
    assert.match(blockTexts(story).at(-1)!, /^Imprint/);
    assert.equal(leftOut.length, work.leftOut.length - 1);
    const kept = readWork(JSON.parse(JSON.stringify(work)))!;
    assert.deepEqual(kept.leftOut, work.leftOut);
  });
});

describe('text that is edited in a field', () => {
  const text: Text = [
    'He met ',
    { type: 'link', href: 'https://example.org/', content: ['Gustavo ', { type: 'strong', content: ['Petro'] }] },
    ' on Monday.',
  ];

  it('keeps links and emphasis beside the words that change', () => {
    assert.deepEqual(editedText(text, 'He met Gustavo Petro on Tuesday.'), [...text.slice(0, 2), ' on Tuesday.']);
    assert.deepEqual(editedText(text, 'She met Gustavo Petro on Monday.'), ['She met ', ...text.slice(1)]);
    assert.deepEqual(editedText(undefined, 'New'), ['New']);
    assert.deepEqual(editedText(text, ''), []);
  });

  it('is always what was typed', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (start, middle, typed) => {
        const before: Text = [start, { type: 'emphasis', content: [middle, { type: 'line-break' }] }, 'end'];
        for (const words of [typed, start + typed, `${typed}end`, `${start}${middle}\n${typed}`])
          assert.equal(plain(editedText(before, words)), words);
      }),
    );
  });
});

describe('people in lines', () => {
  it('keep what a line does not show', () => {
    const people = [{ name: 'Gustavo Petro', role: 'President', url: 'https://example.org/petro' }];
    assert.equal(linesOfPeople(people), 'Gustavo Petro, President');
    assert.deepEqual(peopleIn('Gustavo Petro, President of Colombia\n\n Ana Silva ', people), [
      { ...people[0], role: 'President of Colombia' },
      { name: 'Ana Silva' },
    ]);
  });
});

describe('dates in a form', () => {
  it('are as precise as they are typed', () => {
    const said = (typed: string): string => spoken(momentFrom(typed)!, 'en-GB');
    assert.equal(said('2022'), '2022');
    assert.equal(said('2022-10'), 'October 2022');
    assert.equal(said('2022-10-06'), 'Thursday, 6 October 2022');
    assert.equal(said('2022-10-06 14:30'), 'Thursday, 6 October 2022, 14:30');
    assert.equal(said('Thursday'), '');
    assert.deepEqual(momentFrom(' Thursday morning '), { text: 'Thursday morning' });
    assert.equal(momentFrom(' '), undefined);
    assert.deepEqual(withTime({ date: '2022-10-06', text: 'Thursday' }, '14:30'), { date: '2022-10-06T14:30' });
    assert.equal(timeOf(withTime({ date: '2022-10-06T14:30' }, '')), '');
  });

  it('are counted from the date of the story, if it is given later', async () => {
    const work = await pasted();
    const days = (one: Work): unknown[] => (one.trip?.stops ?? []).map(({ start }) => start?.date);
    assert.deepEqual(days(work), [undefined, undefined, undefined]);
    const story = { ...work.story!, published: { date: '2022-10-03' } };
    const { trip, offers } = await findInStory(story);
    const edited = { ...work, story, quote: { ...work.quote, role: 'visitor' } };
    const dated = withDays(edited, trip, offers);
    assert.deepEqual(days(dated), ['2022-10-03', undefined, '2022-10-06']);
    assert.equal(dated.quote.date?.date, '2022-10-03');
    assert.equal(dated.quote.role, 'visitor');
  });
});

describe('the blocks of a story', () => {
  it('are edited as lines without losing what a line does not show', () => {
    const link = { type: 'link', href: 'https://example.org/', content: ['Lima'] } as const;
    const items = [
      [{ type: 'paragraph', content: ['Bogotá'] }],
      [{ type: 'paragraph', content: ['In ', link] }],
      [{ type: 'paragraph', content: ['Santiago'] }],
    ] as BlockOf<'list'>['items'];
    assert.ok(areLines(items));
    assert.equal(linesOf(items, ITEM_LINES), 'Bogotá\nIn Lima\nSantiago');
    const more = entriesIn('Bogotá\nQuito\nIn Lima\nSantiago', items, ITEM_LINES);
    assert.deepEqual(more, [items[0], [{ type: 'paragraph', content: ['Quito'] }], items[1], items[2]]);
    assert.deepEqual(entriesIn('In Lima', items, ITEM_LINES), [items[1]]);
    assert.deepEqual(entriesIn('Bogotá\nNear Lima\nSantiago', items, ITEM_LINES)[1], [
      { type: 'paragraph', content: ['Near ', link] },
    ]);
    assert.equal(areLines([...items, [{ type: 'divider' }]]), false);
  });

  it('are always the lines that were typed', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.string(), (before, typed) => {
        const texts = before.map((line): Text => [line.replaceAll('\n', ' ')]);
        const lines = typed.split('\n').map((line) => line.trim());
        assert.deepEqual(
          entriesIn(typed, texts, TEXT_LINES).map((text) => plain(text).trim()),
          lines.filter(Boolean),
        );
      }),
    );
  });

  it('take the places of quotations with them', async () => {
    const work = await pasted();
    const { offers, story } = work;
    const body = story!.body!;
    const at = offers[4]!.passage.block;
    const holds = ({ offers: all, story: changed }: Work): boolean =>
      all.every(
        ({ quote, passage }) =>
          passage.block < 0 ||
          blockTexts(changed)[passage.block]!.slice(passage.start).startsWith(textIn(quote.quotation)),
      );
    const up = withBody(work, moved(body, at, 0));
    assert.equal(up.offers[4]!.passage.block, 0);
    assert.ok(holds(up));
    const without = withBody(work, body.toSpliced(at, 1));
    assert.equal(without.offers[4]!.passage.block, -1);
    assert.ok(holds(without));
    assert.equal(without.offers.length, 9);
    const last = body.length - 1;
    const edited = withBody(work, body.with(last, { type: 'paragraph', content: ['Other words'] }));
    assert.deepEqual(edited.offers, offers);
    assert.deepEqual(withBody(work, []).story!.body, undefined);
  });

  it('have a field for everything that a reader sees', () => {
    // What no element shows, and what is of files rather than words.
    const machine =
      /^(?:id|language|repeats|verified|display|start|key|pinned|poster|duration|tracks)$|^(?:callout|note)\.kind$|^code\.language$|^unknown\.source$|^embed\.image$/;
    for (const [type, { fields }] of Object.entries({ ...flatBlocks, ...nestingBlocks })) {
      const shown = blockFields(type as Block['type']);
      const isWhole = shown.some(({ name }) => name === '');
      for (const name of Object.keys(fields))
        assert.ok(
          isWhole ||
            machine.test(name) ||
            machine.test(`${type}.${name}`) ||
            shown.some((field) => field.name === name),
          `${type}.${name}`,
        );
    }
  });
});

describe('a faulty snippet', () => {
  it('is made anew with all its words, in attributes and in children', async () => {
    const cases: readonly (readonly [string, RegExp])[] = [
      [
        '<pull-quote varient="showcase" quotation="War is &quot;over&quot;." attribution="Ana Silva"></pull-quote>',
        /War is [^]*over[^]*<b>Ana Silva<\/b>/,
      ],
      ['<pul-quote role="mayor"><blockquote>War is over.</blockquote></pul-quote>', /War is over\.[^]*mayor/],
      [
        '<news-article headline="The ferry" byline="Ada Penn" image="https://example.org/a.jpg" image-alt="A ferry"><p>It is back.</p></news-article>',
        /The ferry[^]*Ada Penn[^]*alt="A ferry"[^]*It is back\./,
      ],
    ];
    for (const [html, expected] of cases) {
      const made = await mended(html);
      assert.match(made?.code ?? '', expected, html);
      assert.deepEqual(
        lint(made!.code).filter(({ level }) => level === 'error'),
        [],
      );
    }
  });

  it('is not made anew if a word would be lost', async () => {
    for (const html of [
      '<itinerary-card titel="x"><h2>Trip</h2><p>Lima, Thursday</p></itinerary-card>',
      '<pull-quote repeats="no"><blockquote>One.</blockquote></pull-quote><p>Two.</p>',
      '<p>Nothing</p',
      '',
    ]) {
      const made = await mended(html);
      assert.ok(!made || /Trip[^]*Lima|One[^]*Two|Nothing/.test(made.code), html);
    }
  });
});
