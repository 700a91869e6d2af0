/** Capitalises the first letter of a text, so that a kind such as `correction` can be a label. */
export function capitalized(text) {
    const [first = ''] = text;
    return first.toUpperCase() + text.slice(first.length);
}
