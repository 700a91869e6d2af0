import { Readable } from 'node:stream';
import { run } from '../../src/cli/run.js';

/** How a command ended, and what it wrote. */
export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly said: string;
}

/** What a command runs in: without `stdin` nothing is piped in, without `isTTY` nobody looks. */
export interface Setting {
  readonly stdin?: string | Uint8Array | undefined;
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a command as a terminal would, or a pipe. */
export async function broadsheet(given: readonly string[], setting: Setting = {}): Promise<Ran> {
  const { stdin, isTTY = false, columns, env = {} } = setting;
  const written = { out: '', said: '' };
  const output = (
    name: 'out' | 'said',
  ): { isTTY: boolean; columns: number | undefined; write: (words: string) => void } => ({
    isTTY,
    columns,
    write: (words) => void (written[name] += words),
  });
  const piped = stdin === undefined ? [] : [Buffer.from(stdin as string)];
  const source = Object.assign(Readable.from(piped), { isTTY: stdin === undefined });
  const status = await run(given, { stdin: source, stdout: output('out'), stderr: output('said'), env });
  return { status, ...written };
}
