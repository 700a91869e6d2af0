import { hasTags } from '../model/definition/field.js';
import { ELEMENT_ATTRIBUTES, isKnownAttribute } from '../model/element-attributes.js';
import { TAGS } from '../model/tags.js';
import { ignoredHook, isLookHook } from '../model/twin-hooks.js';
import { removeAttribute, renameAttribute, renameElement, replaceValue, straightenQuotes, } from './corrections.js';
import { valueOf } from './page.js';
import { scriptOf } from './scripts.js';
import { shorten } from './shorten.js';
import { meant } from '../model/spelling.js';
import { isTemplated } from './template-tags.js';
import { attributeFault, hookFault } from './values.js';
import { ownValue } from '../model/own.js';
/** Reports misspelt tags, attributes and values. */
export function checkNames({ html, tags }, report) {
    const trustsTwins = tags.some((tag) => scriptOf(tag) === 'broadsheet' && valueOf(tag, 'data-twins') === 'all');
    for (const tag of tags) {
        const opensCurly = tag.written.findIndex(({ raw }) => OPENS_CURLY.test(raw));
        if (opensCurly >= 0)
            reportCurlyQuotes(tag.written[opensCurly], straightenQuotes(html, tag), report);
        checkSpelling(tag, html, report);
        // After a curly quote, HTML parses the rest of the value as attributes, so names in this tag are not checked.
        const written = tag.written.slice(0, opensCurly < 0 ? undefined : opensCurly);
        if (tag.own)
            checkAttributes(tag.own, written, trustsTwins, html, report);
        else if (tag.ours && !tag.isInTemplate)
            checkHooks(written, report);
    }
}
const OPENS_CURLY = /^(?:[“”„‟«»‘’‚‛″′]|&(?:#822[0-3]|#821[6-9]|#x201[89a-f]|[lr]dquo|[lr]squo|bdquo|sbquo|quot|laquo|raquo);?)/i;
/** Reports curly quotes around a value. HTML treats them as part of the value, which ends at its first space. */
function reportCurlyQuotes({ name, at }, edits, report) {
    const named = shorten(name);
    report('curly-quotes', at, `The value of “${named}” is in curly quotes, which HTML treats as part of the value: use straight quotes, ${named}="…".`, edits);
}
/** Reports a tag or hook that looks like a misspelt Broadsheet name. */
function checkSpelling(tag, html, report) {
    const { name, start } = tag;
    if (tag.ours)
        return;
    // A name with digits or other characters is not a typo but another component.
    const element = /^[a-z][-_a-z]*$/.test(name) ? meantElement(name) : undefined;
    if (element) {
        const message = `Unknown element <${name}>. Did you mean <${element}>?`;
        report('unknown-element', start, message, renameElement(html, tag, element));
    }
    const hook = valueOf(tag, 'data-news');
    if (hook === undefined || !/^(figure|article|section|div)$/.test(name))
        return;
    const twin = meantElement(hook);
    if (!twin)
        return;
    const written = tag.written.find((attribute) => attribute.name === 'data-news');
    const message = `Unknown twin data-news="${hook}". Did you mean data-news="${twin}"?`;
    report('unknown-element', start, message, replaceValue(html, written, twin));
}
const meantElement = (name) => {
    const known = meant(name, TAGS);
    return TAGS.find((element) => element === known && element !== name);
};
/** The attributes of an element, or of its twin, where each begins with `data-news-`. */
function checkAttributes({ as, element }, written, trustsTwins, html, report) {
    if (!element)
        return;
    for (const attribute of written) {
        const isHook = as === 'twin' && attribute.name.startsWith('data-news-');
        if (as === 'twin' && !isHook)
            continue;
        const name = isHook ? attribute.name.slice('data-news-'.length) : attribute.name;
        if (isJson(attribute.value)) {
            report('json-attribute', attribute.at, `JSON in the attribute “${shorten(attribute.name)}” is changed by editors, and reader modes cannot see its text. Write the content as children, as “npx broadsheet snippet” does, or set src to the URL of the data.`);
        }
        else if (!isKnownAttribute(element, name)) {
            const known = meant(name, Object.keys(ELEMENT_ATTRIBUTES[element]));
            report('unknown-attribute', attribute.at, `<${element}> has no attribute “${shorten(name)}”; ignored.${didYouMean(known)}`, known === undefined ? [] : renameAttribute(attribute, isHook ? `data-news-${known}` : known));
        }
        else {
            if (isHook && !trustsTwins && Object.hasOwn(ELEMENT_ATTRIBUTES[element], name) && !isLookHook(element, name))
                report('ignored-hook', attribute.at, ignoredHook(name));
            checkValue(element, name, attribute, html, report);
        }
    }
}
function checkValue(element, name, attribute, html, report) {
    const { value, at } = attribute;
    const known = ownValue(ELEMENT_ATTRIBUTES[element], name) ?? {};
    const { isBoolean, values } = known;
    if (isBoolean && /^(false|no|off|0)$/i.test(value)) {
        report('unknown-value', at, `“${name}” is a boolean attribute: it is on even with the value “${value}”. Remove the attribute.`, removeAttribute(html, attribute));
    }
    // An empty value is none, and that of a template is not known yet.
    if (value.trim() === '' || (isTemplated(value) && !hasTags(value)))
        return;
    if (!values)
        reportValue(attribute, name, attributeFault(name, known, value), report);
    else if (!values.includes(value)) {
        const known = meant(value, values);
        report('unknown-value', at, `Invalid value “${shorten(value)}” of “${name}”; ignored. Expected one of ${values.join(', ')}.${didYouMean(known)}`, known === undefined ? [] : replaceValue(html, attribute, known));
    }
}
/** Checks the attributes of plain HTML in an element or twin. */
function checkHooks(written, report) {
    for (const attribute of written) {
        const { name, value } = attribute;
        if (value.trim() !== '' && !isTemplated(value))
            reportValue(attribute, name, hookFault(name, value), report);
    }
}
function reportValue({ value, at }, name, fault, report) {
    if (fault === undefined)
        return;
    report('unknown-value', at, `Invalid value “${shorten(value)}” of “${name}”. ${fault}`);
}
const didYouMean = (name) => (name === undefined ? '' : ` Did you mean “${name}”?`);
function isJson(value) {
    const trimmed = value.trim();
    if (!/^[[{]/.test(trimmed))
        return false;
    try {
        return typeof JSON.parse(trimmed) === 'object';
    }
    catch {
        return false;
    }
}
