import { readClock } from '../i18n/clock.js';
import { readCoordinates } from '../markup/itinerary.js';
import { passWebAddress } from '../model/address.js';
import { readMoment, readText, readWords, type ReadAttribute } from '../model/attribute-text.js';
import { hasTags } from '../model/definition/field.js';
import { hasUnknownStatus, statusOf } from '../model/definition/status.js';
import type { ElementAttribute } from '../model/element-attributes.js';
import { canonicalLanguage } from '../model/language.js';
import { isTimeZone, momentOf } from '../model/moment.js';
import { ownValue } from '../model/own.js';

/** Relative URLs are valid: the page has a URL. */
const BASE = 'https://example.org/';

/** Returns what to write instead of an invalid value; `undefined` if the value is valid. */
type Check = (value: string) => string | undefined;

const check =
  (isValid: (value: string) => boolean, advice: string): Check =>
  (value) =>
    isValid(value) ? undefined : advice;

/** Whether a value is meant as an ISO date. Other text is valid: it is shown as written. */
const LIKE_DATE = /^\d{4}-\d{1,2}-\d{1,2}(?:$|[T ]\d)|^\d{4}-\d{1,2}[T ]\d/i;

const isDate = (value: string): boolean => !LIKE_DATE.test(value.trim()) || momentOf(value)?.date !== undefined;

// Intl accepts any five to eight letters as a language, but no such language exists.
const isLanguage = (value: string): boolean => /^[a-z]{2,3}(-|$)/i.test(canonicalLanguage(value) ?? '');

const DATE = 'Expected a date that exists, such as 2026-10-03 or 2026-10-03T14:00+02:00.';
const TAGS_IN_TEXT = 'Expected plain text: HTML tags are shown as text. Put HTML into the children.';
const LANGUAGE = check(isLanguage, 'Expected a language tag, such as en-GB.');
const ZONE = check((value) => isTimeZone(value.trim()), 'Expected an IANA time zone, such as Europe/London.');
const RANGE = check(
  (value) => value.split('/').every(isDate),
  'Expected a date that exists, such as 2026-10-03, or a range, such as 2026-10-03/2026-10-05.',
);

/** Attributes that set no field of the model. */
const SETTINGS: Readonly<Record<string, Check>> = {
  src: check((value) => passWebAddress(value, BASE) !== undefined, 'Expected an http or https URL.'),
  pick: check(
    (value) => /^(?:\d+|id:.+|quote:\d+)$/s.test(value.trim()),
    'Expected an index, such as 0, or an id, such as id:abc.',
  ),
  locale: LANGUAGE,
  lang: LANGUAGE,
  'time-zone': ZONE,
  now: check((value) => readClock(value, 'UTC') !== undefined, 'Expected a date, such as 2026-10-03T14:00Z.'),
};

/** Attributes of plain HTML in an element or twin. */
const HOOKS: Readonly<Record<string, Check>> = {
  datetime: RANGE,
  'data-news-date': RANGE,
  'data-news-zone': ZONE,
  'data-news-coordinates': check(
    (value) => readCoordinates(value) !== undefined,
    'Expected longitude and latitude, such as -77.04,-12.05.',
  ),
  'data-news-status': check(
    (value) => !hasUnknownStatus(statusOf(value)),
    'Expected scheduled, done, tentative, postponed or cancelled.',
  ),
};

/** What is wrong with the value of an attribute of an element, according to the model; `undefined` if nothing is. */
export function attributeFault(name: string, { read }: ElementAttribute, value: string): string | undefined {
  if (read === readMoment) return isDate(value) ? undefined : DATE;
  if ((read === readWords || read === readText) && hasTags(value)) return TAGS_IN_TEXT;
  return read ? refusalOf(read, value) : ownValue(SETTINGS, name)?.(value);
}

function refusalOf(read: ReadAttribute, value: string): string | undefined {
  let reason: string | undefined;
  read(value, BASE, (message) => void (reason = message));
  return reason;
}

/** The same for an attribute of plain HTML in an element or twin. */
export const hookFault = (name: string, value: string): string | undefined => ownValue(HOOKS, name)?.(value);
