import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';

// has no types of its own
const require = createRequire(import.meta.url);
const sanitizeHtml = require('sanitize-html') as (html: string) => string;

// The guides go on where README.md ends.
const guides = ['docs/publishers.md', 'docs/bloggers.md', 'docs/developers.md', 'docs/own-formats.md'];
const readme = readFileSync('README.md', 'utf8');
const documents = [readme, ...guides.map((guide) => readFileSync(guide, 'utf8'))].join('\n');
const { scripts, repository, homepage, bugs } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly scripts: Record<string, string>;
  readonly repository: { readonly url: string };
  readonly homepage: string;
  readonly bugs: string;
};
const snippets = (language: string): string[] =>
  [...documents.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, 'gm'))].map(([, code = '']) => code);

/** What the compiler says of each text of code, which stands where the package can be imported by its name. */
function complaints(codes: readonly string[]): readonly (readonly string[])[] {
  const { config } = ts.readConfigFile('tsconfig.json', (path) => readFileSync(path, 'utf8')) as {
    config: { compilerOptions: object };
  };
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, process.cwd());
  const texts = new Map(codes.map((code, index) => [resolve(`snippet-${index}.ts`), code]));
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (path) => texts.has(resolve(path)) || fileExists(path);
  host.readFile = (path) => texts.get(resolve(path)) ?? readFile(path);
  host.getSourceFile = (path, ...rest) => {
    const code = texts.get(resolve(path));
    return code === undefined
      ? getSourceFile(path, ...rest)
      : ts.createSourceFile(path, code, ts.ScriptTarget.ES2022, true);
  };
  const program = ts.createProgram([...texts.keys()], { ...options, noEmit: true }, host);
  const diagnostics = ts.getPreEmitDiagnostics(program);
  return [...texts.keys()].map((name) =>
    diagnostics
      .filter(({ file }) => file === undefined || resolve(file.fileName) === name)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
  );
}

/** The files that the commands read. */
const FILES: Readonly<Record<string, string>> = {
  'quote.json': '{"quotation":"It is telling.","attribution":"Alessandro Rampietti"}',
  'story.json': '{"headline":"Blinken lands in Bogotá","body":["He met Gustavo Petro."]}',
  'trip.json': '{"stops":[{"place":"Bogotá","start":"2022-10-03"}]}',
  'story.xml':
    '<rss version="2.0"><channel><title>News</title><item><title>Blinken lands</title><description>He met Petro.</description></item></channel></rss>',
  'trip.ics':
    'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//EN\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20221001T000000Z\r\nDTSTART;VALUE=DATE:20221003\r\nSUMMARY:Talks\r\nLOCATION:Bogotá\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
  'story.txt':
    'Blinken lands in Bogotá\n\nAntony Blinken landed in Bogotá on Monday.\n\n“It is telling,” said Alessandro Rampietti.\n',
  'post.html': '<pull-quote><figure><blockquote><p>It is telling.</p></blockquote></figure></pull-quote>',
};

