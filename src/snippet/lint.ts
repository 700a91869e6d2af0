/**
 * What is wrong with HTML that holds our elements, and what other places remove of it. The entry `broadsheet/lint`.
 *
 * Needs no DOM, and runs in Node, Deno, workerd and browsers.
 *
 * @packageDocumentation
 */
import { foresee, type Foreseen } from './lint-survival.js';
import { readPage, valueOf, type Page, type PageTag } from './lint-page.js';
import { scriptOf, tellFaults } from './lint-rules.js';
import type { SnippetKind } from './snippet.js';
import { TARGETS, type Target, type TargetName } from './targets.js';

export type { TargetName };

/** What a message is about. */
export type LintCode =
  | 'curly-quotes'
  | 'json-attribute'
  | 'blank-line'
  | 'integrity'
  | 'script-twice'
  | 'unknown-element'
  | 'unknown-attribute'
  | 'unknown-value'
  | 'no-words'
  | 'heading-skipped'
  | 'image-alt'
  | 'reader-mode'
  | 'removed';

/** Something to be said of a snippet or a page. */
export interface LintMessage {
  readonly code: LintCode;
  /** `error`: to be mended. `remark`: what a place will do, to be known. */
  readonly level: 'error' | 'remark';
  /** Where it is: an index in the text, and line and column as editors count, from 1. */
  readonly index: number;
  readonly line: number;
  readonly column: number;
  /** What is wrong, or will be, and what to do. */
  readonly message: string;
  /** The place that removes something; for `removed` alone. */
  readonly target?: TargetName;
}

/** How HTML is looked at. */
export interface LintOptions {
  /** The place that it is for: what is lost there is an error. Without it all places are told of, as remarks. */
  readonly target?: TargetName | undefined;
}

/**
 * Says of a snippet, or of a page that holds our elements, what is wrong with it, what each place will remove of it, and
 * which kind of snippet to give that place.
 *
 * Takes anything for HTML and never throws; the messages are in the order of the text.
 */
export function lint(html: string, { target }: LintOptions = {}): readonly LintMessage[] {
  const page = readPage(html);
  const placeOf = placesIn(html);
  const messages: LintMessage[] = [];
  tellFaults(page, (code, index, message) => {
    messages.push({ code, level: 'error', index, ...placeOf(index), message });
  });
  const targets = TARGETS.filter(({ name }) => target === undefined || name === target);
  for (const place of targets) {
    const told = removalOf(page, place);
    if (!told) continue;
    const { index, message, isBad } = told;
    const level = isBad && target !== undefined ? 'error' : 'remark';
    messages.push({ code: 'removed', level, index, ...placeOf(index), message, target: place.name });
  }
  return messages.sort((one, other) => one.index - other.index);
}

/** Finds lines and columns, in a time that does not depend on how many are asked for. */
function placesIn(html: string): (index: number) => { line: number; column: number } {
  const starts = [0];
  for (let at = html.indexOf('\n'); at >= 0; at = html.indexOf('\n', at + 1)) starts.push(at + 1);
  return (index) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= index) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: index - starts[low]! + 1 };
  };
}

interface Removal {
  readonly index: number;
  readonly message: string;
  /** Whether words or the look are lost that another kind would keep. */
  readonly isBad: boolean;
}

function removalOf(page: Page, target: Target): Removal | undefined {
  const isAskedFor = scopeOf(page);
  const foreseen = foresee(page, target, isAskedFor);
  const { tags, attributes, styles, lost, leaked } = foreseen;
  if (tags.length + attributes.length + styles.length === 0) return undefined;
  const kind = kindOf(page);
  const [isSpoilt, isPlain] = [lost !== '' || leaked.length > 0, losesLook(foreseen)];
  const isBad = isSpoilt || (isPlain && kind !== target.kind);
  const names = listed(attributes.map(({ attribute }) => attribute.name));
  const what = [
    tags.length > 0 && listed(tags.map(({ name }) => `<${name}>`)).join(', '),
    names.length > 0 && `the attribute${names.length > 1 ? 's' : ''} ${names.join(', ')}`,
    styles.length > 0 && `of the styles ${listed(styles.map(({ property }) => property)).join(', ')}`,
  ].filter(Boolean);
  const advice = isBad && kind !== target.kind ? ` Use --kind ${target.kind} there.` : '';
  return {
    index: Math.min(...[tags[0]?.start, attributes[0]?.attribute.at, styles[0]?.tag.start].map((at) => at ?? Infinity)),
    message: `${target.title} removes ${what.join('; ')}. ${consequenceOf(foreseen, isPlain)}${advice}`.replace(
      ',,',
      ',',
    ),
    isBad,
  };
}

const MOST_NAMES = 8;
/** Names once each, and no more than one can read. */
function listed(names: readonly string[]): readonly string[] {
  const once = [...new Set(names)];
  return once.length > MOST_NAMES ? [...once.slice(0, MOST_NAMES), '…'] : once;
}

const said = (words: string): string => {
  const line = words.replace(/\s+/g, ' ').trim();
  return `“${line.length > 60 ? `${line.slice(0, 60)}…` : line}”`;
};

function consequenceOf({ lost, leaked }: Foreseen, isPlain: boolean): string {
  const [first] = leaked;
  if (lost !== '') return `With them go words: ${said(lost)}.`;
  if (first) {
    return /^(script|style)$/.test(first.within.name)
      ? `What was code shows as text: ${said(first.text)}.`
      : 'What was drawn shows beside the words, which stand there twice.';
  }
  return isPlain ? 'The words stay, in the dress of what is around them.' : 'Words and look stay.';
}

/** Whether what makes the look is gone: the element, its script, its styles, the frame, or what tells a twin. */
function losesLook({ tags, attributes, styles }: Foreseen): boolean {
  return (
    styles.length > 0 ||
    tags.some((tag) => isMachinery(tag)) ||
    attributes.some(
      ({ tag, attribute: { name } }) =>
        name === 'style' || (name === 'data-news' && tag.ours?.root === tag) || name === 'shadowrootmode',
    )
  );
}
const isMachinery = (tag: PageTag): boolean =>
  (tag.ours?.root === tag && tag.ours.as !== 'frame') ||
  /^(style|iframe)$/.test(tag.name) ||
  (tag.name === 'template' && valueOf(tag, 'shadowrootmode') !== undefined) ||
  scriptOf(tag) !== undefined;

/** What of a page is looked at: what is ours, and our scripts; all, where nothing says that it is. */
function scopeOf({ tags }: Page): (tag: PageTag | undefined) => boolean {
  if (!tags.some(({ ours }) => ours)) return () => true;
  return (tag) => tag !== undefined && (tag.ours !== undefined || scriptOf(tag) !== undefined);
}

/** The kind of snippet that a page holds. */
function kindOf({ tags }: Page): SnippetKind {
  const ours = tags.find((tag) => tag.ours)?.ours;
  if (!ours) return 'static';
  if (ours.as !== 'element') return ours.as === 'twin' ? 'twin' : 'iframe';
  return tags.some((tag) => tag.parent === ours.root && tag.name === 'template') ? 'declarative' : 'element';
}
