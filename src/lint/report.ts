import type { LintCode } from './codes.js';
import type { LintEdit } from './corrections.js';

/** Reports an error at an index in the text, and the edits that correct it, if they are known. */
export type Report = (code: LintCode, at: number, message: string, edits?: readonly LintEdit[]) => void;
