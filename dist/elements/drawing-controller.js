import { Drawing } from './drawing.js';
import { elementWith } from '../plain/element.js';
import { native } from '../input/native.js';
import { drawContext } from '../decorate/draw-context.js';
import { ID_PREFIX } from '../model/anchor.js';
/** The event that led to a target, or `true` for the URL with which the page was opened. */
let reached;
/**
 * Draws an element's content into its shadow root, and handles the events there: the button to try again, links within
 * the content, pictures that could not be loaded.
 */
export class DrawingController {
    #host;
    #drawing;
    #hasFailed;
    #heard;
    constructor(host) {
        /** URLs of pictures that failed to load. */
        this.lost = new Set();
        this.#hasFailed = false;
        this.#heard = new WeakSet();
        this.#onClick = (event) => {
            const [target] = event.composedPath();
            if (!(target instanceof Element))
                return;
            const button = target.closest('[part=retry]');
            if (button && button.getAttribute('aria-disabled') !== 'true')
                void this.#host.reload();
            if (this.#goTo(target.closest('a')?.getAttribute('href')))
                event.preventDefault();
        };
        this.#onHash = (event = true) => {
            const { hash } = location;
            const element = native(document, 'getElementById')(hash.slice(1));
            // Several stories may have the same id. An element of the host page takes precedence.
            if (reached !== event && (!element || this.#host.contains(element)) && this.#goTo(hash, event === true))
                reached = event;
        };
        this.#host = host;
        host.addController(this);
    }
    hostConnected() {
        // The name of a picture may hide the method of the window, but not that of the element.
        this.#host.addEventListener.call(window, 'hashchange', this.#onHash);
    }
    hostDisconnected() {
        this.#host.removeEventListener.call(window, 'hashchange', this.#onHash);
    }
    /** Shows the target of the page's URL once it is drawn, unless the page has been scrolled already. */
    hostUpdated() {
        if (!reached)
            this.#onHash();
    }
    /** The context for drawing content: language and messages of the element, and its attributes. */
    contextFor(base, setting) {
        return drawContext(base, { ...setting, locale: this.#host.locale, lost: this.lost });
    }
    /** Shows the content. */
    show(tree, renderView) {
        this.#hasFailed = false;
        this.#draw(tree, renderView);
    }
    /** Shows the element's children and, above them, the loading or error state. */
    showChildren(status, states, messages) {
        const isLoading = status === 'loading';
        if (status === 'error')
            this.#hasFailed = true;
        else if (!isLoading)
            this.#hasFailed = false;
        let state;
        if (isLoading && !this.#hasFailed)
            state = states?.drawLoading(messages());
        else if (status === 'error' || isLoading)
            state =
                states?.drawFailure(messages(), isLoading) ??
                    elementWith('p', { part: 'error', class: 'frame' }, [messages().failed]);
        // The live region exists before its message. Otherwise screen readers would not announce the message.
        const region = elementWith('div', { class: 'announced', role: 'status' }, [state]);
        this.#draw([region, elementWith('slot', {}, [])]);
    }
    /** Shows only the children: drawing failed, and the drawn content may be incomplete. */
    fail() {
        this.#drawAnew([elementWith('slot', {}, [])]);
    }
    #draw(tree, renderView) {
        this.#drawing ??= new Drawing(this.#host.renderRoot);
        try {
            this.#drawing.draw(tree, renderView);
        }
        catch {
            // Another script or an extension may have changed what was drawn.
            this.#drawAnew(tree, renderView);
        }
        this.#listen(this.#drawing.root);
    }
    #drawAnew(tree, renderView) {
        const { root } = this.#drawing ?? new Drawing(this.#host.renderRoot);
        for (let child = root.firstChild; child; child = root.firstChild)
            child.remove();
        this.#drawing = new Drawing(root);
        this.#drawing.draw(tree, renderView);
    }
    #listen(root) {
        // Most quotations need no listeners, because they have no links, buttons or pictures.
        if (this.#heard.has(root) || !root.querySelector('a,button,img'))
            return;
        this.#heard.add(root);
        // On the host, because server-rendered content has links too.
        this.#host.addEventListener('click', this.#onClick);
        // These events do not bubble, so they are captured.
        root.addEventListener('error', (event) => this.#onPicture(event, true), true);
        root.addEventListener('load', (event) => this.#onPicture(event, false), true);
        // The poster is behind the video. During playback it would be visible beside a narrow video.
        root.addEventListener('play', ({ target }) => target.classList.add('played'), true);
    }
    #onClick;
    #onHash;
    /** Scrolls to the target of a link within the content. The browser does not find elements in a shadow root. */
    #goTo(href, isOpening = false) {
        const root = this.#host.shadowRoot;
        const id = href?.[0] === '#' && decoded(href.slice(1));
        const target = id && (root?.getElementById(id) ?? root?.getElementById(ID_PREFIX + id));
        if (!target || (isOpening && scrollY))
            return false;
        target.scrollIntoView();
        if (target.tabIndex < 0)
            target.tabIndex = -1;
        target.focus({ preventScroll: true });
        return true;
    }
    #onPicture(event, isLost) {
        const picture = event.target;
        if (!(picture instanceof HTMLImageElement))
            return;
        const address = picture.getAttribute('src') ?? '';
        if (this.lost.has(address) === isLost)
            return;
        if (isLost)
            this.lost.add(address);
        else
            this.lost.delete(address);
        this.#host.requestUpdate();
    }
}
function decoded(id) {
    try {
        return decodeURIComponent(id);
    }
    catch {
        return id;
    }
}
