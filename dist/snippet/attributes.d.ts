import type { Issue } from '../model/issue.js';
import type { Attributes } from '../server/shadow.js';
export type { Attributes };
/** The attributes that are written: of good names, none that runs, and no JSON, which editors spoil. */
export declare function writtenAttributes(attributes: Attributes, onIssue: (issue: Issue) => void): Attributes;
/** An element's opening tag. */
export declare const openTag: (name: string, attributes: Attributes) => string;
/** The attributes of a twin that the script tag hands on to the element. */
export declare const twinHooks: (attributes: Attributes) => Record<string, string>;
/** The attributes that plain HTML keeps for itself: its class, its language and so on. */
export declare const hostAttributes: (attributes: Attributes) => Record<string, string>;
/** What is put before tags, where it can be. */
export declare function prefixOf(prefix: string | undefined, onIssue: (issue: Issue) => void): string;
