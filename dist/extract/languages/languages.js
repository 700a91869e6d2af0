import { loadPart } from '../language-parts.js';
import { english } from './english.js';
/** The languages that are loaded on first use. */
const OTHERS = {
    de: async () => (await loadPart('extract-de')).german,
};
const loaded = new Map([[english.code, english]]);
const codeOf = (tag) => tag?.toLowerCase().split('-')[0] ?? english.code;
/** Loads the data of a language. For an unknown language English is used, which is always loaded. */
export async function loadLanguage(tag) {
    const code = codeOf(tag);
    const load = Object.hasOwn(OTHERS, code) ? OTHERS[code] : undefined;
    if (load && !loaded.has(code))
        loaded.set(code, await load());
}
/** Whether there is data for a language. A text that does not specify one is taken for English. */
export const hasData = (tag) => {
    const code = codeOf(tag);
    return code === english.code || Object.hasOwn(OTHERS, code);
};
/** The data of a language if it is loaded; otherwise that of English. */
export const languageOf = (tag) => loaded.get(codeOf(tag)) ?? english;
