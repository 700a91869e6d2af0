/** A context with some values changed. Inherits instead of copying, since `messages` is looked up only when it is read. */
export const contextWith = (context, changes) => Object.assign(Object.create(context), changes);
/** Copies a context whole, with what it inherits: `{ ...context }` would lose that. */
export function wholeContext(context) {
    const whole = {};
    let layer = context;
    while (layer && layer !== Object.prototype) {
        for (const name of Object.keys(layer))
            whole[name] = context[name];
        layer = Object.getPrototypeOf(layer);
    }
    return whole;
}
