// The reference page of all codes: issues, errors and lint.
import { ISSUE_CODES } from '../../src/cli/issue-codes.js';
import type { NewsErrorCode } from '../../src/input/events.js';
import { LINT_CODES } from '../../src/lint/codes.js';
import { code, page, sentence, table } from './markdown.js';

const ERROR_CODES: Readonly<Record<NewsErrorCode, string>> = {
  'blocked-url': 'The URL is not http or https. It was not requested.',
  network: 'There was no response, or CORS does not allow this page to read it.',
  timeout: 'There was no response within 10 seconds.',
  http: 'The response has an error status, such as 404.',
  'too-large': 'The data is larger than 2 MiB.',
  syntax: 'The data is not valid JSON.',
  'unknown-format': 'The format was not recognised.',
  'unsupported-format': 'The format is known, but not supported, such as mail or RTF.',
  'not-a-story':
    'The response is not a story: an error page, a sign-in page, a page that blocks automated requests, a script, a picture.',
  invalid: 'The format is known, but the data contains nothing that can be shown.',
  part: 'A chunk of Broadsheet could not be loaded.',
};

const codes = (entries: Readonly<Record<string, string>>): string =>
  table(
    ['Code', 'Meaning'],
    Object.entries(entries).map(([name, meaning]) => [code(name), sentence(meaning)]),
  );

/** Makes the page. */
export const codesPage = (): string =>
  page(
    'Codes',
    '## Errors',
    'The `code` of a `news-error` event. The element shows the next weaker source, such as its children. `message` says what to do.',
    codes(ERROR_CODES),
    '## Issues',
    'The `code` of an entry in `issues`, and of a line of `npx broadsheet validate`. An issue costs one field: everything else is shown.',
    codes(ISSUE_CODES),
    '## Lint',
    'The `code` of a finding of `npx broadsheet lint` and of `lint` from `broadsheet/lint`.',
    codes(LINT_CODES),
  );
