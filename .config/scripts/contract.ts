// The public contract: everything that pages, programs and data can rely on, read from the published files. npm run
// contract       writes test/contract/public-contract.json anew; run `npm run build` first
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { scriptFiles } from '../build/released.mjs';
import { declaredEntries } from './contract-declarations.js';
import { schemaEntries } from './contract-schemas.js';

/** Each entry's name and type, such as `<pull-quote variant>`: `'' | 'inline' | 'showcase' | 'supporting'`. */
export type Entries = Readonly<Record<string, string>>;
/** The entries, by kind. No name occurs in two kinds. */
export type Contract = Readonly<Record<string, Entries>>;

/** Where the contract of the present version is committed. */
export const CONTRACT = 'test/contract/public-contract.json';
/** Where the contract of a released version is committed. */
export const releasedContract = (version: string): string => `test/contract/contract-${version}.json`;

interface Package {
  readonly exports: Readonly<Record<string, string | { readonly types: string }>>;
}
interface Described {
  readonly name: string;
  readonly type?: { readonly text: string };
}
interface Member extends Described {
  readonly kind: 'field' | 'method';
  readonly static?: boolean;
  readonly readonly?: boolean;
  readonly parameters?: readonly (Described & { readonly optional?: boolean })[];
  readonly return?: { readonly type: { readonly text: string } };
}
interface Declaration extends Described {
  readonly tagName?: string;
  readonly members: readonly Member[];
  readonly attributes: readonly Described[];
  readonly events: readonly Described[];
  readonly slots: readonly Described[];
  readonly cssParts: readonly Described[];
  readonly cssProperties: readonly Described[];
}
interface Option {
  readonly type: string;
  readonly short?: string;
  readonly multiple?: true;
  readonly default?: string;
}

/** Reads the contract from package.json and dist. */
export async function readContract(): Promise<Contract> {
  const { exports } = json('package.json') as Package;
  // The version in dist, like everything else here.
  const { VERSION: version } = (await distModule('version')) as { readonly VERSION: string };
  const modules = Object.entries(exports).flatMap(([path, target]) =>
    typeof target === 'string' ? [] : [[`broadsheet${path.slice(1)}`, target.types] as const],
  );
  const kinds = {
    ...elementKinds(),
    'package exports': Object.fromEntries(
      Object.entries(exports).map(([path, target]) => [
        `broadsheet${path.slice(1)}`,
        typeof target === 'string' ? 'file' : 'module',
      ]),
    ),
    declarations: declaredEntries(modules, version),
    'JSON fields': schemaEntries(
      readdirSync('dist/schema').map((file) => [file, json(`dist/schema/${file}`) as object] as const),
    ),
    formats: formats(),
    'command line': await commandLine(),
    'files for pages': await cdnFiles(version),
  };
  const sorted = Object.entries(kinds).map(([kind, entries]) => [kind, inOrder(entries)] as const);
  const names = sorted.flatMap(([, entries]) => Object.keys(entries));
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  // CHANGELOG.md names entries without their kind.
  if (twice !== undefined) throw new Error(`Two entries of the contract have the name ${twice}.`);
  return Object.fromEntries(sorted);
}

/** The contract as text, as it is committed. */
export const contractText = (contract: Contract): string => `${JSON.stringify(contract, null, 2)}\n`;

const distModule = async (name: string): Promise<unknown> => import(pathToFileURL(resolve(`dist/${name}.js`)).href);
const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

const inOrder = (entries: Entries): Entries =>
  Object.fromEntries(Object.entries(entries).sort(([one], [other]) => (one < other ? -1 : 1)));

/** The entries of each element in custom-elements.json. */
function elementKinds(): Record<string, Entries> {
  const { modules } = json('dist/custom-elements.json') as {
    readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
  };
  const elements = modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
  const of = (entriesOf: (tag: string, element: Declaration) => readonly (readonly [string, string])[]): Entries =>
    Object.fromEntries(elements.flatMap((element) => entriesOf(element.tagName!, element)));
  return {
    elements: of((tag, { name }) => [[`<${tag}>`, name]]),
    attributes: of((tag, { attributes }) =>
      attributes.map(({ name, type }) => [`<${tag} ${name}>`, unionInOrder(type?.text ?? 'string')]),
    ),
    'properties and methods': of((_tag, { name: className, members }) =>
      members.map((member) => memberEntry(className, member)),
    ),
    events: of((tag, { events }) => events.map(({ name, type }) => [`<${tag}> ${name}`, type?.text ?? 'Event'])),
    slots: of((tag, { slots }) => slots.map(({ name }) => [`<${tag}> slot "${name}"`, 'slot'])),
    'CSS parts': of((tag, { cssParts }) => cssParts.map(({ name }) => [`${tag}::part(${name})`, 'part'])),
    'custom properties': of((tag, { cssProperties }) =>
      cssProperties.map(({ name }) => [`${tag} ${name}`, 'custom property']),
    ),
  };
}

