import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../properties.js';
import { spanOf } from '../../src/i18n/clock.js';
import type { Exported } from '../../src/export/entry.js';
import { jsonLd } from '../../src/export/json-ld.js';
import { markdown } from '../../src/export/markdown.js';
import { plainWords } from '../../src/export/text.js';
import { withMarks } from '../../src/export/words.js';
import { readArticle, type ArticleReading } from '../../src/formats/read-article.js';
import { reversedMessage, type Bounds } from '../../src/model/bounds.js';
import type { Inline } from '../../src/model/text.js';
import type { Article } from '../../src/model/definition/article.js';
import type { Block } from '../../src/model/definition/block.js';
import type { Itinerary, Stop } from '../../src/model/definition/itinerary.js';
import { legsOf } from '../../src/model/legs.js';
import type { StatusFields } from '../../src/model/definition/status.js';
import type { PullQuote } from '../../src/model/definition/pull-quote.js';
import type { Moment } from '../../src/model/moment.js';
import { wordsOf, type Text } from '../../src/model/text.js';
import * as any from '../model/arbitrary.js';
import { line, shownArticle, shownBlocks } from '../plain/shown.js';

const RUNS = { numRuns: 300 };
const NONE = /^\s*$|^(~|null)$/;

/** A record without some of its fields. */
const without = <Fields extends object, Name extends string>(fields: Fields, ...names: Name[]): Omit<Fields, Name> =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name as Name))) as Omit<Fields, Name>;

/** What is shown, in one form; white space belongs to no mark: where it stands at the edge of one, it may stand outside. */
function seen(shown: unknown): unknown {
  if (Array.isArray(shown)) {
    const isPieces =
      shown.length > 0 && shown.every((one) => Array.isArray(one) && one.length === 2 && typeof one[1] === 'string');
    if (!isPieces) return shown.map(seen);
    const pieces: [string, string][] = [];
    for (const [words, marks] of shown as [string, string][]) {
      for (const part of words.split(/( )/).filter(Boolean)) {
        const mark = part === ' ' ? '' : marks;
        const last = pieces.at(-1);
        if (last?.[1] !== mark) pieces.push([part, mark]);
        else if (!(part === ' ' && last[0].endsWith(' '))) last[0] += part;
      }
    }
    return pieces;
  }
  if (typeof shown !== 'object' || shown === null) return shown;
  return Object.fromEntries(
    Object.entries(shown).flatMap(([name, value]) => (value === undefined ? [] : [[name, seen(value)]])),
  );
}

const asMarkdown = (model: Article): Promise<ArticleReading> =>
  readArticle(markdown({ kind: 'news-article', model }), { format: 'markdown' });
const asJsonLd = (entry: Exported): Promise<ArticleReading> =>
  readArticle(JSON.stringify({ '@context': 'https://schema.org', ...jsonLd(entry) }));

// Blocks that Markdown has signs for, in what those can hold.
const { paragraph, heading, code, divider } = any.flatBlocks;
const words = any.words.filter((given) => !NONE.test(given));
const name = fc.constantFrom('Ada', 'Antony Blinken', 'Юлия', '山田');
const codeBlock = code.map(({ type, text }) => ({ type, text }));
const figure = fc.record({
  type: fc.constant('figure' as const),
  image: fc.record(
    { src: any.webAddress, alt: any.words, caption: fc.tuple(words), credit: words },
    { requiredKeys: ['src'] },
  ),
});
const quote = fc.record(
  { type: fc.constant('quote' as const), quotation: any.text, attribution: name },
  { requiredKeys: ['type', 'quotation'] },
);
const some = <Value>(entry: fc.Arbitrary<Value>): fc.Arbitrary<Value[]> =>
  fc.array(entry, { minLength: 1, maxLength: 3 });
const listOf = (items: fc.Arbitrary<Block>): fc.Arbitrary<Block> =>
  fc.record(
    {
      type: fc.constant('list' as const),
      ordered: fc.constant(true),
      start: fc.integer({ min: 2, max: 999 }),
      items: some(some(items)),
    },
    { requiredKeys: ['type', 'items'] },
  );
