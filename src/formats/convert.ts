/**
 * Data of other formats than our own, turned into canonical JSON. A part, loaded when such data are met.
 *
 * @packageDocumentation
 */
import { isRecord } from '../model/definition/field.js';
import type { Issue } from '../model/issue.js';
import { textOf } from './decode-text.js';
import type { Drafted, FormatOptions, XmlFormatReader } from './shared/format-reader.js';
import { SourceValue } from './shared/source-value.js';
import { holdsHtml, withoutHtml } from './shared/pending-html.js';
import { loadPart } from './parts.js';
import { draftOf, entriesOf, pickedEntry } from './pick-draft.js';
import { recogniseText } from './recognise-text.js';
import { recognise } from './recognise.js';
import { withoutRepeats } from './shared/remove-repeats.js';
import { ownValue, withoutInherited } from '../model/own.js';
import { withPauses } from '../model/steps.js';

/** What a file of another format holds, in canonical JSON that the model's readers are still to read. */
export interface Converted {
  readonly format: string;
  readonly version?: string | undefined;
  readonly entries: readonly unknown[];
  /** The index of the entry that the file is about. */
  readonly primary: number;
  /** The index in the data of the entry that was picked, where it is the only one that was read. */
  readonly picked?: number | undefined;
  /** What was left out or changed; the paths are those of the source. */
  readonly issues: readonly Issue[];
}

/** What a reader of any format may be told. */
export interface ConvertOptions extends FormatOptions {
  /** Which entry is wanted, of a file that holds articles: `3` an index from 0, `id:abc` an id. */
  readonly pick?: string | number | undefined;
  /** The name of the format, where recognition should not be left to us. */
  readonly format?: string | undefined;
  /** The content type that the server said: a hint about the encoding of bytes, never about JSON. */
  readonly contentType?: string | undefined;
}

const JSON_FORMATS = [
  'ap-media',
  'apple-news',
  'arc-ans',
  'bbc-cps',
  'bbc-optimo',
  'contentful',
  'ft-content-tree',
  'ghost',
  'guardian-capi',
  'guardian-dcr',
  'json-feed',
  'ninjs',
  'portable-text',
  'schema-org',
  'superdesk-live-blog',
  'wordpress',
] as const;
const XML_FORMATS = ['atom', 'gpx', 'newsml', 'newsml-g2', 'nitf', 'rss', 'wxr'] as const;
const TEXT_FORMATS = ['html-page', 'icalendar', 'markdown', 'plain-text'] as const;

/** The names of the formats that are read besides our own, each with a reader. */
export const FORMATS = [...JSON_FORMATS, ...XML_FORMATS, ...TEXT_FORMATS] as const;

const isOf = <Name extends string>(names: readonly Name[], format: string | undefined): format is Name =>
  names.some((name) => name === format);

/** Turns a value into canonical JSON; `undefined` where no format is recognised. Rejects only where a part will not load. */
export async function convert(raw: unknown, options: ConvertOptions): Promise<Converted | undefined> {
  const format = options.format || recognised(raw);
  if (!format) return undefined;
  if (!isOf(JSON_FORMATS, format)) return refused(format);
  const issues: Issue[] = [];
  const { read } = await loadPart(`format-${format}`);
  await options.pause?.();
  return finish(format, read, new SourceValue(raw, '', issues), issues, options);
}

/** Turns a text that is no JSON, or its bytes, into canonical JSON. */
export async function convertText(input: string | Uint8Array, options: ConvertOptions): Promise<Converted> {
  const text = textOf(input, options.contentType);
  const issues: Issue[] = [];
  const format = options.format || recogniseText(text, options.contentType);
  if (isOf(XML_FORMATS, format) || (format === 'xml' && !options.format)) {
    const { readXml, recogniseXml } = await loadPart('xml');
    const root = await withPauses(readXml(new SourceValue(text, '', issues, options.url)), options.pause);
    const known = format === 'xml' ? root && recogniseXml(root) : format;
    if (root && isOf(XML_FORMATS, known)) {
      const { read } = await loadPart(`format-${known}`);
      return finish(known, read, root, issues, options);
    }
  } else if (!isOf(TEXT_FORMATS, format)) return refused(format);
  // What looks like XML and is none is a page.
  const own = isOf(TEXT_FORMATS, format) ? format : 'html-page';
  const { read } = await loadPart(`format-${own}`);
  return finish(own, read, new SourceValue(text, '', issues), issues, options);
}

async function finish<Source extends SourceValue | Parameters<XmlFormatReader>[0]>(
  format: string,
  read: (source: Source, options: FormatOptions) => ReturnType<XmlFormatReader> | Promise<Drafted>,
  source: Source,
  issues: Issue[],
  options: ConvertOptions,
): Promise<Converted> {
  let drafted: ReturnType<XmlFormatReader>;
  let picked: number | undefined;
  let entries: readonly unknown[];
  try {
    drafted = await read(source, options);
    const all = entriesOf(drafted);
    picked = pickedEntry(all, options.pick);
    entries = (picked === undefined ? all : [all[picked]!]).map(draftOf).filter((entry) => entry !== undefined);
  } catch {
    // Plain data cannot throw; an object with getters can, and lists of lists can be deeper than the stack.
    source.report('type', 'The data could not be read: they are nested too deep, or throw when they are looked at.');
    drafted = { entries: [] };
    entries = [];
  }
  if (entries.some((entry) => holdsHtml(entry))) {
    const markup = await loadPart('markup');
    entries = (await withPauses(withoutHtml(entries, markup, options.url), options.pause)) as readonly unknown[];
  }
  const kept: unknown[] = [];
  for (const [index, entry] of entries.entries()) {
    const one = withoutRepeats(entry, new SourceValue(entry, `articles[${picked ?? index}]`, issues));
    const isSpoken = !options.language || !isRecord(one) || ownValue(one, 'language');
    kept.push(isSpoken ? one : { ...one, language: options.language });
    await options.pause?.();
  }
  const { version, primary = 0 } = withoutInherited(drafted);
  return { format, version, entries: kept, primary: picked === undefined ? primary : 0, picked, issues };
}

function recognised(raw: unknown): string | undefined {
  try {
    return recognise(raw);
  } catch {
    return undefined;
  }
}

function refused(format: string): Converted {
  const message = isOf(FORMATS, format)
    ? `These data are not in the format “${format}”; leave “format” out to have theirs recognised.`
    : `“${format.slice(0, 40)}” is no format known here; use one of ${['broadsheet', ...FORMATS].sort().join(', ')}.`;
  return { format: '', entries: [], primary: 0, issues: [{ code: 'unknown-format', path: '', message }] };
}
