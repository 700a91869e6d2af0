import { NewsErrorEvent } from './events.js';
/**
 * Finds out what an element is to show, and keeps it so while its inputs change.
 *
 * Weakest to strongest: children, JSON child, `src`, `data`, single-field attributes. A source that is loading or has
 * failed leaves the next weaker one in place. Children and attributes are read at once, in the same update.
 */
export class DataController {
    #host;
    #readers;
    #events;
    #outside;
    /** How the part for data from outside stands, until there is one. */
    #part;
    #children;
    #childrenChanged;
    #observer;
    #afresh;
    #settle;
    #ready;
    constructor(host, readers) {
        this.status = 'empty';
        this.issues = [];
        this.#events = [];
        this.#childrenChanged = true;
        this.#afresh = false;
        this.#host = host;
        this.#readers = readers;
        host.addController(this);
        this.#renew();
    }
    /** Resolves when the input as it is now has come to its first terminal status. */
    get ready() {
        // A property that was just set is looked at in the next update; who asks now means that one.
        if (this.#host.isUpdatePending)
            this.#renew();
        return this.#ready;
    }
    /** Asks for `src` again, past the answers that are held. */
    reload() {
        this.#afresh = true;
        this.#host.requestUpdate();
        return this.ready;
    }
    hostConnected() {
        const onChange = () => {
            this.#childrenChanged = true;
            this.#host.requestUpdate();
        };
        this.#observer ??= new MutationObserver((records) => {
            // What we write on the host itself is no news to us.
            if (records.some(({ target, attributeName }) => target !== this.#host || /^(lang|dir)?$/.test(attributeName ?? ''))) {
                onChange();
            }
        });
        this.#observer.observe(this.#host, { childList: true, characterData: true, attributes: true, subtree: true });
        onChange();
    }
    hostDisconnected() {
        this.#observer?.disconnect();
        this.#outside?.leave();
    }
    hostUpdate() {
        const { src, data, dataText, ownerDocument } = this.#host;
        const url = ownerDocument.baseURI;
        const isAsked = data ?? (dataText || src || this.#host.querySelector(':scope > script[type*="json" i]'));
        if (isAsked && !this.#outside && (!this.#part || this.#afresh))
            void this.#loadPart();
        let changed = this.#outside?.sync(this.#afresh);
        this.#afresh = false;
        if (this.#childrenChanged) {
            this.#children = this.#readers.children(this.#host, { url });
            changed = true;
        }
        this.#childrenChanged = false;
        if (changed)
            this.#renew();
        const reading = this.#outside?.reading;
        const { value, issues } = this.#readers.attributes(reading?.value ?? this.#children, url);
        this.value = value;
        this.issues = [...(reading?.issues ?? []), ...issues];
        const own = isAsked && !this.#outside ? this.#part : this.#outside?.status;
        this.status = own ?? (value ? 'ready' : 'empty');
    }
    hostUpdated() {
        if (this.status !== 'loading') {
            this.#settle?.();
            this.#settle = undefined;
        }
        for (const event of this.#events.splice(0))
            this.#host.dispatchEvent(event);
    }
    /** A new promise for a new input, where the old one has been kept. */
    #renew() {
        if (!this.#settle)
            this.#ready = new Promise((resolve) => (this.#settle = resolve));
    }
    async #loadPart() {
        this.#part = 'loading';
        const onChange = (event) => {
            if (event)
                this.#events.push(event);
            this.#host.requestUpdate();
        };
        try {
            this.#outside = await this.#readers.outside(onChange);
            onChange();
        }
        catch (error) {
            this.#part = 'error';
            onChange(new NewsErrorEvent('part', String(error), error));
        }
    }
}
