import { isMailField, isPageLine } from '../shared/boilerplate-phrases.js';

/** A line of a pasted text after wrapped lines were joined: a paragraph, a headline or a caption. */
export interface PasteLine {
  readonly words: string;
  /** The line of the source that it begins in, from 0. */
  readonly row: number;
  /** The group of the line; a blank line starts a new group. */
  readonly group: number;
}

/** The lines of a text. */
interface PasteLines {
  readonly lines: readonly PasteLine[];
  /** Lines that are not part of the text: page numbers, running heads, control lines of telegrams. */
  readonly machinery: readonly PasteLine[];
}

interface Row {
  readonly words: string;
  readonly indent: number;
  /** Whether a mail program has marked the line as wrapped. */
  readonly flows: boolean;
  readonly row: number;
  /** Whether a page begins here. */
  readonly isPageStart: boolean;
}

/** Maximum length at which lines are wrapped. */
const MAX_MARGIN = 130;
/** Below this length, line breaks are intentional, as in a list or poem. */
const MIN_MARGIN = 28;

/** Lines of a poem are shorter than half a sentence that a program has cut. */
const MIN_SENTENCE = 55;

/** Splits a text into lines, and joins lines that a mail program, an editor or a PDF has wrapped. */
export function pasteLines(text: string): PasteLines {
  const machinery: PasteLine[] = [];
  const rows = withoutPages(withoutQuoting(rowsOf(text)), machinery);
  const margin = marginOf(rows);
  const isSpaced =
    !margin && rows.some(({ words }, index) => !words && rows[index + 1]?.words && rows[index - 1]?.words);
  const wordsKnown = margin ? wordsOf(text) : new Set<string>();
  const goesOn = (row: Row, next: Row): boolean =>
    (isCut(row, next, margin) || (isSpaced && isHalf(row, next))) && !isPageLine(row.words) && !isMailField(next.words);
  const pieces: { parts: string[]; row: number; group: number }[] = [];
  let group = 0;
  let before: Row | undefined;
  for (const row of rows) {
    const last = pieces.at(-1);
    if (!row.words) group++;
    else if (last && before?.words && goesOn(before, row)) join(last.parts, row.words, wordsKnown);
    else pieces.push({ parts: [row.words], row: row.row, group });
    before = row;
  }
  return { lines: pieces.map(({ parts, ...line }) => ({ ...line, words: parts.join('') })), machinery };
}

/**
 * Control characters, which telegrams begin and end with, and byte order marks. One before a variation selector begins a
 * manifest of the text's origin, which is kept.
 *
 * @see https://spec.c2pa.org/ for manifests in unstructured text
 */
// eslint-disable-next-line no-control-regex
const UNSEEN = /[\0-\x08\x0e-\x1f\x7f\u200b]|\ufeff(?![\ufe00-\ufe0f\u{e0100}-\u{e01ef}])/gu;

function rowsOf(text: string): Row[] {
  const clean = text.replace(/\r\n?|[\u2028\u2029\v]/g, '\n').replace(UNSEEN, '');
  return clean.split('\n').map((line, row) => {
    const words = line.trim();
    return {
      words,
      indent: /^[^\S\f]*/.exec(line.replaceAll('\t', '    '))![0].length,
      flows: /\S $/.test(line) && words !== '--',
      row,
      isPageStart: line.startsWith('\f'),
    };
  });
}

/** Removes the `>` before each line of a text that is quoted in a mail. */
function withoutQuoting(rows: Row[]): Row[] {
  for (let round = 0; round < 3; round++) {
    const filled = rows.filter(({ words }) => words);
    const quoted = filled.filter(({ words }) => words.startsWith('>'));
    if (filled.length === 0 || quoted.length < filled.length * 0.7) break;
    rows = rows.map((row) => ({ ...row, words: row.words.replace(/^>\s?/, '').trim(), indent: 0 }));
  }
  return rows;
}

const PAGE_NUMBER =
  /^(?:(?:page|seite|página|pagina|sida|side|strona|стр\.?|p\.)\s*)?(?:[-–—[]\s*)?\d{1,4}(?:\s*[-–—\]])?(?:\s*(?:of|von|de|di|van|av|af|z|из|\/)\s*\d{1,4})?$/i;

/** Removes running heads and page numbers from the rows, and joins the text across page breaks. */
function withoutPages(rows: readonly Row[], machinery: PasteLine[]): Row[] {
  const heads = runningHeads(rows);
  const hasPages = rows.some(({ isPageStart }) => isPageStart);
  const kept: Row[] = [];
  let isBroken = false;
  rows.forEach((row, index) => {
    const isAlone = !rows[index - 1]?.words && !rows[index + 1]?.words;
    const isNumber = PAGE_NUMBER.test(row.words) && (hasPages || (isAlone && /\D/.test(row.words)));
    if (row.words && (isNumber || heads.has(headOf(row.words)))) {
      machinery.push({ words: row.words, row: row.row, group: 0 });
      isBroken = true;
      return;
    }
    if (row.isPageStart) isBroken = true;
    if (!row.words) return void kept.push(row);
    if (isBroken) {
      let end = kept.length;
      while (end > 0 && !kept[end - 1]!.words) end--;
      const last = kept[end - 1]?.words ?? '';
      // A sentence that stops in its middle is continued on the next page.
      if (last && !endsSentence(last) && (last.length > 45 || /^[\p{Ll}\p{N}]/u.test(row.words))) kept.length = end;
      else if (row.isPageStart || end < kept.length) kept.push({ ...row, words: '' });
      isBroken = false;
    }
    kept.push(row);
  });
  return kept;
}

