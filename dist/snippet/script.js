import { escaped } from '../plain/element.js';
import { VERSION } from '../version.js';
import { INTEGRITY } from './integrity.js';
import { withoutInherited } from '../model/own.js';
/** A script of this version on jsDelivr, as npm ships it, with its hash. */
export const defaultScript = (name) => ({
    src: `https://cdn.jsdelivr.net/npm/broadsheet@${VERSION}/dist/cdn/${name}-${VERSION}.js`,
    integrity: INTEGRITY[name],
});
/** A script's tag, or nothing where the page has it already. */
export function scriptTag(name, script, { prefix, nonce }) {
    if (script === false)
        return '';
    const { src, integrity } = withoutInherited(script ?? defaultScript(name));
    const written = { src, integrity, crossorigin: 'anonymous', nonce, 'data-prefix': prefix };
    const attributes = Object.entries(written)
        .filter(([, value]) => value)
        .map(([attribute, value]) => ` ${attribute}="${escaped(value)}"`);
    return `<script async${attributes.join('')}></script>`;
}
