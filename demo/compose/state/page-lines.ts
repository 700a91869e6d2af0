/** The lines of text in the source of a page, and which of them are not in the story that was read from it. */
import type { LeftOut } from './work.js';

/** Elements without text for readers. */
const SILENT = new Set(['head', 'script', 'style', 'template', 'noscript', 'svg', 'textarea', 'select']);
/** Elements within a line. */
const INLINE = new Set(
  'a abbr b bdi bdo cite code data em font i ins label mark q s small span strong sub sup time u wbr'.split(' '),
);
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', apos: "'" };
const NAME = /^<\/?([a-z][a-z\d-]*)/i;

/** The lines of text in HTML. Time is linear in its length. */
export function linesInHtml(html: string): string[] {
  const lower = html.toLowerCase();
  let text = '';
  for (let at = 0; at < html.length;) {
    const tag = html.indexOf('<', at);
    text += html.slice(at, tag < 0 ? html.length : tag).replace(/\s+/g, ' ');
    if (tag < 0) break;
    if (lower.startsWith('<!--', tag)) {
      at = after(html, '-->', tag);
      continue;
    }
    const name = NAME.exec(html.slice(tag, tag + 40))?.[1]?.toLowerCase();
    at = endOfTag(html, tag);
    if (name === undefined) continue;
    if (!INLINE.has(name)) text += '\n';
    if (SILENT.has(name) && html[tag + 1] !== '/') at = endOfTag(html, after(lower, `</${name}`, at) - 1);
  }
  return text
    .split('\n')
    .map((line) => unescaped(line).trim())
    .filter((line) => /[\p{L}\p{N}]/u.test(line));
}

const after = (text: string, mark: string, from: number): number => {
  const found = text.indexOf(mark, from);
  return found < 0 ? text.length : found + mark.length;
};

/** The end of a tag; in quotation marks, `>` does not end it. */
function endOfTag(html: string, tag: number): number {
  let quote = '';
  for (let at = tag + 1; at < html.length; at++) {
    const letter = html[at]!;
    if (quote) quote = letter === quote ? '' : quote;
    else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === '>') return at + 1;
  }
  return html.length;
}

/** Text with its character references decoded. */
export const unescaped = (text: string): string =>
  text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{1,8}));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name) return Object.hasOwn(ENTITIES, name) ? ENTITIES[name]! : whole;
      const code = decimal ? Number(decimal) : parseInt(hex!, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );

const ENOUGH = 0.75;
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The lines whose words are not in a story, each once, with the line of the story before them. */
export function notIn(lines: readonly string[], story: unknown): LeftOut[] {
  const known = new Set(wordsOf(stringsIn(story).join(' ')));
  const seen = new Set<string>();
  let before = '';
  return lines.flatMap((text, line) => {
    const words = wordsOf(text);
    if (words.filter((word) => known.has(word)).length >= words.length * ENOUGH) {
      before = text;
      return [];
    }
    if (seen.has(text)) return [];
    seen.add(text);
    return [{ line, text, why: '', before }];
  });
}

/** All texts in JSON. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}
