// Data for completion in editors: HTML and CSS custom data for VS Code, web-types for JetBrains.
import { defaulted } from './types-elements.mjs';

const markdown = (value) => ({ kind: 'markdown', value });

/** https://github.com/microsoft/vscode-html-languageservice/blob/main/docs/customData.md */
export const htmlCustomData = (elements) => ({
  version: 1.1,
  tags: elements.map(({ tag, description, attributes, events, slots }) => ({
    name: tag,
    description: markdown([description, listed('Children', slots), listed('Events', events)].join('\n\n')),
    attributes: attributes.map(({ name, description: words, values, isBoolean }) => ({
      name,
      description: markdown(words),
      // `v` means that the attribute has no value.
      ...(isBoolean && { valueSet: 'v' }),
      ...(values.length > 0 && { values: values.map((value) => ({ name: value })) }),
    })),
  })),
});

const listed = (title, entries) =>
  [`**${title}**`, ...entries.map(({ name, description }) => `- ${name ? `\`${name}\`: ` : ''}${description}`)].join(
    '\n',
  );

export const cssCustomData = (elements) => ({
  version: 1.1,
  properties: tokensOf(elements).map((token) => ({ name: token.name, description: markdown(token.words) })),
  pseudoElements: partsOf(elements).map(({ name, words }) => ({
    name: `::part(${name})`,
    description: markdown(words),
  })),
});

/** https://github.com/JetBrains/web-types */
export const webTypes = (elements, version) => ({
  $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  name: 'broadsheet',
  version,
  'description-markup': 'markdown',
  contributions: {
    html: { elements: elements.map((element) => webElement(element)) },
    css: {
      properties: tokensOf(elements).map(({ name, words }) => ({ name, description: words })),
      'pseudo-elements': partsOf(elements).map(({ name, words }) => ({ name: `part(${name})`, description: words })),
    },
  },
});

const webElement = ({ tag, className, description, attributes, properties, events, slots }) => ({
  name: tag,
  description,
  source: { module: `broadsheet/${tag}`, symbol: className },
  attributes: attributes.map(({ name, description: words, type, isBoolean }) => ({
    name,
    description: words,
    value: isBoolean ? { kind: 'no-value', type: 'boolean' } : { type },
  })),
  slots: slots.map(({ name, description: words }) => ({ name, description: words })),
  js: {
    properties: properties.map(({ name, description: words, type, readonly: isReadOnly }) => ({
      name,
      description: words,
      type: type.text,
      ...(isReadOnly && { 'read-only': true }),
    })),
    events: events.map(({ name, description: words, type }) => ({ name, description: words, type: type.text })),
  },
});

const tokensOf = (elements) => shared(elements, ({ tokens }) => tokens, defaulted);
const partsOf = (elements) =>
  shared(
    elements,
    ({ parts }) => parts,
    ({ description }) => description,
  );

/** Entries with the same name in several elements are listed once, with the descriptions of each. */
function shared(elements, listOf, wordsOf) {
  const found = new Map();
  for (const element of elements) {
    for (const entry of listOf(element)) {
      const all = found.get(entry.name) ?? new Map();
      found.set(entry.name, all);
      all.set(wordsOf(entry), [...(all.get(wordsOf(entry)) ?? []), element.tag]);
    }
  }
  return [...found].map(([name, said]) => ({
    name,
    words: [...said].map(([words, tags]) => `${tags.map((tag) => `\`<${tag}>\``).join(', ')}: ${words}`).join('\n\n'),
  }));
}
