import { escaped } from '../plain/element.js';
/** Attributes that any HTML element has, and that stay what they are where the element is not ours. */
const GLOBAL = /^(class|dir|hidden|id|lang|style|title)$/;
const isGiven = (value) => value !== undefined && value !== false;
const valueOf = (value) => (value === true ? '' : String(value));
/** The attributes that are written: of good names, none that runs, and no JSON, which editors spoil. */
export function writtenAttributes(attributes, onIssue) {
    const kept = Object.entries(attributes).filter(([name, value]) => {
        if (!isGiven(value))
            return false;
        const refused = refusedBecause(name);
        if (refused)
            onIssue({ code: 'unknown-field', path: `attributes.${name}`, message: refused });
        return !refused;
    });
    return Object.fromEntries(kept);
}
function refusedBecause(name) {
    if (!/^[a-z][\w:.-]*$/i.test(name))
        return `“${name.slice(0, 80)}” is no name of an attribute; it is left out.`;
    if (/^on/i.test(name))
        return 'Attributes that run a script are left out: add a listener to the element instead.';
    if (name === 'data')
        return 'JSON in an attribute does not survive editors; give it as the data, not as an attribute.';
    return undefined;
}
/** An element's opening tag. */
export const openTag = (name, attributes) => `<${name}${Object.entries(attributes)
    .filter(([, value]) => isGiven(value))
    .map(([key, value]) => (value === true ? ` ${key}` : ` ${key}="${escaped(String(value))}"`))
    .join('')}>`;
/** The attributes of a twin that the script tag hands on to the element. */
export const twinHooks = (attributes) => pickedAttributes(attributes, false);
/** The attributes that plain HTML keeps for itself: its class, its language and so on. */
export const hostAttributes = (attributes) => pickedAttributes(attributes, true);
function pickedAttributes(attributes, isGlobal) {
    const picked = {};
    for (const [name, value] of Object.entries(attributes)) {
        if (isGiven(value) && GLOBAL.test(name) === isGlobal)
            picked[name] = valueOf(value);
    }
    return picked;
}
/** What is put before tags, where it can be. */
export function prefixOf(prefix, onIssue) {
    if (!prefix || /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(prefix))
        return prefix ?? '';
    onIssue({
        code: 'value',
        path: 'prefix',
        message: `“${prefix.slice(0, 80)}” cannot begin a tag, and is left out: use small letters, digits and single hyphens, such as “acme”.`,
    });
    return '';
}
