/** The one of some names that was asked for; throws where it is none of them, which is a fault of code and not of data. */
export function assertKnownName<Name extends string>(asked: unknown, names: readonly Name[]): Name {
  const known = names.find((name) => name === asked);
  if (known === undefined) throw new TypeError(`Expected one of ${names.join(', ')}, found “${String(asked)}”.`);
  return known;
}
