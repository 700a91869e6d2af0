import { native } from '../input/native.js';
import { isLookHook } from '../model/twin-hooks.js';
const TWINS = 'figure[data-news=pull-quote],article[data-news=news-article],section[data-news=itinerary-card]';
/**
 * Ancestors that a framework, or an editor, keeps; each writes its mark into the HTML that its server sends. Next
 * hydrates the whole document, and says so in its head before anywhere else.
 */
const OWNED = ',#__next,#___gatsby,#__nuxt,[data-reactroot],[data-v-app],[data-sveltekit-preload-data],[class*=svelte-],[ng-version],[data-hk],astro-island,[contenteditable],:root:has([src*="/_next/"])';
/** The names under which frameworks keep their state on roots, on `document` and, where the page is theirs, on `window`. */
const STATE = /^_+(react|vue|next_f|nuxt|remix|sveltekit|k$)/i;
/** Whether somebody else would miss a node that is moved from here. */
function isTaken(twin) {
    const { parentElement, ownerDocument } = twin;
    if (parentElement && native(parentElement, 'closest')(TWINS + OWNED))
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
/** The element of a shadow root. A link has a `host` too, which is none. */
const hostOf = (node) => (node instanceof ShadowRoot ? node.host : null);
/** Whether a framework keeps its state on a node or a window. An element of the page that has such a name is none. */
const hasState = (node) => Object.keys(node).some((name) => STATE.test(name) && !(Reflect.get(node, name) instanceof Element));
/**
 * Makes elements of twins: plain HTML that says which element it stands for, where a CMS keeps no elements of ours.
 *
 * `<figure data-news="pull-quote" data-news-variant="showcase">` gets a `<pull-quote variant="showcase">` around it; an
 * `<article>` is a `news-article`, a `<section>` an `itinerary-card`. Each once, and only with attributes that the
 * element knows. Twins within our elements or other twins, in an editor, or in what a framework keeps stay as they are.
 */
export function upgradeTwins(root = document, { prefix, twins } = {}) {
    for (const twin of native(root, 'querySelectorAll')(TWINS)) {
        const kind = twin.dataset['news'];
        const tag = prefix ? `${prefix}-${kind}` : kind;
        const Class = customElements.get(tag);
        if (!Class?.broadsheet || isTaken(twin))
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
/** Makes elements of the page's twins: at once, and while the page is parsed of those that come, before they are painted. */
export function watchTwins(options) {
    const upgrade = () => {
        upgradeTwins(document, options);
        // The parser's last nodes may be told of only when it is done.
        if (native(document, 'readyState') !== 'loading')
            observer.disconnect();
    };
    const observer = new MutationObserver(upgrade);
    observer.observe(document, { childList: true, subtree: true });
    upgrade();
}
