// Generates dist/types/elements.d.ts: the attributes and properties of each tag, for all frameworks.

/** Lines of a doc comment. */
export function doc(description, indent = '') {
  const lines = description.replaceAll('*/', '*\\/').trim().split('\n');
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}`.trimEnd()).join('\n')}\n${indent} */\n`;
}

/** The name of a type that belongs to an element: `PullQuoteAttributes`. */
export const nameOf = ({ className }, what) => className.replace(/Element$/, what);

/** One optional property with its comment. */
export const property = (name, type, description, indent = '  ') =>
  `${doc(description, indent)}${indent}${/^\w+$/.test(name) ? name : `'${name}'`}?: ${type} | undefined;\n`;

/** An attribute. Frameworks set `data` as a property, which accepts objects. */
export const attributeProperty = (element, { name, type, description }, written = name) =>
  name === 'data'
    ? property(written, `${element.className}['data']`, propertyNamed(element, 'data').description)
    : property(written, type, description);

const propertyNamed = ({ properties }, wanted) => properties.find(({ name }) => name === wanted);

export function elementTypes(elements) {
  const [{ events }] = elements;
  const eventTypes = events.map(({ type }) => type.text).sort();
  return [
    ...elements.map(({ tag, className }) => `import type { ${className} } from '../elements/${tag}.js';\n`),
    `import type { ${eventTypes.join(', ')} } from '../input/events.js';\n`,
    `export type { ${[...elements.map(({ className }) => className), ...eventTypes].join(', ')} };\n\n`,
    doc('An event as a listener on the element receives it.'),
    `export type Heard<Told extends Event, Listening> = Told & { readonly currentTarget: Listening };\n`,
    ...elements.map((element) => markupOf(element)),
  ].join('');
}

function markupOf(element) {
  const { tag, attributes, tokens } = element;
  return [
    `\n${doc(`The attributes and properties of \`<${tag}>\` in markup.`)}export interface ${nameOf(element, 'Attributes')} {\n`,
    ...attributes.map((attribute) => attributeProperty(element, attribute)),
    `}\n\n${doc(`The custom properties of \`<${tag}>\`.`)}export interface ${nameOf(element, 'Style')} {\n`,
    ...tokens.map((token) => property(token.name, 'string | number', defaulted(token))),
    `}\n`,
  ].join('');
}

/** The description of a custom property, with its default. */
export const defaulted = ({ description, default: standing }) =>
  standing ? `${description} Default: ${standing}.` : description;
