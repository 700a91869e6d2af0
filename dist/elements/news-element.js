import { LitElement } from 'lit';
import { DataController } from '../input/data-controller.js';
import { native } from '../input/native.js';
/**
 * What all elements do around their drawing: equal data is no change, and an element that cannot be drawn shows its
 * children.
 */
export class NewsElement extends LitElement {
    #input;
    /** Lets the children through while the element cannot be drawn. */
    #slot;
    /** Makes the controller that finds out what to show. */
    readWith(readers) {
        const controller = new DataController(this, readers);
        this.#input = controller;
        return controller;
    }
    requestUpdate(name, oldValue, options) {
        // Frameworks pass a new object in each of their renders. A listener that leads to a render would go on without end.
        if (name === 'data' && this.#input?.holds(Reflect.get(this, name)))
            return;
        super.requestUpdate(name, oldValue, options);
    }
    performUpdate() {
        try {
            super.performUpdate();
        }
        catch (error) {
            this.#showChildren();
            this.#input?.fail(error);
            return;
        }
        this.#slot?.remove();
        this.#slot = undefined;
    }
    #showChildren() {
        const { renderOptions, ownerDocument } = this;
        const root = this.renderRoot;
        if (!root)
            return;
        // lit keeps what it has drawn on the node that it draws before: with a new one it starts afresh.
        const end = native(ownerDocument, 'createComment')('');
        this.#slot = native(ownerDocument, 'createElement')('slot');
        root.replaceChildren(end, this.#slot);
        renderOptions.renderBefore = end;
    }
}
