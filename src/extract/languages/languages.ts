import { loadPart } from '../language-parts.js';
import { english } from './english.js';
import type { ExtractLanguage } from './language.js';

/** The other languages; each is loaded when a story in it is read. */
const OTHERS: Readonly<Record<string, () => Promise<ExtractLanguage>>> = {
  de: async () => (await loadPart('extract-de')).german,
};

const loaded = new Map<string, ExtractLanguage>([[english.code, english]]);

const codeOf = (tag: string | undefined): string => tag?.toLowerCase().split('-')[0] ?? english.code;

/** Loads the words of a language; English, which is always there, is read for one that is not known. */
export async function loadLanguage(tag: string | undefined): Promise<void> {
  const code = codeOf(tag);
  const load = Object.hasOwn(OTHERS, code) ? OTHERS[code] : undefined;
  if (load && !loaded.has(code)) loaded.set(code, await load());
}

/** The words of a language that is loaded; else of English. */
export const languageOf = (tag: string | undefined): ExtractLanguage => loaded.get(codeOf(tag)) ?? english;
