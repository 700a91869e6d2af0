import { ReactiveElement, type CSSResult, type PropertyDeclaration, type PropertyValues } from 'lit';
import { DataController } from '../input/data-controller.js';
import type { Drawable, NewsStatus, Settled } from '../input/data-host.js';
import { type ElementAttributes } from '../model/element-attributes.js';
import type { Issue } from '../model/issue.js';
import { type Parts } from '../parts.js';
import type { PlainNode } from '../plain/element.js';
import type { Tag } from '../model/element-attributes.js';
import type { PlainModels } from '../plain/element-models.js';
import { DrawingController } from './drawing-controller.js';
import type { RenderView } from './drawing.js';
import { MessagesController } from './messages-controller.js';
import { SheetsController } from './sheets-controller.js';
/** Declares lit properties for the attributes of an element, and for `data`, which has no attribute. */
export declare function propertiesOf(attributes: ElementAttributes): Record<string, PropertyDeclaration>;
/**
 * Base class of all elements: reads the data, draws it or shows the children, and reports the status.
 *
 * A subclass defines how its children and attributes are read, and how its content is drawn.
 */
export declare abstract class NewsElement<Model extends PlainModels[Tag], Children> extends ReactiveElement {
    #private;
    /** The URL of the data, in any supported format: one item, a list of items, or a story that contains one. */
    src: string;
    /** The name of the data format. Default: the format is detected. */
    format: string;
    /**
     * Which item to use if the data contains several: `3`, an index from 0, or `id:abc`, an id. On `<pull-quote>` also
     * `quote:0`, a quotation in the text of a story, by an index from 0.
     */
    pick: string;
    /** The data as JSON text, for frameworks that cannot set properties. */
    dataText: string;
    /** When `src` is requested: `lazy` once it is near the viewport or is printed; `eager` (default) at once. */
    loading: 'lazy' | 'eager' | '';
    /** A named look: `house`, `broadsheet` or `tabloid`. Default: the font and colours of the host page. */
    theme: 'house' | 'broadsheet' | 'tabloid' | '';
    /** The reader's locale, for dates and UI text. Default: the language of the content. */
    locale: string;
    /** The reader's time zone, such as `Europe/London`, for dates with an offset. Default: the offset as written. */
    timeZone: string;
    /** Whether an element without children writes its content into the page as plain HTML children. */
    mirror: boolean;
    protected static finalized: true;
    /** Puts the initial, empty values on the prototype: setting them on each element is slow. */
    protected static getPropertyDescriptor(name: PropertyKey, key: string | symbol, options: PropertyDeclaration): PropertyDescriptor | undefined;
    protected readonly drawing: DrawingController;
    protected readonly sheets: SheetsController;
    protected readonly input: DataController<Model, Children>;
    protected readonly messages: MessagesController;
    /** The data chunk, once it is loaded. */
    protected dataPart: Parts['data'] | undefined;
    /** Renders the views that a lazy chunk has placed in the drawn content. */
    protected readonly renderView: RenderView | undefined;
    constructor(kind: Tag, styles: readonly Pick<CSSResult, 'cssText'>[]);
    /** The state of the data: `empty`, `loading`, `ready` or `error`. Reflected as an attribute for style sheets. */
    get status(): NewsStatus;
    /** The problems found in the data and the attributes, such as unknown fields. */
    get issues(): readonly Issue[];
    /** Resolves when the current input is shown or has failed; never rejects. */
    get ready(): Promise<void>;
    /** Resolves when the current input is drawn or has failed: for server-rendered content, not yet in the shadow root. */
    protected get drawn(): Promise<void>;
    /** Requests `src` again. */
    reload(): Promise<void>;
    requestUpdate(name?: PropertyKey, oldValue?: unknown, options?: PropertyDeclaration): void;
    /** Reads the author's children; `undefined` if they have no visible content. */
    protected abstract readChildren(url: string): Children | undefined;
    /** Overrides fields of the children with the single-field attributes. */
    protected abstract settle(children: Children | undefined, url: string): Settled<Model>;
    /** Draws the content; `undefined` to show the children instead. */
    protected abstract draw(drawable: Drawable<Model>): PlainNode | undefined;
    /** The status shown together with the children when nothing is drawn. */
    protected statusToShow(): NewsStatus;
    protected createRenderRoot(): ShadowRoot | HTMLElement;
    protected performUpdate(): void;
    protected update(changed: PropertyValues): void;
}
