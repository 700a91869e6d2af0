import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import ts from 'typescript';
import { readArticle } from '../../src/formats/read-article.js';
import { lint, type LintOptions } from '../../src/lint/lint.js';
import { assertKnownName } from '../../src/model/assert-known-name.js';
import { TAGS } from '../../src/model/tags.js';
import { plainHtml } from '../../src/plain/plain-html.js';
import { renderToString } from '../../src/server/render.js';
import { framePage, snippet, SNIPPET_KINDS } from '../../src/snippet/snippet.js';

const NOW = new Date('2022-10-01T00:00Z');
const IMAGE = { src: 'https://a.example/a.jpg' };
const TRIP = {
  stops: [
    {
      place: 'Lima',
      start: '2022-10-03',
      purpose: 'P',
      meets: ['M'],
      events: [{ title: 'E', start: '2022-10-03T14:00' }],
    },
    { place: 'Quito' },
  ],
};
const QUOTE = { quotation: 'Q', attribution: 'A', date: '2022' };
/** Each kind of block, with as few fields as it can have. */
const ARTICLE = {
  headline: 'H',
  standfirst: 'S',
  authors: ['A', { name: 'B' }],
  published: '2022-10-03',
  image: { ...IMAGE, caption: 'C' },
  body: [
    ['a ', { type: 'link', href: 'https://a.example/', content: 'b' }, { type: 'span', content: 'c' }],
    { type: 'heading', content: 'T' },
    { type: 'pull-quote', ...QUOTE },
    { type: 'list', items: ['x'] },
    { type: 'figure', image: IMAGE },
    { type: 'gallery', images: [IMAGE] },
    { type: 'table', rows: [['a', 'b']] },
    { type: 'itinerary', ...TRIP },
    { type: 'timeline', entries: [{ title: 't' }] },
    { type: 'key-points', items: ['k'] },
    { type: 'callout', content: 'c' },
    { type: 'note', content: 'n' },
    { type: 'correction', content: 'n' },
    { type: 'update', content: 'U' },
    { type: 'related', links: [{ url: 'https://a.example/' }] },
    { type: 'video', sources: [{ src: 'https://a.example/v.mp4' }] },
    { type: 'embed', url: 'https://a.example/' },
    { type: 'code', text: 'k' },
  ],
  corrections: [{ content: 'x' }],
};
const DATA = [
  ['news-article', ARTICLE],
  ['pull-quote', QUOTE],
  ['itinerary-card', TRIP],
] as const;
const FOREIGN: Readonly<Record<string, unknown>> = {
  canonical: ARTICLE,
  rss: '<rss version="2.0"><channel><title>f</title><item><title>T</title><description>d</description></item></channel></rss>',
  wordpress: {
    id: 1,
    title: { rendered: 'T' },
    content: { rendered: '<p>x <b>y</b></p>' },
    link: 'https://a.example/',
  },
  markdown: '# H\n\nBy A\n\nOne *two*.\n\n- x\n',
  text: 'H\n\nOne two three.\n\n“Q,” said A.\n',
};
const PAGE = '<pull-quote variant="x" foo="1"><p>It.</p></pull-quote><h1>a</h1><h3>b</h3>';

/** What every entry for servers makes of the same data, with no option that it can do without. */
async function outputs(): Promise<Record<string, string>> {
  const made: Record<string, string> = { lint: JSON.stringify(lint(PAGE)) };
  for (const [tag, data] of DATA) {
    const issues: unknown[] = [];
    const onIssue = (issue: unknown): number => issues.push(issue);
    made[`render ${tag}`] = renderToString(tag, data as never, { now: NOW, attributes: { theme: 'house' }, onIssue });
    // What has been read can be read again.
    framePage(tag, data as never, { onIssue });
    made[`issues ${tag}`] = JSON.stringify(issues);
    made[`frame ${tag}`] = framePage(tag, data as never, { now: NOW });
    for (const kind of SNIPPET_KINDS) made[`${kind} ${tag}`] = snippet(tag, data as never, { kind, now: NOW });
  }
  made['plain'] = plainHtml('pull-quote', { quotation: ['Q'], attribution: 'A' });
  for (const [name, data] of Object.entries(FOREIGN)) {
    made[`formats ${name}`] = JSON.stringify(await readArticle(structuredClone(data)));
  }
  return made;
}

/** Names that the language itself asks objects for: who adds one of these breaks every program. */
const OF_THE_LANGUAGE = /^(get|set|value|writable|enumerable|configurable|then|toJSON|next|done|return|throw)$/;

