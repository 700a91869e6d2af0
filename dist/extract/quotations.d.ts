import type { Article } from '../model/definition/article.js';
import type { Span } from '../model/definition/span.js';
import type { Moment } from '../model/moment.js';
/** A quotation found in the text of a story. */
export interface Quotation {
    /** The quoted text, without quotation marks. A blank line separates paragraphs. */
    readonly quotation: string;
    /** The speaker: the full name from the story, or the description of an unnamed person. Absent if unknown. */
    readonly attribution?: string;
    /** Office or description of the speaker, as in the story. */
    readonly role?: string;
    readonly organization?: string;
    /**
     * The channel or the reporter: “told Al Jazeera”, “in a statement”, or the name of the person who quotes the speaker.
     */
    readonly via?: string;
    /** Where the statement was published: “Twitter”. */
    readonly source?: string;
    /** Link to the passage in the story, if the URL of the story is known. */
    readonly sourceUrl?: string;
    /** When the statement was made; free text if the date of the story is unknown. */
    readonly date?: Moment;
    /** Where the quoted text is. */
    readonly span: Span;
    /** Where the words are that name the speaker. */
    readonly evidence?: Span;
    /** Probability that `attribution` is correct, from 0 to 1. */
    readonly confidence: number;
}
/** Options of `findQuotations`. */
export interface QuotationOptions {
    /** The language of a story that does not specify one: a BCP 47 tag. */
    readonly language?: string | undefined;
}
/**
 * Finds the quotations in the body of an article, in reading order, each with its speaker if the text names one.
 *
 * In a language without data, and in a script other than Latin, a speaker is given only if a block itself names one.
 */
export declare function quotationsIn(article: Article, { language }?: QuotationOptions): Quotation[];
