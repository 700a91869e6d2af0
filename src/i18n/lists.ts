/** A list in the way of a locale, in pieces: each entry as `toPiece` makes it, and between them the locale's words. */
export function formatList<Piece>(
  entries: readonly string[],
  locale: string,
  toPiece: (entry: string, index: number) => Piece,
): (string | Piece)[] {
  let index = 0;
  return new Intl.ListFormat(locale)
    .formatToParts(entries)
    .map(({ type, value }) => (type === 'literal' ? value : toPiece(value, index++)));
}
