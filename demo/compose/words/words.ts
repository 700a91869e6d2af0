import { en, type Words } from './en.js';

/** The languages of the page, with their own names. */
export const LANGUAGES: Readonly<Record<string, string>> = { en: 'English' };

/** The words of the page in its language. */
export const words: Words = en;
