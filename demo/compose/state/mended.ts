/** Makes a faulty snippet anew from the content that is read from it. */
import { parseArticle, parseItinerary, parsePullQuote } from 'broadsheet';
import { readArticle } from 'broadsheet/formats';
import { correctHtml, lint } from 'broadsheet/lint';
import { outputOf } from './outputs.js';
import { unescaped } from './page-lines.js';
import { EMPTY, readWork, without, type Work } from './work.js';

/** A snippet made anew, and the state that it was made from. */
export interface Mended {
  readonly code: string;
  readonly work: Partial<Work>;
}

const TAG = /<(pull-quote|news-article|itinerary-card)\b([^>"']*(?:(?:"[^"]*"|'[^']*')[^>"']*)*)>/i;
const ATTRIBUTE = /([a-z][a-z-]*)\s*=\s*(?:"([^"]*)"|'([^']*)')/gi;
/** The attributes whose values are words of the content. */
const CONTENT =
  /^(?:quotation|attribution|role|organization|via|source|headline|kicker|standfirst|byline|dateline|title|traveller|image-(?:alt|caption|credit))$/;

/**
 * Reads the content of a snippet, in its attributes and its children, and writes it as the platform “plain HTML” takes
 * it; `undefined` if it has none, or if a word of it would be lost.
 */
export async function mended(html: string): Promise<Mended | undefined> {
  const corrected = correctHtml(
    html,
    lint(html).flatMap(({ edits = [] }) => edits),
  );
  const [, tag = '', written = ''] = TAG.exec(corrected) ?? [];
  const attributes = Object.fromEntries(
    [...written.matchAll(ATTRIBUTE)].map(([, name, double, single]) => [
      name!.toLowerCase(),
      unescaped(double ?? single ?? ''),
    ]),
  );
  const { primary } = await readArticle(corrected, { format: 'html-page' });
  const work = workOf(primary, tag.toLowerCase(), attributes);
  const output = work && outputOf({ ...EMPTY, platform: 'html', ...work });
  if (!work || !output) return undefined;
  const kept = new Set(wordsOf(output.code));
  const content = Object.entries(attributes).filter(([name]) => CONTENT.test(name));
  const all = [...wordsOf(corrected), ...content.flatMap(([, value]) => wordsOf(value))];
  return all.every((word) => kept.has(word)) ? { code: output.code, work } : undefined;
}

/** The words of HTML: its text, and the alternative texts of its pictures. */
function wordsOf(html: string): string[] {
  const alternatives = [...html.matchAll(/\balt="([^"]*)"/g)].map(([, alt]) => alt);
  const text = html.replace(/<(script|style)\b[^]*?<\/\1>|<[^>"]*(?:"[^"]*"[^>"]*)*>/gi, ' ');
  return unescaped([text, ...alternatives].join(' ')).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function workOf(
  entry: Awaited<ReturnType<typeof readArticle>>['primary'],
  tag: string,
  attributes: Readonly<Record<string, string>>,
): Partial<Work> | undefined {
  const { look } = readWork({ look: { variant: attributes['variant'], theme: attributes['theme'] } })!;
  const fields = fieldsOf(attributes);
  const [block] = entry && 'body' in entry ? (entry.body ?? []) : [];
  const isQuote = entry && 'quotation' in entry;
  const isTrip = entry && 'stops' in entry;
  if (isTrip || tag === 'itinerary-card') {
    const found = isTrip ? entry : block?.type === 'itinerary' ? without(block, 'type') : {};
    const trip = parseItinerary({ ...found, ...fields }).value;
    return trip && { kind: 'itinerary', trip, look };
  }
  if (isQuote || tag === 'pull-quote' || (tag !== 'news-article' && block && 'quotation' in block)) {
    const found = isQuote ? entry : block && 'quotation' in block ? without(block, 'type') : {};
    const quote = parsePullQuote({ ...found, ...fields }).value;
    return quote && { kind: 'quote', quote, look };
  }
  const story = parseArticle({ ...entry, ...fields }).value;
  return story && { kind: 'article', story, look };
}

/** The fields of the model in the attributes of an element; the model ignores the others. */
function fieldsOf(attributes: Readonly<Record<string, string>>): Record<string, unknown> {
  const { image: src, ...others } = attributes;
  const camel = (name: string): string => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  const fields = Object.fromEntries(Object.entries(others).map(([name, value]) => [camel(name), value]));
  const { imageAlt: alt, imageCaption: caption, imageCredit: credit, lang: language } = fields;
  return { ...fields, ...(language && { language }), ...(src && { image: { src, alt, caption, credit } }) };
}
