import { verifyQuotation, type Verification } from '../extract.js';
import { readAny } from '../formats/read-data.js';
import type { Article } from '../model/definition/article.js';
import type { Text } from '../model/text.js';
import { MODEL_READERS } from '../plain/element-models.js';
import { readInput, type Input } from './input.js';
import { OPTIONS } from './options.js';
import { knownOptions, nothingToShow, readEntries, named, type ReadValues } from './reading.js';
import { VERIFY_STATES_HELP } from './verify-states-help.js';
import { inputsOf, oneOf, parsed, stylesOf, UsageError, visible, writeOut, type Terminal } from './terminal.js';

/** `broadsheet verify`: compares a quotation with a story. Returns whether it is in it word for word. */
export async function verify(args: readonly string[], terminal: Terminal): Promise<boolean> {
  const { values, files } = parsed(args, OPTIONS.verify);
  const form = oneOf('--to', ['text', 'json'], values.to);
  const { against } = values;
  if (against === undefined) throw new UsageError('Missing --against. Pass the story: a file, a URL, or “-”.');
  const [name = '', ...others] = inputsOf(files, terminal);
  if (others.length > 0) throw new UsageError('verify compares one quotation; pass one file.');
  if (name === '-' && against === '-')
    throw new UsageError('“-” (standard input) can be read only once; pass it once.');
  const read = <Result>(file: string, use: (input: Input) => Promise<Result>): Promise<Result> =>
    readInput(file, terminal, values['allow-private'])
      .then(use)
      .catch((error: unknown) => {
        if (error instanceof UsageError || !(error instanceof Error)) throw error;
        throw new Error(`${file === '-' ? 'standard input' : file}: ${error.message}`, { cause: error });
      });
  const quotation = await read(name, (input) => quotationOf(input, values));
  const story = await read(against, (input) => sourceOf(input, values));
  const verification = verifyQuotation({ quotation }, story);
  const isWhole = verification.state === 'verbatim' || verification.state === 'punctuation';
  if (form === 'json') writeOut(terminal, `${JSON.stringify(verification, undefined, 2)}\n`);
  else if (!values.quiet || !isWhole)
    writeOut(terminal, wordsFor(verification, name === '-' ? 'standard input' : name, terminal));
  return isWhole;
}

/** The quotation in a file: the picked or first one in data or HTML, else the whole text. */
async function quotationOf(input: Input, values: ReadValues): Promise<string | Text> {
  const reading =
    values.format || isMarkup(input)
      ? await readAny(MODEL_READERS['pull-quote'], input.text, knownOptions(input, values))
      : undefined;
  const quotation = reading ? reading.value?.quotation : input.text.trim();
  if (!quotation?.length) throw nothingToShow(reading?.issues ?? []);
  return quotation;
}

/** Whether a file is JSON, HTML or XML. “[The trip] reflects …” is text with an editor's insertion. */
const isMarkup = ({ text }: Input): boolean => /^\s*(<|\{|\[\s*[[{"\]])/.test(text);

/** The story as an article; a text that is not read as one with a body is searched as it is. */
async function sourceOf(input: Input, { language }: ReadValues): Promise<Article | string> {
  const { primary, issues } = await readEntries(input, language === undefined ? {} : { language });
  const entry = primary && named(primary);
  if (entry?.kind === 'news-article' && entry.model.body) return entry.model;
  if (isMarkup(input)) throw nothingToShow(issues);
  return input.text;
}

/** What was found, for people: the state, and the passage with what was added and removed. */
function wordsFor({ state, context, difference }: Verification, name: string, terminal: Terminal): string {
  const { green, red, yellow, dim } = stylesOf(terminal.stdout, terminal.env);
  const style = state === 'verbatim' || state === 'punctuation' ? green : state === 'absent' ? red : yellow;
  const head = `${visible(name)}: ${style(state)}: ${VERIFY_STATES_HELP[state]}\n`;
  if (!context) return head;
  const changes = difference.map(({ kind, text }) => {
    const words = visible(text.replace(/\s+/g, ' '));
    return kind === 'same' ? words : kind === 'added' ? green(`{+${words}+}`) : red(`[-${words}-]`);
  });
  const around = (words: string): string => dim(visible(words.replace(/\s+/g, ' ')));
  return `${head}  ${around(context.before)}${changes.join('')}${around(context.after)}\n`;
}
