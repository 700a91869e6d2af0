/** Keys come from pages and data, so their number and length are limited. */
const MOST = 100;
const LONGEST = 64;
/** Memoizes a function of one string, because formatters of `Intl` are expensive to create. */
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
