import type { Article } from '../model/definition/article.js';
import type { Issue } from '../model/issue.js';
import { readInput, type Input } from './input.js';
import { Progress } from './progress.js';
import { issueSummary, named, nothingToShow, readEntries, type ReadValues } from './reading.js';
import { inputsOf, visible, writeOut, type Terminal } from './terminal.js';

/** The story in a file. */
export interface StoryRead {
  readonly article: Article;
  readonly issues: readonly Issue[];
  /** An error message if too much text was removed. */
  readonly lost: string | undefined;
}

/** Reads the main article of a file. Rejects if there is none. */
export async function readStory(input: Input, values: ReadValues): Promise<StoryRead> {
  const { primary, issues, lost } = await readEntries(input, values);
  if (!primary) throw nothingToShow(issues);
  const { kind, model } = named(primary);
  if (kind !== 'news-article') throw new Error(`it contains ${NOUNS[kind]}, not an article.`);
  return { article: model, issues, lost };
}

const NOUNS = { 'pull-quote': 'a quotation', 'itinerary-card': 'an itinerary' } as const;

/** How the results for stories are written. */
export interface StoryReport<Name extends string, Found> {
  /** The name of the result in the JSON for several files. */
  readonly name: Name;
  readonly find: (article: Article) => Promise<Found>;
  /** The result for people. */
  readonly table: (found: Found) => string;
}

/**
 * Finds something in the article of each file, and writes it for people, or as JSON: for one file the result, for several
 * a list of objects with file and result. A failure does not stop the rest. Returns whether all succeeded.
 */
export async function eachStory<Name extends string, Found>(
  files: readonly string[],
  values: ReadValues & { readonly quiet?: boolean | undefined },
  isJson: boolean,
  terminal: Terminal,
  { name, find, table }: StoryReport<Name, Found>,
): Promise<boolean> {
  const names = inputsOf(files, terminal);
  const progress = new Progress(names.length, terminal);
  const all: { readonly file: string; readonly found: Found }[] = [];
  const failed = await progress.each(names, async (file) => {
    const input = await readInput(file, terminal, values['allow-private']);
    const { article, issues, lost } = await readStory(input, values);
    const found = await find(article);
    progress.clear();
    all.push({ file: input.name, found });
    if (!isJson) {
      const heading = names.length > 1 ? `${all.length > 1 ? '\n' : ''}${visible(input.name)}\n` : '';
      writeOut(terminal, `${heading}${table(found)}`);
    }
    if (!values.quiet && issues.length > 0) progress.say(`${visible(input.name)}: ${issueSummary(issues)}`);
    if (lost !== undefined) progress.reportError(input.name, lost);
    return lost === undefined;
  });
  const result = names.length > 1 ? all.map(({ file, found }) => ({ file, [name]: found })) : all[0]?.found;
  if (isJson && result !== undefined) writeOut(terminal, `${JSON.stringify(result, undefined, 2)}\n`);
  return failed === 0;
}
