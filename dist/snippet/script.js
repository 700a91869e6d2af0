import { escaped } from '../plain/element.js';
import { VERSION } from '../version.js';
import { INTEGRITY } from './integrity.js';
import { ownValue, withoutInherited } from '../model/own.js';
/** A script of this version on jsDelivr, as npm ships it, with its hash. */
export const defaultScript = (name) => ({
    src: `https://cdn.jsdelivr.net/npm/broadsheet@${VERSION}/dist/cdn/${name}-${VERSION}.js`,
    integrity: ownValue(INTEGRITY, name),
});
/** The tag of a script; empty if the page already has it. */
export function scriptTag(name, script, setting) {
    if (script === false)
        return '';
    const { prefix, nonce, isBlocking } = withoutInherited(setting);
    const { src, integrity } = withoutInherited(script ?? defaultScript(name));
    const written = { src, integrity, crossorigin: 'anonymous', nonce, 'data-prefix': prefix };
    const attributes = Object.entries(written)
        .filter(([, value]) => value)
        .map(([attribute, value]) => ` ${attribute}="${escaped(value)}"`);
    return `<script${isBlocking ? '' : ' async'}${attributes.join('')}></script>`;
}
/** Elements that a chunk draws, and the script file that contains it. */
const READY = { 'itinerary-card': 'broadsheet-itinerary' };
/**
 * The scripts of an element, before and after it.
 *
 * If a lazy chunk draws the content, both scripts are before the element and block the parser. The element is then
 * drawn as soon as it is parsed, without layout shift. This needs the URL of the second script, which is not known for
 * the site's own copy.
 */
export function elementScripts(tag, script, { prefix, nonce }) {
    const ready = script === undefined ? ownValue(READY, tag) : undefined;
    if (!ready)
        return { before: '', after: scriptTag('broadsheet', script, { prefix, nonce }) };
    const before = scriptTag('broadsheet', undefined, { prefix, nonce, isBlocking: true }) +
        scriptTag(ready, undefined, { nonce, isBlocking: true });
    return { before, after: '' };
}
