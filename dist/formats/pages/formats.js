import { hasAll } from '../shared/format-sign.js';
/** How each format in JSON is recognised. */
export const PAGES_IN_JSON = {
    'schema-org': (value) => hasAll(value, '@context') || hasAll(value, '@type') || hasAll(value, '@graph'),
};
/** How each format in text is recognised. */
export const PAGES_IN_TEXT = {
    'html-page': (start, contentType) => /^<(!doctype\s+html|html\b|head\b|body\b)/i.test(start) || /^text\/html\b/i.test(contentType),
};
/** Names of the formats in the help. */
export const PAGES_HELP = {
    'schema-org': 'JSON-LD',
    'html-page': 'web pages',
};
