import type { Notes } from './notes.js';
import type { TreeBuilder } from './parse.js';
/**
 * Makes a reader of runs of text that finds WordPress's shortcodes: each becomes what a page shows in its place, or
 * nothing and a note.
 *
 * “[The trip] is…” and “[sic]” are an editor's words: what has no attributes and no end is left alone.
 */
export declare function shortcodeReader(html: string, notes: Notes): ((words: string, tree: TreeBuilder) => void) | undefined;
