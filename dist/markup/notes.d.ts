import type { IssueCode } from '../model/issue.js';
/**
 * What was dropped or changed while HTML was read, counted: a story with a thousand pixels has one thing to say about
 * them, not a thousand.
 */
export declare class Notes {
    #private;
    /** Notes one more of a kind; the message is the kind. */
    note(code: IssueCode, message: string): void;
    /** Tells each kind once, with how many there were. */
    tell(issue: ((code: IssueCode, message: string) => void) | undefined): void;
}
