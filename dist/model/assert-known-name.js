/** Returns the name if it is in a list; otherwise throws, because an unknown name is an error in code, not in data. */
export function assertKnownName(asked, names) {
    const known = names.find((name) => name === asked);
    if (known === undefined)
        throw new TypeError(`Expected one of ${names.join(', ')}, found “${String(asked)}”.`);
    return known;
}
