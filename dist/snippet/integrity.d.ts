/** The scripts for snippets: the script tag, the files that contain it with a chunk, and the script that sizes frames. */
export type ScriptName = 'broadsheet' | 'broadsheet-data' | 'broadsheet-itinerary' | 'frame';
/**
 * The hashes of the scripts of this version. The build puts them here, once it has made those files; the sources alone
 * do not know them.
 */
export declare const INTEGRITY: Readonly<Partial<Record<ScriptName, string>>>;