describe('README and the guides', () => {
  it('has TypeScript that compiles', () => {
    const codes = snippets('ts');
    const wrong = `import { PullQuoteElement } from 'broadsheet';\nnew PullQuoteElement().nothing;`;
    const found = complaints([...codes, wrong]);
    assert.deepEqual(
      found.slice(0, -1),
      codes.map(() => []),
    );
    assert.equal(found.at(-1)!.length, 1, 'wrong TypeScript passes');
  });

  for (const [index, code] of snippets('js').entries()) {
    it(`has JavaScript that runs in Node, and says what it promises: snippet ${index + 1}`, () => {
      const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
        encoding: 'utf8',
      });
      assert.equal(stderr, '');
      assert.equal(status, 0);
      const promised = [...code.matchAll(/console\.log\(.*\); \/\/ (\w+(?: \w+)*)/g)].map(([, words]) => words!);
      assert.ok(promised.length > 0);
      for (const [line, words] of promised.entries()) assert.ok(stdout.split('\n')[line]?.startsWith(words), stdout);
    });
  }

  it('has commands that are taken, of every kind there is', () => {
    const folder = mkdtempSync(join(tmpdir(), 'broadsheet-readme-'));
    try {
      for (const [file, words] of Object.entries(FILES)) writeFileSync(join(folder, file), words);
      const commands = [...documents.matchAll(/npx broadsheet ([a-z]+) ([^`#\n>]+)/g)].map(
        ([, name = '', rest = '']) => [name, ...rest.trim().split(' ')],
      );
      for (const args of commands) {
        // Of what stands at an address no test asks the network.
        const known = args.map((arg) => (/^https?:/.test(arg) ? 'story.xml' : arg));
        const cli = resolve('dist/cli/broadsheet.js');
        const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...known], {
          cwd: folder,
          encoding: 'utf8',
        });
        // What lint finds in a post of ours is one of its answers.
        assert.ok(status === 0 || (args[0] === 'lint' && status === 1), `${args.join(' ')}: ${stderr}`);
        assert.ok((stdout + stderr).length > 0, args.join(' '));
      }
      assert.deepEqual([...new Set(commands.map(([name]) => name))].sort(), [
        'convert',
        'lint',
        'quotes',
        'render',
        'snippet',
        'validate',
        'verify',
      ]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('has HTML that keeps its words where tags and scripts are removed', () => {
    const bodies = snippets('html').filter((snippet) => snippet.includes('<pull-quote'));
    assert.equal(bodies.length, 2);
    const words = (html: string): string =>
      html
        .replace(/<[^>]*>/g, '')
        .replace(/\s+/g, ' ')
        .trim();
    for (const body of bodies) {
      const kept = sanitizeHtml(body);
      assert.ok(!kept.includes('<script') && !kept.includes('<pull-quote'));
      assert.equal(words(kept), words(body));
      assert.match(kept, /<figure>[^]*<blockquote>[^]*<figcaption>[^]*<b>/);
    }
  });

  it('has JSON of each element without fault', async () => {
    const { parseArticle } = await import('../../src/model/definition/article.js');
    const { parseItinerary } = await import('../../src/model/definition/itinerary.js');
    const { parsePullQuote } = await import('../../src/model/definition/pull-quote.js');
    const { readArticle } = await import('../../src/formats/read-article.js');
    const [quotation, story, trip, html, ...others] = snippets('json').map((json) => JSON.parse(json) as unknown);
    for (const { value, issues } of [parsePullQuote(quotation), parseArticle(story), parseItinerary(trip)]) {
      assert.ok(value);
      assert.deepEqual(issues, []);
    }
    const { primary, issues } = await readArticle(html);
    assert.equal((primary as { body?: unknown[] } | undefined)?.body?.length, 1);
    assert.deepEqual(issues, []);
    assert.deepEqual(others, []);
  });

  it('is at most 16 kB', () => assert.ok(Buffer.byteLength(readme) <= 16_000));

  it('has links that work from the npm page: absolute, and to files of the repository that package.json names', () => {
    const used = [...readme.matchAll(/\]\[([^\]]+)\]/g)].map(([, label = '']) => label);
    const defined = new Map(
      [...readme.matchAll(/^\[([^\]]+)\]: (.+)$/gm)].map(([, label = '', address = '']) => [label, address]),
    );
    const home = repository.url.replace(/^git\+|\.git$/g, '');
    assert.ok(used.length > 10);
    for (const path of used) {
      assert.ok(existsSync(path), path);
      assert.equal(defined.get(path)?.replace(/\/(raw|blob)\/HEAD\//, '/'), `${home}/${path}`);
    }
    for (const [, address = ''] of readme.matchAll(/\]\(([^)]*)\)/g)) assert.match(address, /^https:/);
    for (const address of [homepage, bugs]) assert.ok(address.startsWith(home), address);
    assert.ok(readFileSync('CONTRIBUTING.md', 'utf8').includes('`homepage`'));
  });
});

const PAGES = [
  ...['README.md', 'CONTRIBUTING.md', 'ARCHITECTURE.md', 'SECURITY.md', 'CHANGELOG.md'],
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .map((file) => `docs/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.md')),
];

describe('a page of the documentation', () => {
  for (const page of PAGES) {
    const text = readFileSync(page, 'utf8');

    it(`names commands and files that there are: ${page}`, () => {
      for (const [, command = ''] of text.matchAll(/npm (?:run )?(start|test|build|verify|size|shots|readme|\w+:\w+)/g))
        assert.ok(Object.hasOwn(scripts, command), command);
      // What has a placeholder or stands for files to be written is not there yet.
      for (const [, path = ''] of text.matchAll(/`((?:src|test|demo|dist|docs|bench|\.config)\/[\w./-]*)`/g))
        if (!/\/(acme|sv|poll|fact-box)\./.test(path)) assert.ok(existsSync(path), path);
    });

    it(`has links that lead somewhere: ${page}`, () => {
      for (const [, link = ''] of text.matchAll(/\]\((?!https?:)([^)\s]+)\)/g)) {
        const [path = '', anchor] = link.split('#');
        const target = path ? join(dirname(page), path) : page;
        assert.ok(existsSync(target), link);
        if (anchor) assert.ok(anchorsOf(readFileSync(target, 'utf8')).has(anchor), link);
      }
    });
  }
});

/** The anchors of the headings, as GitHub makes them. */
function anchorsOf(text: string): ReadonlySet<string> {
  const anchors = new Set<string>();
  for (const [, heading = ''] of text.replace(/^```[^]*?^```/gm, '').matchAll(/^#+ (.+)$/gm)) {
    const name = heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, '')
      .replaceAll(' ', '-');
    let anchor = name;
    for (let count = 1; anchors.has(anchor); count++) anchor = `${name}-${count}`;
    anchors.add(anchor);
  }
  return anchors;
}
