import { canonicalLanguage } from '../model/language.js';
/** The attributes that can be written: of good names, none that runs, and no JSON. Tells of each that is left out. */
export function writtenAttributes(attributes, onIssue) {
    const written = Object.create(null);
    for (const [name, value] of Object.entries(attributes)) {
        // Frameworks say `null` for what is not there.
        if ((value ?? false) === false)
            continue;
        const refusal = refusalOf(name);
        if (refusal)
            onIssue?.({ code: 'unknown-field', path: `attributes.${name}`, message: refusal });
        else
            written[name.toLowerCase()] = value === true ? '' : String(value);
    }
    return written;
}
function refusalOf(name) {
    if (!/^[a-z][\w:.-]*$/i.test(name))
        return `“${name.slice(0, 80)}” is no name of an attribute; it is left out.`;
    if (/^on/i.test(name))
        return 'Attributes that run a script are left out: add a listener to the element instead.';
    if (/^data$/i.test(name))
        return 'JSON in an attribute is left out, since editors spoil it: give it as the data.';
    return undefined;
}
/** What is put before tags, where it can begin one; tells of what cannot, which is left out. */
export function writtenPrefix(prefix, onIssue) {
    if (!prefix)
        return '';
    if (/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(prefix))
        return prefix;
    onIssue?.({
        code: 'value',
        path: 'prefix',
        message: `${`“${prefix}`.slice(0, 81)}” cannot begin a tag, and is left out: use small letters, digits and single hyphens, such as “acme”.`,
    });
    return '';
}
/** The tag by which an element is written. */
export const prefixed = (prefix, tag) => (prefix ? `${prefix}-${tag}` : tag);
/** How the plain words of an element are written, so that they say what it shows. */
export const plainOptionsOf = (attributes) => ({
    locale: canonicalLanguage(attributes['locale'] ?? '') ?? canonicalLanguage(attributes['lang'] ?? ''),
    headingLevel: attributes['heading-level'],
});
