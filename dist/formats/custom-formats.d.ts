import type { Issue } from '../model/issue.js';
import type { Converted } from './convert.js';
import { type Decoded } from './decode-json.js';
import type { Format } from './shared/custom-format.js';
import type { DataOptions } from './shared/format-reader.js';
/**
 * Adds a format for `readArticle` and for the elements of the npm package, whose `src`, `data` and JSON child may then be
 * in this format.
 *
 * It is tried before the built-in formats, and before those that were registered earlier. The script tag does not offer it.
 *
 * @returns A function that removes the format.
 * @throws {TypeError} if it has no name or lacks a function.
 */
export declare function registerFormat(format: Format): () => void;
/** Throws a `TypeError` for a format without a name or a function. */
export declare function assertFormat(format: Format): void;
/**
 * Converts data in a custom format to canonical JSON. Returns a promise of `undefined` if none recognises it, and
 * `undefined` if there is no custom format. Never rejects.
 *
 * @param issues - Gets an issue for each format that fails to recognise the data.
 */
export declare function convertCustom(decoded: Decoded, passedOptions: DataOptions, issues: Issue[]): Promise<Converted | undefined> | undefined;
