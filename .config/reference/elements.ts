// The reference page of each element, made from dist/custom-elements.json.
import { readFileSync } from 'node:fs';
import { code, page, table } from './markdown.js';

interface Named {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
}
interface Member extends Named {
  readonly kind: 'field' | 'method';
  readonly static?: boolean;
  readonly readonly?: boolean;
  readonly parameters?: readonly Named[];
  readonly return?: { readonly type: { readonly text: string } };
}
interface Attribute extends Named {
  readonly fieldName?: string;
}
interface ElementDeclaration extends Named {
  readonly tagName?: string;
  readonly members?: readonly Member[];
  readonly attributes?: readonly Attribute[];
  readonly events?: readonly Named[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
  readonly cssStates?: readonly Named[];
}
interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly ElementDeclaration[] }[];
}

/** The pages of all elements, by tag. */
export function elementPages(): ReadonlyMap<string, string> {
  const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as Manifest;
  const declarations = manifest.modules.flatMap((module) => module.declarations ?? []);
  return new Map(
    declarations.flatMap((element) => (element.tagName ? [[element.tagName, elementPage(element)] as const] : [])),
  );
}

function elementPage(element: ElementDeclaration): string {
  const members = (element.members ?? []).filter((member) => !member.static);
  const attributes = element.attributes ?? [];
  const fields = members.filter(({ kind }) => kind === 'field');
  const methods = members.filter(({ kind }) => kind === 'method');
  const sections: readonly (readonly [title: string, content: string])[] = [
    [
      'Attributes',
      table(
        ['Attribute', 'Property', 'Type', 'Default', 'Description'],
        attributes.map((attribute) => {
          const property = fields.find(({ name }) => name === attribute.fieldName) ?? attribute;
          return [
            code(attribute.name),
            code(attribute.fieldName),
            code(property.type?.text),
            code(property.default),
            property.description ?? attribute.description,
          ];
        }),
      ),
    ],
    [
      'Properties',
      table(
        ['Property', 'Type', 'Description'],
        fields
          .filter(({ name }) => !attributes.some(({ fieldName }) => fieldName === name))
          .map((field) => [
            code(field.name) + (field.readonly ? ' (read-only)' : ''),
            code(field.type?.text),
            field.description,
          ]),
      ),
    ],
    [
      'Methods',
      table(
        ['Method', 'Description'],
        methods.map((method) => [code(signatureOf(method)), method.description]),
      ),
    ],
    [
      'Events',
      table(
        ['Event', 'Type', 'Description'],
        (element.events ?? []).map(({ name, type, description }) => [code(name), code(type?.text), description]),
      ),
    ],
    ['Slots', namedTable('Slot', element.slots)],
    ['CSS parts', namedTable('Part', element.cssParts)],
    [
      'Custom properties',
      table(
        ['Custom property', 'Default', 'Description'],
        (element.cssProperties ?? []).map((property) => [
          code(property.name),
          code(property.default),
          property.description,
        ]),
      ),
    ],
    ['Custom states', namedTable('State', element.cssStates)],
  ];
  return page(
    `\`<${element.tagName}>\``,
    element.description,
    'Attributes beat the `data` property, which beats `src`, a JSON child and the children. A weaker source is shown while a stronger one loads, or if it fails.',
    ...sections.flatMap(([title, content]) => (content ? [`## ${title}`, content] : [])),
  );
}

const namedTable = (head: string, entries: readonly Named[] = []): string =>
  table(
    [head, 'Description'],
    entries.map(({ name, description }) => [name ? code(name) : '(default)', description]),
  );

function signatureOf({ name, parameters = [], return: result }: Member): string {
  const names = parameters.map((parameter) => parameter.name).join(', ');
  return `${name}(${names})${result ? `: ${result.type.text}` : ''}`;
}
