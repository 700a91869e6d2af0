// The reference page of the command line: the help of each command.
import { helpOf } from '../../src/cli/help.js';
import { OPTIONS } from '../../src/cli/options.js';
import { fence, page } from './markdown.js';

const plain = { bold: (text: string) => text } as Parameters<typeof helpOf>[1];

/** Makes the page. */
export const commandLinePage = (): string =>
  page(
    'Command line',
    'The output of `npx broadsheet help` and of `npx broadsheet help COMMAND`.',
    fence('text', helpOf(undefined, plain).trimEnd()),
    ...(Object.keys(OPTIONS) as (keyof typeof OPTIONS)[]).flatMap((command) => [
      `## ${command}`,
      fence('text', helpOf(command, plain).trimEnd()),
    ]),
  );
