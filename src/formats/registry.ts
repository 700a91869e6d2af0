import { AGENCIES_IN_JSON, AGENCIES_IN_XML } from './agencies/formats.js';
import { CALENDARS_IN_TEXT, CALENDARS_IN_XML } from './calendars/formats.js';
import { CMS_IN_JSON } from './cms/formats.js';
import { FEEDS_IN_JSON, FEEDS_IN_XML } from './feeds/formats.js';
import { MARKDOWN_IN_TEXT } from './markdown/formats.js';
import { PAGES_IN_JSON, PAGES_IN_TEXT } from './pages/formats.js';
import { PASTED_TEXT_IN_TEXT } from './pasted-text/formats.js';
import { PUBLISHERS_IN_JSON } from './publishers/formats.js';
import { isList, type JsonSign, type TextSign } from './shared/format-sign.js';
import { SourceValue } from './shared/source-value.js';

// In each table, specific formats come before general ones, because they are tested in this order.

/** Formats in JSON. Portable Text comes after other systems, whose data can also look like it. */
const IN_JSON = { ...FEEDS_IN_JSON, ...PAGES_IN_JSON, ...PUBLISHERS_IN_JSON, ...AGENCIES_IN_JSON, ...CMS_IN_JSON };
/** Formats in XML; read-xml.ts recognises them, once it has parsed the document. */
const IN_XML = [...FEEDS_IN_XML, ...AGENCIES_IN_XML, ...CALENDARS_IN_XML] as const;
/** Formats in text. */
const IN_TEXT = { ...CALENDARS_IN_TEXT, ...PAGES_IN_TEXT, ...MARKDOWN_IN_TEXT, ...PASTED_TEXT_IN_TEXT };

/** The names of formats in JSON. */
export type JsonFormat = keyof typeof IN_JSON;
/** The names of formats in XML. */
export type XmlFormat = (typeof IN_XML)[number];
/** The names of formats in text. */
export type TextFormat = keyof typeof IN_TEXT;
/** The name of a format that is read besides our own. */
export type FormatName = JsonFormat | XmlFormat | TextFormat;

/** The names of the formats that are read besides our own, each with a reader. */
export const FORMATS = [...Object.keys(IN_JSON), ...IN_XML, ...Object.keys(IN_TEXT)] as readonly FormatName[];

/** Whether a name is that of a format in JSON. */
export const isJsonFormat = (name: string): name is JsonFormat => Object.hasOwn(IN_JSON, name);
/** Whether a name is that of a format in XML. */
export const isXmlFormat = (name: string): name is XmlFormat => IN_XML.some((format) => format === name);
/** Whether a name is that of a format in text. */
export const isTextFormat = (name: string): name is TextFormat => Object.hasOwn(IN_TEXT, name);

/** The format of a value; `undefined` if unknown. */
export function recogniseValue(raw: unknown): string | undefined {
  const value = new SourceValue(raw, '', []);
  const candidates = isList(value) ? [value, value.at(0)] : [value];
  return Object.entries<JsonSign>(IN_JSON).find(([, is]) => candidates.some(is))?.[0];
}

/** Some feeds have a few characters before the XML declaration. */
const startsLikeXml = (start: string): boolean =>
  start.startsWith('<') || /^[^<]{0,200}<(\?xml|rss|feed|rdf:RDF)\b/i.test(start);

const XML_SENT_AS_HTML =
  /^(?:<\?xml\b[^<>]{0,200}>\s*)?<(?:rss|feed|rdf:RDF|nitf|NewsML|newsItem|newsMessage|gpx)[\s>]/i;

/** The format of a text that is not JSON; `xml` if its root element must be read first. */
export function recogniseText(text: string, contentType = ''): string {
  const start = text.slice(0, 4_000).trimStart();
  const [name = ''] = Object.entries<TextSign>(IN_TEXT).find(([, is]) => is(start, contentType)) ?? [];
  // Text that could be Markdown or plain text but starts like XML is XML. Servers send feeds as HTML, too.
  const isXml = name === 'html-page' ? XML_SENT_AS_HTML.test(start) : startsLikeXml(start);
  return /^(markdown|plain-text|html-page)$/.test(name) && isXml ? 'xml' : name;
}
