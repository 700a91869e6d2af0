/** Value under a name in a table, if the table itself has that name: tables inherit `constructor` and the like. */
export const ownValue = (table, name) => Object.hasOwn(table, name) ? table[name] : undefined;
/** A copy of a table without a prototype, so that it has its own names only. */
export const withoutPrototype = (table) => Object.assign(Object.create(null), table);
/**
 * The same fields, safe from names that other code has added to `Object.prototype`: an absent field is `undefined`.
 *
 * Without such names, which is nearly always, it returns the object itself.
 */
export function withoutInherited(fields) {
    const inherited = Object.keys(Object.prototype).filter((name) => !Object.hasOwn(fields, name));
    if (inherited.length === 0)
        return fields;
    return { ...fields, ...Object.fromEntries(inherited.map((name) => [name, undefined])) };
}
/** The same for all objects in plain data, at any depth. */
export function withoutInheritedWithin(value) {
    if (typeof value !== 'object' || value === null || Object.keys(Object.prototype).length === 0)
        return value;
    if (Array.isArray(value))
        return value.map(withoutInheritedWithin);
    const fields = Object.entries(value).map(([name, field]) => [name, withoutInheritedWithin(field)]);
    return withoutInherited(Object.fromEntries(fields));
}
