/** Reads the `heading-level` attribute: 1 to 6 or `none`; 2 where it is anything else. */
export function headingLevelOf(value) {
    if (value === 'none')
        return 'none';
    // Frameworks set properties to what they like, and a symbol throws.
    const level = /^(str|num)/.test(typeof value) ? Number(value) : NaN;
    return level >= 1 && level <= 6 && Number.isInteger(level) ? level : 2;
}
