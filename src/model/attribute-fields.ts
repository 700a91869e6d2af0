import { propertyOf, type ElementAttributes } from './element-attributes.js';
import type { Issue } from './issue.js';
import { withoutPrototype } from './own.js';

/** Reads attributes that set a field; absent or empty ones are skipped. `properties` contains the values by property. */
export function readAttributeFields(
  attributes: ElementAttributes,
  properties: object,
  base: string,
): { readonly value: Record<string, unknown>; readonly issues: readonly Issue[] } {
  const value = withoutPrototype<Record<string, unknown>>({});
  const issues: Issue[] = [];
  for (const attribute of Object.values(attributes)) {
    const path = propertyOf(attribute);
    const field = attribute.read?.(Reflect.get(properties, path), base, (message) => {
      issues.push({ code: 'url', path, message });
    });
    if (field) value[attribute.field ?? path] = field;
  }
  return { value, issues };
}
