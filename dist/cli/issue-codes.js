/** What each issue code means: a line each, as the help lists them. */
export const ISSUE_CODES = {
    type: 'wrong type; ignored',
    value: 'invalid value; ignored',
    url: 'invalid or forbidden URL; ignored',
    missing: 'a required field is missing',
    'unknown-field': 'unknown field; ignored',
    'unknown-type': 'unknown type; its text is kept',
    repeated: 'duplicate content; kept once',
    withheld: 'not published, or not yet; left out',
    'too-deep': 'nested too deeply; cut off',
    'too-large': 'too much data; cut off',
    syntax: 'syntax error',
    'unknown-format': 'unknown format',
};
