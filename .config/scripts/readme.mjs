// npm run readme: fills what README.md has between marks such as <!-- generated: pull-quote --> … <!-- /generated -->:
// the tables of each element from dist/custom-elements.json, the script tag with its version and integrity, and what
// survives of snippets.
// With --check it changes nothing and fails where README.md differs.
import { readFile, writeFile } from 'node:fs/promises';
import prettier from 'prettier';
import { tsImport } from 'tsx/esm/api';
import { integrityOf } from '../build/integrity.mjs';
import { root } from './install-packages.mjs';

const FILE = `${root}README.md`;
const MARKS = /(<!-- generated: ([\w-]+) -->\n)[^]*?(<!-- \/generated -->)/g;

const elements = await documentedElements();
const pieces = new Map([...(await scriptTagPieces()), ['survival', await survival()]]);
const old = await readFile(FILE, 'utf8').catch(() => stop('README.md is missing.'));
const marked = [...old.matchAll(MARKS)].map(([, , tag]) => tag);
const unknown = marked.filter((tag) => !elements.has(tag) && !pieces.has(tag));
if (unknown.length)
  stop(`README.md has marks for ${unknown.join(', ')}, which neither the manifest nor this script knows.`);
const absent = [...elements.keys()].filter((tag) => !marked.includes(tag));
if (absent.length) stop(`README.md has no mark for ${absent.map((tag) => `<!-- generated: ${tag} -->`).join(', ')}.`);

const filled = old.replace(MARKS, (_, start, tag, end) => {
  return `${start}\n${pieces.get(tag) ?? tables(elements.get(tag))}\n\n${end}`;
});
const text = await prettier.format(filled, { ...(await prettier.resolveConfig(FILE)), filepath: FILE });
if (text === old) console.log('README.md is in step with dist.');
else if (process.argv.includes('--check')) stop('README.md is out of step with dist. Run: npm run readme');
else await writeFile(FILE, text).then(() => console.log('README.md is filled anew.'));

async function documentedElements() {
  const manifest = await readFile(`${root}dist/custom-elements.json`, 'utf8').catch(() =>
    stop('dist/custom-elements.json is missing. Run: npm run manifest'),
  );
  const declarations = JSON.parse(manifest).modules.flatMap((module) => module.declarations ?? []);
  return new Map(declarations.filter(({ tagName }) => tagName).map((element) => [element.tagName, element]));
}

/** What holds the version or a hash, and so changes with each build. */
async function scriptTagPieces() {
  const { version } = JSON.parse(await readFile(`${root}package.json`, 'utf8'));
  const folder = `https://cdn.jsdelivr.net/npm/broadsheet@${version}/dist/cdn/`;
  const integrity = async (file) => {
    const bytes = await readFile(`${root}dist/cdn/${file}`).catch(() =>
      stop(`dist/cdn/${file} is missing. Run: npm run build`),
    );
    return `integrity="${integrityOf(bytes)}" crossorigin="anonymous"`;
  };
  const sheet = `<link rel="stylesheet" href="${folder}critical.css" ${await integrity('critical.css')} />`;
  const scriptFor = async (name, timing = '') => {
    const file = `${name}-${version}.js`;
    return `<script${timing} src="${folder}${file}" ${await integrity(file)}></script>`;
  };
  const script = await scriptFor('broadsheet', ' async');
  const fence = (language, ...lines) => ['```' + language, ...lines, '```'].join('\n');
  return new Map([
    ['script-tag', fence('html', sheet, script)],
    [
      'ready-scripts',
      fence(
        'html',
        await scriptFor('broadsheet'),
        await scriptFor('broadsheet-data'),
        await scriptFor('broadsheet-itinerary'),
      ),
    ],
    [
      'policy',
      fence(
        'http',
        `Content-Security-Policy: script-src ${folder}; style-src ${folder}; connect-src 'self'; require-trusted-types-for 'script'; trusted-types broadsheet`,
      ),
    ],
    [
      'paste',
      fence(
        'html',
        // In a box, since a paragraph would come between an unknown tag and its words.
        '<div>',
        '<pull-quote>',
        '<figure>',
        '<blockquote><p>The US wants to maintain a good relationship with this country.</p></blockquote>',
        '<figcaption><b>Alessandro Rampietti</b>, Al Jazeera correspondent, <time datetime="2022-10">October 2022</time></figcaption>',
        '</figure>',
        '</pull-quote>',
        script,
        '</div>',
      ),
    ],
  ]);
}

/** What is left of each kind of snippet in each place, by the test of it. */
async function survival() {
  const matrix = JSON.parse(await readFile(`${root}test/survival/matrix.json`, 'utf8'));
  const { survivalTable } = await tsImport('./survival-table.ts', import.meta.url);
  try {
    const { head, rows } = survivalTable(matrix);
    return table(head, rows);
  } catch ({ message }) {
    return stop(message);
  }
}

function tables(element) {
  const fields = (element.members ?? []).filter((member) => member.kind === 'field' && !member.static);
  const methods = (element.members ?? []).filter((member) => member.kind === 'method' && !member.static);
  const attributes = element.attributes ?? [];
  const propertyOf = ({ fieldName }) => fields.find(({ name }) => name === fieldName);
  const plainFields = fields.filter(({ name }) => !attributes.some(({ fieldName }) => fieldName === name));

  return [
    table(
      ['Attribute', 'Property', 'Type', 'Default', 'Meaning'],
      attributes.map((attribute) => {
        const property = propertyOf(attribute);
        return [
          code(attribute.name),
          code(attribute.fieldName),
          code((property ?? attribute).type?.text),
          code((property ?? attribute).default),
          (property ?? attribute).description ?? attribute.description,
        ];
      }),
    ),
    table(
      ['Property', 'Type', 'Meaning'],
      plainFields.map((field) => [
        code(field.name) + (field.readonly ? ' (read-only)' : ''),
        code(field.type?.text),
        field.description,
      ]),
    ),
    table(['Method', 'Meaning'], methods.map(signature)),
    table(
      ['Event', 'Type', 'Meaning'],
      (element.events ?? []).map(({ name, type, description }) => [code(name), code(type?.text), description]),
    ),
    table(['Slot', 'Meaning'], (element.slots ?? []).map(named)),
    table(['Part', 'Meaning'], (element.cssParts ?? []).map(named)),
    table(
      ['Custom property', 'Default', 'Meaning'],
      (element.cssProperties ?? []).map((property) => [
        code(property.name),
        code(property.default),
        property.description,
      ]),
    ),
    table(['State', 'Meaning'], (element.cssStates ?? []).map(named)),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function signature({ name, parameters = [], return: answer, description }) {
  const names = parameters.map((parameter) => parameter.name).join(', ');
  return [code(`${name}(${names})${answer ? `: ${answer.type.text}` : ''}`), description];
}

function named({ name, description }) {
  return [name ? code(name) : '(default)', description];
}

function code(text) {
  return text ? `\`${text}\`` : '';
}

function table(head, rows) {
  if (!rows.length) return '';
  const line = (cells) => `| ${cells.map((cell) => oneLine(cell ?? '')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function oneLine(text) {
  return text.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
