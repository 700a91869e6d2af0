import type { Article } from '../model/definition/article.js';
import { type Text } from '../model/text.js';
import type { VerifyState } from '../model/verify-states.js';
import type { Span } from '../model/definition/span.js';
/** A piece of the comparison: text that is the same, added in the quotation, or removed from the source. */
export interface Difference {
    readonly kind: 'same' | 'added' | 'removed';
    readonly text: string;
}
/** The result of comparing a quotation with its source. */
export interface Verification {
    readonly state: VerifyState;
    /** The passage in the source; `null` if it is absent. If the source is a text, it counts as one block. */
    readonly span: Span | null;
    /** The text of the block before and after the passage. */
    readonly context: {
        readonly before: string;
        readonly after: string;
    } | null;
    /** The comparison as a list of pieces, from the source to the quotation. */
    readonly difference: readonly Difference[];
}
/**
 * Compares a quotation with a story or text.
 *
 * @param quote The quoted text, or an object with a field `quotation`.
 * @param source The article whose body is searched, or a text.
 */
export declare function verifyQuotation(quote: string | {
    readonly quotation: string | Text;
}, source: string | Article): Verification;
