// Generates types of our tags for each framework. Importing the types for one does not affect the others.
import { attributeProperty, doc, nameOf, property } from './types-elements.mjs';

const eventTypesOf = ([{ events }]) => events.map(({ type }) => type.text);

/** The imports from elements.d.ts that all of them need. */
function commonImports(elements, path = './elements.js', isStyled = true) {
  const ofElement = (element) => [
    nameOf(element, 'Attributes'),
    element.className,
    ...(isStyled ? [nameOf(element, 'Style')] : []),
  ];
  const names = ['Heard', ...[...elements.flatMap(ofElement), ...eventTypesOf(elements)].sort()];
  return `import type {\n${names.map((name) => `  ${name},\n`).join('')}} from '${path}';\n`;
}

/** Listeners with the names that a framework uses. */
const listeners = ([{ events }], nameFor, typeFor = (heard) => `((event: ${heard}) => void)`) =>
  `interface Listeners<Listening> {\n${events
    .flatMap(({ name, type, description }) =>
      [nameFor(name)]
        .flat()
        .map((written) => property(written, typeFor(`Heard<${type.text}, Listening>`, type.text), description)),
    )
    .join('')}}\n\n`;

/** The tags, and the same with a prefix. */
function tagMap(elements, propsOf, words) {
  return [
    doc('The props of each tag.'),
    `export interface NewsElements {\n`,
    ...elements.map((element) => `${doc(element.description, '  ')}  '${element.tag}': ${propsOf(element)};\n`),
    `}\n\n`,
    doc(`The same with the prefix passed to \`define\`: \`${words} extends Prefixed<'acme'> {}\`.`),
    `export type Prefixed<Prefix extends string> = {\n`,
    `  [Tag in keyof NewsElements as \`\${Prefix}-\${Tag}\`]: NewsElements[Tag];\n};\n\n`,
  ].join('');
}

const styledProps = (element) =>
  `Props<${element.className}, ${nameOf(element, 'Attributes')}, ${nameOf(element, 'Style')}>`;

// Without any export, everything in a declaration file would be exported.
const NOTHING_ELSE = 'export {};\n';
const INTRINSIC = 'interface IntrinsicElements';

const jsxAugmentation = (framework) => `declare module '${framework}' {
  namespace JSX {
    ${INTRINSIC} extends NewsElements {}
  }
}

${NOTHING_ELSE}`;

const moduleDoc = (words) => doc(`${words}\n\n@packageDocumentation`);

export const reactTypes = (elements) =>
  [
    moduleDoc("Types of our tags in the JSX of React, 18 and 19: `import 'broadsheet/jsx';`"),
    `import type * as React from 'react';\n`,
    commonImports(elements),
    `\n// React 18 writes every property of such tags as an attribute, hears none of their own events, and knows no\n`,
    `// \`className\` there: data are JSON text, and \`ref\` is the way to a listener.\n`,
    `type Is18 = 'createFactory' extends keyof typeof React ? true : false;\n`,
    `type Written<Attributes> = { [Name in keyof Attributes]: Exclude<Attributes[Name], object | false | null> };\n`,
    // The compiler accepts undeclared names with a hyphen.
    `type Unheard = { [Name in keyof Listeners<unknown>]?: undefined };\n\n`,
    listeners(elements, (name) => `on${name}`),
    `type Props<Element, Attributes, Style> = React.ClassAttributes<Element> &\n`,
    `  Omit<React.HTMLAttributes<Element>, 'style' | keyof Attributes | (Is18 extends true ? 'className' : never)> &\n`,
    `  (Is18 extends true ? Written<Attributes> & Unheard : Attributes & Listeners<Element>) & {\n`,
    `    class?: string | undefined;\n`,
    `    style?: (React.CSSProperties & Style) | undefined;\n`,
    `  };\n\n`,
    tagMap(elements, styledProps, INTRINSIC),
    jsxAugmentation('react'),
  ].join('');

export const preactTypes = (elements) =>
  [
    moduleDoc("Types of our tags in the JSX of Preact: `import 'broadsheet/jsx/preact';`"),
    `import type { CSSProperties, HTMLAttributes, Signalish } from 'preact';\n`,
    commonImports(elements),
    `\n`,
    listeners(elements, (name) => `on${name}`),
    `type Props<Element extends EventTarget, Attributes, Style> = Omit<HTMLAttributes<Element>, 'style' | keyof Attributes> &\n`,
    `  Listeners<Element> & { [Name in keyof Attributes]: Signalish<Attributes[Name]> } & {\n`,
    `    style?: Signalish<string | (CSSProperties & Style) | undefined>;\n`,
    `  };\n\n`,
    tagMap(elements, styledProps, INTRINSIC),
    jsxAugmentation('preact'),
  ].join('');

