import type { Issue } from '../model/issue.js';
import type { Tag } from '../model/tags.js';
import type { PlainHtmlOptions } from '../plain/plain-html.js';
/** The attributes of an element, as its markup has them; `true` for one without a value. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;
/** Attributes to write: valid lowercase names with string values. */
export type WrittenAttributes = Readonly<Record<string, string>>;
/** Filters attributes: valid names, no event handlers, no JSON. Reports each one that is removed. */
export declare function writtenAttributes(attributes: Attributes, onIssue?: (issue: Issue) => void): WrittenAttributes;
/** Returns a valid prefix for tags; reports an invalid one, which is ignored. */
export declare function writtenPrefix(prefix: string | undefined, onIssue?: (issue: Issue) => void): string;
/** The tag of an element, with its prefix. */
export declare const prefixed: (prefix: string, tag: Tag) => string;
/** Options for the plain HTML of an element, so that it matches what the element shows. */
export declare const plainOptionsOf: (attributes: WrittenAttributes) => PlainHtmlOptions;
