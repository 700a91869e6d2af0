import { printOnce } from '../input/print-once.js';
import { page } from './inner-parts.js';

/** Replaces `warn` of input/warnings.ts in chunks: `data-quiet` on the script turns the warnings off. */
export function warn(text: string, about: Element): void {
  if (page.quiet === undefined) printOnce(text, about);
}
