import type { LintCode } from './codes.js';

/** Tells of a fault at a place, an index in the text. */
export type Tell = (code: LintCode, at: number, message: string) => void;
