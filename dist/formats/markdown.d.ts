import type { TextFormatReader } from './format.js';
/** Reads Markdown, with what stands before it about it in YAML, TOML or JSON. @see https://spec.commonmark.org and https://github.github.com/gfm/ */
export declare const read: TextFormatReader;
