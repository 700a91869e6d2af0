import type { Correction } from '../model/definition/block.js';
import { type PlainElement } from './element.js';
/** A correction. Its kind and date stand before it in words, which our own reader leaves out. */
export declare function plainCorrection({ kind, date, content }: Correction, locale: string): PlainElement;
