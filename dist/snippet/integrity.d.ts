/** The scripts that snippets ask for: the script tag, the files that hold a chunk of it ready, and what fits frames to their pages. */
export type ScriptName = 'broadsheet' | 'broadsheet-data' | 'broadsheet-itinerary' | 'frame';
/**
 * The hashes of the scripts of this version. The build puts them here, once it has made those files; the sources alone
 * do not know them.
 */
export declare const INTEGRITY: Readonly<Partial<Record<ScriptName, string>>>;
