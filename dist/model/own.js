/**
 * The value of an own property of a table; inherited names such as `constructor` are ignored. A property whose getter throws
 * an error counts as absent.
 */
export function ownValue(table, name) {
    try {
        return Object.hasOwn(table, name) ? table[name] : undefined;
    }
    catch {
        return undefined;
    }
}
/**
 * A table that inherits no names. Its prototype is an empty object: engines are several times slower with objects that
 * have none.
 */
// eslint-disable-next-line @typescript-eslint/no-extraneous-class -- a class gives its objects a prototype
class EmptyTable {
}
Reflect.deleteProperty(EmptyTable.prototype, 'constructor');
Object.freeze(Object.setPrototypeOf(EmptyTable.prototype, null));
/** A copy of a table that inherits nothing, so that it has its own names only. */
export const withoutPrototype = (table) => Object.assign(new EmptyTable(), table);
/** Whether a table inherits no names, because `withoutPrototype` made it. */
export const isWithoutPrototype = (table) => table instanceof EmptyTable;
/**
 * Returns the fields without names that other code has added to `Object.prototype`, so that absent fields are `undefined`.
 *
 * If nothing was added, which is nearly always the case, it returns the object itself.
 */
export function withoutInherited(fields) {
    const inherited = Object.keys(Object.prototype).filter((name) => !Object.hasOwn(fields, name));
    if (inherited.length === 0)
        return fields;
    return { ...fields, ...Object.fromEntries(inherited.map((name) => [name, undefined])) };
}
/** Like `withoutInherited`, for all objects in plain data at any depth. */
export function withoutInheritedWithin(value) {
    if (typeof value !== 'object' || value === null || Object.keys(Object.prototype).length === 0)
        return value;
    if (Array.isArray(value))
        return value.map(withoutInheritedWithin);
    const fields = Object.entries(value).map(([name, field]) => [name, withoutInheritedWithin(field)]);
    return withoutInherited(Object.fromEntries(fields));
}
