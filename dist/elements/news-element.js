import { ReactiveElement } from 'lit';
import { DataController } from '../input/data-controller.js';
import { NewsErrorEvent } from '../input/events.js';
import { propertyOf } from '../model/element-attributes.js';
import { loadPart } from '../parts.js';
import { frameStyles } from '../styles/frame.styles.js';
import { hostStyles } from '../styles/host.styles.js';
import { DrawingController } from './drawing-controller.js';
import { MessagesController } from './messages-controller.js';
import { MirrorController } from './mirror-controller.js';
import { SheetsController } from './sheets-controller.js';
/** The most frequent attributes that are valid on any element. A chunk knows the others. */
const FREQUENT = /^(id|class|lang|dir|status|style|hidden|slot|part|role|title|(aria|data)-.+)$/;
/** Declares lit properties for the attributes of an element, and for `data`, which has no attribute. */
export function propertiesOf(attributes) {
    const properties = { data: { attribute: false } };
    for (const [name, attribute] of Object.entries(attributes)) {
        properties[propertyOf(attribute)] = { attribute: name, ...(attribute.isBoolean && { type: Boolean }) };
    }
    return properties;
}
/**
 * Base class of all elements: reads the data, draws it or shows the children, and reports the status.
 *
 * A subclass defines how its children and attributes are read, and how its content is drawn.
 */
export class NewsElement extends ReactiveElement {
    // This class has no properties or styles. Without this line, lit's development build warns in the console of every
    // host page that standard decorators skip the method below. We use no decorators.
    static { this.finalized = true; }
    /** Puts the initial, empty values on the prototype: setting them on each element is slow. */
    static getPropertyDescriptor(name, key, options) {
        const empty = name === 'data' ? undefined : options.type === Boolean ? false : '';
        // With `useDefault`, lit restores the first value set on the element itself when the attribute is removed.
        if (!options.useDefault)
            Reflect.set(this.prototype, key, empty);
        return super.getPropertyDescriptor(name, key, options);
    }
    /** Mistakes that a chunk has found, and the promise of that chunk. */
    #mistakes = [];
    #checked;
    constructor(kind, styles) {
        super();
        // Each class declares `data` with the type of its own data.
        const host = this;
        this.drawing = new DrawingController(this);
        this.sheets = new SheetsController(this, [hostStyles, frameStyles, ...styles], () => this.drawn);
        this.input = new DataController(host, {
            sources: async (onChange) => {
                const part = (this.dataPart = await loadPart('data'));
                this.sheets.add(part.stateSheet);
                return new part.DataSources(host, part.dataKindOf(kind), onChange);
            },
            children: (url) => this.readChildren(url),
            settle: (children, url) => this.settle(children, url),
        });
        this.messages = new MessagesController(this);
        new MirrorController(this, { kind, value: () => this.input.model });
    }
    /** The state of the data: `empty`, `loading`, `ready` or `error`. Reflected as an attribute for style sheets. */
    get status() {
        return this.input.status;
    }
    /** The problems found in the data and the attributes, such as unknown fields. */
    get issues() {
        return [...this.input.issues, ...this.#mistakes];
    }
    /** Resolves when the current input is shown or has failed; never rejects. */
    get ready() {
        return this.drawn.then(() => this.#checked).then(() => this.sheets.attached());
    }
    /** Resolves when the current input is drawn or has failed: for server-rendered content, not yet in the shadow root. */
    get drawn() {
        return this.input.ready.then(() => this.messages.ready);
    }
    /** Requests `src` again. */
    reload() {
        return this.input.reload();
    }
    requestUpdate(name, oldValue, options) {
        // Frameworks pass a new object at each render. Were equal data loaded again, a listener that renders would loop.
        if (name === 'data' && this.input.holds(Reflect.get(this, name)))
            return;
        super.requestUpdate(name, oldValue, options);
    }
    /** The status shown together with the children when nothing is drawn. */
    statusToShow() {
        const { status, mistakes } = this.input;
        // Readers see only errors after which they can try again.
        return status === 'error' && mistakes[0] instanceof NewsErrorEvent ? 'empty' : status;
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
        this.#check();
        const { drawable } = this.input;
        const drawn = drawable && this.draw(drawable);
        if (drawn)
            this.drawing.show([drawn], this.renderView);
        else
            this.drawing.showChildren(this.statusToShow(), this.dataPart, () => this.messages.contextFor().messages);
    }
    /** Has mistakes of the page's author reported by a chunk, which correct pages do not load. */
    #check() {
        const { mistakes } = this.input;
        const known = this.constructor.observedAttributes;
        this.#mistakes = [];
        if (mistakes[0] ?? this.getAttributeNames().some((name) => !FREQUENT.test(name) && !known.includes(name)))
            this.#checked = loadPart('plain').then((part) => void (this.#mistakes = part.reportMistakes(this, mistakes, known)), () => undefined);
    }
}
