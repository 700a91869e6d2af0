import { canonicalLanguage } from '../model/language.js';
/** Filters attributes: valid names, no event handlers, no JSON. Reports each one that is removed. */
export function writtenAttributes(attributes, onIssue) {
    const written = Object.create(null);
    for (const [name, value] of Object.entries(attributes)) {
        // Frameworks pass `null` for absent attributes.
        if ((value ?? false) === false)
            continue;
        const reason = invalidReason(name);
        if (reason)
            onIssue({ code: 'unknown-field', path: `attributes.${name}`, message: reason });
        else
            written[name.toLowerCase()] = value === true ? '' : String(value);
    }
    return written;
}
function invalidReason(name) {
    if (!/^[a-z][\w:.-]*$/i.test(name))
        return `“${name.slice(0, 80)}” is not a valid attribute name; removed.`;
    if (/^on/i.test(name))
        return 'Attributes that run a script are removed: add an event listener instead.';
    if (/^data$/i.test(name))
        return 'The attribute data is removed, because editors change JSON in attributes: pass the data itself.';
    return undefined;
}
/** Returns a valid prefix for tags; reports an invalid one, which is ignored. */
export function writtenPrefix(prefix, onIssue) {
    if (!prefix)
        return '';
    if (/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(prefix))
        return prefix;
    onIssue({
        code: 'value',
        path: 'prefix',
        message: `${`“${prefix}`.slice(0, 81)}” is not a valid prefix; ignored. Use lowercase letters, digits and single hyphens, such as “acme”.`,
    });
    return '';
}
/** The tag of an element, with its prefix. */
export const prefixed = (prefix, tag) => (prefix ? `${prefix}-${tag}` : tag);
/** Options for the plain HTML of an element, so that it matches what the element shows. */
export const plainOptionsOf = (attributes) => ({
    locale: canonicalLanguage(attributes['locale'] ?? '') ?? canonicalLanguage(attributes['lang'] ?? ''),
    headingLevel: attributes['heading-level'],
});
