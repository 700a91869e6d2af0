import { createHash } from 'node:crypto';
import type { PullQuote } from '../model/definition/pull-quote.js';
import type { Issue } from '../model/issue.js';
import type { ServerData } from '../server/render.js';
import { snippet as write, SNIPPET_KINDS, type SnippetKind, type SnippetScript } from '../snippet/snippet.js';
import { elementSetting, eachElement, oneElement, type ElementSetting, type FoundElement } from './element.js';
import { readInput } from './input.js';
import { OPTIONS } from './options.js';
import { languageOf } from './reading.js';
import { oneOf, parsed, UsageError, type Terminal, type Values } from './terminal.js';

type SnippetValues = Values<typeof OPTIONS.snippet>;

/** `broadsheet snippet`: converts each file to a snippet of one line. A failure does not stop the rest. */
export async function snippet(args: readonly string[], terminal: Terminal): Promise<boolean> {
  const { values, files } = parsed(args, OPTIONS.snippet);
  const { page, prefix, nonce, title } = values;
  const kind = oneOf('--kind', SNIPPET_KINDS, values.kind);
  rejectIneffective(kind, values);
  const asked = elementSetting(values);
  rejectIneffectiveTheme(kind, page, asked);
  const script = await scriptOf(values, terminal);
  const written = ({ tag, model, url }: FoundElement, onIssue: (issue: Issue) => void): string =>
    write(tag, model as ServerData[typeof tag], {
      ...{ kind, prefix, nonce, page, title, script, url, onIssue },
      attributes: asked.attributes,
    });
  const quote = typedQuote(values, files);
  if (quote) return oneElement({ tag: 'pull-quote', model: quote, url: values.url }, asked, terminal, written);
  return eachElement(asked, files, values, terminal, written);
}

/** The quotation of `--quotation`, `--attribution` and `--role`; `undefined` if it is in a file. */
function typedQuote(values: SnippetValues, files: readonly string[]): PullQuote | undefined {
  const { quotation, attribution, role, language } = values;
  if (quotation === undefined) {
    for (const [name, value] of Object.entries({ attribution, role })) {
      if (value !== undefined)
        throw new UsageError(`--${name} needs --quotation. For a file, use --attribute to replace a field.`);
    }
    return undefined;
  }
  if (files.length > 0) throw new UsageError('--quotation is used instead of a file; remove one of them.');
  if (!quotation.trim()) throw new UsageError('--quotation is empty. Pass the quoted words.');
  if ((values.element ?? 'pull-quote') !== 'pull-quote') {
    throw new UsageError('--quotation makes a pull-quote; remove --element.');
  }
  for (const name of ['format', 'pick', 'allow-private'] as const) {
    if (values[name] !== undefined) throw new UsageError(`--${name} has no effect with --quotation; remove it.`);
  }
  return {
    quotation: [quotation.trim()],
    ...(attribution?.trim() && { attribution: attribution.trim() }),
    ...(role?.trim() && { role: role.trim() }),
    ...(language !== undefined && { language: languageOf('--language', language) }),
  };
}

const SCRIPTED: readonly SnippetKind[] = ['element', 'declarative', 'iframe'];
/** Options that have an effect only for some kinds of snippet. */
const KINDS_WITH = {
  page: ['iframe'],
  title: ['iframe'],
  prefix: ['element', 'declarative'],
  nonce: SCRIPTED,
  script: SCRIPTED,
  integrity: SCRIPTED,
  'no-script': SCRIPTED,
} as const satisfies { readonly [Name in keyof SnippetValues]?: readonly SnippetKind[] };

/** Rejects options without effect, because the user expects one. */
function rejectIneffective(kind: SnippetKind, values: SnippetValues): void {
  for (const [name, kinds] of Object.entries(KINDS_WITH) as [keyof typeof KINDS_WITH, readonly SnippetKind[]][]) {
    if (values[name] === undefined || kinds.includes(kind)) continue;
    throw new UsageError(`--${name} is for --kind ${OR.format(kinds)}, not for ${kind}; remove it.`);
  }
}

/** A theme applies to the framed page if that is a separate file, and not at all to e-mail. */
function rejectIneffectiveTheme(kind: SnippetKind, page: string | undefined, { attributes }: ElementSetting): void {
  if (attributes['theme'] === undefined) return;
  if (page !== undefined)
    throw new UsageError('The framed page sets the theme; pass --theme to “broadsheet render --frame-page”.');
  if (kind === 'static') throw new UsageError('--theme has no effect with --kind static; remove it.');
}

const OR = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** The script to load: ours on jsDelivr with its known hash, or the user's copy with an optional hash. */
async function scriptOf(
  { script: src, integrity, 'no-script': none }: SnippetValues,
  terminal: Terminal,
): Promise<SnippetScript | false | undefined> {
  if (none) {
    for (const [name, value] of Object.entries({ script: src, integrity })) {
      if (value !== undefined) throw new UsageError(`--no-script and --${name} contradict each other; remove one.`);
    }
    return false;
  }
  if (src === undefined) {
    if (integrity === undefined) return undefined;
    throw new UsageError('--integrity needs --script; the hash of the default script is added without it.');
  }
  return { src, integrity: integrity === undefined ? undefined : await hashOf(integrity, terminal) };
}

async function hashOf(hashOrFile: string, terminal: Terminal): Promise<string> {
  if (/^sha(256|384|512)-[A-Za-z0-9+/]+=*$/.test(hashOrFile)) return hashOrFile;
  try {
    const { bytes } = await readInput(hashOrFile, terminal);
    return `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
  } catch (error) {
    throw new UsageError(
      `Invalid --integrity “${hashOrFile}”. Use a hash such as sha384-…, or the path of the script: ${(error as Error).message}`,
      { cause: error },
    );
  }
}
