// npm run readme: fills the tables of README.md from dist/custom-elements.json, between marks such as
//   <!-- generated: pull-quote --> … <!-- /generated -->
// With --check it changes nothing and fails where README.md differs.
import { readFile, writeFile } from 'node:fs/promises';
import prettier from 'prettier';
import { root } from './install-packages.mjs';

const FILE = `${root}README.md`;
const MARKS = /(<!-- generated: ([\w-]+) -->\n)[^]*?(<!-- \/generated -->)/g;

const elements = await documentedElements();
const old = await readFile(FILE, 'utf8').catch(() => stop('README.md is missing.'));
const marked = [...old.matchAll(MARKS)].map(([, , tag]) => tag);
const unknown = marked.filter((tag) => !elements.has(tag));
if (unknown.length) stop(`README.md has marks for ${unknown.join(', ')}, which the manifest does not know.`);
const absent = [...elements.keys()].filter((tag) => !marked.includes(tag));
if (absent.length) stop(`README.md has no mark for ${absent.map((tag) => `<!-- generated: ${tag} -->`).join(', ')}.`);

const filled = old.replace(MARKS, (_, start, tag, end) => `${start}\n${tables(elements.get(tag))}\n\n${end}`);
const text = await prettier.format(filled, { ...(await prettier.resolveConfig(FILE)), filepath: FILE });
if (text === old) console.log('README.md is in step with the manifest.');
else if (process.argv.includes('--check')) stop('README.md is out of step with the manifest. Run: npm run readme');
else await writeFile(FILE, text).then(() => console.log('README.md is filled anew.'));

async function documentedElements() {
  const manifest = await readFile(`${root}dist/custom-elements.json`, 'utf8').catch(() =>
    stop('dist/custom-elements.json is missing. Run: npm run manifest'),
  );
  const declarations = JSON.parse(manifest).modules.flatMap((module) => module.declarations ?? []);
  return new Map(declarations.filter(({ tagName }) => tagName).map((element) => [element.tagName, element]));
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
      (element.events ?? [])
        .filter(({ name }) => name)
        .map(({ name, type, description }) => [code(name), code(type?.text), description]),
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
