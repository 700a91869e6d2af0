import type { TextSign } from '../shared/format-sign.js';

/** How each format in text is recognised. */
export const PASTED_TEXT_IN_TEXT = {
  // Accepts any text, because the other formats are tested before it.
  'plain-text': () => true,
} satisfies Readonly<Record<string, TextSign>>;

/** Names of the formats in the help. */
export const PASTED_TEXT_HELP: Readonly<Record<keyof typeof PASTED_TEXT_IN_TEXT, string>> = {
  'plain-text': 'plain text',
};
