import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';
import type { Tag } from '../../src/model/tags.js';

// The samples of test/types, compiled against dist as the package is seen from outside. Where a comment says `wrong: …`,
// the line after it must be refused, in words that have those of the comment; nothing else may be.
const SAMPLES = 'test/types';

interface Complaint {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

function expected(folder: string): Complaint[] {
  const files = readdirSync(folder).filter((name) => /\.(ts|tsx|vue|svelte)$/.test(name));
  assert.ok(files.length > 0, folder);
  return files.flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .flatMap((text, index) => {
        const message = /wrong: (.+?)(?: \*\/\}| -->|$)/.exec(text)?.[1];
        return message ? [{ file, line: index + 2, message }] : [];
      }),
  );
}

/** What the compiler says of JSX, in its own process: two programs are quicker here than two compilers. */
function compileJsx(folder: string): Complaint[] {
  const config = ts.getParsedCommandLineOfConfigFile(join(folder, 'tsconfig.json'), undefined, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: ({ messageText }) =>
      assert.fail(ts.flattenDiagnosticMessageText(messageText, '\n')),
  });
  assert.ok(config);
  assert.deepEqual(config.errors, []);
  const program = ts.createProgram(config.fileNames, config.options);
  return ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }) => ({
    file: file ? relative(folder, file.fileName) : '',
    line: file ? file.getLineAndCharacterOfPosition(start).line + 1 : 0,
    message: ts.flattenDiagnosticMessageText(messageText, '\n'),
  }));
}

/** What a checker prints, whatever its exit status. */
function printed(script: string, ...args: string[]): Promise<string> {
  return new Promise((settle, fail) => {
    const child = spawn(process.execPath, [`node_modules/${script}`, ...args], {
      env: { ...process.env, NO_COLOR: '1' },
    });
    let words = '';
    const add = (chunk: Buffer): void => void (words += String(chunk));
    child.stdout.on('data', add);
    child.stderr.on('data', add);
    child.once('error', fail).once('close', () => settle(words));
  });
}

async function checkVue(folder: string): Promise<Complaint[]> {
  const words = await printed('vue-tsc/bin/vue-tsc.js', '--project', folder, '--noEmit', '--pretty', 'false');
  return words
    .split(/\n(?! )/)
    .filter((complaint) => complaint.trim())
    .map((complaint) => {
      const [, file = complaint, line = '0', message = ''] = /^(.*?)\((\d+),\d+\): (.*)$/s.exec(complaint) ?? [];
      return { file: relative(folder, file), line: Number(line), message };
    });
}

async function checkSvelte(folder: string): Promise<Complaint[]> {
  const args = ['--workspace', folder, '--tsconfig', './tsconfig.json', '--output', 'machine-verbose'];
  const words = await printed('svelte-check/bin/svelte-check', ...args);
  assert.match(words, /COMPLETED/, words);
  return words
    .split('\n')
    .filter((line) => line.includes('{'))
    .map((line) => {
      const { filename, start, message } = JSON.parse(line.slice(line.indexOf('{'))) as {
        filename: string;
        start: { line: number };
        message: string;
      };
      return { file: filename, line: start.line + 1, message };
    });
}

function compare(found: readonly Complaint[], wanted: readonly Complaint[]): void {
  assert.ok(wanted.length > 0);
  const at = ({ file, line }: Complaint): string => `${file}:${line}`;
  const surplus = found.filter((complaint) => !wanted.some((one) => at(one) === at(complaint)));
  assert.deepEqual(surplus, [], 'what is right is refused');
  for (const one of wanted) {
    const messages = found.filter((complaint) => at(complaint) === at(one)).map(({ message }) => message);
    assert.ok(messages.length > 0, `${at(one)} is let through`);
    assert.ok(
      messages.join('\n').includes(one.message),
      `${at(one)} is refused for another reason: ${messages.join('\n')}`,
    );
  }
}

describe('the types of our tags', () => {
  const check = (name: string, folder: string, run: (path: string) => Complaint[] | Promise<Complaint[]>): void => {
    const path = `${SAMPLES}/${folder}`;
    it(`refuse what is wrong, and nothing else, in ${name}`, async () => compare(await run(path), expected(path)));
  };
  check('Vue', 'vue', checkVue);
  check('Svelte', 'svelte', checkSvelte);
  check('TypeScript', 'typescript', compileJsx);
  check('React 19, Preact and Solid', 'jsx', compileJsx);
  check('React 18', 'react-18', compileJsx);
});

