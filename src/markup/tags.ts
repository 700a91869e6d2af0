import { atOnce, type Steps } from '../model/steps.js';
import { Tokenizer } from 'htmlparser2';
import { withoutInherited } from '../model/own.js';

/** Callbacks for the tags of a text, in document order. All positions are in the complete text. */
export interface TagEvents {
  /** Normalises a name: HTML names are lowercase. */
  readonly nameOf: (written: string) => string;
  /** Decodes the character references of an attribute's value. */
  readonly valueOf: (written: string) => string;
  /** Called at the end of a start tag. */
  readonly onOpen: (tag: Tag) => void;
  /** Called for each attribute of the next start tag, except for duplicates of an earlier one. */
  readonly onAttribute?: (attribute: WrittenAttribute) => void;
  readonly onClose: (name: string, start: number) => void;
  readonly onText: (start: number, end: number) => void;
  /** A comment, or what HTML parses as one. */
  readonly onComment?: (start: number) => void;
  readonly onCdata?: (start: number, end: number) => void;
  /** Whether the position is in SVG or MathML, where XML rules apply. */
  readonly isForeign?: () => boolean;
}

/** A start tag. */
export interface Tag {
  readonly name: string;
  readonly attributes: Map<string, string>;
  readonly isClosed: boolean;
  /** Position of its `<`. */
  readonly start: number;
  readonly end: number;
}

/** An attribute in the source. */
export interface WrittenAttribute {
  readonly name: string;
  /** Its value with character references decoded. */
  readonly value: string;
  /** Its value in the source, with quotation marks. */
  readonly raw: string;
  /** Where its name begins. */
  readonly at: number;
}

/** Continues at another position of the text. */
export type Restart = (at: number) => void;

/** Number of characters that are read in one step. */
const PIECE = 50_000;

/** Where a chunk of text may end: before a tag, so that no word and no reference is split. */
function endOfPiece(text: string, start: number): number {
  const most = start + PIECE;
  if (most >= text.length) return text.length;
  const last = text.lastIndexOf('<', most);
  const end = last > start ? last : text.indexOf('<', most);
  return end < 0 ? text.length : end;
}

/** Reads HTML or XML tag by tag, synchronously. */
export const readTags = (...given: Parameters<typeof tagSteps>): void => atOnce(tagSteps(...given));

/**
 * Reads HTML or XML tag by tag. htmlparser2 finds the tags; the callbacks interpret them. Never throws; linear.
 *
 * The parser of htmlparser2 is not used: it loses text that the standard moves, and searches all open elements at each end tag.
 */
export function* tagSteps(
  text: string,
  eventsOf: (restart: Restart) => TagEvents,
  { xmlMode = false }: { readonly xmlMode?: boolean } = {},
): Steps<void> {
  /** The position in the text at which the tokenizer started, and the one at which it must restart. */
  let base = 0;
  let next: number | undefined;
  let name = '';
  let tagStart = 0;
  let attributes = new Map<string, string>();
  let key = '';
  let keyStart = 0;
  let keyEnd = 0;
  let value = '';
  const events = withoutInherited(
    eventsOf((at) => {
      next = at;
      tokenizer.pause();
    }),
  );
  const slice = (start: number, end: number): string => text.slice(base + start, base + end);
  const open = (end: number, isClosed: boolean): void =>
    events.onOpen({ name, attributes, isClosed, start: base + tagStart, end: base + end });
  const tokenizer = new Tokenizer(
    { xmlMode, decodeEntities: false },
    {
      onopentagname(start, end) {
        name = events.nameOf(slice(start, end));
        tagStart = start - 1;
        attributes = new Map();
      },
      onattribname(start, end) {
        key = events.nameOf(slice(start, end));
        keyStart = start;
        keyEnd = end;
        value = '';
      },
      onattribdata(start, end) {
        value += slice(start, end);
      },
      onattribentity() {},
      onattribend(_quote, end) {
        if (attributes.has(key)) return;
        const decoded = events.valueOf(value);
        attributes.set(key, decoded);
        events.onAttribute?.({
          name: key,
          value: decoded,
          raw: slice(keyEnd, end).replace(/^[ \t\n\f\r]*=[ \t\n\f\r]*/, ''),
          at: base + keyStart,
        });
      },
      onopentagend: (end) => open(end, false),
      onselfclosingtag: (end) => open(end, true),
      // The name begins after `</`.
      onclosetag: (start, end) => events.onClose(events.nameOf(slice(start, end)), base + start - 2),
      ontext(start, end) {
        // An incomplete tag at the end has a negative start. It is not text.
        if (start >= 0) events.onText(base + start, base + end);
      },
      ontextentity() {},
      oncomment: (start) => events.onComment?.(base + start),
      oncdata: (start, end, offset) => events.onCdata?.(base + start, base + end - offset),
      ondeclaration() {},
      onprocessinginstruction() {},
      onend() {},
      isInForeignContext: () => events.isForeign?.() ?? false,
    },
  );
  for (;;) {
    for (let start = base; next === undefined && start < text.length;) {
      const end = endOfPiece(text, start);
      tokenizer.write(text.slice(start, end));
      start = end;
      if (start < text.length) yield;
    }
    if (next === undefined) tokenizer.end();
    if (next === undefined) return;
    base = next;
    next = undefined;
    tokenizer.reset();
  }
}
