import type { Given } from './given.js';
/**
 * An article without what its body says a second time: many systems open the body with the headline, and show the lead
 * picture in it again. Nothing is lost by it: words that only the second one has are kept with the first.
 */
export declare function withoutRepeats(draft: unknown, at: Given): unknown;
