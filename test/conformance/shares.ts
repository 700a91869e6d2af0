/** What the rows of whole pages and of pasted text are counted with: words as bags, and rows of a few measures. */
import type { Measure, Row, Share } from './measure.js';

/** Words for a comparison as bags: letters and digits, small; of scripts without spaces each letter is one. */
export const bagOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}\p{M}]+/gu) ?? [];

/** How far two bags of words are the same: 1 where they are, 0 where they have nothing in common. */
export function likeness(found: readonly string[], wanted: readonly string[]): number {
  if (found.length + wanted.length === 0) return 1;
  const stock = new Map<string, number>();
  for (const word of wanted) stock.set(word, (stock.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of found) {
    const left = stock.get(word) ?? 0;
    if (left > 0) common++;
    stock.set(word, left - 1);
  }
  return (2 * common) / (found.length + wanted.length);
}

/** The words of a model's parts, without what stands for a picture or a link. */
export function shownWords(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(shownWords).join(value.every(isRunning) ? '' : '\n');
  if (typeof value !== 'object' || value === null) return '';
  if ('type' in value && value.type === 'line-break') return ' ';
  return Object.entries(value)
    .filter(
      ([name]) => !/^(type|kind|src|sources|url|href|sourceUrl|alt|provider|language|date|image|images)$/.test(name),
    )
    .map(([, inner]) => shownWords(inner))
    .join('\n');
}

const isRunning = (value: unknown): boolean =>
  typeof value === 'string' ||
  (typeof value === 'object' &&
    value !== null &&
    'type' in value &&
    /^(emphasis|strong|quotation|cite|code|subscript|superscript|mark|link|time|span|line-break)$/.test(
      String(value.type),
    ));

/** Counts shares as they come, for one row. */
export class Tally {
  readonly #shares = new Map<Measure, { kept: number; of: number }>();
  readonly #losses: string[] = [];
  files = 0;

  count(measure: Measure, kept: number, of: number, loss: string): void {
    const share = this.#shares.get(measure) ?? { kept: 0, of: 0 };
    this.#shares.set(measure, { kept: share.kept + kept, of: share.of + of });
    if (kept < of) this.#losses.push(`${loss}  ${measure} ${kept.toFixed(3)} of ${of}`.slice(0, 400));
  }

  row(format: string): Row {
    const none: Share = { kept: 0, of: 0 };
    const names = [
      'recognised',
      'safe',
      'valid',
      'headline',
      'authors',
      'dates',
      'words',
      'pictures',
      'agrees',
    ] as const;
    const shares = Object.fromEntries(names.map((name) => [name, this.#shares.get(name) ?? none]));
    return { format, files: this.files, shares: shares as Record<Measure, Share>, losses: this.#losses };
  }
}
