import { ELEMENT_ATTRIBUTES } from '../model/element-attributes.js';
import { ownValue } from '../model/own.js';
import { THEME_NAMES } from '../model/theme-names.js';
import { TAGS } from '../model/tags.js';
const ALLOW_PRIVATE = {
    type: 'boolean',
    says: 'follows redirects to addresses in a private network, such as localhost',
};
/** The options of commands that read news data. */
export const READ_OPTIONS = {
    format: {
        type: 'string',
        value: 'NAME',
        says: 'the format, instead of detecting it: broadsheet, ninjs, rss, …',
    },
    pick: {
        type: 'string',
        value: 'WHICH',
        says: 'selects one of several entries: 3 by index, starting at 0; id:abc by id; with --element pull-quote also quote:0, a quotation in the text',
    },
    url: {
        type: 'string',
        value: 'ADDRESS',
        says: 'the URL of the file; relative URLs in it are resolved against it',
    },
    language: { type: 'string', value: 'TAG', says: 'the language, if the file does not specify one' },
    'allow-private': ALLOW_PRIVATE,
};
const QUIET = { type: 'boolean', short: 'q', says: 'prints errors only' };
/** The options of commands that read the text of a story. */
const STORY_OPTIONS = {
    ...READ_OPTIONS,
    pick: { ...READ_OPTIONS.pick, says: 'selects one of several entries: 3 by index, starting at 0; id:abc by id' },
};
const FOUND_FORM = {
    type: 'string',
    default: 'table',
    value: 'FORM',
    says: 'table (default), or json. With several files, json is a list of objects with the file and its result',
};
/** The options of commands that write an element. */
export const ELEMENT_OPTIONS = {
    element: {
        type: 'string',
        value: 'TAG',
        says: `${TAGS.join(', ')}; the default follows from the data. Quotations and itineraries are also found inside articles`,
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
        says: `${THEME_NAMES.join(', ')}; the default is the font and colours of the page`,
    },
    locale: { type: 'string', value: 'TAG', says: 'the locale for dates' },
    attribute: {
        type: 'string',
        multiple: true,
        value: 'N=V',
        says: 'any other attribute of the element; can be repeated. Attributes for single fields, such as headline=…, replace the data',
    },
    prefix: { type: 'string', value: 'NAME', says: 'prefix of the tag: acme makes acme-pull-quote' },
    nonce: { type: 'string', value: 'VALUE', says: 'the nonce of the page’s Content Security Policy' },
    quiet: QUIET,
    ...READ_OPTIONS,
};
/** The options of each command. */
export const OPTIONS = {
    convert: {
        to: {
            type: 'string',
            default: 'json',
            value: 'FORM',
            says: 'json (default), html, markdown, jsonld, text, ics or gpx. json is one object, or { "articles": […] } for a feed or collection without --pick. ics is a calendar file of an itinerary, gpx the route through its stops with coordinates',
        },
        out: {
            type: 'string',
            short: 'o',
            value: 'DIR',
            says: 'writes one file for each input to this folder, named after the input. The folder is created. Existing files are kept and reported as errors. Symbolic links are not followed',
        },
        force: {
            type: 'boolean',
            says: 'with --out: replaces existing files, but never an input, a symbolic link or a device',
        },
        locale: {
            type: 'string',
            value: 'TAG',
            says: 'the locale for dates in html, markdown and text, and for labels in ics',
        },
        now: {
            type: 'string',
            value: 'DATE',
            says: 'the current time, such as 2022-10-03T14:00Z: for embargoes and the time stamp in ics',
        },
        quiet: QUIET,
        ...READ_OPTIONS,
    },
    validate: {
        quiet: { ...QUIET, says: 'prints nothing for valid files' },
        ...READ_OPTIONS,
    },
    render: {
        data: {
            type: 'string',
            value: 'WHETHER',
            says: 'json (default) or none: whether the data is included as JSON',
        },
        styles: {
            type: 'string',
            multiple: true,
            value: 'URL',
            says: 'a style sheet to link, instead of inline styles; can be repeated',
        },
        'frame-page': {
            type: 'boolean',
            says: 'writes a complete page that requests nothing but pictures: for “broadsheet snippet --kind iframe --page URL”',
        },
        title: { type: 'string', value: 'WORDS', says: 'with --frame-page: the title of the page' },
        ...ELEMENT_OPTIONS,
    },
    snippet: {
        kind: { type: 'string', default: 'element', value: 'KIND', says: 'one of the kinds above' },
        script: {
            type: 'string',
            value: 'URL',
            says: 'URL of your copy of the script, or of frame-VERSION.js for iframe; the default is jsDelivr',
        },
        integrity: { type: 'string', value: 'X', says: 'the hash of your copy, sha384-…, or the file to compute it from' },
        'no-script': { type: 'boolean', says: 'leaves the script tag out, for pages that have it' },
        page: {
            type: 'string',
            value: 'URL',
            says: 'for iframe: URL of the page that “broadsheet render --frame-page” writes; by default the page is embedded in the snippet',
        },
        title: { type: 'string', value: 'WORDS', says: 'for iframe: the title of the frame' },
        quotation: {
            type: 'string',
            value: 'WORDS',
            says: 'a quotation, instead of a file. Other fields are attributes, such as --attribute source=Twitter',
        },
        attribution: { type: 'string', value: 'NAME', says: 'with --quotation: the speaker' },
        role: { type: 'string', value: 'WORDS', says: 'with --quotation: the speaker’s role' },
        ...ELEMENT_OPTIONS,
    },
    lint: {
        target: { type: 'string', value: 'NAME', says: 'one platform; by default all are checked' },
        json: { type: 'boolean', says: 'prints a JSON list' },
        quiet: { ...QUIET, says: 'prints errors only' },
        'allow-private': ALLOW_PRIVATE,
    },
    quotes: {
        to: FOUND_FORM,
        quiet: QUIET,
        ...STORY_OPTIONS,
    },
    stops: {
        to: FOUND_FORM,
        published: {
            type: 'string',
            value: 'DATE',
            says: 'when the story was published, such as 2022-10-03, if the file does not specify it: “on Thursday” becomes a date',
        },
        quiet: QUIET,
        ...STORY_OPTIONS,
    },
    verify: {
        against: { type: 'string', value: 'STORY', says: 'the story: a file, a URL, or - for standard input. Required' },
        to: {
            type: 'string',
            default: 'text',
            value: 'FORM',
            says: 'text (default), or json: { "state", "span", "context", "difference" }',
        },
        quiet: { ...QUIET, says: 'prints nothing for quotations that are word for word in the story' },
        ...STORY_OPTIONS,
    },
};
