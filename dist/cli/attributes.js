import { ELEMENT_ATTRIBUTES, isKnownAttribute } from '../model/element-attributes.js';
import { isTimeZone } from '../model/moment.js';
import { ownValue } from '../model/own.js';
import { TAGS } from '../model/tags.js';
import { languageOf } from './reading.js';
import { didYouMean, UsageError, visible } from './terminal.js';
/** The attributes of the element, from their own options and from `--attribute name=value`. */
export function attributesOf({ variant, theme, locale, attribute = [], }) {
    const attributes = new Map();
    const add = (name, value) => {
        if (attributes.has(name))
            throw new UsageError(`The attribute ${name} is set twice; remove one.`);
        attributes.set(name, value);
    };
    for (const pair of attribute) {
        const [, name, , value] = /^([a-z][\w:.-]*)(=([^]*))?$/i.exec(pair) ?? [];
        if (name === undefined) {
            throw new UsageError(`Invalid --attribute “${visible(pair)}”. Use name=value, such as --attribute lang=en.`);
        }
        add(name.toLowerCase(), value ?? true);
    }
    for (const [name, value] of Object.entries({ variant, theme, locale }))
        if (value !== undefined)
            add(name, value);
    checkLanguages(attributes);
    return Object.fromEntries(attributes);
}
function checkLanguages(attributes) {
    for (const name of ['lang', 'locale']) {
        const value = attributes.get(name);
        if (typeof value === 'string' && value !== '')
            languageOf(optionOf(name), value);
    }
    const zone = attributes.get('time-zone');
    if (typeof zone !== 'string' || zone === '' || isTimeZone(zone))
        return;
    throw new UsageError(`Invalid --attribute time-zone “${visible(zone)}”. Use a time zone such as Europe/London.`);
}
/** Attributes that have an option of their own. */
const optionOf = (name) => /^(variant|theme|locale)$/.test(name) ? `--${name}` : `--attribute ${name}`;
/** Why attributes are invalid for an element; `undefined` if they are valid. */
export const invalidReason = (tag, attributes) => refused(tag, attributes)?.words;
function refused(tag, attributes) {
    for (const [name, value] of Object.entries(attributes)) {
        if (!isKnownAttribute(tag, name)) {
            const hint = didYouMean(name, Object.keys(ELEMENT_ATTRIBUTES[tag]));
            const words = `${tag} has no attribute “${visible(name)}”; remove ${optionOf(name)}.${hint}`;
            return { name, words, nearness: hint ? 1 : 0 };
        }
        const words = invalidValueReason(tag, name, value);
        if (words !== undefined)
            return { name, words, nearness: 2 };
    }
    return undefined;
}
function invalidValueReason(tag, name, value) {
    const attribute = ownValue(ELEMENT_ATTRIBUTES[tag], name);
    if (attribute?.isBoolean) {
        return value === true || value === '' ? undefined : `${name} takes no value; use --attribute ${name}.`;
    }
    if (value === true) {
        return attribute ? `${name} needs a value: --attribute ${name}=….` : undefined;
    }
    const values = attribute?.values;
    if (!values || value === '' || values.includes(value))
        return undefined;
    const hint = didYouMean(value, values);
    return `Invalid ${optionOf(name)} “${visible(value)}” of ${tag}. Use one of ${values.join(', ')}.${hint}`;
}
/** Throws for attributes that the requested element, or every element, would ignore. */
export function rejectUnknown(asked, attributes) {
    const refusals = [];
    for (const tag of asked ? [asked] : TAGS) {
        const refusal = refused(tag, attributes);
        if (!refusal)
            return;
        refusals.push(refusal);
    }
    const [best] = refusals.sort((one, another) => another.nearness - one.nearness);
    if (!best)
        return;
    if (asked || best.nearness > 0)
        throw new UsageError(best.words);
    throw new UsageError(`No element has the attribute “${visible(best.name)}”; remove ${optionOf(best.name)}.`);
}
