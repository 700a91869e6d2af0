/** Keys come from pages and data: no more than this are kept at a time, and none that is longer. */
const MOST = 100;
const LONGEST = 64;
/** Wraps a function of one string so that it keeps what it returns: formatters of `Intl` cost far more to make than to use. */
export function memoize(make) {
    const made = new Map();
    return (key) => {
        if (made.has(key))
            return made.get(key);
        const value = make(key);
        if (key.length <= LONGEST) {
            if (made.size >= MOST)
                made.clear();
            made.set(key, value);
        }
        return value;
    };
}
