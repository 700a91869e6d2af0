import { decodeReferences } from '../markup/references.js';
import { readTags, type WrittenAttribute } from '../markup/tags.js';
import { VOID_ELEMENTS } from '../markup/void-elements.js';
import { TAGS, tagNamed, type Tag } from '../model/tags.js';
import { Nesting, type Ending } from './nesting.js';
import { maskTemplateTags, withoutTemplateTags } from './template-tags.js';

/** A start tag and its position in the page. */
export interface PageTag {
  readonly name: string;
  readonly written: readonly WrittenAttribute[];
  readonly start: number;
  /** Where its content begins, and where that ends. */
  readonly end: number;
  close: number;
  readonly parent: PageTag | undefined;
  /** Whether it is in a template: a shadow root, or content for a script. */
  readonly isInTemplate: boolean;
  /** The outermost Broadsheet element, twin or frame that the tag is or is in. */
  ours: Ours | undefined;
  /** The Broadsheet element, twin or frame that the tag itself is. */
  own: Ours | undefined;
  /** Whether it ends in `/>`. */
  readonly isSelfClosed: boolean;
  /** How a Broadsheet element ended; `undefined` if by its own end tag. */
  ending: Ending | undefined;
}

/** The Broadsheet element, twin or frame that a tag belongs to. */
export interface Ours {
  readonly as: 'element' | 'twin' | 'frame';
  /** Tag of the element or its twin; `undefined` for iframes. */
  readonly element: Tag | undefined;
  readonly root: PageTag;
}

/** Text between tags. */
export interface PageWords {
  readonly at: number;
  readonly text: string;
  readonly within: PageTag | undefined;
}

/** A parsed page or snippet, in document order. */
export interface Page {
  readonly html: string;
  readonly tags: readonly PageTag[];
  readonly words: readonly PageWords[];
  /** Whether it is a complete page, not a snippet. */
  readonly isWhole: boolean;
  /** Whether template tags include, repeat or leave out HTML. */
  readonly hasStatements: boolean;
}

/** Elements that end where the next one of the same name starts. */
const ENDS_ITSELF = /^(p|li|dt|dd|td|th|tr|option)$/;
/** Elements that contain text but no tags. */
const RAW = /^(script|style|xmp|iframe|noembed|noframes|plaintext)$/;

/** The value of an attribute; `undefined` if the tag does not have it. */
export const valueOf = ({ written }: PageTag, name: string): string | undefined =>
  written.find((attribute) => attribute.name === name)?.value;

function ownOf(tag: PageTag): Ours | undefined {
  const named = tagNamed(tag.name);
  if (named) return { as: 'element', element: named, root: tag };
  const hook = valueOf(tag, 'data-news');
  if (hook === 'frame') return { as: 'frame', element: undefined, root: tag };
  const element = /^(figure|article|section)$/.test(tag.name) ? TAGS.find((name) => name === hook) : undefined;
  return element && { as: 'twin', element, root: tag };
}

/** Parses HTML with the position of everything. Never throws; linear in time. */
export function readPage(html: string): Page {
  const tags: PageTag[] = [];
  const words: PageWords[] = [];
  const open: PageTag[] = [];
  /** Number of open elements by name, so that an unmatched end tag is skipped without searching all open elements. */
  const counts = new Map<string, number>();
  const nesting = new Nesting();
  const { source, hasStatements } = maskTemplateTags(html);
  /** The attributes of the start tag that is being read. */
  let written: WrittenAttribute[] = [];
  let isWhole = /^\s*<!doctype/i.test(html);

  const closeTop = (at: number): string => {
    const tag = open.pop()!;
    tag.close = at;
    counts.set(tag.name, counts.get(tag.name)! - 1);
    return tag.name;
  };
  const onText = (start: number, end: number): void => {
    const within = open.at(-1);
    const text = html.slice(start, end);
    nesting.text(text);
    words.push({ at: start, text: within && RAW.test(within.name) ? text : decodeReferences(text), within });
  };
  readTags(source, () => ({
    nameOf: (typed) => typed.toLowerCase(),
    valueOf: (typed) => decodeReferences(typed, true),
    onAttribute(attribute) {
      const { name, skipped } = withoutTemplateTags(attribute.name);
      if (name)
        written.push(
          skipped || name !== attribute.name ? { ...attribute, name, at: attribute.at + skipped } : attribute,
        );
    },
    onOpen({ name, attributes, isClosed, start, end }) {
      if (name === 'html' || name === 'body') isWhole = true;
      if (ENDS_ITSELF.test(name) && open.at(-1)?.name === name) closeTop(start);
      const parent = open.at(-1);
      const isInTemplate = parent !== undefined && (parent.isInTemplate || parent.name === 'template');
      const [from, ours] = [end + 1, parent?.ours];
      const place = { start, end: from, close: from, parent, isInTemplate };
      const tag: PageTag = { name, written, ...place, isSelfClosed: isClosed, ours, own: undefined, ending: undefined };
      written = [];
      tag.own = ownOf(tag);
      tag.ours ??= tag.own;
      tags.push(tag);
      const { isForeign } = nesting;
      nesting.open(tag, attributes, isClosed);
      if (VOID_ELEMENTS.has(name) || (isClosed && isForeign)) return;
      open.push(tag);
      counts.set(name, (counts.get(name) ?? 0) + 1);
    },
    onClose(name, start) {
      nesting.close(name);
      if (!counts.get(name)) return;
      while (closeTop(start) !== name);
    },
    onText,
    onCdata: onText,
    isForeign: () => nesting.isForeign,
  }));
  while (open.length > 0) closeTop(html.length);
  nesting.end();
  return { html, tags, words, isWhole, hasStatements };
}
