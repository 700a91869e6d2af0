/**
 * How the oracles look things up: paths in the JSON as it came, and words of HTML by parse5. None of it is from src.
 */
import { defaultTreeAdapter as tree, parseFragment, type DefaultTreeAdapterMap } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];

/** What stands at a path, by own names alone. */
export function at(raw: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<string | number, unknown>)[key]
        : undefined,
    raw,
  );
}

/** The entries of a list at a path; none where there is no list. */
export const list = (raw: unknown, ...path: readonly (string | number)[]): readonly unknown[] => {
  const value = at(raw, ...path);
  return Array.isArray(value) ? value : [];
};

/** The words at a path; none where there is no string. */
export function words(raw: unknown, ...path: readonly (string | number)[]): string | undefined {
  const value = at(raw, ...path);
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() ? value.trim() : undefined;
}

/** The string at a path as it stands, white space and all; empty where there is none. */
export function exactly(raw: unknown, ...path: readonly (string | number)[]): string {
  const value = at(raw, ...path);
  return typeof value === 'string' ? value : '';
}

/** The words at the first of several paths that has some. */
export const firstWords = (raw: unknown, ...paths: readonly (readonly (string | number)[])[]): string | undefined =>
  paths.map((path) => words(raw, ...path)).find((found) => found !== undefined);

/** The ISO date of milliseconds since 1970, or of seconds where they are too few. */
export const isoOf = (stamp: unknown): string | undefined =>
  typeof stamp === 'number' && stamp > 0 ? new Date(stamp < 1e11 ? stamp * 1000 : stamp).toISOString() : undefined;

/** Everything of one kind within a value, in order, however deep. */
export function everyOne(raw: unknown, is: (value: object) => boolean): object[] {
  if (typeof raw !== 'object' || raw === null) return [];
  const own = is(raw) ? [raw] : [];
  return [...own, ...Object.values(raw).flatMap((value) => everyOne(value, is))];
}

const BLOCK =
  /^(address|article|aside|blockquote|br|caption|dd|div|dl|dt|fig\w+|footer|form|h\d|header|hr|li|ol|p|pre|section|table|t[dhr]|ul)$/;
const SILENT = /^(script|style|template|noscript|iframe|object|svg)$/;

/** The words that a reader of HTML sees, with a space wherever a block begins or ends. */
export function htmlWords(html: string | undefined): string {
  const pieces: string[] = [];
  const walk = (node: Node): void => {
    if (tree.isTextNode(node)) pieces.push(node.value);
    else if ('childNodes' in node) {
      const name = tree.isElementNode(node) ? node.tagName : '';
      if (SILENT.test(name)) return;
      if (BLOCK.test(name)) pieces.push(' ');
      node.childNodes.forEach(walk);
      if (BLOCK.test(name)) pieces.push(' ');
    }
  };
  walk(parseFragment(html ?? ''));
  return pieces.join('').replace(/\s+/g, ' ').trim();
}

/** Those pieces that have words. */
export const said = (...pieces: readonly (string | undefined)[]): string[] =>
  pieces.filter((piece) => piece !== undefined && piece.trim() !== '').map(String);
