import type { TextSign } from '../shared/format-sign.js';

/** How each format in text is recognised. */
export const PASTED_TEXT_IN_TEXT = {
  // Any text that no other format claims: this one is asked last.
  'plain-text': () => true,
} satisfies Readonly<Record<string, TextSign>>;

/** What each is called in help. */
export const PASTED_TEXT_HELP: Readonly<Record<keyof typeof PASTED_TEXT_IN_TEXT, string>> = {
  'plain-text': 'plain text',
};
