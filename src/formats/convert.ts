/**
 * Converts data in other formats to canonical JSON. A lazy chunk, loaded when an element first has such data.
 *
 * Each input is recognised, read by the reader of its format, and completed. The readers of the model check the result.
 *
 * @packageDocumentation
 */
import { isRecord } from '../model/definition/field.js';
import type { HtmlContents } from '../model/html-contents.js';
import type { Issue } from '../model/issue.js';
import { ownValue, withoutInherited } from '../model/own.js';
import { withPauses } from '../model/steps.js';
import { isDecoded, type Decoded } from './decode-json.js';
import { decodeText } from './decode-text.js';
import { loadPart } from './parts.js';
import { binaryFile, typeOfNoStory, unsupportedText, unsupportedXml, type Unsupported } from './known-unsupported.js';
import { draftOf, entriesOf, pickedEntry } from './pick-draft.js';
import {
  FORMATS,
  isJsonFormat,
  isTextFormat,
  isXmlFormat,
  recogniseText,
  recogniseValue,
  type FormatName,
} from './registry.js';
import type { DataOptions, Draft, Drafted, LaterDraft } from './shared/format-reader.js';
import { holdsHtml, withoutHtml } from './shared/pending-html.js';
import { withCaptions } from './completion/keep-captions.js';
import { withDateline } from './completion/move-dateline.js';
import { withoutRepeats } from './completion/remove-repeats.js';
import { SourceValue } from './shared/source-value.js';
import { errorIn, noStoryPage, noStoryText } from './story-evidence.js';
import type { XmlSource } from './shared/xml-source.js';

/** The entries of a file in another format, as canonical JSON that the readers of the model have not checked yet. */
export interface Converted {
  readonly format: string;
  readonly version?: string | undefined;
  readonly entries: readonly unknown[];
  /** The index of the main entry of the file. */
  readonly primary: number;
  /** The index of the picked entry in the data, if only that entry was read. */
  readonly picked?: number | undefined;
  /** Whether a custom format has read it, so that the entries are what its author has written. */
  readonly isCustom?: boolean | undefined;
  /** The problems found in the data. Their paths refer to the original data, not to the canonical JSON. */
  readonly issues: readonly Issue[];
}

/** Converts data to canonical JSON; `undefined` if no format is recognised. Rejects only if a chunk cannot be loaded. */
export async function convert(decoded: Decoded, options: DataOptions): Promise<Converted | undefined> {
  const issues: Issue[] = [];
  const binary = isDecoded(decoded) ? undefined : binaryFile(decoded.source);
  const type = options.answer && !options.format && typeOfNoStory(options.contentType ?? '');
  // Valid JSON is accepted even if the server sends it as JavaScript.
  const sent = type && !(isDecoded(decoded) && type === 'JavaScript') ? type : undefined;
  if (binary ?? sent) return noStory(binary ?? sent!);
  const recognised = isDecoded(decoded)
    ? recognisedValue(decoded.raw, issues, options)
    : await recognisedText(
        decodeText(decoded.source, options.contentType)
          .replaceAll('\0', '')
          .replace(/\r(?!\n)/g, '\n'),
        issues,
        options,
      );
  if (!recognised) {
    const error = options.answer && isDecoded(decoded) ? errorIn(decoded.raw) : undefined;
    if (error !== undefined) return noStory(error);
    return options.format ? unusable(options.format) : undefined;
  }
  if ('name' in recognised) return unsupported(recognised, options);
  const { format, source } = recognised;
  const { read } = (await loadPart(`format-${format}`)) as { readonly read: Reader };
  await options.pause?.();
  const converted = await finished(format, await drafts(source, read, options), issues, options);
  const other = options.answer && noStoryIn(recognised, converted, options);
  return other ? noStory(other) : converted;
}

/** Reads the contents of the HTML blocks that the readers of the model have found in Broadsheet JSON. */
export async function readHtmlContents(contents: HtmlContents, { url, pause }: DataOptions): Promise<void> {
  const { htmlContentSteps } = await loadPart('markup');
  await withPauses(htmlContentSteps(contents, url), pause);
}

/** What a response is, if it is not a story. Only pages and plain text are tested, because they can be anything. */
function noStoryIn({ format, source }: Recognised, { entries }: Converted, options: DataOptions): string | undefined {
  const isStrict = options.answer === 'over-content';
  const text = source instanceof SourceValue ? (source.words ?? '') : '';
  if (format === 'html-page') return noStoryPage(text, entries, isStrict && !options.format);
  if (options.format || !/^(?:plain-text|markdown|generic)$/.test(format)) return undefined;
  // Markdown with front matter, or sent as Markdown, counts as a story.
  const isMarked =
    format === 'markdown' && (/^(?:---|\+\+\+)/.test(text) || /markdown/i.test(options.contentType ?? ''));
  return isMarked ? undefined : noStoryText(entries, isStrict, format === 'generic');
}

