import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { FAMILIES } from '../../.config/layers.js';

const eslint = new ESLint({
  overrideConfigFile: '.config/eslint.config.js',
  // the snippets are in no project
  overrideConfig: tseslint.configs.disableTypeChecked,
});

async function messages(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: `src/${file}` });
  const found = result?.messages.filter(({ ruleId }) => ruleId !== '@typescript-eslint/no-unused-vars') ?? [];
  return found.map(({ message }) => message);
}

const imports = (specifier: string): string => `import { a } from '${specifier}';\nexport const b = a;\n`;

// every folder, what it imports, and the complaint; none where the import is right
const IMPORTS: [file: string, specifier: string, complaint?: string][] = [
  ['model/a.ts', './text.js'],
  ['model/a.ts', 'lit', 'src/model must not import lit.'],
  ['model/a.ts', 'htmlparser2', 'src/model may import no package.'],
  ['model/a.ts', 'node:fs', 'src/model may import no package.'],
  ['model/a.ts', '../formats/a.js', 'src/model must not import src/formats.'],
  ['model/a.ts', '../index.js', 'src/model must not import this module of src.'],
  ['formats/a.ts', '../model/text.js'],
  ['formats/a.ts', '../markup/a.js'],
  ['formats/deeper/a.ts', '../../view/a.js', 'src/formats must not import src/view.'],
  ['formats/a.ts', 'htmlparser2'],
  ['formats/a.ts', 'node:fs', 'src/formats may import nothing of Node.'],
  ['formats/a.ts', 'lit/html.js', 'src/formats must not import lit.'],
  ['formats/a.ts', '../input/a.js', 'src/formats must not import src/input.'],
  ['formats/a.ts', '../elements/a.js', 'src/formats must not import src/elements.'],
  ['formats/cms/ghost.ts', '../shared/source-value.js'],
  ['formats/cms/ghost.ts', './lexical.js'],
  ['formats/cms/ghost.ts', '../../markup/html.js'],
  ['formats/cms/ghost.ts', '../feeds/rss.js', 'src/formats/cms must not import this family.'],
  ['formats/cms/ghost.ts', '../convert.js', 'src/formats/cms must not import modules that import all formats.'],
  ['formats/cms/ghost.ts', '../../view/itinerary.js', 'src/formats must not import src/view.'],
  ['formats/calendars/icalendar.ts', '../pages/schema-org-trips.js'],
  ['formats/pages/schema-org.ts', '../calendars/icalendar.js', 'src/formats/pages must not import this family.'],
  ['formats/shared/source-value.ts', '../pages/parse-page.js', 'src/formats/shared must not import this family.'],
  [
    'formats/shared/source-value.ts',
    '../registry.js',
    'src/formats/shared must not import modules that import all formats.',
  ],
  ['markup/a.ts', '../model/text.js'],
  ['markup/parse.ts', '../formats/convert.js', 'src/markup must not import src/formats.'],
  ['markup/a.ts', 'htmlparser2'],
  ['markup/a.ts', 'lit', 'src/markup must not import lit.'],
  ['markup/a.ts', '../view/a.js', 'src/markup must not import src/view.'],
  ['extract/a.ts', '../model/text.js'],
  ['extract/a.ts', '../formats/a.js', 'src/extract must not import src/formats.'],
  ['extract/a.ts', 'lit', 'src/extract must not import lit.'],
  ['extract/a.ts', 'htmlparser2', 'src/extract may import no package.'],
  ['input/a.ts', '../model/text.js'],
  ['input/a.ts', '../i18n/a.js', 'src/input must not import src/i18n.'],
  ['input/a.ts', '../formats/a.js', 'src/input must not import src/formats.'],
  ['input/a.ts', '../view/a.js', 'src/input must not import src/view.'],
  ['input/a.ts', '../elements/a.js', 'src/input must not import src/elements.'],
  ['view/a.ts', 'lit'],
  ['view/a.ts', 'lit/directives/repeat.js'],
  ['view/a.ts', '../model/text.js'],
  ['view/a.ts', '../i18n/a.js'],
  ['view/a.ts', '../styles/a.js'],
  ['view/a.ts', '../input/a.js', 'src/view must not import src/input.'],
  ['view/a.ts', '../formats/a.js', 'src/view must not import src/formats.'],
  ['view/a.ts', '../elements/a.js', 'src/view must not import src/elements.'],
  ['view/a.ts', 'htmlparser2', 'src/view may import no package but lit.'],
  ['view/a.ts', 'lit-html', 'src/view may import no package but lit.'],
  ['styles/a.ts', 'lit'],
  ['styles/a.ts', '../model/text.js', 'src/styles may import only types of src/model.'],
  ['i18n/a.ts', '../model/moment.js'],
  ['i18n/a.ts', 'lit', 'src/i18n must not import lit.'],
  ['plain/a.ts', '../model/text.js'],
  ['plain/a.ts', '../i18n/a.js'],
  ['plain/a.ts', '../elements/a.js', 'src/plain must not import src/elements.'],
  ['plain/a.ts', '../view/a.js', 'src/plain must not import src/view.'],
  ['decorate/a.ts', '../plain/a.js'],
  ['decorate/a.ts', '../i18n/a.js'],
  ['decorate/a.ts', '../view/a.js', 'src/decorate must not import src/view.'],
  ['decorate/a.ts', '../markup/a.js', 'src/decorate must not import src/markup.'],
  ['decorate/a.ts', 'lit', 'src/decorate must not import lit.'],
  ['input/a.ts', '../plain/a.js', 'src/input may import only types of src/plain.'],
  ['elements/pull-quote.ts', '../input/a.js'],
  ['elements/pull-quote.ts', '../formats/a.js'],
  ['elements/pull-quote.ts', '../plain/a.js'],
  ['elements/pull-quote.ts', './news-article.js'],
  ['elements/pull-quote.ts', '../server/a.js', 'src/elements must not import src/server.'],
  ['server/a.ts', '../view/a.js'],
  ['server/a.ts', '../elements/a.js', 'src/server must not import src/elements.'],
  ['server/a.ts', '../snippet/a.js', 'src/server must not import src/snippet.'],
  ['server/a.ts', 'node:fs', 'src/server may import no package but lit.'],
  ['frame/a.ts', './messages.js'],
  ['frame/a.ts', '../model/text.js', 'src/frame must not import src/model.'],
  ['snippet/a.ts', '../server/a.js'],
  ['snippet/a.ts', '../cli/a.js', 'src/snippet must not import src/cli.'],
  ['snippet/a.ts', '../lint/a.js', 'src/snippet must not import src/lint.'],
  ['snippet/a.ts', 'lit', 'src/snippet must not import lit.'],
  ['lint/a.ts', '../model/tags.js'],
  ['lint/a.ts', '../markup/a.js'],
  ['lint/a.ts', '../snippet/a.js'],
  ['lint/a.ts', '../server/a.js', 'src/lint must not import src/server.'],
  ['lint/a.ts', 'htmlparser2', 'src/lint may import no package.'],
  ['cli/a.ts', '../snippet/a.js'],
  ['cli/a.ts', '../lint/a.js'],
  ['cli/a.ts', 'node:fs'],
  ['cli/a.ts', '../input/a.js', 'src/cli must not import src/input.'],
  ['view/a.ts', 'lit/directives/unsafe-html.js', 'Do not use unsafe directives: nothing in data may be executed.'],
  ['elements/a.ts', 'lit/directives/unsafe-svg.js', 'Do not use unsafe directives: nothing in data may be executed.'],
  [
    'elements/a.ts',
    'lit/directives/style-map.js',
    'Do not use inline styles: strict content security policies forbid them.',
  ],
  ['elements/a.ts', '../parts.js'],
  ['model/moment.ts', '../parts.js', 'src/model must not import this module of src.'],
  ['model/moment.ts', '../script-tag/page.js', 'src/model must not import src/script-tag.'],
  ['view/stop.ts', '../parts.js', 'src/view must not import this module of src.'],
  ['view/stop.ts', '../index.js', 'src/view must not import this module of src.'],
  ['script-tag/page.ts', 'node:fs', 'src/script-tag may import no package but lit.'],
  ['script-tag/page.ts', '../formats/a.js', 'src/script-tag must not import src/formats.'],
  ['script-tag/page.ts', '../elements/a.js'],
  ['canonical/pull-quote.ts', '../script-tag/page.js', 'src/canonical must not import src/script-tag.'],
  ['define.ts', 'lit/directives/unsafe-html.js', 'Do not use unsafe directives: nothing in data may be executed.'],
];

