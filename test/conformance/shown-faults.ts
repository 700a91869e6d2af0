/**
 * Small inputs that went wrong once, in what is made of them: HTML, text, calendar files and messages of the linter. Those
 * that only a browser shows, and the time that readers take, have tests of their own.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { calendarFile } from '../../src/calendar/calendar.js';
import { copyMarkup } from '../../src/decorate/copy.js';
import { drawContext } from '../../src/decorate/draw-context.js';
import { drawQuote } from '../../src/decorate/quote.js';
import { findQuote } from '../../src/decorate/quote-slots.js';
import { jsonLd } from '../../src/export/json-ld.js';
import { plainWords } from '../../src/export/text.js';
import { readArticle } from '../../src/formats/read-article.js';
import { readAny } from '../../src/formats/read-data.js';
import { english } from '../../src/i18n/messages.js';
import { lint } from '../../src/lint/lint.js';
import { parseMarkup } from '../../src/markup/parse.js';
import { firstWithin, type MarkupElement, type MarkupNode } from '../../src/markup/tree.js';
import type { Article } from '../../src/model/definition/article.js';
import { parseItinerary } from '../../src/model/definition/itinerary.js';
import { MODEL_READERS, VISIBLE_CONTENT } from '../../src/plain/element-models.js';
import { toHtml } from '../../src/plain/element.js';
import { renderToString } from '../../src/server/render.js';
import { SNIPPET_KINDS, snippet } from '../../src/snippet/snippet.js';
import type { Row } from './measure.js';
import { Tally } from './shares.js';

const NOW = new Date('2026-06-01T12:00:00Z');

/** Reads the text of a file below the folder of the faults. */
type Open = (file: string) => string;
/** Each check by its file or name: what it returns must be true. */
type Checks = Readonly<Record<string, (open: Open) => unknown>>;

const render = (
  tag: 'news-article' | 'itinerary-card',
  json: string,
  attributes: Readonly<Record<string, string>> = {},
): string =>
  renderToString(tag, JSON.parse(json) as never, {
    attributes: attributes as never,
    data: 'none',
    now: NOW,
    onIssue: () => undefined,
  });
const wordsOf = (html: string): string =>
  html
    .replace(/<style>.*?<\/style>/gs, '')
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ');

const reader = {
  typeOf: ({ nodeType }: MarkupNode) => nodeType,
  textOf: ({ nodeValue }: MarkupNode) => nodeValue ?? '',
  nameOf: (element: MarkupNode) => (element as MarkupElement).localName,
  childrenOf: ({ childNodes }: MarkupNode) => childNodes,
  hasAttributes: () => true,
  attributeOf: (element: MarkupNode, name: string) => (element as MarkupElement).getAttribute(name),
};

/** What `<pull-quote>` draws of its children, for the element of an id in a page. */
function quoteIn(page: string, id: string): string {
  const element = firstWithin(parseMarkup(page), (one) => one.getAttribute('id') === id)!;
  const setting = { language: 'en', direction: 'ltr', locale: 'en', timeZone: undefined, messages: english } as const;
  const slots = findQuote(copyMarkup(element.childNodes, reader, {}));
  return toHtml(drawQuote(slots, drawContext(setting, { isData: false }), 'pull-quote'));
}

const codesOf = (html: string): string[] => lint(html).map(({ code }) => code);
const P5 = 'reports/05-dash-line-after-blockquote/p5.html';
const P7 = 'reports/05-dash-line-after-blockquote/p7.html';
const FN = 'reports/26-footnotes-and-anchors/fn.json';
const L7 = 'reports/10-lint-values-never-checked/l7.html';
const CLOCK = 'reports/23-clock-of-12-and-24-hours/';