const headOf = (words: string): string => words.replace(/\d+/g, '#');

/** Lines at the top or foot of two or more pages, except page numbers. */
function runningHeads(rows: readonly Row[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  rows.forEach((row, index) => {
    if (!row.isPageStart) return;
    const before = rows.slice(Math.max(0, index - 4), index).findLast(({ words }) => words);
    const after = rows.slice(index, index + 4).find(({ words }) => words);
    for (const side of [before, after]) {
      if (side && side.words.length < 100) counts.set(headOf(side.words), (counts.get(headOf(side.words)) ?? 0) + 1);
    }
  });
  return new Set([...counts].filter(([, count]) => count > 1).map(([head]) => head));
}

/** The width at which the lines of a text were wrapped. */
interface Margin {
  readonly width: number;
  /** 1 if the width is exact in characters; less if it was estimated from the width of printed letters. */
  readonly exactness: number;
  /** Whether a space at the end of a line means that the line continues. */
  readonly flows: boolean;
}

/** The width at which the lines of a text were wrapped; `undefined` if each paragraph is one line. */
function marginOf(rows: readonly Row[]): Margin | undefined {
  const pairs = rows.flatMap((row, index) => {
    const next = rows[index + 1];
    return row.words && next?.words ? [[row, next] as const] : [];
  });
  if (pairs.length < 3) return undefined;
  const lengths = pairs.map(([row]) => widthOf(row)).sort((a, b) => a - b);
  // A long URL may exceed the width.
  const width = lengths[Math.min(lengths.length - 1, Math.floor(lengths.length * 0.98))]!;
  if (width > MAX_MARGIN || width < MIN_MARGIN) return undefined;
  const flows = pairs.filter(([row]) => row.flows).length > pairs.length / 2;
  for (const exactness of [1, 0.86]) {
    const margin = { width, exactness, flows };
    const cut = pairs.filter(([row, next]) => isCut(row, next, margin)).length;
    // Where most line breaks could be chance, the lines are those of a list.
    if (cut > pairs.length * 0.6) return margin;
  }
  return undefined;
}

const widthOf = ({ words, indent }: Row): number => words.length + indent;

/** Whether a line break is only wrapping: the next word would not have fitted. */
function isCut(row: Row, next: Row, margin: Margin | undefined): boolean {
  if (!margin) return false;
  if (margin.flows) return row.flows;
  // A word with a hyphen at the end of a line continues.
  if (/\p{L}[-\u2010\u00ad]$/u.test(row.words.slice(-2)) && /^\p{Ll}/u.test(next.words)) return true;
  // An indented line starts a paragraph, as in agency copy.
  if (next.indent > row.indent + 1 || /^([•·*–—-]|\d{1,2}[.)])\s/.test(next.words)) return false;
  const word = isIdeographic(next.words[0]) ? 1 : (/^\S+/.exec(next.words)?.[0].length ?? 0) + 1;
  const isFull = widthOf(row) + word > margin.width * margin.exactness;
  return isFull && !(margin.exactness < 1 && endsSentence(row.words) && widthOf(row) < margin.width * 0.9);
}

/** Whether a row is half a sentence, in a text with too few lines to determine the width. */
const isHalf = (row: Row, next: Row): boolean =>
  widthOf(row) > MIN_SENTENCE && /[\p{L}\p{N},]$/u.test(row.words) && /^\p{Ll}/u.test(next.words);

const isIdeographic = (letter = ''): boolean =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}。、「」]/u.test(letter);

/** Whether a line ends like a sentence; quotation marks and brackets may follow the full stop. */
export const endsSentence = (words: string): boolean => /[.!?…。！？।။؟۔]["'”’»“›」』)\]]{0,3}$/.test(words);

/**
 * Adds a row to a line. A hyphen at the end of the line is removed, unless the text contains the hyphenated word
 * elsewhere.
 */
function join(parts: string[], next: string, known: ReadonlySet<string>): void {
  const last = parts.at(-1)!;
  const head = /(?<![\p{L}\p{M}])[\p{L}\p{M}]+(?=[-\u2010\u00ad]$)/u.exec(last.slice(-50))?.[0];
  const tail = /^\p{Ll}[\p{L}\p{M}]*/u.exec(next)?.[0];
  if (isIdeographic(last.at(-1)) && isIdeographic(next[0])) parts.push(next);
  else if (head && tail && (last.endsWith('\u00ad') || isOneWord(head, tail, known))) {
    parts.splice(-1, 1, last.slice(0, -1), next);
  } else parts.push(/[\p{L}\p{N}][-–—/\u2010]$/u.test(last.slice(-4)) ? next : ` ${next}`);
}

const isOneWord = (head: string, tail: string, known: ReadonlySet<string>): boolean =>
  known.has(head + tail) || (!known.has(`${head}-${tail}`) && !(known.has(head) && known.has(tail)));

/** Every word of a text; hyphenated words count as one, and halves at line ends do not count. */
function wordsOf(text: string): ReadonlySet<string> {
  const whole = text.replace(/(?<![\p{L}\p{M}])[\p{L}\p{M}]+[-\u2010\u00ad]\r?\n[\s>]{0,20}\p{Ll}[\p{L}\p{M}]*/gu, ' ');
  return new Set(Array.from(whole.matchAll(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu), ([word]) => word));
}
