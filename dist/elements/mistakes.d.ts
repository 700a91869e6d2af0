import type { NewsErrorEvent } from '../input/events.js';
import type { Issue } from '../model/issue.js';
/**
 * Returns the mistakes in an element's attributes and in data that could not be read, and warns of them in the console.
 *
 * `found` are the errors of the element's data, and issues that the element lists already, which are only printed.
 */
export declare function reportMistakes(host: HTMLElement, found: readonly (Issue | NewsErrorEvent)[]): readonly Issue[];
