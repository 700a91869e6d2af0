import type { Draft } from '../shared/format-reader.js';
import type { Html } from '../shared/pending-html.js';
import type { XmlSource } from '../shared/xml-source.js';

type Blocks = Html | string | undefined;

/** One text of an item, and the body blocks that it converts to. */
export interface FeedText {
  readonly at: XmlSource;
  readonly blocks: Blocks;
}

/**
 * Finds the body and the standfirst of an item. `texts` are its texts, the most complete first. A text that only repeats
 * the beginning of another is left out.
 */
export function textsOf(texts: readonly FeedText[]): { readonly body: Blocks[]; readonly standfirst: Blocks } {
  const [main, ...others] = texts.filter(({ at, blocks }) => blocks !== undefined && (at.hasElements || at.words));
  if (!main) return { body: [], standfirst: undefined };
  const body: Blocks[] = [main.blocks];
  let standfirst: Blocks;
  for (const { at, blocks } of others) {
    const [length, longest] = [lengthOf(at), lengthOf(main.at)];
    const isSame = at.words === main.at.words;
    if (isSame || (standfirst !== undefined && length <= longest)) {
      at.report('repeated', isSame ? 'The text is repeated; kept once.' : 'A second summary; ignored.');
    } else if (length > longest && length > 500) {
      // If the content is shorter than the description, both are kept.
      body.push(blocks);
    } else {
      standfirst ??= at.hasElements
        ? at.markupText
        : at.value.summaryOf(main.at.hasElements ? main.at.markup() : main.at.value);
    }
  }
  return { body, standfirst };
}

const lengthOf = (at: XmlSource): number => (at.words ?? '').replace(/<[^<>]*>/g, '').length;

/** Maximum length of a name. */
const MAX_NAME = 300;
const MAIL = /[\w.+-]{1,64}@[\w.-]{1,200}/;

/** Reads people in the forms that feeds use: `ada@news.example (Ada Byron)`, `Ada Byron <ada@news.example>`. */
export function peopleOf(people: readonly XmlSource[]): Draft[] {
  return people.flatMap((person) => {
    const words = person.said('name', 'email').words ?? person.words;
    if (!words) return [];
    const mail = MAIL.exec(words.slice(0, MAX_NAME))?.[0];
    const name =
      mail &&
      words
        .replace(mail, '')
        .replace(/[()<>]|\bmailto:/g, '')
        .trim();
    const named = person.written(name || words).htmlWords;
    return [{ name: named, url: person.said('uri', 'url').link }];
  });
}

/** The first list that contains a name. If none does, the first list with e-mail addresses or URLs. */
export function namedPeople(...lists: readonly (readonly XmlSource[])[]): Draft[] {
  const people = lists.map((list) => peopleOf(list));
  const isNamed = ({ name }: Draft): boolean => typeof name !== 'string' || !MAIL.test(name.slice(0, MAX_NAME));
  return people.find((list) => list.some(isNamed)) ?? people.find((list) => list.length > 0) ?? [];
}

/** Removes duplicate topics, because feeds repeat them in several modules. */
export function topicsOf(topics: readonly (Html | string | undefined)[]): (Html | string)[] {
  const seen = new Set<string>();
  return topics.filter((topic): topic is Html | string => {
    const words = typeof topic === 'string' ? topic : topic?.words;
    if (!words || seen.has(words)) return false;
    seen.add(words);
    return true;
  });
}

/** Splits a text at its commas. */
export const listed = (at: XmlSource): string[] =>
  (at.words ?? '')
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
