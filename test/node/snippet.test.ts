import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import fc from '../properties.js';
import { readArticleMarkup } from '../../src/markup/article.js';
import { readItineraryMarkup } from '../../src/markup/itinerary.js';
import { readPullQuoteMarkup } from '../../src/markup/pull-quote.js';
import { readRareMarkup } from '../../src/markup/rare-blocks.js';
import type { Article } from '../../src/model/definition/article.js';
import type { Image } from '../../src/model/definition/image.js';
import type { Itinerary } from '../../src/model/definition/itinerary.js';
import type { PullQuote } from '../../src/model/definition/pull-quote.js';
import type { Issue } from '../../src/model/issue.js';
import { TAGS, type Tag } from '../../src/model/tags.js';
import { plainHtml } from '../../src/plain/plain-html.js';
import { REPORT_HEIGHT } from '../../src/snippet/frame-script.data.js';
import {
  framePage,
  snippet as write,
  SNIPPET_KINDS,
  type SnippetKind,
  type SnippetOptions,
} from '../../src/snippet/snippet.js';
import { VERSION } from '../../src/version.js';
import { article, itinerary, pullQuote } from '../model/arbitrary.js';
import { shownArticle, shownItinerary, shownPullQuote } from '../plain/shown.js';
import {
  elementIn,
  elementsIn,
  isParsedElement,
  lettersOf,
  lettersWithoutMarks,
  parsedFragment,
  parsedPage,
  type ParsedElement,
} from '../snippet/parsed.js';

const snippet = (tag: Tag, data: object, options?: SnippetOptions): string => write(tag, data as never, options);
const RUNS = { numRuns: 100 };
const QUOTE = {
  quotation: 'It is telling.',
  attribution: 'Alessandro Rampietti',
  role: 'Al Jazeera correspondent',
  source: 'Al Jazeera',
  sourceUrl: 'https://example.org/story',
  date: '2022-10',
};

const MODELS: readonly { readonly tag: Tag; readonly models: fc.Arbitrary<object> }[] = [
  { tag: 'pull-quote', models: pullQuote },
  { tag: 'itinerary-card', models: itinerary },
  { tag: 'news-article', models: article },
];
const NOW = new Date('2022-10-03T12:00:00Z');

/** The attributes of each element, as they are published. */
function attributesInManifest(): Map<Tag, readonly string[]> {
  interface Declaration {
    readonly tagName?: Tag;
    readonly attributes?: readonly { readonly name: string }[];
  }
  const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as {
    readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
  };
  const all = modules.flatMap(({ declarations = [] }) => declarations);
  const found = all.flatMap(({ tagName, attributes = [] }) =>
    tagName ? [[tagName, attributes.map(({ name }) => name)] as const] : [],
  );
  assert.deepEqual(new Set(found.map(([tag]) => tag)), new Set(TAGS));
  return new Map(found);
}

/** The page within a frame. */
const pageIn = (root: ParsedElement): ParsedElement =>
  parsedPage(elementIn(root, ({ localName }) => localName === 'iframe').getAttribute('srcdoc') ?? '');

/** The plain words of a snippet: the children of the element, the twin, what is in the box. */
function plainIn(root: ParsedElement, kind: SnippetKind, tag: Tag): ParsedElement {
  if (kind === 'twin') return root;
  if (kind === 'iframe') return elementIn(root, (element) => element.getAttribute('data-news') === 'words');
  return elementIn(root, ({ localName }) => localName === (kind === 'static' ? 'div' : tag));
}

function readBack(root: ParsedElement, tag: Tag): object | undefined {
  if (tag === 'pull-quote') return readPullQuoteMarkup(root);
  if (tag === 'itinerary-card') return readItineraryMarkup(root);
  return readArticleMarkup(root, { readRare: readRareMarkup });
}
function shownOf(model: object | undefined, tag: Tag): object | undefined {
  if (!model) return undefined;
  if (tag === 'pull-quote') return shownPullQuote(model as PullQuote);
  return tag === 'itinerary-card' ? shownItinerary(model as Itinerary) : shownArticle(model);
}

