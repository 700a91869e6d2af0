import { escaped } from '../plain/element.js';
import { VERSION } from '../version.js';
import { INTEGRITY } from './integrity.js';
import { ownValue, withoutInherited } from '../model/own.js';
/** A script of this version on jsDelivr, as npm ships it, with its hash. */
export const defaultScript = (name) => ({
    src: `https://cdn.jsdelivr.net/npm/broadsheet@${VERSION}/dist/cdn/${name}-${VERSION}.js`,
    integrity: ownValue(INTEGRITY, name),
});
/** A script's tag, or nothing where the page has it already. */
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
 * Content drawn by a lazy chunk would shift the layout, so both scripts are before the element and the parser waits for
 * them, so the element is drawn as soon as it is parsed. For the site's own copy of the script, we do not know the file
 * beside it.
 */
export function elementScripts(tag, script, { prefix, nonce }) {
    const ready = script === undefined ? ownValue(READY, tag) : undefined;
    if (!ready)
        return { before: '', after: scriptTag('broadsheet', script, { prefix, nonce }) };
    const before = scriptTag('broadsheet', undefined, { prefix, nonce, isBlocking: true }) +
        scriptTag(ready, undefined, { nonce, isBlocking: true });
    return { before, after: '' };
}
