import { page } from './inner-parts.js';

/** Texts of the warnings that were printed, and their maximum number. */
const printed = new Set<string>();
const MAX_PRINTED = 50;

/** Replaces `warn` of input/warnings.ts in chunks: `data-quiet` on the script turns the warnings off. */
export function warn(text: string, about: Element): void {
  if (page.quiet !== undefined || printed.has(text) || printed.size >= MAX_PRINTED) return;
  printed.add(text);
  console.warn(`Broadsheet: ${text}`, about);
}
