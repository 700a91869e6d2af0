import { propertyOf } from './element-attributes.js';
import { withoutPrototype } from './own.js';
/** Reads the attributes that set a field; those that are absent or empty give none. `given` holds values by property. */
export function readAttributeFields(attributes, given, base) {
    const value = withoutPrototype({});
    const issues = [];
    for (const [name, attribute] of Object.entries(attributes)) {
        const path = propertyOf(name, attribute);
        const field = attribute.read?.(Reflect.get(given, path), base, (message) => {
            issues.push({ code: 'url', path, message });
        });
        if (field)
            value[attribute.field ?? path] = field;
    }
    return { value, issues };
}
