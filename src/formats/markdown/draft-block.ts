import type { IssueCode } from '../../model/issue.js';
import type { Draft } from '../shared/format-reader.js';
import type { Html } from '../shared/pending-html.js';
import type { SourceValue } from '../shared/source-value.js';

/** A block of a draft: an object, HTML of blocks, or plain text. */
export type DraftBlock = Draft | Html | string;
/** Inline text of a draft. */
export type DraftText = (Draft | Html | string)[];

/** The text that contains a template, and how to report issues in it. */
export interface TemplatePlace {
  readonly at: SourceValue;
  readonly note: (code: Extract<IssueCode, 'unknown-type' | 'value' | 'missing'>, message: string) => void;
}
