import type { XmlSign, TextSign } from '../shared/format-sign.js';

/** The names of the formats in XML. */
export const CALENDARS_IN_XML = ['gpx'] as const;

/** How each of these is recognised, in the order in which they are asked; apart, as only the chunk that parses XML needs it. */
export const CALENDARS_ROOTS: Readonly<Record<(typeof CALENDARS_IN_XML)[number], XmlSign>> = {
  gpx: /^gpx$/i,
};

/** How each format in text is recognised. */
export const CALENDARS_IN_TEXT = {
  icalendar: (start) => /^BEGIN:(?!VCARD)[\w-]+[^\S\n]*(\n|$)/i.test(start),
} satisfies Readonly<Record<string, TextSign>>;

/** What each is called in help. */
export const CALENDARS_HELP: Readonly<
  Record<(typeof CALENDARS_IN_XML)[number] | keyof typeof CALENDARS_IN_TEXT, string>
> = {
  icalendar: 'iCalendar',
  gpx: 'GPX',
};
