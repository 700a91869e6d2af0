import { ReactiveElement } from 'lit';
import { DataController } from '../input/data-controller.js';
import { propertyOf } from '../model/element-attributes.js';
import { loadPart } from '../parts.js';
import { frameStyles } from '../styles/frame.styles.js';
import { hostStyles } from '../styles/host.styles.js';
import { DrawingController } from './drawing-controller.js';
import { MessagesController } from './messages-controller.js';
import { MirrorController } from './mirror-controller.js';
import { SheetsController } from './sheets-controller.js';
/** The properties that lit makes for attributes, and `data`, which has none. */
export function propertiesOf(attributes) {
    const properties = { data: { attribute: false } };
    for (const [name, attribute] of Object.entries(attributes)) {
        properties[propertyOf(name, attribute)] = { attribute: name, ...(attribute.isBoolean && { type: Boolean }) };
    }
    return properties;
}
/**
 * What all elements do: they read their data, draw it or show their children, and say how they stand.
 *
 * An element adds how its children and attributes are read, and how its content is drawn.
 */
export class NewsElement extends ReactiveElement {
    // This class has no properties or styles of its own. If lit finalized it, its development build would warn in the
    // console of every host that standard decorators, which we do not use, pass by the method below.
    static { this.finalized = true; }
    /** Properties are empty until they are set. The values are on the prototype: to set each of them on each element is slow. */
    static getPropertyDescriptor(name, key, options) {
        const empty = name === 'data' ? undefined : options.type === Boolean ? false : '';
        // What lit restores when an attribute is removed is the first value that an element itself was given.
        if (!options.useDefault)
            Reflect.set(this.prototype, key, empty);
        return super.getPropertyDescriptor(name, key, options);
    }
    constructor(kind, styles) {
        super();
        // Each class declares `data` with the type of its own data.
        const host = this;
        this.drawing = new DrawingController(this);
        this.sheets = new SheetsController(this, [hostStyles, frameStyles, ...styles]);
        this.input = new DataController(host, {
            sources: async (onChange) => {
                const part = (this.dataPart = await loadPart('data'));
                this.sheets.add(part.stateSheet);
                return new part.DataSources(host, part.dataKinds[kind], onChange);
            },
            children: (url) => this.readChildren(url),
            settle: (children, url) => this.settle(children, url),
        });
        this.messages = new MessagesController(this);
        new MirrorController(this, { kind, value: () => this.input.model });
    }
    /** Where the element stands: `empty`, `loading`, `ready` or `error`. Also an attribute, for style sheets. */
    get status() {
        return this.input.status;
    }
    /** What was dropped or changed in the data. */
    get issues() {
        return this.input.issues;
    }
    /** Resolves when the input as it is now is shown, or has failed; never rejects. */
    get ready() {
        return this.input.ready.then(() => this.messages.ready);
    }
    /** Asks for `src` again. */
    reload() {
        return this.input.reload();
    }
    requestUpdate(name, oldValue, options) {
        // Frameworks pass a new object in each of their renders. A listener that leads to a render would go on without end.
        if (name === 'data' && this.input.holds(Reflect.get(this, name)))
            return;
        super.requestUpdate(name, oldValue, options);
    }
    /** The status that is shown with the children where nothing is drawn. */
    statusToShow() {
        return this.input.status;
    }
    createRenderRoot() {
        return this.sheets.attach();
    }
    performUpdate() {
        try {
            super.performUpdate();
        }
        catch (error) {
            this.drawing.fail();
            this.input.fail(error);
        }
    }
    update(changed) {
        super.update(changed);
        const { drawable } = this.input;
        const drawn = drawable && this.draw(drawable);
        if (drawn)
            this.drawing.show([drawn], this.renderView);
        else
            this.drawing.showChildren(this.statusToShow(), this.dataPart, () => this.messages.contextFor().messages);
    }
}
