import type { Article } from '../model/definition/article.js';
import type { Person } from '../model/definition/person.js';
import type { PullQuote } from '../model/definition/pull-quote.js';
import type { Moment } from '../model/moment.js';
/** Those pieces that there are, with something between them. */
export declare const joined: (pieces: readonly (string | undefined)[], between?: string) => string;
/** Somebody: name, role, house. */
export declare const personWords: ({ name, role, organization }: Partial<Person>) => string;
/** Who said a quotation, where and when; empty where nobody knows. */
export declare const speakerWords: (quote: PullQuote, locale: string) => string;
/** The byline as printed, else the names of the authors as the locale lists them. */
export declare const bylineWords: ({ byline, authors }: Article, locale: string) => string;
/** When something is, from its start to its end; empty where nobody knows. */
export declare function datesWords({ start, end }: {
    readonly start?: Moment | undefined;
    readonly end?: Moment | undefined;
}, zone: string | undefined, locale: string): string;
/** Words for a field that many take for HTML: where those would see a tag or an entity in them, it is written as one. */
export declare const escapedWords: (words: string) => string;
