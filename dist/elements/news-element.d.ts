import { ReactiveElement, type CSSResult, type PropertyDeclaration, type PropertyValues } from 'lit';
import { DataController, type Drawable, type NewsStatus, type Settled } from '../input/data-controller.js';
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
/**
 * What all elements do: they read their data, draw it or show their children, and say how they stand.
 *
 * An element adds how its children and attributes are read, and how its content is drawn.
 */
export declare abstract class NewsElement<Model extends PlainModels[Kind], Children> extends ReactiveElement {
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
