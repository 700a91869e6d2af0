import type { ScriptName } from './script.js';

/**
 * The hashes of the scripts of this version. The build puts them here, once it has made those files; the sources alone
 * do not know them.
 */
export const INTEGRITY: Readonly<Partial<Record<ScriptName, string>>> = {};
