/** Reads the `heading-level` attribute: 1 to 6 or `none`; any other value means 2. */
export function headingLevelOf(value) {
    if (value === 'none')
        return 'none';
    // Frameworks may set any value, and converting a symbol throws.
    const level = /^(str|num)/.test(typeof value) ? Number(value) : NaN;
    return level >= 1 && level <= 6 && Number.isInteger(level) ? level : 2;
}
