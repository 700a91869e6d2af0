/** Descriptions of the issue codes, one line each, as shown in the help. */
export const ISSUE_CODES = {
    type: 'wrong type; ignored',
    value: 'invalid value; ignored',
    url: 'invalid or forbidden URL; ignored',
    missing: 'a required field is missing',
    'unknown-field': 'unknown field; ignored',
    'unknown-type': 'unknown type; its text is kept',
    repeated: 'duplicate content; kept once',
    withheld: 'not published, or not yet; ignored',
    'too-deep': 'nested too deeply; only the text is kept',
    'too-large': 'too much data; the rest is ignored',
    syntax: 'syntax error',
    'unknown-format': 'unknown format, or read by the names of its fields',
    'unsupported-format': 'known format that is not supported',
    'not-a-story': 'an error page, a picture or a program instead of a story',
    format: 'a format of your own failed',
};
