import type { LintCode } from './codes.js';
import type { LintEdit } from './corrections.js';
import { type TargetName } from './targets.js';
export { correctHtml, type LintEdit } from './corrections.js';
export type { LintCode, TargetName };
/** A finding in a snippet or page. */
export interface LintMessage {
    readonly code: LintCode;
    /** `error`: must be fixed. `remark`: information about what a platform removes. */
    readonly level: 'error' | 'remark';
    /** Where it is: an index in the text, and line and column as editors count, from 1. */
    readonly index: number;
    readonly line: number;
    readonly column: number;
    /** What is wrong and what to do. */
    readonly message: string;
    /** What to replace to correct it, if that is known; for `correctHtml`. */
    readonly edits?: readonly LintEdit[];
    /** The platform that removes something; only for `removed`. */
    readonly target?: TargetName;
}
/** Options of `lint`. */
export interface LintOptions {
    /** The platform that the HTML is for: losses there are errors. Default: all platforms are reported, as remarks. */
    readonly target?: TargetName | undefined;
}
/**
 * Reports errors in a snippet or page with Broadsheet elements, what each platform removes from it, and
 * which kind of snippet to use on that platform.
 *
 * Accepts any string as HTML and never throws because of its content. Messages are in document order.
 *
 * @throws {TypeError} if the target is unknown.
 */
export declare function lint(html: string, options?: LintOptions): readonly LintMessage[];