describe('folders of src/formats', () => {
  const folders = readdirSync('src/formats', { withFileTypes: true }).filter((entry) => entry.isDirectory());

  it('have each a rule of their own', () => {
    assert.deepEqual(folders.map(({ name }) => name).sort(), Object.keys(FAMILIES).sort());
  });

  for (const folder of ['', ...Object.keys(FAMILIES)]) {
    it(`hold at most 16 files: src/formats/${folder}`, () => {
      const files = readdirSync(`src/formats/${folder}`, { withFileTypes: true }).filter((entry) => entry.isFile());
      assert.ok(files.length <= 16, `${files.length} files: divide them.`);
    });
  }
});

describe('what a folder may import', () => {
  for (const [file, specifier, complaint] of IMPORTS) {
    it(`src/${file} ${complaint ? 'not ' : ''}${specifier}`, async () => {
      const found = await messages(file, imports(specifier));
      assert.equal(found.length, complaint ? 1 : 0, found.join('\n'));
      if (complaint) assert.ok(found[0]?.includes(complaint), found[0]);
    });
  }

  it('in the family of a format not another by import type or import() either', async () => {
    for (const code of [
      "import type { A } from '../feeds/rss.js';\nexport const b = (a: A) => a;\n",
      "export const a = import('../feeds/rss.js');\n",
      "export { a } from '../feeds/rss.js';\n",
    ]) {
      const found = await messages('formats/cms/ghost.ts', code);
      assert.equal(found.length, 1, code);
      assert.ok(found[0]?.includes('src/formats/cms must not import this family.'), found[0]);
    }
  });

  it('not by import() either', async () => {
    assert.deepEqual(await messages('formats/a.ts', "export const a = import('../markup/a.js');\n"), []);
    assert.deepEqual(await messages('formats/a.ts', "export const a = import('../view/a.js');\n"), [
      'src/formats must not import src/view.',
    ]);
    assert.deepEqual(await messages('view/a.ts', "export const a = import('htmlparser2');\n"), [
      'src/view may import no package but lit.',
    ]);
  });
});

