import { ReactiveElement, type CSSResult, type PropertyDeclaration, type PropertyValues } from 'lit';
import { DataController } from '../input/data-controller.js';
import type { Drawable, NewsStatus, Settled } from '../input/data-host.js';
import { type ElementAttributes } from '../model/element-attributes.js';
import type { Issue } from '../model/issue.js';
import { type Parts } from '../parts.js';
import type { PlainNode } from '../plain/element.js';
import type { PlainModels } from '../plain/plain-html.js';
import { DrawingController } from './drawing-controller.js';
import type { RenderView } from './drawing.js';
import { MessagesController } from './messages-controller.js';
import { SheetsController } from './sheets-controller.js';
/** An element by what it shows: the tag it is registered under, without a prefix. */
type Kind = keyof PlainModels;
/** The properties that lit makes for attributes, and `data`, which has none. */
export declare function propertiesOf(attributes: ElementAttributes): Record<string, PropertyDeclaration>;
/**
 * What all elements do: they read their data, draw it or show their children, and say how they stand.
 *
 * An element adds how its children and attributes are read, and how its content is drawn.
 */
export declare abstract class NewsElement<Model extends PlainModels[Kind], Children> extends ReactiveElement {
    /** Address of data in any format that is known: what the element shows, a list of it, or a story that holds it. */
    src: string;
    /** The name of the data's format; without it the format is recognised. */
    format: string;
    /** Which of several in the data: `3`, an index from 0, or `id:abc`, an id. */
    pick: string;
    /** The data as JSON text, for frameworks that set no properties. */
    dataText: string;
    /** When `src` is requested: `lazy` when the element comes near the viewport or is printed; else at once. */
    loading: 'lazy' | 'eager' | '';
    /** A named look: `house`, `broadsheet` or `tabloid`. Without one the page's font and colours. */
    theme: 'house' | 'broadsheet' | 'tabloid' | '';
    /** The reader's locale for dates and the element's own words; else the language of the content. */
    locale: string;
    /** The reader's time zone, such as `Europe/London`, for dates that are instants; else they stay as written. */
    timeZone: string;
    /** Whether the element writes what it shows into its children as plain HTML, where it has none of its own. */
    mirror: boolean;
    protected static finalized: true;
    /** Properties are empty until they are set. The values are on the prototype: to set each of them on each element is slow. */
    protected static getPropertyDescriptor(name: PropertyKey, key: string | symbol, options: PropertyDeclaration): PropertyDescriptor | undefined;
    protected readonly drawing: DrawingController;
    protected readonly sheets: SheetsController;
    protected readonly input: DataController<Model, Children>;
    protected readonly messages: MessagesController;
    /** The chunk for data, once there is data. */
    protected dataPart: Parts['data'] | undefined;
    /** Renders what a chunk has left in the drawn content. */
    protected readonly renderView: RenderView | undefined;
    constructor(kind: Kind, styles: readonly Pick<CSSResult, 'cssText'>[]);
    /** Where the element stands: `empty`, `loading`, `ready` or `error`. Also an attribute, for style sheets. */
    get status(): NewsStatus;
    /** What was dropped or changed in the data. */
    get issues(): readonly Issue[];
    /** Resolves when the input as it is now is shown, or has failed; never rejects. */
    get ready(): Promise<void>;
    /** Asks for `src` again. */
    reload(): Promise<void>;
    requestUpdate(name?: PropertyKey, oldValue?: unknown, options?: PropertyDeclaration): void;
    /** Reads the author's own children; `undefined` where there is nothing to see. */
    protected abstract readChildren(url: string): Children | undefined;
    /** Lays the single-field attributes over the children. */
    protected abstract settle(children: Children | undefined, url: string): Settled<Model>;
    /** Draws what there is to show; `undefined` where that is the children. */
    protected abstract draw(drawable: Drawable<Model>): PlainNode | undefined;
    /** The status that is shown with the children where nothing is drawn. */
    protected statusToShow(): NewsStatus;
    protected createRenderRoot(): ShadowRoot | HTMLElement;
    protected performUpdate(): void;
    protected update(changed: PropertyValues): void;
}
export {};
