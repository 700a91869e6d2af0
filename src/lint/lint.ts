/**
 * What is wrong with HTML that holds our elements, and what other places remove of it. The entry `broadsheet/lint`.
 *
 * Needs no DOM, and runs in Node, Deno, workerd and browsers.
 *
 * @packageDocumentation
 */
import { assertKnownName } from '../model/assert-known-name.js';
import { checkNames } from './attributes.js';
import type { LintCode } from './codes.js';
import { checkOutline } from './outline.js';
import { readPage } from './page.js';
import { placesIn } from './places.js';
import { checkReaderModes } from './reader-modes.js';
import { removalOf } from './removal.js';
import { checkScripts } from './scripts.js';
import { TARGETS, type TargetName } from './targets.js';
import { checkBlankLines, checkWords } from './words.js';
import { withoutInherited } from '../model/own.js';

export type { LintCode, TargetName };

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
 * Takes any string for HTML: nothing that stands in it makes it throw. The messages are in the order of the text.
 *
 * @throws {TypeError} where the target is no place that is known.
 */
export function lint(html: string, options: LintOptions = {}): readonly LintMessage[] {
  const { target } = withoutInherited(options);
  const asked = target === undefined ? undefined : assertKnownName(target, NAMES);
  const page = readPage(html);
  const placeOf = placesIn(html);
  const messages: LintMessage[] = [];
  for (const checkFaults of RULES) {
    checkFaults(page, (code, index, message) => {
      messages.push({ code, level: 'error', index, ...placeOf(index), message });
    });
  }
  for (const place of TARGETS) {
    if (asked !== undefined && place.name !== asked) continue;
    const removal = removalOf(page, place);
    if (!removal) continue;
    const { index, message, isBad } = removal;
    const level = isBad && asked !== undefined ? 'error' : 'remark';
    messages.push({ code: 'removed', level, index, ...placeOf(index), message, target: place.name });
  }
  return messages.sort((one, other) => one.index - other.index);
}

const NAMES = TARGETS.map(({ name }) => name);
const RULES = [checkNames, checkScripts, checkOutline, checkReaderModes, checkWords, checkBlankLines];
