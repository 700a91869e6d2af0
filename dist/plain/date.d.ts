import type { Moment } from '../model/moment.js';
import { type PlainElement } from './element.js';
/** Writes a moment in words. */
export type DateWriter = (moment: Moment) => string;
/** A moment's date and zone as hooks, for what stands around its words: some systems remove `<time>`. */
export declare const dateHooks: ({ date, zone }: Moment) => Readonly<Record<string, string | undefined>>;
/** A moment in words; words that are no date stand there as they were said. */
export declare const plainTime: (moment: Moment, write: DateWriter) => PlainElement;
/** A moment with hooks of its own, where nothing else around it can carry them. */
export declare const plainDate: (moment: Moment, write: DateWriter) => PlainElement;
