/** Number of initial letters by which phrases are indexed. */
const KEY = 8;
/**
 * Finds which phrases occur in a text, in one pass.
 *
 * Phrases are compared only at positions where the first letters match. The total number of compared letters is limited.
 */
export function foundIn(text, phrases) {
    const found = new Set();
    const byKey = new Map();
    let budget = 100_000 + text.length * 50;
    for (const phrase of new Set(phrases)) {
        const key = phrase.slice(0, KEY);
        if (key.length < KEY) {
            // Phrases shorter than the key are rare, so they are searched one by one.
            if (budget > 0 && text.includes(phrase))
                found.add(phrase);
            budget -= text.length;
            continue;
        }
        const alike = byKey.get(key);
        if (alike)
            alike.add(phrase);
        else
            byKey.set(key, new Set([phrase]));
    }
    if (byKey.size === 0)
        return found;
    for (let at = 0; at + KEY <= text.length && budget > 0; at++) {
        const alike = byKey.get(text.slice(at, at + KEY));
        if (!alike)
            continue;
        for (const phrase of alike) {
            budget -= phrase.length;
            if (budget <= 0)
                break;
            if (!text.startsWith(phrase, at))
                continue;
            found.add(phrase);
            alike.delete(phrase);
        }
    }
    return found;
}
