/** The words of a dateline field, without the dash before the text. */
export const datelineOf = (line) => line?.replace(/(?<!\s)\s*(?<![-–—:])[-–—:]+$/, '');