describe('what editors are told', () => {
  interface HtmlData {
    readonly tags: readonly {
      readonly name: string;
      readonly attributes: readonly {
        readonly name: string;
        readonly valueSet?: string;
        readonly values?: readonly { readonly name: string }[];
      }[];
    }[];
  }
  const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
  const { tags } = json('dist/vscode.html-custom-data.json') as HtmlData;
  const attributeOf = (tag: string, wanted: string): HtmlData['tags'][number]['attributes'][number] | undefined =>
    tags.find(({ name }) => name === tag)?.attributes.find(({ name }) => name === wanted);
  const valuesOf = (tag: string, name: string): string[] | undefined =>
    attributeOf(tag, name)?.values?.map((value) => value.name);

  it('is every tag with its attributes', async () => {
    const { ELEMENTS } = await import('../../src/elements/all.js');
    assert.deepEqual(tags.map(({ name }) => name).sort(), Object.keys(ELEMENTS).sort());
    for (const { name, attributes } of tags) {
      const { observedAttributes } = ELEMENTS[name as Tag] as unknown as { observedAttributes: string[] };
      assert.deepEqual(attributes.map((attribute) => attribute.name).sort(), [...observedAttributes].sort());
    }
  });

  it('is the words that an attribute heeds, and no others', async () => {
    assert.deepEqual(valuesOf('pull-quote', 'variant'), ['inline', 'supporting', 'showcase']);
    assert.deepEqual(valuesOf('news-article', 'theme'), ['house', 'broadsheet', 'tabloid']);
    assert.equal(valuesOf('itinerary-card', 'now'), undefined);
    assert.equal(attributeOf('pull-quote', 'repeats')?.valueSet, 'v');
    const { headingLevelOf } = await import('../../src/model/heading-level.js');
    const levels = ['', 'none', ...Array.from({ length: 9 }, (_, index) => String(index)), 'h2', '2.5'];
    const heeded = levels.filter((level) => String(headingLevelOf(level)) === level);
    for (const tag of ['news-article', 'itinerary-card']) {
      assert.deepEqual([...valuesOf(tag, 'heading-level')!].sort(), heeded.sort());
    }
  });

  it('is each part and each custom property once', () => {
    const css = json('dist/vscode.css-custom-data.json') as Record<
      'properties' | 'pseudoElements',
      readonly { readonly name: string }[]
    >;
    const web = json('dist/web-types.json') as {
      contributions: { css: Record<'properties' | 'pseudo-elements', readonly { readonly name: string }[]> };
    };
    const lists = [css.properties, css.pseudoElements, ...Object.values(web.contributions.css)];
    for (const list of lists) {
      const names = list.map(({ name }) => name);
      assert.ok(names.length > 10);
      assert.deepEqual(names, [...new Set(names)]);
    }
  });

  it('is found by JetBrains from package.json, and is of this version', () => {
    const { version, 'web-types': file } = json('package.json') as { version: string; 'web-types': string };
    const web = json(file) as { name: string; version: string; contributions: { html: { elements: unknown[] } } };
    assert.deepEqual(
      [web.name, web.version, web.contributions.html.elements.length],
      ['broadsheet', version, tags.length],
    );
  });
});

describe('the types for Vue', () => {
  it('are not made of declarations that begin in another way', async () => {
    const path: string = '../../.config/build/types-frameworks.mjs';
    const { vueTypes } = (await import(path)) as {
      vueTypes(elements: readonly object[], declarations: string): string;
    };
    for (const declarations of ['', 'import type { A } from "./a.js";\nexport declare const a: A;\n'])
      assert.throws(() => vueTypes([], declarations), /src\/vue\.ts/);
  });
});

describe('isCustomElement', () => {
  it('knows our tags, and those with our prefix alone', async () => {
    const { isCustomElement } = await import('../../src/vue.js');
    const { ELEMENTS } = await import('../../src/elements/all.js');
    for (const tag of Object.keys(ELEMENTS)) {
      assert.equal(isCustomElement(tag), true, tag);
      assert.equal(isCustomElement(`acme-${tag}`), false, tag);
      assert.equal(isCustomElement(`acme-${tag}`, { prefix: 'acme' }), true, tag);
      assert.equal(isCustomElement(tag, { prefix: 'acme' }), false, tag);
    }
    for (const tag of ['div', 'pull-quotes', 'PullQuote', 'my-card', ''])
      assert.equal(isCustomElement(tag), false, tag);
  });
});