/** A model whose pictures have no size: in mails they have another. */
const unsized = <Model>(model: Model): Model =>
  JSON.parse(
    JSON.stringify(model, (_key, value: unknown) => {
      if (typeof value !== 'object' || value === null || !('src' in value)) return value;
      const picture: Partial<Record<keyof Image, unknown>> = { ...value };
      delete picture.width;
      delete picture.height;
      return picture;
    }),
  ) as Model;

for (const kind of SNIPPET_KINDS) {
  describe(`the snippet of the kind ${kind}`, () => {
    for (const { tag, models } of MODELS) {
      it(`says the words of ${tag}, and gives back all that it shows`, () => {
        fc.assert(
          fc.property(models, (model) => {
            const root = parsedFragment(snippet(tag, model, { kind, now: NOW }));
            const plain = plainHtml(tag, model as never);
            assert.equal(lettersWithoutMarks(root), lettersOf(parsedFragment(plain)));
            // Of a twin the script tag reads back that the words repeat from its attribute.
            const { repeats, ...rest } = model as PullQuote;
            const expected = kind === 'twin' ? rest : model;
            if (kind === 'twin' && repeats) {
              assert.ok(elementIn(root, ({ attributes }) => attributes.has('data-news-repeats')));
            }
            const read = readBack(plainIn(root, kind, tag), tag);
            if (kind === 'static') assert.deepEqual(shownOf(unsized(read), tag), shownOf(unsized(expected), tag));
            else assert.deepEqual(shownOf(read, tag), shownOf(expected, tag));
          }),
          RUNS,
        );
      });

      it(`writes ${tag} in one line that editors and templates leave as it is`, () => {
        fc.assert(
          fc.property(models, (model) => {
            const html = snippet(tag, model, { kind, now: NOW, script: { src: '/broadsheet.js' } });
            assert.doesNotMatch(html, /[\n\r\t\f]/);
            for (const [, words = ''] of withoutStyles(html).matchAll(/>([^<]+)/g)) {
              assert.doesNotMatch(words, SPOILT, words);
            }
            for (const { attributes } of elementsIn(parsedFragment(html))) {
              for (const [name, value] of attributes) {
                assert.ok(name === 'srcdoc' || !/^\s*[[{].*"/.test(value), `${name} holds JSON`);
              }
            }
          }),
          RUNS,
        );
      });
    }
  });
}

const withoutStyles = (html: string): string => html.replace(/<style[^>]*>.*?<\/style>/g, '');
/** What WordPress, Liquid, Handlebars, Vue, Angular and Markdown would change. */
const SPOILT = /['"[\]{}@`]|--|\.\.|(^|\s)[:;]\S|&amp;#|https?:\/\/|\(tm\)|[\d.,]x\d|Wordpress/;

describe('the text of a snippet', () => {
  // Each of these is changed by a system named in unbroken.ts where it stands as it is.
  const words = [
    `It's "so" -- and '90s --- 9x9 (tm) ... [gallery] {{ name }} {% raw %} \${x} @if`,
    ':-) ;) 8-) :roll: Wordpress, `code` ``more`` <b>no tag</b> &amp; &#39; &hellip; https://example.org/',
    '{{{{}}}} [[embed]] ....... ------ @@ http://example.org 10,000x2 0x9',
  ];
  for (const kind of SNIPPET_KINDS) {
    it(`is unchanged in ${kind}`, () => {
      for (const quotation of words) {
        const html = snippet('pull-quote', { quotation, attribution: quotation }, { kind });
        const found = readPullQuoteMarkup(plainIn(parsedFragment(html), kind, 'pull-quote'));
        assert.deepEqual(found, { quotation: [quotation], attribution: quotation });
      }
    });
  }

  it('are not joined by style sheets where tags are taken away', () => {
    const html = snippet('pull-quote', { quotation: 'Words.' }, { kind: 'declarative', script: false });
    // As WordPress does it: tags go, comments stay comments.
    const left = html.replace(/<!--[^]*?-->/g, '').replace(/<[^>]*>/g, ' ');
    assert.equal(left.replace(/\s+/g, ' ').trim(), '“ Words. ” Words.');
  });

  it('keep the lines of program code', () => {
    const text = "if (a['b']) {\n\n  return `c`; // …\n}";
    const html = snippet('news-article', { headline: 'Code', body: [{ type: 'code', text }] });
    assert.doesNotMatch(html, /\n/);
    const read = readBack(plainIn(parsedFragment(html), 'element', 'news-article'), 'news-article') as Article;
    assert.deepEqual(read.body, [{ type: 'code', text }]);
  });
});

describe('hostile text', () => {
  const corpus = resolve(import.meta.dirname, '../..', process.env['BROADSHEET_CORPUS'] ?? '../shared/corpus');
  const skip = existsSync(corpus) ? false : 'No ../shared/corpus, nor $BROADSHEET_CORPUS.';
  const lists = ['strings/blns', 'strings/trojan-source', 'html/dompurify-suite', 'html/h5sc'];

  /** What may stand in a snippet, and in a page in its frame. */
  function assertHarmless(root: ParsedElement, scripts: readonly string[]): void {
    for (const element of elementsIn(root)) {
      const { localName, attributes } = element;
      assert.doesNotMatch(localName, /^(object|embed|form|input|svg|math|link|frame|noscript|portal)$/);
      if (localName === 'script') {
        assert.ok(scripts.includes(attributes.get('src') ?? lettersOf(element.childNodes[0]!)), 'a script is not ours');
      }
      for (const [name, value] of attributes) {
        assert.doesNotMatch(name, /^on/);
        if (!/^(href|src|cite|poster|data-news-poster|action|formaction)$/.test(name)) continue;
        // What is relative stays on the site of the page.
        const { protocol, host } = new URL(value, 'https://page.example/');
        assert.match(protocol, /^(https?|mailto|tel):$/);
        if (!URL.canParse(value)) assert.equal(host, 'page.example');
      }
    }
  }

  for (const kind of SNIPPET_KINDS) {
    it(`is text in ${kind}`, { skip }, () => {
      for (const list of lists) {
        const entries = JSON.parse(readFileSync(join(corpus, `security/${list}.json`), 'utf8')) as { input?: string }[];
        assert.ok(entries.length > 20, list);
        for (const { input = '' } of entries) {
          const hostile: readonly [Tag, object][] = [
            [
              'pull-quote',
              {
                ...{ quotation: input, attribution: input, role: input, source: input, date: input, language: input },
                ...{ sourceUrl: input, image: { src: input, alt: input } },
              },
            ],
            [
              'news-article',
              {
                ...{ headline: input, kicker: input, byline: input, url: input, direction: input },
                image: { src: 'https://example.org/a.jpg', alt: input, caption: input, credit: input },
                body: [
                  input,
                  { type: 'code', text: input, language: input },
                  { type: 'embed', url: input, title: input },
                ],
              },
            ],
            [
              'itinerary-card',
              { title: input, stops: [{ place: input, country: input, meets: [input], purpose: input }] },
            ],
          ];
          const options = {
            ...{ kind, now: NOW, script: { src: '/ours.js', integrity: input }, title: input, nonce: input },
            attributes: { variant: input, lang: input, class: input, [input]: input, onclick: input },
          };
          for (const [tag, data] of hostile) {
            const root = parsedFragment(snippet(tag, data, options));
            assertHarmless(root, ['/ours.js']);
            if (kind === 'iframe' && root.childNodes.length > 0) {
              const page = pageIn(root);
              const script = elementIn(page, ({ localName }) => localName === 'script');
              assert.equal(script.childNodes[0]!.nodeValue, REPORT_HEIGHT);
              assert.equal([...elementsIn(page)].filter(({ localName }) => localName === 'script').length, 1);
              assertHarmless(page, [lettersOf(script.childNodes[0]!)]);
            }
          }
        }
      }
    });
  }
});

describe('the structure of a snippet', () => {
  const scriptsOf = (html: string): ParsedElement[] =>
    [...elementsIn(parsedFragment(html))].filter(({ localName }) => localName === 'script');

  it('has one script where it needs one, of this version, from jsDelivr', () => {
    for (const [kind, file] of [
      ['element', 'broadsheet'],
      ['declarative', 'broadsheet'],
      ['iframe', 'frame'],
    ] as const) {
      const [script, ...others] = scriptsOf(snippet('pull-quote', QUOTE, { kind }));
      assert.equal(others.length, 0);
      assert.equal(
        script!.getAttribute('src'),
        `https://cdn.jsdelivr.net/npm/broadsheet@${VERSION}/dist/cdn/${file}-${VERSION}.js`,
      );
      assert.equal(script!.getAttribute('crossorigin'), 'anonymous');
      assert.equal(script!.getAttribute('async'), '');
      assert.equal(script!.childNodes.length, 0);
      assert.equal(scriptsOf(snippet('pull-quote', QUOTE, { kind, script: false })).length, 0);
    }
    for (const kind of ['twin', 'static'] as const) {
      assert.equal(scriptsOf(snippet('pull-quote', QUOTE, { kind })).length, 0);
    }
  });

  it('has what draws an itinerary in a file of its own; the parser waits for both scripts before the element', () => {
    const TRIP = { stops: [{ place: 'Bogotá' }] };
    const html = snippet('itinerary-card', TRIP, { nonce: 'r4nd0m', prefix: 'acme' });
    assert.ok(html.lastIndexOf('</script>') < html.indexOf('<acme-itinerary-card'));
    const scripts = scriptsOf(html);
    const at = (name: string): string =>
      `https://cdn.jsdelivr.net/npm/broadsheet@${VERSION}/dist/cdn/${name}-${VERSION}.js`;
    assert.deepEqual(
      scripts.map(({ attributes }) => Object.fromEntries(attributes)),
      [
        { src: at('broadsheet'), crossorigin: 'anonymous', nonce: 'r4nd0m', 'data-prefix': 'acme' },
        { src: at('broadsheet-itinerary'), crossorigin: 'anonymous', nonce: 'r4nd0m' },
      ],
    );
    // Beside a script of the site's own we know of no such file.
    const [own, ...others] = scriptsOf(snippet('itinerary-card', TRIP, { script: { src: '/b.js' } }));
    assert.deepEqual([own!.getAttribute('async'), others], ['', []]);
    assert.deepEqual(scriptsOf(snippet('itinerary-card', TRIP, { script: false })), []);
    assert.equal(scriptsOf(snippet('itinerary-card', TRIP, { kind: 'declarative' })).length, 1);
  });

  it('uses a given script, hash, nonce and prefix', () => {
    const script = { src: '/js/b.js?a=1&b', integrity: 'sha384-x' };
    const html = snippet('pull-quote', QUOTE, { script, nonce: 'r4nd0m', prefix: 'acme' });
    const [tag] = scriptsOf(html);
    assert.deepEqual(Object.fromEntries(tag!.attributes), {
      async: '',
      ...script,
      crossorigin: 'anonymous',
      nonce: 'r4nd0m',
      'data-prefix': 'acme',
    });
    assert.match(html, /^<div><acme-pull-quote>.*<\/acme-pull-quote><script/);
  });

  it('stands in a box where a paragraph would tear it apart', () => {
    for (const kind of ['element', 'declarative', 'iframe', 'static'] as const) {
      const { childNodes } = parsedFragment(snippet('pull-quote', QUOTE, { kind }));
      assert.deepEqual(
        childNodes.map((node) => isParsedElement(node) && node.localName),
        ['div'],
      );
    }
  });

  it('lays attributes that set a field over the words', () => {
    const html = snippet('pull-quote', QUOTE, {
      attributes: {
        attribution: 'A. Rampietti',
        'source-url': 'javascript:alert(1)',
        repeats: true,
        variant: 'inline',
      },
    });
    const element = elementIn(parsedFragment(html), ({ localName }) => localName === 'pull-quote');
    assert.deepEqual(Object.fromEntries(element.attributes), { variant: 'inline' });
    const { attribution, sourceUrl, repeats } = readPullQuoteMarkup(element)!;
    assert.deepEqual([attribution, sourceUrl, repeats], ['A. Rampietti', QUOTE.sourceUrl, true]);
    const story = snippet(
      'news-article',
      {},
      { attributes: { headline: 'H', 'image-alt': 'A', image: '/a.jpg' }, url: 'https://example.org/' },
    );
    assert.match(
      story,
      /<h2>H<\/h2><figure><img loading="lazy" referrerpolicy="no-referrer" src="https:\/\/example.org\/a.jpg" alt="A">/,
    );
    assert.match(
      snippet('itinerary-card', { stops: [] }, { attributes: { heading: 'To Chile' } }),
      /<h2>To Chile<\/h2>/,
    );
  });

  it('lays over the words every attribute of an element that sets a field of them, and no other', () => {
    const others = [
      'display',
      'format',
      'heading-level',
      'loading',
      'locale',
      'mirror',
      'now',
      'pick',
      'src',
      'theme',
      'time-zone',
    ];
    const NO_FIELD = new Set([...others, 'variant']);
    const image = { src: 'https://example.org/a.jpg' };
    const data = {
      'pull-quote': QUOTE,
      'news-article': { headline: 'H', image },
      'itinerary-card': { title: 'T', stops: [{ place: 'Lima' }] },
    };
    for (const [tag, names] of attributesInManifest()) {
      assert.ok(names.length > 10, tag);
      for (const name of names.filter((one) => one !== 'data')) {
        const values = { 'heading-level': '2', image: 'https://example.org/b.jpg', url: 'https://example.org/other' };
        const value = { ...values, 'source-url': values.url }[name] ?? 'Said here';
        const write = (attributes = {}): ParsedElement =>
          elementIn(
            parsedFragment(snippet(tag, data[tag], { attributes, script: false })),
            ({ localName }) => localName === tag,
          );
        const element = write({ [name]: value });
        assert.equal(element.getAttribute(name), NO_FIELD.has(name) ? value : null, `${tag} ${name}`);
        if (NO_FIELD.has(name)) continue;
        assert.notDeepEqual(readBack(element, tag), readBack(write(), tag), `${tag} ${name}`);
      }
    }
  });

  it('removes attributes that execute code, contain JSON or are invalid, and reports them', () => {
    const issues: Issue[] = [];
    const html = snippet('pull-quote', QUOTE, {
      attributes: { onclick: 'x()', data: '{"a":1}', 'a b': 'c', hidden: false, class: 'wide' } as never,
      prefix: 'x><script>',
      onIssue: (issue) => issues.push(issue),
    });
    assert.match(html, /^<div><pull-quote class="wide"><figure>/);
    assert.deepEqual(
      issues.map(({ path, message }) => [path, message.length > 30]),
      [
        ['attributes.onclick', true],
        ['attributes.data', true],
        ['attributes.a b', true],
        ['prefix', true],
      ],
    );
  });

  it('is empty if there is nothing to show, and reports why', () => {
    for (const kind of SNIPPET_KINDS) {
      const issues: Issue[] = [];
      assert.equal(
        snippet('pull-quote', { attribution: 'Nobody' }, { kind, onIssue: (issue) => issues.push(issue) }),
        '',
      );
      assert.ok(issues.some(({ path }) => path === 'quotation'));
    }
    assert.equal(framePage('pull-quote', {} as never), '');
  });

  it('makes a twin that the script tag knows: attributes as hooks, class and language as they are', () => {
    assert.match(
      snippet('pull-quote', QUOTE, { kind: 'twin', attributes: { variant: 'showcase', class: 'wide', lang: 'fr' } }),
      /^<figure data-news="pull-quote" data-news-variant="showcase" class="wide" lang="fr"><blockquote/,
    );
    assert.match(snippet('news-article', { headline: 'H' }, { kind: 'twin' }), /^<article data-news="news-article">/);
    assert.match(
      snippet('itinerary-card', { stops: [{ place: 'Lima' }] }, { kind: 'twin' }),
      /^<section data-news="itinerary-card">/,
    );
  });

  it('says of a twin which hooks are ignored where the site does not trust its twins', () => {
    const attributes = { variant: 'showcase', src: 'https://example.org/q.json', mirror: true };
    const issues: Issue[] = [];
    const written = snippet('pull-quote', QUOTE, { kind: 'twin', attributes, onIssue: (issue) => issues.push(issue) });
    assert.match(written, /data-news-variant="showcase" data-news-src="https:/);
    assert.deepEqual(
      issues.map(({ path }) => path),
      ['attributes.src', 'attributes.mirror'],
    );
    assert.match(issues[0]!.message, /data-twins="all"/);
    // What sets a field is in the words.
    issues.length = 0;
    snippet('pull-quote', QUOTE, {
      ...{ kind: 'twin', attributes: { quotation: 'It is.' }, onIssue: (issue) => issues.push(issue) },
    });
    assert.deepEqual(issues, []);
  });

  it('leaves attributes that any element has where they are, in plain HTML too', () => {
    const attributes = {
      ...{ hidden: true, role: 'note', slot: 'aside', 'aria-label': 'A word', 'data-id': 7, tabindex: 0 },
      ...{ style: 'color:red', 'data-news': 'news-article', variant: 'inline' },
    };
    const kept = { hidden: '', role: 'note', slot: 'aside', 'aria-label': 'A word', 'data-id': '7', tabindex: '0' };
    const outermost = (kind: SnippetKind): ParsedElement =>
      elementIn(parsedFragment(snippet('pull-quote', QUOTE, { kind, attributes, script: false })), () => true);
    assert.deepEqual(Object.fromEntries(outermost('twin').attributes), {
      ...{ ...kept, style: 'color:red', 'data-news': 'pull-quote', 'data-news-variant': 'inline' },
    });
    const { style, ...others } = Object.fromEntries(outermost('static').attributes);
    assert.deepEqual(others, { ...kept, 'data-news': 'news-article' });
    assert.match(style!, /^max-width:640px;.*;color:red$/);
  });

  it('says what there is where it is asked for a kind, or a tag, that there is none of', () => {
    const named = /^TypeError: Expected one of .*(static|pull-quote).*, found “.*”/;
    for (const kind of ['', 'twins', 'toString'] as never[]) {
      assert.throws(() => snippet('pull-quote', QUOTE, { kind }), named);
    }
    for (const tag of ['', 'pull-quotes', 'constructor'] as never[]) {
      assert.throws(() => snippet(tag, QUOTE), named);
      assert.throws(() => framePage(tag, QUOTE as never), named);
    }
  });

  it('writes headings and dates as the attributes ask', () => {
    const html = snippet(
      'news-article',
      { headline: 'H', published: '2022-10-03' },
      { attributes: { 'heading-level': 3, locale: 'fr' } },
    );
    assert.match(html, /<h3>H<\/h3>.*3 octobre 2022/);
  });
});

describe('static snippets', () => {
  const STYLE = /^[a-z-]+:[a-z0-9 .,%-]+$/i;
  const NAMES =
    /^(margin|padding|border|border-top|border-bottom|border-collapse|font-(size|family|weight|style)|line-height|letter-spacing|text-(align|transform)|vertical-align|max-width|width|height|color)$/;

  it('have only styles that mail programs and content systems keep, and no colour', () => {
    fc.assert(
      fc.property(article, (story) => {
        for (const { attributes } of elementsIn(parsedFragment(snippet('news-article', story, { kind: 'static' })))) {
          for (const part of attributes.get('style')?.split(';') ?? []) {
            assert.match(part, STYLE);
            assert.match(part.split(':')[0]!, NAMES);
            assert.ok(!part.startsWith('color') || part === 'color:inherit');
          }
        }
      }),
      RUNS,
    );
  });

  it('draw pictures no wider than a mail, and portraits small', () => {
    const image = { src: 'https://example.org/a.jpg', width: 1200, height: 801 };
    assert.match(
      snippet('news-article', { image }, { kind: 'static' }),
      / width="600" height="401" style="max-width:100%/,
    );
    assert.match(
      snippet('pull-quote', { ...QUOTE, image }, { kind: 'static' }),
      / width="112" height="75" style="max-width:112px/,
    );
    const small = { ...image, width: 300, height: 200 };
    assert.match(snippet('news-article', { image: small }, { kind: 'static' }), / width="300" height="200"/);
  });

  it('set cells of a table at the side that is meant in their language', () => {
    const row = [{ content: ['1'], align: 'start' }, { content: ['2'], align: 'end' }, 'three'];
    const body = [{ type: 'table', head: [['a']], rows: [row] }];
    const aligned = (language: string): string[] =>
      [
        ...snippet('news-article', { headline: 'H', language, body }, { kind: 'static' }).matchAll(/text-align:(\w+)/g),
      ].map(([, side]) => side!);
    assert.deepEqual(aligned('en'), ['left', 'left', 'right']);
    assert.deepEqual(aligned('ar'), ['inherit', 'right', 'left']);
  });
});

describe('the page in a frame', () => {
  it('is a complete page that sends no requests and allows only its own script', () => {
    const page = framePage('pull-quote', { ...QUOTE, language: 'fr' }, { title: 'A “title”' });
    assert.match(page, /^<!doctype html><html lang="fr" dir="ltr">/);
    const root = parsedPage(page);
    assert.equal(lettersOf(elementIn(root, ({ localName }) => localName === 'title').childNodes[0]!), 'A“title”');
    const script = elementIn(root, ({ localName }) => localName === 'script').childNodes[0]!.nodeValue!;
    const policy = elementIn(root, (element) => element.attributes.has('http-equiv')).getAttribute('content')!;
    const hash = createHash('sha256').update(script).digest('base64');
    assert.ok(policy.includes(`script-src 'sha256-${hash}'`), `The page's script has the hash sha256-${hash}.`);
    assert.match(policy, /^default-src 'none'/);
    for (const { localName } of elementsIn(root)) assert.doesNotMatch(localName, /^(link|img|iframe)$/);
    assert.match(
      framePage('pull-quote', QUOTE, { nonce: 'r4nd0m' }),
      /script-src &#39;nonce-r4nd0m&#39;|script-src 'nonce-r4nd0m'/,
    );
  });

  it('is named by who speaks, the headline or the trip', () => {
    const named = (tag: Tag, data: object): string | null =>
      elementIn(
        parsedFragment(snippet(tag, data, { kind: 'iframe' })),
        ({ localName }) => localName === 'iframe',
      ).getAttribute('title');
    assert.equal(named('pull-quote', QUOTE), 'Alessandro Rampietti');
    assert.equal(named('pull-quote', { quotation: 'It is telling.' }), 'It is telling.');
    assert.equal(named('news-article', { headline: 'Blinken lands' }), 'Blinken lands');
    assert.equal(named('itinerary-card', { stops: [{ place: 'Lima' }, { place: 'Quito' }] }), 'Lima, Quito');
  });

  it('has a title whose bidi controls are closed, though it is cut', () => {
    const headline = `\u202e${'x'.repeat(200)}\u202c`;
    const html = snippet('news-article', { headline }, { kind: 'iframe' });
    const frame = elementIn(parsedFragment(html), ({ localName }) => localName === 'iframe');
    assert.match(frame.getAttribute('title')!, /^\u202ex{119}\u202c$/);
  });

  it('stands at an address of its own where one is given', () => {
    const html = snippet('pull-quote', QUOTE, { kind: 'iframe', page: 'https://example.org/embed/quote.html' });
    const frame = elementIn(parsedFragment(html), ({ localName }) => localName === 'iframe');
    assert.equal(frame.getAttribute('src'), 'https://example.org/embed/quote.html');
    assert.equal(frame.getAttribute('srcdoc'), null);
    assert.equal(frame.getAttribute('sandbox'), 'allow-scripts allow-popups allow-popups-to-escape-sandbox');
  });
});

describe('the package', () => {
  it('knows the hashes of its scripts', async () => {
    const built = (await import(resolve('dist/snippet/snippet.js'))) as { snippet: typeof write };
    for (const [kind, file] of [
      ['element', 'broadsheet'],
      ['iframe', 'frame'],
    ] as const) {
      const html = built.snippet('pull-quote', QUOTE, { kind });
      const hash = createHash('sha384')
        .update(readFileSync(`dist/cdn/${file}-${VERSION}.js`))
        .digest('base64');
      assert.ok(html.includes(` integrity="sha384-${hash}" crossorigin="anonymous"></script>`));
    }
    const trip = built.snippet('itinerary-card', { stops: [{ place: 'Bogotá' }] });
    for (const file of ['broadsheet', 'broadsheet-itinerary']) {
      const hash = createHash('sha384')
        .update(readFileSync(`dist/cdn/${file}-${VERSION}.js`))
        .digest('base64');
      assert.ok(trip.includes(`/${file}-${VERSION}.js" integrity="sha384-${hash}"`), file);
    }
  });
});
