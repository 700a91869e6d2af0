import { deliverChanges, observeChanges, unobserveChanges } from './children-observer.js';
import { NewsErrorEvent } from './events.js';
import { native } from './native.js';
/**
 * Determines what an element shows, and updates it when its inputs change.
 *
 * Sources, lowest precedence first: children, JSON child, `src`, `data`, single-field attributes. While a source loads, or
 * if it fails, the next lower source is shown. Children and attributes are read synchronously, in the same update.
 */
export class DataController {
    #host;
    #readers;
    #events;
    #sources;
    /** Status of the external data while its chunk is loading. */
    #part;
    #children;
    #childrenChanged;
    #afresh;
    /** Whether `src` waits until the element is near the viewport. */
    #isDistant;
    /** Whether the last update ended in an error. */
    #isBroken;
    #settle;
    #ready;
    constructor(host, readers) {
        this.status = 'empty';
        this.issues = [];
        /** What the author of the page can correct: errors that are not temporary, then issues. */
        this.mistakes = [];
        this.#events = [];
        this.#childrenChanged = true;
        this.#afresh = false;
        /** Whether `src` waits until the element is near the viewport. */
        this.#isDistant = false;
        /** Whether the last update ended in an error. */
        this.#isBroken = false;
        /** Reads the children again, because they have changed or a chunk for reading them was loaded. */
        this.readChildren = () => {
            this.#childrenChanged = true;
            this.#host.requestUpdate();
        };
        this.#host = host;
        this.#readers = readers;
        host.addController(this);
        this.#renew();
    }
    /** Resolves when the current input has reached a final status. */
    get ready() {
        // Changes of the children are read in the next update. They are delivered now, so that `ready` includes them.
        deliverChanges();
        if (this.#host.isUpdatePending)
            this.#renew();
        return this.#ready;
    }
    /** Requests `src` again, ignoring cached responses. */
    reload() {
        this.#afresh = true;
        this.#host.requestUpdate();
        return this.ready;
    }
    /** Whether a value of the `data` property equals the one that is shown, or has failed. */
    holds(data) {
        return this.#sources?.holds(data) ?? false;
    }
    /** Ends an update that threw: the element could not be drawn. */
    fail(error) {
        this.status = 'error';
        if (!this.#isBroken)
            this.#events.push(new NewsErrorEvent('part', `Could not be drawn: ${String(error)}`, error));
        this.hostUpdated();
        this.#isBroken = true;
    }
    hostConnected() {
        observeChanges(this.#host, (records) => this.#look(records));
        this.readChildren();
    }
    hostDisconnected() {
        unobserveChanges(this.#host);
        this.#sources?.leave();
    }
    hostUpdate() {
        const { src, data, dataText, loading, ownerDocument } = this.#host;
        const url = native(ownerDocument, 'baseURI');
        const isAsked = data || dataText || src || this.#host.querySelector(':scope > script[type*="json" i]');
        if (isAsked && !this.#sources && (!this.#part || (this.#afresh && this.#part === 'error')))
            void this.#loadPart();
        // An element that has left the page makes no requests until it is inserted again.
        let changed = this.#host.isConnected && this.#sources?.sync(this.#afresh);
        this.#afresh = false;
        if (this.#childrenChanged) {
            this.#children = this.#readChildren(url);
            changed = true;
        }
        this.#childrenChanged = false;
        const { drawable, model, issues, mistakes = issues, content, } = this.#sources?.settle(url) ?? this.#readers.settle(this.#children, url);
        const shown = this.#showing(content);
        this.drawable = shown === 'ready' ? drawable : undefined;
        this.model = shown === 'ready' ? model : undefined;
        this.issues = issues;
        this.mistakes = [...(this.#sources?.failures ?? []), ...mistakes];
        // Until the chunk is loaded and can wait itself, `src` waits for the chunk.
        const isDistant = this.#part === 'loading' && isAsked === src && loading === 'lazy';
        const own = isAsked && !this.#sources ? (isDistant ? 'empty' : this.#part) : this.#sources?.status;
        this.#isDistant = own === 'empty';
        this.status = own && own !== 'ready' ? own : shown;
        if (changed || this.status === 'loading')
            this.#renew();
    }
    hostUpdated() {
        if (this.#host.getAttribute('status') !== this.status)
            this.#host.setAttribute('status', this.status);
        if (this.status !== 'loading' && !this.#isDistant) {
            this.#settle?.();
            this.#settle = undefined;
        }
        this.#isBroken = false;
        for (const event of this.#events.splice(0))
            this.#host.dispatchEvent(event);
    }
    /** Whether a value can be shown: text can at once, pictures only when one has loaded, which the chunk determines. */
    #showing(content) {
        if (content === true)
            return 'ready';
        if (content.length === 0)
            return 'empty';
        if (!this.#sources && !this.#part)
            void this.#loadPart();
        const isLoaded = this.#sources ? this.#sources.pictures.canShow(content) : this.#part !== 'error' && undefined;
        if (isLoaded instanceof Promise)
            void isLoaded.then(() => this.#tell());
        return isLoaded === true ? 'ready' : isLoaded === false ? 'error' : 'loading';
    }
    #look(records) {
        // Attributes that we set on the host ourselves are not changes of the input.
        if (records.some(({ target, attributeName }) => target !== this.#host || /^(lang|dir)?$/.test(attributeName ?? '')))
            this.readChildren();
    }
    /** Creates a new promise for a new input, if the old one has resolved. */
    #renew() {
        if (!this.#settle)
            this.#ready = new Promise((resolve) => (this.#settle = resolve));
    }
    #readChildren(url) {
        try {
            return this.#readers.children(url);
        }
        catch {
            // The children are nested deeper than the call stack allows. They are shown unchanged.
            return undefined;
        }
    }
    /** Keeps an event until the data it reports is shown. */
    #tell(event) {
        if (event)
            this.#events.push(event);
        this.#host.requestUpdate();
    }
    async #loadPart() {
        this.#part = 'loading';
        const onChange = (event) => this.#tell(event);
        try {
            this.#sources = await this.#readers.sources(onChange);
            onChange();
        }
        catch (error) {
            this.#part = 'error';
            onChange(new NewsErrorEvent('part', String(error), error));
        }
    }
}
