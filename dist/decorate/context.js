/**
 * A context with some values changed. It inherits from `context`, because copying would read the lazy getter
 * `messages`.
 */
export const contextWith = (context, changes) => Object.assign(Object.create(context), changes);
/** Copies a context and everything it inherits, which `{ ...context }` would lose. */
export function wholeContext(context) {
    const copy = {};
    let layer = context;
    while (layer && layer !== Object.prototype) {
        for (const name of Object.keys(layer))
            copy[name] = context[name];
        layer = Object.getPrototypeOf(layer);
    }
    return copy;
}
