import type { Issue } from '../model/issue.js';
import type { Tag } from '../model/tags.js';
import type { PlainHtmlOptions } from '../plain/plain-html.js';
/** The attributes of an element, as its markup has them; `true` for one without a value. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;
/** Attributes as they are written: of good names, in small letters, and each with its words. */
export type WrittenAttributes = Readonly<Record<string, string>>;
/** The attributes that can be written: of good names, none that runs, and no JSON. Tells of each that is left out. */
export declare function writtenAttributes(attributes: Attributes, onIssue?: (issue: Issue) => void): WrittenAttributes;
/** What is put before tags, where it can begin one; tells of what cannot, which is left out. */
export declare function writtenPrefix(prefix: string | undefined, onIssue?: (issue: Issue) => void): string;
/** The tag by which an element is written. */
export declare const prefixed: (prefix: string, tag: Tag) => string;
/** How the plain words of an element are written, so that they say what it shows. */
export declare const plainOptionsOf: (attributes: WrittenAttributes) => PlainHtmlOptions;
