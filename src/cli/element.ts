import { readAnyArticle, readAnyItinerary, readAnyPullQuote } from '../formats/read-data.js';
import type { DataReading } from '../formats/find-in-canonical.js';
import type { Entry } from '../formats/read-article.js';
import type { Issue } from '../model/issue.js';
import { TAGS, type Tag } from '../model/tags.js';
import { writtenPrefix } from '../server/attributes.js';
import { attributesOf, refusalOf, refuseStrange, type GivenAttributes } from './attributes.js';
import { readInput, type Input } from './input.js';
import type { ELEMENT_OPTIONS } from './options.js';
import { Progress } from './progress.js';
import { brokenLetters, issuesSaid, named, nothingToShow, readEntries, toldOf } from './reading.js';
import { inputsOf, oneOf, UsageError, visible, writeOut, type Terminal, type Values } from './terminal.js';

/** What was said of the element to write. */
export type ElementValues = Values<typeof ELEMENT_OPTIONS>;

/** What is to be written of every file alike. */
export interface Asked {
  /** Which element; absent where the data decide. */
  readonly tag: Tag | undefined;
  readonly attributes: GivenAttributes;
}

/** What is asked for of the element; what no file can give is refused before any is read. */
export function askedOf(values: ElementValues): Asked {
  const tag = values.element === undefined ? undefined : oneOf('--element', TAGS, values.element);
  const attributes = attributesOf(values);
  refuseStrange(tag, attributes);
  writtenPrefix(values.prefix, () => {
    throw new UsageError(
      `Invalid --prefix “${visible(values.prefix ?? '')}”. Use lowercase letters, digits and single hyphens, such as acme.`,
    );
  });
  return { tag, attributes };
}

/** An element that a file has in it. */
export interface FoundElement {
  readonly tag: Tag;
  readonly model: Entry;
  /** The address that relative ones are resolved against. */
  readonly url: string | undefined;
}

/** Writes the element of each file, one after another, and gives whether all could be. One that cannot does not stop the rest. */
export async function eachElement(
  { tag: asked, attributes }: Asked,
  files: readonly string[],
  values: ElementValues,
  terminal: Terminal,
  write: (element: FoundElement, say: (issue: Issue) => void) => string,
): Promise<boolean> {
  const names = inputsOf(files, terminal);
  const progress = new Progress(names.length, terminal);
  const failed = await progress.each(names, async (name) => {
    const input = await readInput(name, terminal);
    const { tag, model, issues } = await (asked ? readFor(asked, input, values) : readAsItIs(input, values));
    const refusal = refusalOf(tag, attributes);
    if (refusal !== undefined) throw new Error(refusal);
    const said: string[] = [];
    const html = write({ tag, model, url: values.url ?? input.url }, ({ message }) => said.push(message));
    progress.clear();
    writeOut(terminal, `${html}\n`);
    for (const message of said) progress.say(`${visible(input.name)}: ${visible(message)}`);
    if (!values.quiet && issues.length > 0) progress.say(`${visible(input.name)}: ${issuesSaid(issues)}`);
    return true;
  });
  return failed === 0;
}

/** What a file holds, and what was left out of it. */
interface Read {
  readonly tag: Tag;
  readonly model: Entry;
  readonly issues: readonly Issue[];
}

/** Reads what the data are about. */
async function readAsItIs(input: Input, values: ElementValues): Promise<Read> {
  const { primary, issues } = await readEntries(input, values);
  if (!primary) throw nothingToShow(issues);
  const { kind, model } = named(primary);
  return { tag: kind, model, issues };
}

/** Reads what the data hold for the element that is asked for. */
async function readFor(tag: Tag, input: Input, values: ElementValues): Promise<Read> {
  const reading: DataReading<Entry> = await READERS[tag](input.text, toldOf(input, values));
  const issues = [...reading.issues, ...brokenLetters(input)];
  if (!reading.value) throw nothingToShow(issues);
  return { tag, model: reading.value, issues };
}

const READERS = { 'news-article': readAnyArticle, 'pull-quote': readAnyPullQuote, 'itinerary-card': readAnyItinerary };
