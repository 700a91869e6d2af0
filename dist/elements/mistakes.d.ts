import type { NewsErrorEvent } from '../input/events.js';
import type { Issue } from '../model/issue.js';
/**
 * Returns the mistakes in an element's attributes and in data that could not be read, and warns of them in the console.
 *
 * @param found - The errors of the element's data, and issues that the element lists already, which are only printed.
 * @param known - The names of the element's attributes.
 */
export declare function reportMistakes(host: HTMLElement, found: readonly (Issue | NewsErrorEvent)[], known: readonly string[]): readonly Issue[];