const KINDS: Readonly<Record<string, Checks>> = {
  'faults: shown': {
    [`${P5} a`]: (open) => /Ana Silva.*mayor/.test(wordsOf(quoteIn(open(P5), 'a'))),
    [`${P5} d`]: (open) => /part="name"[^>]*>Ana Silva/.test(quoteIn(open(P5), 'd')),
    [`${P5} c`]: (open) => /Ana Silva.*Read the interview/.test(wordsOf(quoteIn(open(P5), 'c'))),
    [`${P5} e`]: (open) => /part="name"[^>]*>Ana Silva/.test(quoteIn(open(P5), 'e')),
    [`${P7} a`]: (open) =>
      ['What she said', 'We go.', 'Ana Silva', 'mayor'].every((words) => quoteIn(open(P7), 'a').includes(words)),
    [`${CLOCK}i18n.json`]: (open) =>
      wordsOf(
        render('news-article', open(`${CLOCK}i18n.json`), { locale: 'en-US', 'time-zone': 'America/New_York' }),
      ).includes('6:09 AM EDT'),
    [`${CLOCK}it1.json`]: (open) =>
      /10:00\sPM/.test(wordsOf(render('itinerary-card', open(`${CLOCK}it1.json`), { locale: 'en-US' }))),
    [`${CLOCK}it1.json h23`]: (open) =>
      /22:00/.test(wordsOf(render('itinerary-card', open(`${CLOCK}it1.json`), { locale: 'en-US-u-hc-h23' }))),
    'reports/24-traditional-chinese/i18n.json': (open) =>
      ['zh-TW', 'zh-HK', 'zh-Hant'].every((locale) =>
        render('news-article', open('reports/24-traditional-chinese/i18n.json'), { locale }).includes('更新時間：'),
      ),
    'formats/f8-quotation-marks.txt': async (open) => {
      const { primary } = await readArticle(open('formats/f8-quotation-marks.txt'));
      const entry = { kind: 'news-article', model: primary as Article } as const;
      return [plainWords(entry), String(jsonLd(entry)['articleBody'])].every((text) =>
        ['“We soaked the planks for a week,”', '“Then the ‘old lady’ floated.”', '“Nobody thought'].every((words) =>
          text.includes(words),
        ),
      );
    },
    'formats/f10': async () => {
      const readings = await Promise.all(
        [{}, [], null, undefined, { articles: [] }].map((input) => readArticle(input)),
      );
      return readings.every(
        ({ format, issues }) => !format && issues.length === 1 && issues[0]!.message.startsWith('Nothing to read'),
      );
    },
  },
  'faults: links': {
    [FN]: async (open) => {
      const { primary, issues } = await readArticle(open(FN));
      const html = renderToString('news-article', primary as never, { data: 'none' });
      const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id!);
      return (
        !issues.some(({ code }) => code === 'url') &&
        targets.length >= 3 &&
        targets.every((id) => html.includes(`id="${id}"`))
      );
    },
    'reports/26-footnotes-and-anchors/lv.json': (open) => {
      const html = render('news-article', open('reports/26-footnotes-and-anchors/lv.json'));
      return ['a', 'b', 'c'].every((id) => new RegExp(`id="(?:broadsheet-)?${id}"`).test(html));
    },
  },
  'faults: linter': {
    'reports/08-self-closed-tag/l3.html': (open) =>
      codesOf(open('reports/08-self-closed-tag/l3.html')).includes('self-closed'),
    'reports/08-self-closed-tag/l9.html': (open) =>
      codesOf(open('reports/08-self-closed-tag/l9.html')).includes('self-closed'),
    [L7]: (open) => {
      const said = lint(open(L7))
        .filter(({ level }) => level === 'error')
        .map(({ message }) => message)
        .join('\n');
      return [
        '2026-13-40',
        '2026-99-99',
        'javascript:alert',
        'english',
        'EST5',
        'yesterday',
        'hous',
        'carousel',
        '“9”',
      ].filter((value) => !said.includes(value));
    },
  },
  'faults: calendars': {
    'trips/precision.json': (open) => {
      const { value, issues } = parseItinerary(JSON.parse(open('trips/precision.json')));
      const file = calendarFile(value!, { language: 'en', now: 0 });
      const isWhole = !file || /BEGIN:VEVENT/.test(file.text);
      const html = wordsOf(render('itinerary-card', open('trips/precision.json')));
      return isWhole && issues.some(({ path }) => path === 'stops[2].end') && /October 2024\s?[–-]\s?2026/.test(html);
    },
    'trips/empty-calendar.ics': (open) => {
      const { value } = parseItinerary(JSON.parse(open('trips/precision.json')));
      const files = value!.stops.map((_, stop) => calendarFile(value!, { language: 'en', now: 0, stop }));
      return files.every((file) => !file || /BEGIN:VEVENT/.test(file.text));
    },
    'trips/injected-calendar.json': (open) => {
      const { value } = parseItinerary(JSON.parse(open('trips/injected-calendar.json')));
      const { text } = calendarFile(value!, { language: 'en', now: 0 })!;
      return text.match(/^BEGIN:VEVENT/gm)?.length === 1 && !/^(?:UID:evil|ATTACH|X-A)/m.test(text);
    },
    'trips/swapped.json': async (open) => {
      const { primary, issues } = await readArticle(open('trips/swapped.json'));
      return issues.length === 2 && !JSON.stringify(primary).includes('coordinates');
    },
  },
  'faults: attacks': {
    'attack/03-blank-box.html': async (open) => {
      const data = [...open('attack/03-blank-box.html').matchAll(/<news-article data='([^']+)'/g)].map(
        ([, json]) => json!,
      );
      const shown = await Promise.all(
        data.map(async (json) => {
          const { value } = await readAny(MODEL_READERS['news-article'], json, {});
          const content = value && VISIBLE_CONTENT['news-article'](value);
          return content === true;
        }),
      );
      return data.length === 5 && !shown.includes(true);
    },
    'attack/04-src-answers-that-are-no-story.md': async () => {
      const answers: [body: string, contentType: string][] = [
        ['\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'image/png'],
        ['%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>', 'application/pdf'],
        ['(function () { var a = 1; return a; })();', 'text/javascript'],
        ['upstream connect error or disconnect/reset before headers', 'text/plain'],
        ['<title>Sign in</title><h1>Sign in</h1><form><input type="password"></form>', 'text/html'],
        ['<title>Page not found</title><h1>Page not found</h1><p>We could not find it.</p>', 'text/html'],
        ['<title>Just a moment...</title><p>Checking your browser before you go on.</p>', 'text/html'],
      ];
      const codes = await Promise.all(
        answers.map(async ([body, contentType]) => {
          const bytes = Uint8Array.from(body, (letter) => letter.charCodeAt(0));
          const options = { contentType, answer: 'over-content' } as const;
          const { value, issues } = await readAny(MODEL_READERS['news-article'], bytes, options);
          return value === undefined && issues.at(-1)?.code;
        }),
      );
      return codes.every((code) => code === 'not-a-story') || codes;
    },
    'attack/07-bidi-trojan.html': (open) => {
      const json = /data='([^']+)'/.exec(open('attack/07-bidi-trojan.html'))![1]!;
      // Each opener is closed in its own field or inline.
      return [...render('news-article', json).matchAll(/>([^<]*\u202e[^<]*)</g)].every(([, text]) =>
        text!.includes('\u202c'),
      );
    },
    'attack/08-prototype-pollution-gadget.mjs': () => {
      const shared = Object.prototype as unknown as Record<string, unknown>;
      try {
        shared['onmouseover'] = 'alert(1)';
        shared['style'] = 'position:fixed;inset:0';
        const data = { headline: 'H', body: ['x'] };
        const made = [
          renderToString('news-article', data, { data: 'none' }),
          ...SNIPPET_KINDS.map((kind) => snippet('news-article', data, { kind, onIssue: () => undefined })),
        ];
        return !/onmouseover|position:fixed;inset/.test(made.join());
      } finally {
        delete shared['onmouseover'];
        delete shared['style'];
      }
    },
    'attack/14-referrer-and-double-fetch.md': () => {
      const poster = { src: 'https://pictures.example/poster.jpg' };
      const body = [
        { type: 'video', sources: [{ src: 'https://pictures.example/a.mp4' }], poster, title: 'Film' },
        {
          type: 'gallery',
          images: [{ src: 'https://pictures.example/1.jpg' }, { src: 'https://pictures.example/2.jpg' }],
        },
      ];
      const data = { headline: 'H', image: { src: 'https://pictures.example/0.jpg' }, body };
      const made = [
        renderToString('news-article', data as never, { data: 'none' }),
        ...SNIPPET_KINDS.filter((kind) => kind !== 'iframe').map((kind) =>
          snippet('news-article', data as never, { kind, onIssue: () => undefined }),
        ),
      ].join('\n');
      const pictures = made.match(/<img\b[^>]*pictures\.example[^>]*>/g) ?? [];
      const isSilent = pictures.every((tag) => /referrerpolicy="no-referrer"/.test(tag));
      return pictures.length > 5 && isSilent && !/\sposter="/.test(made);
    },
  },
};

/** One row for each kind. */
export async function measure(corpus: string): Promise<Row[]> {
  const folder = join(corpus, '../faults');
  const open: Open = (file) => readFileSync(join(folder, file), 'utf8');
  const rows: Row[] = [];
  for (const [kind, checks] of Object.entries(KINDS)) {
    const tally = new Tally();
    for (const [name, check] of existsSync(folder) ? Object.entries(checks) : []) {
      tally.files++;
      let result: unknown;
      try {
        result = await check(open);
      } catch (error) {
        result = error;
      }
      const isRight = result === true || (Array.isArray(result) && result.length === 0);
      tally.count('agrees', isRight ? 1 : 0, 1, `${name}: ${String(result)}`);
    }
    rows.push(tally.row(kind));
  }
  return rows;
}
