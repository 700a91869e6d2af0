/** The words of a dateline field, without the dash before the text. */
export const datelineOf = (line: string | undefined): string | undefined =>
  line?.replace(/(?<!\s)\s*(?<![-–—:])[-–—:]+$/, '');
