/** A text whose first letter is a capital one: a kind of data, such as `correction`, as a label. */
export function capitalized(text) {
    const [first = ''] = text;
    return first.toUpperCase() + text.slice(first.length);
}
