import type { Draft } from './format.js';
import type { Html } from './html.js';
import type { XmlGiven } from './xml-given.js';
type Blocks = Html | string | undefined;
/** One of the texts of an item, with what it gives as a body. */
export interface FeedText {
    readonly at: XmlGiven;
    readonly blocks: Blocks;
}
/**
 * The body and the standfirst of an item, from all its texts, the fullest first: what only says again how the text
 * begins is left out.
 */
export declare function textsOf(texts: readonly FeedText[]): {
    readonly body: Blocks[];
    readonly standfirst: Blocks;
};
/** People from their names, as feeds write them: `ada@news.example (Ada Byron)`, `Ada Byron <ada@news.example>`. */
export declare function peopleOf(people: readonly XmlGiven[]): Draft[];
/** The first of several lists of people that names somebody; one of bare addresses only where nobody is named. */
export declare function namedPeople(...lists: readonly (readonly XmlGiven[])[]): Draft[];
/** Words that are listed once each: tags come from several modules at a time. */
export declare function topicsOf(topics: readonly (Html | string | undefined)[]): (Html | string)[];
/** Words between commas. */
export declare const listed: (at: XmlGiven) => string[];
export {};
