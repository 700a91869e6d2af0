import { native } from '../input/native.js';
import { TAGS } from '../model/tags.js';
import { isLookHook } from '../model/twin-hooks.js';
const TWINS = /* @__PURE__ */ TAGS.map((tag) => `:is(figure,article,section)[data-news=${tag}]`).join();
/**
 * Ancestors that a framework or an editor controls, found by the attributes that it writes into the HTML from its
 * server. Next.js hydrates the whole document, and is found by an element in the head.
 */
const FRAMEWORK_ROOTS = ',#__next,#___gatsby,#__nuxt,[data-reactroot],[data-v-app],[data-sveltekit-preload-data],[class*=svelte-],[ng-version],[data-hk],astro-island,[contenteditable],:root:has([src*="/_next/"])';
/** Names under which frameworks keep state on roots, on `document` and, if they render the page, on `window`. */
const STATE_NAMES = /^_+(react|vue|next_f|nuxt|remix|sveltekit|k$)/i;
/** Whether other code would break if a node were moved from here. */
function isOwned(twin) {
    const { parentElement, ownerDocument } = twin;
    if (parentElement && native(parentElement, 'closest')(TWINS + FRAMEWORK_ROOTS))
        return true;
    let node = twin.parentNode;
    for (; node; node = native(node, 'parentNode') ?? hostOf(node)) {
        const { constructor: Class } = Object.getPrototypeOf(node);
        if (Class.broadsheet || hasState(node))
            return true;
    }
    const window = native(ownerDocument, 'defaultView');
    return window !== null && hasState(window);
}
/** The host of a shadow root. A link also has a `host`, which is a string. */
const hostOf = (node) => (node instanceof ShadowRoot ? node.host : null);
/** Whether a framework keeps state on a node or window. A named element of the page does not count. */
const hasState = (node) => Object.keys(node).some((name) => STATE_NAMES.test(name) && !(Reflect.get(node, name) instanceof Element));
/**
 * Replaces twins by elements. A twin is plain HTML that names its element, for CMSs that remove custom elements.
 *
 * `<figure data-news="pull-quote" data-news-variant="showcase">` gets a `<pull-quote variant="showcase">` around it; a
 * twin may also be an `<article>` or a `<section>`. Each once, and only with attributes that the element supports. Twins
 * in our elements, in other twins, in editors, or in nodes of a framework stay unchanged.
 */
export function upgradeTwins(root = document, { prefix, twins } = {}) {
    for (const twin of native(root, 'querySelectorAll')(TWINS)) {
        const kind = twin.dataset['news'];
        const tag = prefix ? `${prefix}-${kind}` : kind;
        const Class = customElements.get(tag);
        if (!Class?.broadsheet || isOwned(twin))
            continue;
        const element = native(document, 'createElement')(tag);
        // Sanitizers let any data attribute pass; as `onclick` it would run.
        for (const name of Class.observedAttributes) {
            const value = twin.getAttribute(`data-news-${name}`);
            if (value !== null && (twins === 'all' || isLookHook(kind, name)))
                element.setAttribute(name, value);
        }
        twin.before(element);
        element.append(twin);
    }
}
/** Replaces the twins of the page now, and later ones while the page is parsed, before they are painted. */
export function watchTwins(options) {
    const upgrade = () => {
        upgradeTwins(document, options);
        // Records of the last parsed nodes may be delivered only after parsing has ended.
        if (native(document, 'readyState') !== 'loading')
            observer.disconnect();
    };
    const observer = new MutationObserver(upgrade);
    observer.observe(document, { childList: true, subtree: true });
    upgrade();
}