/** Every name of a property in our sources, and attributes that run or style. */
function namesInSources(): string[] {
  const names = new Set(['onmouseover', 'onclick', 'onload', 'style', 'class', 'id', 'srcdoc', 'slot', 'sizes', 'rel']);
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) names.add(node.name.text);
    else if (ts.isPropertySignature(node) || ts.isPropertyAssignment(node))
      names.add(node.name.getText().replace(/'/g, ''));
    else if (ts.isBindingElement(node)) names.add((node.propertyName ?? node.name).getText().replace(/'/g, ''));
    ts.forEachChild(node, visit);
  };
  for (const path of readdirSync('src', { recursive: true, encoding: 'utf8' })) {
    if (!/^(model|plain|decorate|view|server|snippet|lint)\W.*\.ts$/.test(path)) continue;
    visit(ts.createSourceFile(path, readFileSync(`src/${path}`, 'utf8'), ts.ScriptTarget.ESNext, true));
  }
  const inBuiltIns = [{}, [], '', outputs, new Map(), Promise.resolve(), /x/];
  return [...names].filter((name) => !OF_THE_LANGUAGE.test(name) && !inBuiltIns.some((value) => name in Object(value)));
}

describe('names that other code has added to Object.prototype', () => {
  const prototype = Object.prototype as Record<string, unknown>;
  let expected: Record<string, string>;
  const names = namesInSources();
  before(async () => {
    expected = await outputs();
  });

  /** How many names are added at once. */
  const GROUP = 40;
  for (const value of ['javascript:alert(1)', true]) {
    for (let at = 0; at < names.length; at += GROUP) {
      const group = names.slice(at, at + GROUP);
      it(`change nothing, as ${String(value)}: ${group[0]!} to ${group.at(-1)!}`, async () => {
        for (const name of group) prototype[name] = value;
        let made: Record<string, string>;
        try {
          made = await outputs();
        } finally {
          for (const name of group) Reflect.deleteProperty(prototype, name);
        }
        for (const [name, words] of Object.entries(expected)) assert.equal(made[name], words, name);
      });
    }
  }
  after(() => assert.deepEqual(Object.keys(prototype), []));
});

describe('names that every object inherits', () => {
  const INHERITED = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'];

  for (const name of INHERITED) {
    it(`as fields and types of data are unknown: ${name}`, async () => {
      const raw: unknown = JSON.parse(
        `{ "headline": "H", "${name}": { "headline": "x" }, "kind": "${name}", "language": "${name}-", "body": [
          { "type": "${name}", "text": "Words." }, [{ "type": "${name}", "content": "More." }, "a"],
          { "type": "paragraph", "content": "P", "${name}": 1 } ] }`,
      );
      const { primary, issues } = await readArticle(raw);
      const codes = issues.map(({ code, path }) => `${code} ${path}`);
      assert.deepEqual(
        codes.sort(),
        [
          `unknown-field ${name}`,
          `unknown-field body[2].${name}`,
          'unknown-type body[0]',
          'unknown-type body[1][0]',
          'value kind',
          'value language',
        ].sort(),
      );
      assert.deepEqual(Object.keys(primary!), ['type', 'headline', 'body']);
      assert.equal(Object.getPrototypeOf(primary), Object.prototype);
    });

    it(`as formats, targets, tags and kinds are unknown: ${name}`, async () => {
      const { issues } = await readArticle({ headline: 'H' }, { format: name });
      assert.deepEqual(
        issues.map(({ code }) => code),
        ['unknown-format'],
      );
      assert.throws(() => lint('', { target: name } as unknown as LintOptions), TypeError);
      assert.throws(() => assertKnownName(name, TAGS), TypeError);
      assert.throws(() => snippet('pull-quote', QUOTE, { kind: name as 'static' }), TypeError);
    });

    it(`as variants, themes and locales change nothing: ${name}`, () => {
      const plain = renderToString('pull-quote', QUOTE, { now: NOW });
      const open = /^<pull-quote[^>]*>/;
      for (const attribute of ['variant', 'theme', 'locale', 'time-zone', 'heading-level']) {
        const html = renderToString('pull-quote', QUOTE, { now: NOW, attributes: { [attribute]: name } });
        assert.equal(html.replace(open, ''), plain.replace(open, ''), attribute);
      }
      const statics = ['', name].map((variant) =>
        snippet('pull-quote', QUOTE, { kind: 'static', attributes: { variant: variant as never } }),
      );
      assert.equal(statics[0], statics[1]);
    });

    it(`as attributes are written as such, and lint knows none of them: ${name}`, () => {
      const attributes = JSON.parse(`{ "${name}": "x" }`) as Record<string, string>;
      const said: string[] = [];
      const html = renderToString('pull-quote', QUOTE, { attributes, onIssue: ({ path }) => said.push(path) });
      if (name === '__proto__') assert.deepEqual(said, ['attributes.__proto__']);
      else assert.match(html, new RegExp(`^<pull-quote ${name.toLowerCase()}="x"`));
      const [error] = lint(`<pull-quote ${name}="x"><p>It.</p></pull-quote>`).filter(({ level }) => level === 'error');
      assert.equal(error?.code, 'unknown-attribute');
    });
  }
});
