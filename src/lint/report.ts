import type { LintCode } from './codes.js';

/** Reports a fault at a place, an index in the text. */
export type Report = (code: LintCode, at: number, message: string) => void;