export const solidTypes = (elements) =>
  [
    moduleDoc("Types of our tags in the JSX of Solid: `import 'broadsheet/jsx/solid';`"),
    `import type { JSX } from 'solid-js';\n`,
    commonImports(elements),
    `\n`,
    listeners(
      elements,
      (name) => `on:${name}`,
      (_heard, told) => `JSX.EventHandlerWithOptionsUnion<Listening, ${told}>`,
    ),
    `type Explicit<Attributes> = {\n`,
    `  [Name in keyof Attributes as \`attr:\${Name & string}\`]?: Exclude<Attributes[Name], object | boolean | null> | undefined;\n`,
    `} & {\n`,
    `  [Name in keyof Attributes as boolean extends Attributes[Name] ? \`bool:\${Name & string}\` : never]?: boolean | undefined;\n`,
    `};\n\n`,
    `type Props<Element extends { data: unknown }, Attributes, Style> = Omit<JSX.HTMLAttributes<Element>, 'style' | keyof Attributes> &\n`,
    `  Attributes & Explicit<Attributes> & Listeners<Element> & {\n`,
    `    'prop:data'?: Element['data'];\n`,
    `    style?: string | (JSX.CSSProperties & Style) | undefined;\n`,
    `  };\n\n`,
    tagMap(elements, styledProps, INTRINSIC),
    jsxAugmentation('solid-js'),
  ].join('');

export const svelteTypes = (elements) =>
  [
    moduleDoc("Types of our tags in the markup of Svelte: `import 'broadsheet/svelte';`"),
    `import type { HTMLAttributes } from 'svelte/elements';\n`,
    commonImports(elements, './elements.js', false),
    `\n`,
    listeners(elements, (name) => [`on${name}`, `on:${name}`]),
    `type Props<Element extends EventTarget, Attributes> = Omit<HTMLAttributes<Element>, keyof Attributes> &\n`,
    `  Attributes & Listeners<Element>;\n\n`,
    tagMap(
      elements,
      (element) => `Props<${element.className}, ${nameOf(element, 'Attributes')}>`,
      'interface SvelteHTMLElements',
    ),
    `declare module 'svelte/elements' {\n  interface SvelteHTMLElements extends NewsElements {}\n}\n\n${NOTHING_ELSE}`,
  ].join('');

const camelCase = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
const pascalCase = (name) => camelCase(`-${name}`);

/** The declarations of src/vue.ts, with the tags of templates added. */
export function vueTypes(elements, declarations) {
  // Templates are checked with property names, also if they use attribute names.
  const renamed = ({ attributes }) => attributes.filter(({ name }) => name.includes('-'));
  const propsOf = (element) => {
    const names = renamed(element);
    return [
      `interface ${nameOf(element, 'Props')}\n  extends Omit<${nameOf(element, 'Attributes')}, ${names.map(({ name }) => `'${name}'`).join(' | ')}> {\n`,
      ...names.map((attribute) => attributeProperty(element, attribute, camelCase(attribute.name))),
      `}\n\n`,
    ].join('');
  };
  // The doc comment of the file and the imports must come first.
  const [comment, rest, ...more] = declarations.split(/(?<=\*\/\n)(?=import )/);
  if (rest === undefined || more.length) {
    throw new Error(
      'The types for Vue go between the first doc comment of src/vue.ts and its first import: keep one of each.',
    );
  }
  return [
    comment,
    `import type { HTMLAttributes, StyleValue, VNodeProps } from 'vue';\n`,
    commonImports(elements, './types/elements.js'),
    rest,
    `\n`,
    listeners(elements, (name) => `on${pascalCase(name)}`),
    ...elements.map(propsOf),
    // A template `ref` is the element.
    `type Tag<Element, Props, Style> = new () => Element & {\n`,
    `  readonly $props: Omit<HTMLAttributes, 'style' | keyof Props> & VNodeProps & Props & Listeners<Element> & {\n`,
    `    style?: StyleValue | Style;\n`,
    `  };\n`,
    `  readonly $slots: { readonly default?: () => unknown };\n`,
    `};\n\n`,
    tagMap(
      elements,
      (element) => `Tag<${element.className}, ${nameOf(element, 'Props')}, ${nameOf(element, 'Style')}>`,
      'interface GlobalComponents',
    ),
    `declare module 'vue' {\n  interface GlobalComponents extends NewsElements {}\n}\n\n${NOTHING_ELSE}`,
  ].join('');
}
