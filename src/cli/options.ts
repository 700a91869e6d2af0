import { ELEMENT_ATTRIBUTES } from '../model/element-attributes.js';
import { ownValue } from '../model/own.js';
import { THEME_NAMES } from '../model/theme-names.js';
import { TAGS } from '../model/tags.js';

/** An option as it is read, and what the page of help says of it. */
interface Option {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  readonly multiple?: true;
  readonly default?: string;
  /** What its value is called. */
  readonly value?: string;
  readonly says: string;
}

type Options = Readonly<Record<string, Option>>;

/** The options of commands that read what newsrooms write. */
export const READ_OPTIONS = {
  format: {
    type: 'string',
    value: 'NAME',
    says: 'the format, where it should not be recognised: broadsheet, ninjs, rss, …',
  },
  pick: { type: 'string', value: 'WHICH', says: 'one of several: 3 an index from 0, id:abc an id' },
  url: {
    type: 'string',
    value: 'ADDRESS',
    says: 'where the file came from: relative addresses in it are resolved against it',
  },
  language: { type: 'string', value: 'TAG', says: 'the language where the file says none' },
} as const satisfies Options;

const QUIET = { type: 'boolean', short: 'q', says: 'says nothing of what went well' } as const satisfies Option;

/** The options of commands that write an element. */
export const ELEMENT_OPTIONS = {
  element: {
    type: 'string',
    value: 'TAG',
    says: `${TAGS.join(', ')}; without it what the data are about. A quotation or a trip is found inside a story as well`,
  },
  variant: {
    type: 'string',
    value: 'NAME',
    says: TAGS.flatMap((tag) => {
      const values = ownValue(ELEMENT_ATTRIBUTES[tag], 'variant')?.values;
      return values ? `${tag}: ${values.join(', ')}` : [];
    }).join('; '),
  },
  theme: {
    type: 'string',
    value: 'NAME',
    says: `${THEME_NAMES.join(', ')}; without it the page’s font and colours`,
  },
  locale: { type: 'string', value: 'TAG', says: 'the language of dates' },
  attribute: {
    type: 'string',
    multiple: true,
    value: 'N=V',
    says: 'any other attribute of the element; may be repeated. One that names a field of the data, such as headline=…, changes the words',
  },
  prefix: { type: 'string', value: 'NAME', says: 'acme makes acme-pull-quote' },
  nonce: { type: 'string', value: 'VALUE', says: 'the nonce that the page’s policy asks for' },
  quiet: QUIET,
  ...READ_OPTIONS,
} as const satisfies Options;

/** What each command takes beside files. */
export const OPTIONS = {
  convert: {
    to: {
      type: 'string',
      default: 'json',
      value: 'FORM',
      says: 'json (as it is without it), html, markdown, jsonld, text or ics. json is one object; of a feed or a collection without --pick it is { "articles": […] }. ics is an itinerary as a calendar, the same that its button offers',
    },
    out: {
      type: 'string',
      short: 'o',
      value: 'DIR',
      says: 'writes one file for each input to this folder, named after the input; makes the folder. Existing files are kept and reported as errors. Symbolic links are not followed',
    },
    force: {
      type: 'boolean',
      says: '--out: replaces existing files, but never an input, a symbolic link or a device',
    },
    locale: {
      type: 'string',
      value: 'TAG',
      says: 'the language of dates in html, markdown and text, and of words in ics',
    },
    now: {
      type: 'string',
      value: 'DATE',
      says: 'the clock, such as 2022-10-03T14:00Z: for embargoes, and for when an ics was written',
    },
    quiet: QUIET,
    ...READ_OPTIONS,
  },
  validate: {
    quiet: { ...QUIET, says: 'says nothing of files that are fine' },
    ...READ_OPTIONS,
  },
  render: {
    data: {
      type: 'string',
      value: 'WHETHER',
      says: 'json or none: whether the data stand beside the words; json without it',
    },
    styles: {
      type: 'string',
      multiple: true,
      value: 'URL',
      says: 'a style sheet to link instead of styles in the page; may be repeated',
    },
    'frame-page': {
      type: 'boolean',
      says: 'a page of its own, that asks nobody for anything but its pictures: for “broadsheet snippet --kind iframe --page URL”',
    },
    title: { type: 'string', value: 'WORDS', says: 'what that page is called' },
    ...ELEMENT_OPTIONS,
  },
  snippet: {
    kind: { type: 'string', default: 'element', value: 'KIND', says: 'one of these' },
    script: {
      type: 'string',
      value: 'URL',
      says: 'your own copy of the script, or of frame-VERSION.js for iframe; without it the one on jsDelivr',
    },
    integrity: { type: 'string', value: 'X', says: 'the hash of your copy, sha384-…, or the file to make it of' },
    'no-script': { type: 'boolean', says: 'no script tag: the page has one' },
    page: {
      type: 'string',
      value: 'URL',
      says: 'iframe: where you put the page that “broadsheet render --frame-page” writes; without it the page stands in the snippet',
    },
    title: { type: 'string', value: 'WORDS', says: 'iframe: what the frame is called' },
    ...ELEMENT_OPTIONS,
  },
  lint: {
    target: { type: 'string', value: 'NAME', says: 'the place that it is for; without it all of them' },
    json: { type: 'boolean', says: 'one list, of objects' },
    quiet: { ...QUIET, says: 'only errors' },
  },
} as const satisfies Readonly<Record<string, Options>>;
