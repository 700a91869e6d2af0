import type { LintCode } from './codes.js';

/** Reports an error at an index in the text. */
export type Report = (code: LintCode, at: number, message: string) => void;
