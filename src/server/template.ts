import { nothing, type TemplateResult } from 'lit';
import { escaped } from '../plain/element.js';

/** An expression of a template and the static HTML before it. */
type Expression =
  | { readonly kind: 'content'; readonly before: string }
  /** An attribute, with the static pieces of its value; events and properties are for browsers only. */
  | {
      readonly kind: 'attribute' | 'boolean' | 'none';
      readonly before: string;
      readonly name: string;
      readonly pieces: readonly string[];
    };

interface Parsed {
  readonly holes: readonly Expression[];
  readonly end: string;
}

const parsed = new WeakMap<TemplateStringsArray, Parsed>();

/** The attribute that an expression is in: its name, and the start of its value. */
const OPEN_ATTRIBUTE = /\s([@?.]?)([^\s"'<>/=]+)=(?:"([^"<>]*)|'([^'<>]*))?$/;

/**
 * Parses a template of our views: expressions in content, as whole attribute values, and within quoted ones.
 *
 * Renders the subset of lit's template syntax that our views use. A test compares it with lit for every view.
 */
function parse(strings: TemplateStringsArray): Parsed {
  const known = parsed.get(strings);
  if (known) return known;
  const holes: Expression[] = [];
  let words = strings[0]!;
  let index = 1;
  // After an expression in an attribute, the tag is still open.
  let isInTag = false;
  while (index < strings.length) {
    const [opened, closed] = [words.lastIndexOf('<'), words.lastIndexOf('>')];
    if (opened !== closed) isInTag = opened > closed;
    const open = isInTag ? OPEN_ATTRIBUTE.exec(words) : null;
    if (!open) {
      holes.push({ kind: 'content', before: words });
      words = strings[index++]!;
      continue;
    }
    const [whole, mark = '', name = '', double, single] = open;
    const before = words.slice(0, words.length - whole.length);
    const kind = mark === '' ? 'attribute' : mark === '?' ? 'boolean' : 'none';
    const quote = double !== undefined ? '"' : single !== undefined ? "'" : '';
    const pieces = [double ?? single ?? ''];
    // A quoted value may have several expressions.
    for (;;) {
      const next = strings[index++]!;
      const end = quote ? next.indexOf(quote) : 0;
      if (end >= 0) {
        pieces.push(next.slice(0, end));
        words = next.slice(end + quote.length);
        break;
      }
      pieces.push(next);
    }
    holes.push({ kind, before, name, pieces });
  }
  const result = { holes, end: words };
  parsed.set(strings, result);
  return result;
}

/** Renders the value of a view to HTML, as the browser would. */
export function renderValue(value: unknown): string {
  if (typeof value === 'string') return escaped(value);
  if (value === nothing || value === undefined || value === null) return '';
  if (Array.isArray(value)) {
    let html = '';
    for (const item of value as unknown[]) html += renderValue(item);
    return html;
  }
  return isTemplate(value) ? renderTemplate(value) : escaped(wordsOf(value));
}

const isTemplate = (value: unknown): value is TemplateResult =>
  typeof value === 'object' && value !== null && '_$litType$' in value;

function renderTemplate({ strings, values }: TemplateResult): string {
  const { holes, end } = parse(strings);
  let html = '';
  let index = 0;
  for (const hole of holes) {
    html += hole.before;
    if (hole.kind === 'content') html += renderValue(values[index++]);
    else {
      const next = index + hole.pieces.length - 1;
      html += renderAttribute(hole, values.slice(index, next));
      index = next;
    }
  }
  return html + end;
}

function renderAttribute(
  { kind, name, pieces }: Exclude<Expression, { kind: 'content' }>,
  pieceValues: readonly unknown[],
): string {
  if (kind === 'boolean') return pieceValues[0] && pieceValues[0] !== nothing ? ` ${name}=""` : '';
  if (kind === 'none' || pieceValues.includes(nothing)) return '';
  let value = pieces[0]!;
  pieceValues.forEach((piece, at) => (value += wordsOf(piece) + pieces[at + 1]!));
  return ` ${name}="${escaped(value)}"`;
}

/** The text of a value in an attribute, as lit writes it. */
const wordsOf = (value: unknown): string =>
  value === undefined || value === null ? '' : `${value as string | number}`;
