import { type Moment } from '../model/moment.js';
import { type MarkupElement } from './tree.js';
/**
 * Reads when something was: `time[datetime]`, else the `data-news-date` hook, else the words as said.
 *
 * `data-news-zone` holds the zone of the place, which `<time>` has no attribute for.
 */
export declare function readDate(element: MarkupElement | undefined): Moment | undefined;
