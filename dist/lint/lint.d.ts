import type { LintCode } from './codes.js';
import { type TargetName } from './targets.js';
export type { LintCode, TargetName };
/** Something to be said of a snippet or a page. */
export interface LintMessage {
    readonly code: LintCode;
    /** `error`: to be mended. `remark`: what a place will do, to be known. */
    readonly level: 'error' | 'remark';
    /** Where it is: an index in the text, and line and column as editors count, from 1. */
    readonly index: number;
    readonly line: number;
    readonly column: number;
    /** What is wrong, or will be, and what to do. */
    readonly message: string;
    /** The place that removes something; for `removed` alone. */
    readonly target?: TargetName;
}
/** How HTML is looked at. */
export interface LintOptions {
    /** The place that it is for: what is lost there is an error. Without it all places are told of, as remarks. */
    readonly target?: TargetName | undefined;
}
/**
 * Says of a snippet, or of a page that holds our elements, what is wrong with it, what each place will remove of it, and
 * which kind of snippet to give that place.
 *
 * Takes any string for HTML: nothing that stands in it makes it throw. The messages are in the order of the text.
 *
 * @throws {TypeError} where the target is no place that is known.
 */
export declare function lint(html: string, options?: LintOptions): readonly LintMessage[];
