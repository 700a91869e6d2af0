import { assertKnownName } from '../model/assert-known-name.js';
import { ELEMENT_ATTRIBUTES, propertyOf } from '../model/element-attributes.js';
import { ownValue } from '../model/own.js';
import { TAGS } from '../model/tags.js';
import { ATTRIBUTE_OVERLAYS } from '../model/with-attributes.js';
import { readAtOnce } from '../server/read-data.js';
import { writtenAttributes } from '../server/attributes.js';
/** Relative URLs cannot be resolved here and are ignored. */
const NOWHERE = 'about:blank';
/** Reads the content to show. Attributes for single fields become part of the content. */
export function readContent(tag, data, { attributes = {}, url, onIssue, }) {
    assertKnownName(tag, TAGS);
    const written = writtenAttributes(attributes, onIssue);
    const properties = Object.create(null);
    const others = Object.create(null);
    for (const [name, value] of Object.entries(written)) {
        const attribute = ownValue(ELEMENT_ATTRIBUTES[tag], name);
        if (attribute?.read)
            properties[propertyOf(attribute)] = attribute.isBoolean ?? value;
        else
            others[name] = value;
        // Checked, but kept.
        if (attribute?.values)
            properties[propertyOf(attribute)] = value;
    }
    const read = readAtOnce(tag, data, { url });
    const laid = ATTRIBUTE_OVERLAYS[tag](read.value, properties, url ?? NOWHERE);
    for (const issue of [...read.issues, ...laid.issues])
        onIssue(issue);
    return laid.value && { model: laid.value, attributes: others };
}
