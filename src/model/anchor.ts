/** The start of each id in plain HTML. Without it, an id from data could hide an element or a global name of the host page. */
export const ID_PREFIX = 'broadsheet-';

/** An id as it is compared and written: well-formed, without white space and without characters that change direction. */
export const anchorId = (id: string): string =>
  id
    .trim()
    .toWellFormed()
    .replace(/[\s\p{Cc}\p{Bidi_Control}]+/gu, '-');

/** The id that a link to a fragment leads to: `café` for `#caf%C3%A9`. */
export function fragmentOf(href: string): string {
  const written = href.slice(href.indexOf('#') + 1);
  try {
    return anchorId(decodeURIComponent(written));
  } catch {
    return anchorId(written);
  }
}

/** The `href` of a link to an id in the same story; the opposite of `fragmentOf`. */
export const linkTo = (id: string): string => `#${encodeURIComponent(id)}`;
