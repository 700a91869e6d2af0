import { en, type Words } from './en.js';

/** The languages of the page, with their own names. */
export const LANGUAGES = {
  en: 'English',
  es: 'Español',
  fr: 'Français',
  de: 'Deutsch',
  ar: 'العربية',
} as const;
type Language = keyof typeof LANGUAGES;

/** The words of the page in its language. */
export let words: Words = en;

const LOADERS: Readonly<Record<Exclude<Language, 'en'>, () => Promise<{ words: Words }>>> = {
  es: () => import('./es.js'),
  fr: () => import('./fr.js'),
  de: () => import('./de.js'),
  ar: () => import('./ar.js'),
};

/**
 * Loads the words of the language in the address (`?lang=fr`), or else of the first language of the browser that there
 * is, and sets the language and the direction of the page.
 */
export async function loadWords(): Promise<void> {
  const wanted = [new URLSearchParams(location.search).get('lang'), ...navigator.languages];
  const language =
    wanted
      .map((tag) => tag?.toLowerCase().split('-')[0])
      .find((code): code is Language => code !== undefined && Object.hasOwn(LANGUAGES, code)) ?? 'en';
  // Without the network, English is always there.
  if (language !== 'en') words = (await LOADERS[language]().catch(() => ({ words: en }))).words;
  const { documentElement } = document;
  documentElement.lang = words === en ? 'en' : language;
  documentElement.dir = language === 'ar' && words !== en ? 'rtl' : 'ltr';
  const skip = document.querySelector('.skip');
  if (skip) skip.textContent = words.skip;
}
