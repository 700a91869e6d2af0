import { LitElement, type PropertyDeclaration } from 'lit';
import { DataController, type DataReaders } from '../input/data-controller.js';
/**
 * What all elements do around their drawing: equal data is no change, and an element that cannot be drawn shows its
 * children.
 */
export declare abstract class NewsElement extends LitElement {
    #private;
    /** Makes the controller that finds out what to show. */
    protected readWith<Value extends object>(readers: DataReaders<Value>): DataController<Value>;
    requestUpdate(name?: PropertyKey, oldValue?: unknown, options?: PropertyDeclaration): void;
    protected performUpdate(): void;
}
