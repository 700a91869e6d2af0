// The reference page of the formats. The compiler reports a format that is missing here.
import type { FORMATS } from '../../src/formats/convert.js';
import { code, page, table } from './markdown.js';

type FormatName = (typeof FORMATS)[number] | 'broadsheet';

const DESCRIPTIONS: Readonly<Record<FormatName, readonly [title: string, source: string]>> = {
  broadsheet: ['Broadsheet JSON', 'this package: [JSON](json.md)'],
  'ap-media': ['AP Media API', 'Associated Press'],
  'apple-news': ['Apple News Format', 'publishers on Apple News'],
  'arc-ans': ['Arc ANS', 'Arc XP'],
  'bbc-cps': ['BBC CPS', 'BBC'],
  'bbc-optimo': ['BBC Optimo', 'BBC'],
  contentful: ['Contentful rich text and entries', 'Contentful'],
  'ft-content-tree': ['FT content tree', 'Financial Times'],
  ghost: ['Ghost posts, exports and Lexical', 'Ghost'],
  'guardian-capi': ['Guardian Content API', 'The Guardian'],
  'guardian-dcr': ['Guardian DCR', 'The Guardian'],
  'json-feed': ['JSON Feed 1.0 and 1.1', 'blogs'],
  ninjs: ['ninjs 1 to 3', 'IPTC: news agencies'],
  'portable-text': ['Portable Text', 'Sanity'],
  'schema-org': ['schema.org as JSON-LD', 'web pages'],
  'superdesk-live-blog': ['Superdesk Live Blog', 'Sourcefabric'],
  wordpress: ['WordPress REST API and wordpress.com API', 'WordPress'],
  atom: ['Atom', 'feeds'],
  gpx: ['GPX', 'route planners'],
  newsml: ['NewsML 1', 'IPTC: news agencies'],
  'newsml-g2': ['NewsML-G2', 'IPTC: news agencies'],
  nitf: ['NITF', 'IPTC: news agencies'],
  rss: ['RSS, all versions', 'feeds'],
  wxr: ['WordPress export (WXR)', 'WordPress'],
  'html-page': ['HTML page', 'any web page'],
  icalendar: ['iCalendar', 'calendars'],
  markdown: ['Markdown, with front matter', 'static site generators'],
  'plain-text': ['Plain text', 'pasted text and e-mail'],
};

/** Makes the page. */
export const formatsPage = (): string =>
  page(
    'Formats',
    'The formats that `src`, `data`, a JSON child, `broadsheet/formats` and the command line read. The format is detected from the content, and its reader is loaded only then. If detection is wrong, set the name: `format="ninjs"` on the element, `--format ninjs` on the command line.',
    table(
      ['Name', 'Format', 'Used by'],
      Object.entries(DESCRIPTIONS).map(([name, [title, source]]) => [code(name), title, source]),
    ),
    'If the data contains several articles, `pick="2"` selects by index and `pick="id:abc"` by id. How much of each format is kept is measured with real files: `npm run conformance`. To add one, see [Adding a format](../adding-a-format.md).',
  );
