/** The one of some names that was asked for; throws where it is none of them, which is a fault of code and not of data. */
export function knownName(asked, names) {
    const known = names.find((name) => name === asked);
    if (known === undefined)
        throw new TypeError(`“${String(asked)}” is none of ${names.join(', ')}.`);
    return known;
}