const list = listOf(fc.oneof({ weight: 3, arbitrary: paragraph }, codeBlock, listOf(paragraph)));
const table: fc.Arbitrary<Block> = fc
  .record({
    columns: fc.integer({ min: 1, max: 3 }),
    rows: some(fc.array(any.text, { minLength: 3, maxLength: 3 })),
    head: fc.boolean(),
  })
  .map(({ columns, rows, head }) => {
    const cells = rows.map((row) => row.slice(0, columns).map((content) => ({ content })));
    return { type: 'table', ...(head && { head: cells.slice(0, 1) }), rows: cells };
  });
const block: fc.Arbitrary<Block> = fc.oneof(paragraph, heading, codeBlock, divider, figure, quote, list, table);

describe('canonical → Markdown → canonical', { timeout: 120_000 }, () => {
  it('keeps every block that Markdown supports', async () => {
    await fc.assert(
      fc.asyncProperty(some(block), async (body) => {
        const { primary } = await asMarkdown({ kicker: 'A', body });
        const read = (primary as Article).body ?? [];
        assert.deepEqual(seen(shownBlocks(read)), seen(shownBlocks(body)));
      }),
      RUNS,
    );
  });

  it('keeps a paragraph whole where line breaks meet at the edge of a span', async () => {
    const lineBreak = { type: 'line-break' } as const;
    const span = (...content: Text): Inline => ({ type: 'span', id: 'x', content });
    const texts: Text[] = [
      ['a', lineBreak, span(lineBreak, 'b')],
      [span('a', lineBreak), lineBreak, 'b'],
      [span('a', lineBreak), span(lineBreak, 'b')],
      ['a', span('b', lineBreak), ' ', lineBreak, 'c'],
      ['a', lineBreak, span({ type: 'emphasis', content: [lineBreak, 'b'] })],
      ['a', lineBreak, span(lineBreak), lineBreak, 'b'],
    ];
    for (const content of texts) {
      const body: Block[] = [
        { type: 'paragraph', content },
        { type: 'heading', level: 2, content },
        { type: 'quote', quotation: content },
      ];
      const { primary } = await asMarkdown({ kicker: 'A', body });
      assert.deepEqual(seen(shownBlocks((primary as Article).body ?? [])), seen(shownBlocks(body)));
    }
  });

  it('keeps marks around a link whose address has one bracket', async () => {
    const link = (href: string): Inline => ({ type: 'link', href, content: ['a'] });
    const body: Block[] = [
      {
        type: 'paragraph',
        content: ['x ', { type: 'emphasis', content: ['b', link('http://a.aa/?('), 'c'] }, link('http://a.aa/?)')],
      },
    ];
    const { primary } = await asMarkdown({ kicker: 'A', body });
    assert.deepEqual((primary as Article).body, body);
  });

  it('keeps text that is nothing in YAML', async () => {
    for (const headline of ['~', 'null', 'Null', '-', '""', 'no']) {
      const { primary } = await asMarkdown({ headline, section: headline, body: [] });
      assert.deepEqual(primary, { type: 'article', headline, section: headline });
    }
  });

  it('keeps the metadata of a story', async () => {
    const about = any.article.map(({ image, authors, byline, ...story }) => ({
      ...without(story, 'body', 'corrections'),
      ...(image && {
        image: { src: image.src, ...(image.alt && { alt: image.alt }), ...(image.credit && { credit: image.credit }) },
      }),
      // Names are names; a line that is printed stands alone.
      ...(authors && { authors: authors.map((person) => ({ ...person, name: 'Ada' })) }),
      ...(byline !== undefined && !authors && { byline }),
    }));
    const dateOf = (moment: Article['published']): string | undefined => moment && (moment.date ?? line(moment.text));
    const held = (story: Article): unknown => {
      const shown = without(shownArticle(story), 'published', 'updated');
      const { id, section, kind, topics, authors } = story;
      return seen(
        JSON.parse(
          JSON.stringify({
            ...shown,
            ...{
              id: line(id),
              section: line(section),
              kind,
              authors,
              published: dateOf(story.published),
              updated: dateOf(story.updated),
            },
            topics: topics && [...new Set(topics.map(line))],
          }),
        ),
      );
    };
    await fc.assert(
      fc.asyncProperty(about, async (story) => {
        const { primary } = await asMarkdown({ ...story, headline: story.headline ?? 'A' });
        assert.deepEqual(held(primary as Article), held({ ...story, headline: story.headline ?? 'A' }));
      }),
      RUNS,
    );
  });
});
/** The minute of a date whose zone is known: schema.org tells that by how far it is from UTC. */
function minuteOf(moment: Moment | undefined, zone: string | undefined): unknown {
  const date = moment?.date;
  const from = moment?.zone ?? zone;
  if (!date?.includes('T') || (!from && !/(Z|[+-]\d\d:\d\d)$/.test(date))) return date;
  return Math.floor(spanOf(moment, from ?? 'UTC')!.from / 60_000);
}

