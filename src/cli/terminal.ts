import { parseArgs, type ParseArgsConfig } from 'node:util';

/** Where words go. */
export interface Output {
  readonly isTTY?: boolean | undefined;
  readonly write: (words: string) => unknown;
}

/** The world of a run: what it may read, and where it speaks. `process` is one. */
export interface Terminal {
  readonly stdin: AsyncIterable<Uint8Array | string> & { readonly isTTY?: boolean | undefined };
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** The command was asked for wrongly; the message says what would be right. */
export class UsageError extends Error {}

type Style = (words: string) => string;
/** Ways to set words apart on a screen. */
export type Styles = Readonly<Record<'bold' | 'dim' | 'red' | 'yellow' | 'green', Style>>;

const CODES = { bold: 1, dim: 2, red: 31, yellow: 33, green: 32 } as const;

/** Styles for a stream: none where nobody looks at it, or where nobody wants them. @see https://no-color.org */
export function stylesOf(output: Output, env: Terminal['env']): Styles {
  const isPlain = !output.isTTY || Boolean(env['NO_COLOR']) || env['TERM'] === 'dumb';
  const style =
    (code: number): Style =>
    (words) =>
      isPlain ? words : `\u001B[${code}m${words}\u001B[0m`;
  return Object.fromEntries(Object.entries(CODES).map(([name, code]) => [name, style(code)])) as Styles;
}

/** Reads options and files; what is none of them is refused in words of ours. */
export function parsed<const Options extends NonNullable<ParseArgsConfig['options']>>(
  given: readonly string[],
  options: Options,
): {
  readonly values: ReturnType<typeof parseArgs<{ options: Options; allowPositionals: true }>>['values'];
  readonly files: readonly string[];
} {
  try {
    const { values, positionals } = parseArgs({ args: [...given], options, allowPositionals: true });
    return { values, files: positionals };
  } catch (error) {
    // “Unknown option '--x'. To specify a positional argument starting with a '-', …”
    const [first] = (error as Error).message.split(/\. (?=[A-Z])/);
    throw new UsageError(`${first!.replace(/\.$/, '')}.`);
  }
}

/** The files of a command; what is piped in stands for `-`. */
export function inputsOf(files: readonly string[], { stdin }: Terminal): readonly string[] {
  if (files.length > 0) return files;
  if (!stdin.isTTY) return ['-'];
  throw new UsageError('Name a file, a URL, or “-” for what is piped in.');
}