// code that a folder may not hold, and the rule that says so
const CODE: [file: string, code: string, complaint: RegExp][] = [
  ['model/a.ts', 'export const a = document.title;', /src\/model must not use the browser/],
  ['formats/a.ts', 'export const a = new MutationObserver(() => undefined);', /must not use the browser/],
  ['plain/a.ts', 'export const a = window;', /src\/plain must not use the browser/],
  ['server/a.ts', 'export const a = customElements;', /src\/server must not use the browser/],
  ['cli/a.ts', 'export const a = location.href;', /src\/cli must not use the browser/],
  ['model/a.ts', 'export const a = new Date();', /src\/model must not use the clock/],
  ['view/a.ts', 'export const a = Date.now();', /src\/view must not use the clock/],
  ['view/a.ts', 'export const a = performance.now();', /src\/view must not use the clock/],
  ['elements/a.ts', 'export const a = (b: Element) => { b.innerHTML = ""; };', /with src\/markup/],
  ['elements/a.ts', 'export const a = (b: Element) => b.outerHTML;', /with src\/markup/],
  ['elements/a.ts', 'export const a = (b: Element) => b.insertAdjacentHTML("beforeend", "");', /with src\/markup/],
  ['view/a.ts', 'import { html } from "lit";\nexport const a = html`<p .innerHTML=${"b"}></p>`;', /with src\/markup/],
  ['input/a.ts', 'export const a = new DOMParser();', /Trusted Types/],
  ['input/a.ts', 'export const a = eval("1");', /eval/],
  ['input/a.ts', 'export const a = new Function("1");', /Function/],
  ['define.ts', 'export const a = window.open("/");', /not open windows/],
  ['input/a.ts', 'export const a = open("/");', /not open windows/],
  ['input/a.ts', 'parent.postMessage("");', /not send messages/],
  ['index.ts', 'export enum A { b }', /instead of an enum/],
  ['index.ts', 'export default 1;', /named exports/],
  ['index.ts', 'export const a: any = 1;', /any/],
  ['index.ts', '// @ts-ignore\nexport const a = 1;', /ts-ignore|ts-expect-error/],
  [
    'view/a.ts',
    'import { unsafeStatic } from "lit/static-html.js";\nexport const a = unsafeStatic("b");',
    /must not choose tags/,
  ],
];

describe('what a folder may hold', () => {
  for (const [file, code, complaint] of CODE) {
    it(`src/${file} not: ${code}`, async () => {
      const found = await messages(file, code);
      assert.ok(
        found.some((message) => complaint.test(message)),
        found.join('\n') || 'nothing was said',
      );
    });
  }

  it('src/plain types of the browser, since the document is an argument', async () => {
    assert.deepEqual(await messages('plain/a.ts', 'export const a = (document: Document) => document.title;\n'), []);
  });

  it('src/view a given date', async () => {
    assert.deepEqual(await messages('view/a.ts', 'export const a = (now: number) => new Date(now);\n'), []);
  });
});
