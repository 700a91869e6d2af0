/** The names of the formats in XML. */
export const CALENDARS_IN_XML = ['gpx'];
/** How each XML format is recognised, in the order of the tests. A separate table, because only the XML chunk needs it. */
export const CALENDARS_ROOTS = {
    gpx: /^gpx$/i,
};
/** How each format in text is recognised. */
export const CALENDARS_IN_TEXT = {
    icalendar: (start) => /^BEGIN:(?!VCARD)[\w-]+[^\S\n]*(\n|$)/i.test(start),
};
/** Names of the formats in the help. */
export const CALENDARS_HELP = {
    icalendar: 'iCalendar',
    gpx: 'GPX',
};
