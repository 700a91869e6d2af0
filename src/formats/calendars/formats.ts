import type { XmlSign, TextSign } from '../shared/format-sign.js';

/** The names of the formats in XML. */
export const CALENDARS_IN_XML = ['gpx'] as const;

/** How each XML format is recognised, in the order of the tests. A separate table, because only the XML chunk needs it. */
export const CALENDARS_ROOTS: Readonly<Record<(typeof CALENDARS_IN_XML)[number], XmlSign>> = {
  gpx: /^gpx$/i,
};

/** How each format in text is recognised. */
export const CALENDARS_IN_TEXT = {
  icalendar: (start) => /^BEGIN:(?!VCARD)[\w-]+[^\S\n]*(\n|$)/i.test(start),
} satisfies Readonly<Record<string, TextSign>>;

/** Names of the formats in the help. */
export const CALENDARS_HELP: Readonly<
  Record<(typeof CALENDARS_IN_XML)[number] | keyof typeof CALENDARS_IN_TEXT, string>
> = {
  icalendar: 'iCalendar',
  gpx: 'GPX',
};
