import { ReactiveElement, type PropertyDeclaration } from 'lit';
import { DataController, type DataReaders } from '../input/data-controller.js';
import { DrawingController } from './drawing-controller.js';
/**
 * What all elements do around their drawing: equal data is no change, and an element that cannot be drawn shows its
 * children.
 */
export declare abstract class NewsElement extends ReactiveElement {
    #private;
    locale: string;
    /** Properties are empty until they are set. The values are on the prototype: to set each of them on each element is slow. */
    protected static getPropertyDescriptor(name: PropertyKey, key: string | symbol, options: PropertyDeclaration): PropertyDescriptor | undefined;
    /** Draws into the shadow root. */
    protected readonly drawing: DrawingController;
    /** Asks for `src` again. */
    abstract reload(): Promise<void>;
    /** Makes the controller that finds out what to show. */
    protected readWith<Value extends object>(readers: DataReaders<Value>): DataController<Value>;
    requestUpdate(name?: PropertyKey, oldValue?: unknown, options?: PropertyDeclaration): void;
    protected performUpdate(): void;
}
