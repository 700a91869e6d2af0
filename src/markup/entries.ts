import {
  hasUnknownStatus,
  lessSure,
  noStatus,
  statusOf,
  unknownStatusMessage,
  type StatusFields,
} from '../model/definition/status.js';
import type { Issue } from '../model/issue.js';
import { wordsWithin, type MarkupOptions } from './inlines.js';
import { attributeOf, isElement, isSilent, type MarkupElement } from './tree.js';

/** The entries of a list. */
export const entriesOf = (list: MarkupElement): MarkupElement[] =>
  [...list.childNodes].filter(
    (node) => isElement(node) && node.localName === 'li' && !isSilent(node),
  ) as MarkupElement[];

/** Reads each entry of a list. The path of an issue is that of the entry in the result. */
export function readEntries<Entry>(
  list: MarkupElement,
  name: string,
  options: MarkupOptions,
  read: (entry: MarkupElement, options: MarkupOptions) => Entry | undefined,
): Entry[] {
  const entries: Entry[] = [];
  for (const element of entriesOf(list)) {
    const issues: Issue[] = [];
    const path = `${name}[${entries.length}].`;
    const entry = read(element, { ...options, issues });
    options.issues?.push(...issues.map((issue) => ({ ...issue, path: path + issue.path })));
    if (entry) entries.push(entry);
  }
  return entries;
}

/** The nearest descendants that pass a test, in document order. Matches and `apart` elements are not searched further. */
export function childrenWithin(
  root: MarkupElement,
  passes: (element: MarkupElement) => boolean,
  apart: (element: MarkupElement) => boolean = () => false,
): MarkupElement[] {
  return [...root.childNodes].flatMap((node) => {
    if (!isElement(node) || isSilent(node) || apart(node)) return [];
    return passes(node) ? [node] : childrenWithin(node, passes, apart);
  });
}

/** Whether the text of an element is the status of the entry around it. */
export const isStatus = (element: MarkupElement): boolean => attributeOf(element, 'data-news') === 'status';

/** The status of an entry, from its hook and the text marked as status. */
export function readStatus(
  entry: MarkupElement,
  words: readonly MarkupElement[],
  { issues }: MarkupOptions,
): StatusFields {
  const hook = statusOf(attributeOf(entry, 'data-news-status'));
  const said = words.map((element) => statusOf(wordsWithin(element))).reduce(lessSure, noStatus());
  if (hasUnknownStatus(hook)) {
    issues?.push({ code: 'value', path: 'status', message: unknownStatusMessage(hook.statusText ?? '') });
  }
  // Text beside a known status adds detail and does not change it.
  const isPair = hook.status && hasUnknownStatus(said);
  return { ...lessSure(hook, said), ...(isPair && { status: hook.status }) };
}