function memberEntry(className: string, member: Member): [name: string, type: string] {
  const name = `${className}.${member.name}`;
  if (member.kind === 'method') {
    const parameters = (member.parameters ?? []).map(
      (parameter) => `${parameter.name}${parameter.optional ? '?' : ''}: ${parameter.type?.text ?? 'unknown'}`,
    );
    return [`${name}()`, `(${parameters.join(', ')}) => ${member.return?.type.text ?? 'void'}`];
  }
  const type = unionInOrder(member.type?.text ?? 'string');
  return [name, [type, member.static && '(static)', member.readonly && '(readonly)'].filter(Boolean).join(' ')];
}

/** The names that the attribute and option `format` accept. */
function formats(): Entries {
  const parts = readFileSync('dist/formats/parts.js', 'utf8');
  const names = [...parts.matchAll(/'format-([a-z0-9-]+)'/g)].map(([, name = '']) => name);
  return Object.fromEntries(['broadsheet', ...names].map((name) => [`format ${name}`, 'format']));
}

async function commandLine(): Promise<Entries> {
  const { OPTIONS } = (await distModule('cli/options')) as {
    OPTIONS: Readonly<Record<string, Readonly<Record<string, Option>>>>;
  };
  const { helpOf } = (await distModule('cli/help')) as {
    helpOf: (command: undefined, styles: { bold: (words: string) => string }) => string;
  };
  const usage = helpOf(undefined, { bold: (words) => words }).matchAll(/^ {2}(broadsheet [a-z-]+)/gm);
  const entries: Record<string, string> = {};
  for (const [, command = ''] of usage) entries[command] = 'command';
  for (const [command, options] of Object.entries(OPTIONS)) {
    entries[`broadsheet ${command}`] = 'command';
    for (const [name, { type, short, multiple, default: given }] of Object.entries(options)) {
      const words = [type, multiple && 'may be repeated', given && `${given} by default`].filter(Boolean);
      entries[`broadsheet ${command} --${name}`] = words.join(', ');
      if (short) entries[`broadsheet ${command} -${short}`] = `--${name}`;
    }
  }
  return entries;
}

/** URLs in dist/cdn, except those of chunks, which change with their content. */
async function cdnFiles(version: string): Promise<Entries> {
  const folder = 'dist/cdn';
  const ofVersions = /-\d+\.\d+\.\d+\.js$/;
  const chunk = /-[\w-]{8}\.js$/;
  const own = (await scriptFiles(folder, version)).filter((file) => ofVersions.test(file));
  const others = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(js|css)$/.test(path) && !chunk.test(path) && !ofVersions.test(path));
  return Object.fromEntries(
    [...own.map((file) => file.replace(version, '<version>')), ...others].map((file) => [`${folder}/${file}`, 'file']),
  );
}

/** A union with sorted members, so that their order does not matter. */
export const unionInOrder = (type: string): string => unionMembers(type).sort().join(' | ');

/** The members of a union type; otherwise the type itself. */
export function unionMembers(type: string): string[] {
  // Everything after an arrow belongs to the function's result.
  return pieces(type, '=>').length > 1 ? [type.trim()] : pieces(type, '|');
}

/**
 * Sorts the fields of each object in a type. The compiler lists those of a mapped type in the order in which it first
 * saw the names, which unrelated files can change.
 */
export function fieldsInOrder(type: string): string {
  const [start, end] = braces(type);
  if (end < 0) return type;
  const fields = pieces(type.slice(start + 1, end), ';')
    .map(fieldsInOrder)
    .sort();
  return `${type.slice(0, start)}{ ${fields.map((field) => `${field}; `).join('')}}${fieldsInOrder(type.slice(end + 1))}`;
}

/** The fields of the first object in a type, by name, with `?` if they are optional, and the text around the object. */
export function objectIn(type: string): { readonly fields: Entries; readonly around: string } | undefined {
  const [start, end] = braces(type);
  if (end < 0) return undefined;
  const fields = pieces(type.slice(start + 1, end), ';').map((field) => {
    const colon = field.indexOf(':');
    return [field.slice(0, colon).trim(), field.slice(colon + 1).trim()] as const;
  });
  return { fields: Object.fromEntries(fields), around: `${type.slice(0, start)}{}${type.slice(end + 1)}` };
}

/** Start and end of the first object in a type; -1 without one. */
function braces(type: string): [start: number, end: number] {
  const start = type.indexOf('{');
  let depth = 0;
  for (let at = start; at >= 0 && at < type.length; at++) {
    if (type[at] === '{') depth += 1;
    else if (type[at] === '}' && --depth === 0) return [start, at];
  }
  return [start, -1];
}

/** Splits a type at a separator, outside of brackets and quotation marks. */
function pieces(type: string, sign: '|' | ';' | '=>'): string[] {
  const found = [''];
  let depth = 0;
  for (const token of type.match(/=>|'[^']*'|"[^"]*"|[^]/g) ?? []) {
    if ('([{<'.includes(token)) depth += 1;
    else if (')]}>'.includes(token)) depth -= 1;
    if (token === sign && depth === 0) found.push('');
    else found.push((found.pop() ?? '') + token);
  }
  return found.map((piece) => piece.trim()).filter(Boolean);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
  writeFileSync(CONTRACT, contractText(await readContract()));
  console.log(`${CONTRACT} was updated.`);
}