const inWords = (text: Text | undefined): string[] =>
  text
    ? wordsOf(text)
        .split(/[ \t\n\f\r]+/)
        .filter(Boolean)
    : [];

/** The text without white space: where it stands beside a quotation mark, it may stand on either side. */
const inLetters = (text: Text | undefined): string => inWords(text).join('');

describe('canonical → JSON-LD → canonical', { timeout: 120_000 }, () => {
  it('keeps a story', async () => {
    // Of what schema.org has no words for nothing is asked: kickers, marks within words, words that are no date.
    const story = any.article.map(({ image, authors, published, updated, ...rest }): Article => ({
      ...without(rest, 'byline'),
      headline: 'A',
      // A summary that is how the text begins is kept once.
      ...(rest.standfirst && { standfirst: ['What it is about: ', ...rest.standfirst] }),
      // An address with a fragment names a thing there, and no file.
      ...(image && { image: { ...image, src: image.src.replace(/#.*/, '') } }),
      // One name is one person.
      ...(authors && { authors: authors.slice(0, 1) }),
      ...(published?.date !== undefined && { published: { date: published.date } }),
      ...(updated?.date !== undefined && { updated: { date: updated.date } }),
      body: [{ type: 'paragraph', content: ['Some words.'] }],
    }));
    const KINDS = ['live', 'opinion', 'analysis', 'review'];
    const held = ({ kind, image, standfirst, corrections = [], url = '', authors, ...rest }: Article): unknown => ({
      standfirst: inLetters(standfirst),
      authors: authors?.map((person) => ({ ...person, name: line(person.name), role: line(person.role) })),
      ...{ published: rest.published, updated: rest.updated, language: rest.language, license: rest.license },
      url: /^https?:/.test(url) ? url : undefined,
      kind: kind && KINDS.includes(kind) ? kind : undefined,
      image: image && {
        src: image.src,
        width: image.width,
        height: image.height,
        caption: inLetters(image.caption),
        credit: line(image.credit),
      },
      corrections: corrections.map(({ content, date }) => [inLetters(content), minuteOf(date, undefined)]),
      ...Object.fromEntries(
        (['dateline', 'section', 'source', 'copyright'] as const).map((name) => [name, line(rest[name])]),
      ),
      topics: rest.topics?.map(line),
      body: rest.body,
    });
    await fc.assert(
      fc.asyncProperty(story, async (model) => {
        const { primary, format } = await asJsonLd({ kind: 'news-article', model });
        assert.equal(format, 'schema-org');
        // Quotations in the text have their marks in it.
        assert.deepEqual(held(primary as Article), held(withMarks(model, model.language ?? 'en')));
      }),
      RUNS,
    );
  });

  it('keeps the text, and the quotations in it', async () => {
    await fc.assert(
      fc.asyncProperty(some(fc.oneof(paragraph, heading)), some(any.pullQuote), async (blocks, quotes) => {
        const body: Block[] = [...blocks, ...quotes.map((one): Block => ({ ...one, type: 'pull-quote' }))];
        const { primary } = await asJsonLd({ kind: 'news-article', model: { headline: 'A', body } });
        const read = (primary as Article).body ?? [];
        const text = (all: readonly Block[]): string[] =>
          all.flatMap((one) => (one.type === 'paragraph' || one.type === 'heading' ? inWords(one.content) : []));
        assert.equal(text(read).join(''), text(withMarks(body, 'en')).join(''));
        const said = (all: readonly Block[]): unknown =>
          all.flatMap((one) => (one.type === 'pull-quote' ? [heldQuote(one)] : []));
        assert.deepEqual(said(read), said(withMarks(body, 'en')));
      }),
      RUNS,
    );
  });

  const heldQuote = ({ quotation, date, ...quote }: PullQuote): unknown => ({
    quotation: inLetters(quotation),
    ...Object.fromEntries(
      (quote.attribution === undefined
        ? (['source'] as const)
        : (['attribution', 'role', 'organization', 'source'] as const)
      ).map((name) => [name, line(quote[name])]),
    ),
    ...{ date: minuteOf(date, undefined), language: quote.language, sourceUrl: quote.sourceUrl },
    ...(quote.verified && {
      verified: { ...quote.verified, date: minuteOf(quote.verified.date, undefined) },
    }),
  });

  it('keeps a quotation', async () => {
    await fc.assert(
      fc.asyncProperty(any.pullQuote, async (model) => {
        const { primary } = await asJsonLd({ kind: 'pull-quote', model });
        assert.deepEqual(heldQuote(primary as PullQuote), heldQuote(model));
      }),
      RUNS,
    );
  });

  it('contains cancelled and unknown statuses in every format', () => {
    const model: Itinerary = {
      stops: [
        { place: 'Paris', status: 'postponed' },
        { place: 'Rome', statusText: 'under review' },
        { place: 'Bari', status: 'scheduled', events: [{ title: 'Mass', status: 'cancelled' }] },
      ],
    };
    const entry = { kind: 'itinerary-card', model } as const;
    assert.match(markdown(entry), /Paris\*\*, \(postponed\)[^]*Rome\*\*, \(under review\)[^]*Mass, \(cancelled\)/);
    assert.match(plainWords(entry), /Paris\n\(postponed\)[^]*Rome\n\(under review\)[^]*Mass, \(cancelled\)/);
    assert.match(
      JSON.stringify(jsonLd(entry)),
      /org\/EventPostponed".*"under review".*org\/EventScheduled".*org\/EventCancelled"/,
    );
  });

  it('keeps a trip', async () => {
    // Words beside a status that is known have no place there.
    const heldStatus = ({ status, statusText }: StatusFields): object =>
      status ? { status: status === 'done' ? 'scheduled' : status } : { statusText };
    // An event that was moved takes place at its new date.
    const heldEvent = ({ status, statusText, previousStart }: StatusFields & { previousStart?: Moment }): object =>
      heldStatus(previousStart && !status && !statusText ? { status: 'scheduled' } : { status, statusText });
    // An end before its start is an issue, and is left out. A day has no time zone there, which may make it one.
    const withoutZone = (moment: Moment | undefined): Moment | undefined =>
      moment?.date !== undefined && moment.date.length <= 10 ? { date: moment.date } : moment;
    const endOf = ({ start, end }: Bounds, zone: string | undefined): unknown => {
      const all = [
        { start, end },
        { start: withoutZone(start), end: withoutZone(end) },
      ];
      return recent(all.every((bounds) => reversedMessage(bounds) === undefined) ? end : undefined, zone);
    };
    // Before 1900, zones have offsets with seconds, which ISO 8601 cannot express.
    const recent = (moment: Moment | undefined, zone: string | undefined): unknown => {
      const minute = minuteOf(moment, zone);
      return typeof minute === 'number' && minute < -36_000_000 ? undefined : minute;
    };
    // Only trains and flights of schema.org have a platform or a gate. A leg that is over or planned is one without a status.
    const heldLegs = (stop: Stop, before: Stop | undefined): unknown => {
      const legs = legsOf(stop, before).map(({ leg, fromZone, toZone }) => {
        const { status, statusText, mode, number, carrier, from, to, departure, arrival, platform } = leg;
        const isPlanned = status === 'scheduled' || status === 'done';
        return [
          ...[mode, number, carrier, from, to, /^(flight|train)$/.test(mode ?? '') ? platform : undefined].map(line),
          recent(departure, fromZone),
          recent(arrival, toZone),
          ...(isPlanned || (!status && !statusText) ? [] : [status ?? line(statusText)]),
        ];
      });
      return legs.length > 0 ? legs : undefined;
    };
    const held = ({ stops, title }: Itinerary): unknown => ({
      title: line(title),
      stops: stops.map(({ timeZone: zone, events, status, statusText, ...stop }, index) => ({
        ...{
          place: line(stop.place),
          country: line(stop.country),
          coordinates: stop.coordinates,
          purpose: inLetters(stop.purpose),
        },
        ...{
          start: recent(stop.start, zone),
          end: endOf(stop, zone),
          ...heldStatus({ status, statusText }),
        },
        meets: stop.meets?.map((person) => line(person.name)),
        legs: heldLegs({ ...stop, ...(zone && { timeZone: zone }) }, stops[index - 1]),
        stay: stop.stay && [
          line(stop.stay.name),
          line(stop.stay.address),
          recent(stop.stay.checkIn, zone),
          recent(stop.stay.checkOut, zone),
        ],
        events: events?.map((event) => [
          line(event.title),
          recent(event.start, zone),
          endOf(event, zone),
          line(event.place),
          heldEvent(event),
        ]),
      })),
    });
    await fc.assert(
      fc.asyncProperty(any.itinerary, async (trip) => {
        // The same stop twice is read as one.
        const model = {
          ...trip,
          stops: trip.stops.map((stop, index) => ({ ...stop, place: `${stop.place} ${index}` })),
        };
        const { primary } = await asJsonLd({ kind: 'itinerary-card', model });
        assert.deepEqual(held(primary as Itinerary), held(withMarks(model, model.language ?? 'en')));
      }),
      RUNS,
    );
  });
});

describe('plain text', { timeout: 120_000 }, () => {
  it('contains the complete text of a story', () => {
    fc.assert(
      fc.property(any.article, (model) => {
        const text = plainWords({ kind: 'news-article', model });
        for (const piece of [model.headline, model.kicker, model.source]) assert.ok(!piece || text.includes(piece));
        for (const one of model.body ?? []) {
          if (one.type !== 'paragraph') continue;
          const all = text.replace(/\s+/g, ' ');
          assert.ok(
            all.includes(
              inWords(withMarks(one.content, model.language ?? 'en'))
                .join(' ')
                .replace(/\s+/g, ' '),
            ),
            text,
          );
        }
        assert.doesNotMatch(text, /\[object|undefined/);
      }),
      RUNS,
    );
  });
});

describe('quotation marks', () => {
  const content: Text = [
    { type: 'quotation', content: ['We soaked the planks,'] },
    ' she said. ',
    {
      type: 'strong',
      content: [{ type: 'quotation', content: ['The ', { type: 'quotation', content: ['old lady'] }, ' floated.'] }],
    },
  ];
  const article = (language: string): Exported => ({
    kind: 'news-article',
    model: {
      headline: 'A',
      language,
      standfirst: content,
      body: [
        { type: 'paragraph', content },
        { type: 'list', items: [[{ type: 'paragraph', content }]] },
      ],
    },
  });

  it('of quotations in running text are in plain text and JSON-LD', () => {
    for (const [language, words] of [
      ['en', '“We soaked the planks,” she said. “The ‘old lady’ floated.”'],
      ['de', '„We soaked the planks,“ she said. „The ‚old lady‘ floated.“'],
    ] as const) {
      assert.equal(plainWords(article(language)).split(words).length, 4);
      assert.equal(JSON.stringify(jsonLd(article(language))).split(words).length, 4);
    }
  });
});
