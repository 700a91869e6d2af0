/** The names of the formats in XML. */
export const CALENDARS_IN_XML = ['gpx'];
/** How each of these is recognised, in the order in which they are asked; apart, as only the chunk that parses XML needs it. */
export const CALENDARS_ROOTS = {
    gpx: /^gpx$/i,
};
/** How each format in text is recognised. */
export const CALENDARS_IN_TEXT = {
    icalendar: (start) => /^BEGIN:(?!VCARD)[\w-]+[^\S\n]*(\n|$)/i.test(start),
};
/** What each is called in help. */
export const CALENDARS_HELP = {
    icalendar: 'iCalendar',
    gpx: 'GPX',
};
