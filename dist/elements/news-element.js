import { ReactiveElement } from 'lit';
import { DataController } from '../input/data-controller.js';
import { DrawingController } from './drawing-controller.js';
/**
 * What all elements do around their drawing: equal data is no change, and an element that cannot be drawn shows its
 * children.
 */
export class NewsElement extends ReactiveElement {
    constructor() {
        super(...arguments);
        /** Draws into the shadow root. */
        this.drawing = new DrawingController(this);
    }
    /** Properties are empty until they are set. The values are on the prototype: to set each of them on each element is slow. */
    static getPropertyDescriptor(name, key, options) {
        const empty = name === 'data' ? undefined : options.type === Boolean ? false : '';
        // What lit restores when an attribute is removed is the first value that an element itself was given.
        if (!options.useDefault)
            Reflect.set(this.prototype, key, empty);
        return super.getPropertyDescriptor(name, key, options);
    }
    #input;
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
            this.drawing.fail();
            this.#input?.fail(error);
        }
    }
}
