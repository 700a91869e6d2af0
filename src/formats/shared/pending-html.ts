import type { Issue } from '../../model/issue.js';
import type { HtmlOptions } from '../../markup/html.js';
import type { Steps } from '../../model/steps.js';

/** The position of a piece of HTML in the data, and how to report issues in it. */
interface Place {
  /** The base URL of relative URLs in it, if it is not that of the data. */
  readonly base?: string | undefined;
  readonly report: (code: Issue['code'], message: string) => undefined;
}

/** HTML in data that is not parsed yet. The chunk that parses HTML is loaded only if a story contains any. */
export class Html {
  readonly words: string;
  /** The result to read it as: blocks of a body, running text, or plain text. */
  readonly as: 'blocks' | 'text' | 'words';
  readonly at: Place;

  constructor(words: string, as: Html['as'], at: Place) {
    this.words = words;
    this.as = as;
    this.at = at;
  }
}

/** Reads HTML: the `markup` chunk. */
export interface HtmlReader {
  readonly htmlBlockSteps: (html: string, options: HtmlOptions) => Steps<readonly unknown[]>;
  readonly readHtmlText: (html: string, options: HtmlOptions) => readonly unknown[];
  readonly readHtmlWords: (html: string) => string;
}

/** Maximum depth of a draft to search; the model allows less. */
const MAX_DEPTH = 100;

/** Whether a draft contains HTML. */
export function holdsHtml(draft: unknown, depth = 0): boolean {
  if (draft instanceof Html) return true;
  if (typeof draft !== 'object' || draft === null || depth > MAX_DEPTH) return false;
  return Object.values(draft).some((value) => holdsHtml(value, depth + 1));
}

/** Reads all HTML in a draft. In a list, the HTML is replaced by its blocks. */
export function* withoutHtml(draft: unknown, reader: HtmlReader, url: string | undefined, depth = 0): Steps<unknown> {
  if (draft instanceof Html) return yield* readOne(draft, reader, url);
  if (typeof draft !== 'object' || draft === null || depth > MAX_DEPTH) return draft;
  if (Array.isArray(draft)) {
    const list: unknown[] = [];
    for (const entry of draft as unknown[]) {
      const value = yield* withoutHtml(entry, reader, url, depth + 1);
      if (entry instanceof Html && entry.as !== 'words') for (const one of value as unknown[]) list.push(one);
      else list.push(value);
    }
    return list;
  }
  const fields: [string, unknown][] = [];
  for (const [key, value] of Object.entries(draft))
    fields.push([key, yield* withoutHtml(value, reader, url, depth + 1)]);
  return Object.fromEntries(fields);
}

function* readOne({ words, as, at }: Html, reader: HtmlReader, url: string | undefined): Steps<unknown> {
  yield;
  if (as === 'words') return reader.readHtmlWords(words);
  const options = { url: at.base ?? url, issue: (code: Issue['code'], message: string) => at.report(code, message) };
  return as === 'text' ? reader.readHtmlText(words, options) : yield* reader.htmlBlockSteps(words, options);
}
