import type { PullQuote } from '../model/definition/pull-quote.js';
import { type MarkupElement } from './tree.js';
/** Who said something, as read from the line below a quotation. */
export type Attribution = Omit<Partial<PullQuote>, 'quotation'>;
/**
 * Parts “name, role” at the first comma where the rest reads as a role; else all of it is the name.
 *
 * “Antony Blinken, US secretary of state” is parted; “Martin Luther King, Jr.” and “Washington, D.C.” are names.
 */
export declare function splitAttribution(words: string): {
    attribution: string;
    role?: string;
};
/**
 * Reads the line that says who said it: `<b>Name</b>, role, <cite><a>source</a></cite>, <time>`.
 *
 * A `<b>`, a `<strong>` or a link at the start marks the name; `data-news` hooks mark any part; without them the first
 * comma parts name and role. Where nothing else names anybody, a lone `<cite>` is the speaker, as most systems write it.
 */
export declare function readAttribution(line: MarkupElement, url: string | undefined): Attribution;