/** Data with its format, in the form that the reader of that format expects. */
interface Recognised {
  readonly format: FormatName;
  readonly source: SourceValue | XmlSource;
}

function recognisedValue(raw: unknown, issues: Issue[], options: DataOptions): Recognised | undefined {
  let format;
  try {
    format = options.format || recogniseValue(raw);
  } catch {
    // An object with getters can throw.
  }
  return format && isJsonFormat(format) ? { format, source: new SourceValue(raw, '', issues) } : undefined;
}

async function recognisedText(
  text: string,
  issues: Issue[],
  options: DataOptions,
): Promise<Recognised | Unsupported | undefined> {
  const format = options.format || recogniseText(text, options.contentType);
  const source = new SourceValue(text, '', issues);
  // PHP source begins with `<?`, like XML.
  if (!options.format && (/^(plain-text|markdown)$/.test(format) || text.startsWith('<?php'))) {
    const known = unsupportedText(text.trimStart());
    if (known) return known;
  }
  if (isTextFormat(format)) return { format, source };
  if (options.format && !isXmlFormat(format)) return undefined;
  const { readXml, recogniseXml } = await loadPart('xml');
  const root = await withPauses(readXml(new SourceValue(text, '', issues, options.url)), options.pause);
  const known = isXmlFormat(format) ? format : root && recogniseXml(root);
  if (root && known) return { format: known, source: root };
  // Text that looks like XML but is not is an HTML page.
  const other = root && !options.format ? unsupportedXml(root.name, text.slice(0, 20_000)) : undefined;
  return other ?? { format: 'html-page', source };
}

type Entries = Drafted<Draft | LaterDraft>;
/** The reader of any format; the format determines which input it gets. */
type Reader = (source: SourceValue | XmlSource, options: DataOptions) => Entries | Promise<Entries>;

/** The result of a reader. With `pick`, it contains only the picked entry. */
interface Drafts {
  readonly version?: string | undefined;
  readonly primary?: number | undefined;
  readonly entries: readonly Draft[];
  /** The index of the picked entry in the data, if only that entry is in the result. */
  readonly picked?: number | undefined;
}

async function drafts(source: SourceValue | XmlSource, read: Reader, options: DataOptions): Promise<Drafts> {
  try {
    const drafted = await read(source, options);
    const all = entriesOf(drafted);
    const picked = pickedEntry(all, options.pick);
    const entries = picked === undefined ? all : [all[picked]!];
    return { ...drafted, entries: entries.map(draftOf).filter((entry) => entry !== undefined), picked };
  } catch {
    // Plain data cannot throw; an object with getters can, and lists of lists can be deeper than the stack.
    source.report('type', 'The data is nested too deeply, or reading a property throws an error.');
    return { entries: [] };
  }
}

/** Reads the HTML in drafts, removes repeated content, moves datelines to their field, and sets the language. */
async function finished(format: string, drafts: Drafts, issues: Issue[], options: DataOptions): Promise<Converted> {
  const { version, primary = 0, picked } = withoutInherited(drafts);
  let entries: readonly unknown[] = drafts.entries;
  if (entries.some((entry) => holdsHtml(entry))) {
    const markup = await loadPart('markup');
    entries = (await withPauses(withoutHtml(entries, markup, options.url), options.pause)) as readonly unknown[];
  }
  const kept: unknown[] = [];
  for (const [index, entry] of entries.entries()) {
    const at = new SourceValue(entry, `articles[${picked ?? index}]`, issues);
    const one = withCaptions(withDateline(withoutRepeats(entry, at), at), at, options.url);
    const isSpoken = !options.language || !isRecord(one) || ownValue(one, 'language');
    kept.push(isSpoken ? one : { ...one, language: options.language });
    await options.pause?.();
  }
  return { format, version, entries: kept, primary: picked === undefined ? primary : 0, picked, issues };
}

const refused = (code: Issue['code'], message: string): Converted => ({
  format: '',
  entries: [],
  primary: 0,
  issues: [{ code, path: '', message }],
});

const noStory = (what: string): Converted => refused('not-a-story', `This is ${what}, not a story.`);

/** The result for a format that is recognised but not supported. */
function unsupported({ name, isNoStory }: Unsupported, { answer }: DataOptions): Converted {
  if ((answer && isNoStory) || isNoStory === 'always') return noStory(name);
  return refused(
    'unsupported-format',
    `This is ${name}, which is not supported. Convert it to HTML, Markdown or JSON first.`,
  );
}

function unusable(format: string): Converted {
  const message = FORMATS.some((name) => name === format)
    ? `This data is not in the format “${format}”. Leave “format” out to have it recognised.`
    : `Unknown format “${format.slice(0, 40)}”. Use one of ${['broadsheet', ...FORMATS].sort().join(', ')}.`;
  return refused('unknown-format', message);
}
