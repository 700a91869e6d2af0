import { parseArgs, type ParseArgsConfig } from 'node:util';
import { meant } from '../model/spelling.js';

/** A stream for output. */
export interface Output {
  readonly isTTY?: boolean | undefined;
  /** The width of the terminal in characters. */
  readonly columns?: number | undefined;
  readonly write: (words: string) => unknown;
}

/** The environment of a run: what it may read, and where it writes. `process` is one. */
export interface Terminal {
  readonly stdin: AsyncIterable<Uint8Array | string> & { readonly isTTY?: boolean | undefined };
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Invalid usage of the command line. The message says what is valid. */
export class UsageError extends Error {}

type Style = (words: string) => string;
/** Text styles for a terminal. */
export type Styles = Readonly<Record<'bold' | 'dim' | 'red' | 'yellow' | 'green', Style>>;

const CODES = { bold: 1, dim: 2, red: 31, yellow: 33, green: 32 } as const;

/** Styles for a stream: none if it is not a terminal or the user has disabled colour. @see https://no-color.org */
export function stylesOf(output: Output, env: Terminal['env']): Styles {
  const isPlain = !output.isTTY || Boolean(env['NO_COLOR']) || env['TERM'] === 'dumb';
  const style =
    (code: number): Style =>
    (words) =>
      isPlain ? words : `\u001B[${code}m${words}\u001B[0m`;
  return Object.fromEntries(Object.entries(CODES).map(([name, code]) => [name, style(code)])) as Styles;
}

const escaped = (words: string, characters: RegExp): string =>
  words.replace(characters, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

/**
 * Text from outside, for a message in a terminal: characters that would move the cursor, set a colour, end the line or
 * change the direction of the message are escaped, such as `\u001b`.
 */
export const visible = (words: string): string => escaped(words, /[\p{Cc}\u2028-\u202e\u2066-\u2069]/gu);

/** Writes a result: to a file or pipe unchanged, to a terminal without control characters. */
export function writeOut({ stdout }: Terminal, words: string): void {
  if (!stdout.isTTY) return void stdout.write(words);
  const lines = words.replaceAll('\r\n', '\n');
  stdout.write(lines.replace(/[^\n\t]+/g, (line) => escaped(line, /[\p{Cc}\u2028\u2029]/gu)));
}

type ParseOptions = NonNullable<ParseArgsConfig['options']>;

/** The types of parsed options: strings, booleans or absent. */
export type Values<Options extends ParseOptions> = ReturnType<
  typeof parseArgs<{ options: Options; allowPositionals: true }>
>['values'];

/** Parses options and files. Unknown options are rejected with our own message. */
export function parsed<const Options extends ParseOptions>(
  args: readonly string[],
  options: Options,
): { readonly values: Values<Options>; readonly files: readonly string[] } {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    return { values, files: positionals };
  } catch (error) {
    throw new UsageError(shortMessage((error as Error).message, Object.keys(options)));
  }
}

/** Node's message on invalid options, shortened, with what to do. */
function shortMessage(message: string, options: readonly string[]): string {
  const [, wanting] =
    /^Option '(?:-\w, )?(--[\w-]+)(?![\w-])[^']*' argument (?:is ambiguous|missing)/.exec(message) ?? [];
  if (wanting !== undefined) return `${wanting} needs a value: ${wanting}=….`;
  // “Unknown option '--x'. To specify a positional argument starting with a '-', …”
  const [first = ''] = message.split(/\.\s+(?=[A-Z])/);
  const [, unknown] = /^Unknown option '--(.+)'/.exec(first) ?? [];
  const hint = unknown === undefined ? '' : didYouMean(unknown, options, '--');
  return `${visible(first.replace(/\.$/, ''))}.${hint}`;
}

/** A suggestion as the end of a message: “Did you mean …?”; empty if no name is similar. */
export function didYouMean(name: string, names: readonly string[], before = ''): string {
  const known = meant(name, names);
  return known === undefined ? '' : ` Did you mean ${before}${known}?`;
}

/** The value of an option, if it is one of some names; otherwise throws an error that lists them. */
export function oneOf<Name extends string>(option: string, names: readonly Name[], value: string): Name {
  const name = names.find((known) => known === value);
  if (name !== undefined) return name;
  throw new UsageError(`Invalid ${option} “${visible(value)}”. Use one of ${names.join(', ')}.`);
}

/** The input files of a command; `-` is standard input. */
export function inputsOf(files: readonly string[], { stdin }: Terminal): readonly string[] {
  if (files.filter((name) => name === '-').length > 1) {
    throw new UsageError('“-” (standard input) can be read only once; pass it once.');
  }
  if (files.length > 0) return files;
  if (!stdin.isTTY) return ['-'];
  throw new UsageError('Missing input. Pass a file, a URL, or “-” for standard input.');
}
