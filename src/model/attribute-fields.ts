import { readWords } from './attribute-text.js';
import { propertyOf, type ElementAttributes } from './element-attributes.js';
import type { Issue } from './issue.js';
import { withoutPrototype } from './own.js';

/**
 * Reads attributes that set a field, and checks those with a list of values; absent or empty ones are skipped.
 * `properties` contains the values by property.
 */
export function readAttributeFields(
  attributes: ElementAttributes,
  properties: object,
  base: string,
): { readonly value: Record<string, unknown>; readonly issues: readonly Issue[] } {
  const value = withoutPrototype<Record<string, unknown>>({});
  const issues: Issue[] = [];
  for (const attribute of Object.values(attributes)) {
    const { values, read } = attribute;
    const path = propertyOf(attribute);
    const given: unknown = Reflect.get(properties, path);
    const words = values && readWords(given);
    if (words && !values.includes(words))
      issues.push({ code: 'value', path, message: `Expected one of ${values.join(', ')}; ignored.` });
    const field = read?.(given, base, (message) => {
      issues.push({ code: 'url', path, message });
    });
    if (field) value[attribute.field ?? path] = field;
  }
  return { value, issues };
}
