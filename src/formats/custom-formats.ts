import { isRecord } from '../model/definition/field.js';
import type { Issue } from '../model/issue.js';
import { ownValue, withoutInherited } from '../model/own.js';
import type { Converted } from './convert.js';
import { isDecoded, type Decoded } from './decode-json.js';
import { decodeText } from './decode-text.js';
import type { Format, FormatContext } from './shared/custom-format.js';
import type { DataOptions } from './shared/format-reader.js';

/** Registered formats, the last one first. */
const registered: { readonly format: Format }[] = [];

/**
 * Adds a format for `readArticle` and for the elements of the npm package, whose `src`, `data` and JSON child may then be
 * in this format.
 *
 * It is tried before the built-in formats, and before those that were registered earlier. The script tag does not offer it.
 *
 * @returns A function that removes the format.
 * @throws {TypeError} if it has no name or lacks a function.
 */
export function registerFormat(format: Format): () => void {
  assertFormat(format);
  // The same format may be registered twice.
  const entry = { format };
  registered.unshift(entry);
  return () => {
    const index = registered.indexOf(entry);
    if (index >= 0) registered.splice(index, 1);
  };
}

/** Throws a `TypeError` for a format without a name or a function. */
export function assertFormat(format: Format): void {
  const { name, recognise, read } = format;
  if (typeof name !== 'string' || !name || name === 'broadsheet')
    throw new TypeError('A format needs a “name”, other than “broadsheet”.');
  for (const [field, value] of Object.entries({ recognise, read })) {
    if (typeof value !== 'function') throw new TypeError(`The format “${name}” needs a function “${field}”.`);
  }
}

/**
 * Converts data in a custom format to canonical JSON. Returns a promise of `undefined` if none recognises it, and
 * `undefined` if there is no custom format. Never rejects.
 *
 * @param issues - Gets an issue for each format that fails to recognise the data.
 */
export function convertCustom(
  decoded: Decoded,
  passedOptions: DataOptions,
  issues: Issue[],
): Promise<Converted | undefined> | undefined {
  const options = withoutInherited(passedOptions);
  const all = [...(options.formats ?? []), ...registered.map(({ format }) => format)];
  const formats = options.format ? all.filter(({ name }) => name === options.format) : all;
  const isNothing = isDecoded(decoded) && (decoded.raw === undefined || decoded.raw === null);
  return formats.length === 0 || isNothing ? undefined : convertWith(formats, decoded, options, issues);
}

async function convertWith(
  formats: readonly Format[],
  decoded: Decoded,
  options: DataOptions,
  issues: Issue[],
): Promise<Converted | undefined> {
  const input = isDecoded(decoded) ? decoded.raw : decodeText(decoded.source, options.contentType);
  const context = { contentType: options.contentType ?? '', url: options.url };
  for (const format of formats) {
    // The name of a format replaces recognition.
    if (options.format || (await isIn(format, input, context, issues))) return read(format, input, context);
  }
  return undefined;
}

async function isIn(format: Format, input: unknown, context: FormatContext, issues: Issue[]): Promise<boolean> {
  try {
    return await format.recognise(input, { ...context });
  } catch (error) {
    issues.push(issueOf(format, `failed to recognise the data and was skipped: ${reasonOf(error)}`));
    return false;
  }
}

async function read(format: Format, input: unknown, context: FormatContext): Promise<Converted> {
  const issues: Issue[] = [];
  const report = (message: string, path = ''): void => void issues.push({ code: 'value', path, message });
  let entries: readonly unknown[] = [];
  try {
    entries = entriesIn(await format.read(input, { ...context, report }));
    if (entries.length === 0) issues.push(issueOf(format, 'found no article in the data.'));
  } catch (error) {
    issues.push(issueOf(format, `failed to read the data: ${reasonOf(error)}`));
  }
  return { format: format.name, entries, primary: 0, issues, isCustom: true };
}

/** The entries in what a format returned: one, a list, or a list in an object as in Broadsheet JSON. */
function entriesIn(returned: unknown): readonly unknown[] {
  if (returned === undefined || returned === null) return [];
  const listed = isRecord(returned) ? ownValue(returned, 'articles') : returned;
  return Array.isArray(listed) ? listed : [returned];
}

const issueOf = ({ name }: Format, message: string): Issue => ({
  code: 'format',
  path: '',
  message: `The format “${name}” ${message}`,
});

/** The message of anything that was thrown. */
function reasonOf(error: unknown): string {
  try {
    return String(error instanceof Error ? error.message || error.name : error).slice(0, 200);
  } catch {
    return 'an error without a message.';
  }
}
