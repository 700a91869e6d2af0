import { propertyOf } from './element-attributes.js';
import { withoutPrototype } from './own.js';
/** Reads attributes that set a field; absent or empty ones are skipped. `properties` contains the values by property. */
export function readAttributeFields(attributes, properties, base) {
    const value = withoutPrototype({});
    const issues = [];
    for (const attribute of Object.values(attributes)) {
        const path = propertyOf(attribute);
        const field = attribute.read?.(Reflect.get(properties, path), base, (message) => {
            issues.push({ code: 'url', path, message });
        });
        if (field)
            value[attribute.field ?? path] = field;
    }
    return { value, issues };
}
