/** The scripts for snippets: the script tag, the files that contain it with a chunk, and the script that sizes frames. */
export type ScriptName = 'broadsheet' | 'broadsheet-data' | 'broadsheet-itinerary' | 'frame';
/**
 * The hashes of the scripts of this version. The build inserts them after it has written those files; in the sources
 * the object is empty.
 */
export declare const INTEGRITY: Readonly<Partial<Record<ScriptName, string>>>;
