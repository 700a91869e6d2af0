import { hasAll, type JsonSign, type TextSign } from '../shared/format-sign.js';

/** How each format in JSON is recognised. */
export const PAGES_IN_JSON = {
  'schema-org': (value) => hasAll(value, '@context') || hasAll(value, '@type') || hasAll(value, '@graph'),
} satisfies Readonly<Record<string, JsonSign>>;

/** How each format in text is recognised. */
export const PAGES_IN_TEXT = {
  'html-page': (start, contentType) =>
    /^<(!doctype\s+html|html\b|head\b|body\b)/i.test(start) || /^text\/html\b/i.test(contentType),
} satisfies Readonly<Record<string, TextSign>>;

/** Names of the formats in the help. */
export const PAGES_HELP: Readonly<Record<keyof typeof PAGES_IN_JSON | keyof typeof PAGES_IN_TEXT, string>> = {
  'schema-org': 'JSON-LD',
  'html-page': 'web pages',
};
