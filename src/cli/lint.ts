import { decodeText } from '../formats/decode.js';
import { lint as look, type LintMessage, type TargetName } from '../snippet/lint.js';
import { TARGETS } from '../snippet/targets.js';
import { readInput } from './input.js';
import { counted, Progress } from './progress.js';
import { inputsOf, parsed, stylesOf, UsageError, type Terminal } from './terminal.js';

/** `broadsheet lint`: says of each file of HTML what is wrong with it, and what other places will remove of it. */
export async function lint(given: readonly string[], terminal: Terminal): Promise<boolean> {
  const { values, files } = parsed(given, {
    target: { type: 'string' },
    json: { type: 'boolean' },
    quiet: { type: 'boolean', short: 'q' },
  });
  const target = targetOf(values.target);
  const names = inputsOf(files, terminal);
  const progress = new Progress(names.length, terminal);
  const { green } = stylesOf(terminal.stdout, terminal.env);
  const all: (LintMessage & { readonly file: string })[] = [];
  const faulty = await progress.each(names, async (name) => {
    const { bytes, name: file } = await readInput(name, terminal);
    const found = look(decodeText(bytes), { target });
    const errors = found.filter(({ level }) => level === 'error');
    progress.clear();
    if (values.json) {
      all.push(...found.map((message) => ({ file, ...message })));
      return errors.length === 0;
    }
    const told = values.quiet ? errors : found;
    for (const message of told) terminal.stdout.write(`${lineOf(message, file, terminal)}\n`);
    if (errors.length === 0 && !values.quiet) terminal.stdout.write(`${file}: ${green('fine')}\n`);
    return errors.length === 0;
  });
  if (values.json) terminal.stdout.write(`${JSON.stringify(all, undefined, 2)}\n`);
  progress.end(`${counted(names.length, 'file')}: ${faulty === 0 ? 'all fine' : `${faulty} with errors`}.`);
  return faulty === 0;
}

function lineOf({ code, level, line, column, message }: LintMessage, file: string, terminal: Terminal): string {
  const { dim, yellow } = stylesOf(terminal.stdout, terminal.env);
  return `${file}:${line}:${column}: ${level === 'error' ? yellow(code) : dim(code)} ${message}`;
}

function targetOf(name: string | undefined): TargetName | undefined {
  const target = TARGETS.find((known) => known.name === name);
  if (name === undefined || target) return target?.name;
  throw new UsageError(`--target is one of ${TARGETS.map((known) => known.name).join(', ')}, not “${name}”.`);
}
