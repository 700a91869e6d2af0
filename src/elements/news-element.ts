import { ReactiveElement, type PropertyDeclaration } from 'lit';
import { DataController, type DataHost, type DataReaders } from '../input/data-controller.js';
import { DrawingController } from './drawing-controller.js';

/**
 * What all elements do around their drawing: equal data is no change, and an element that cannot be drawn shows its
 * children.
 */
export abstract class NewsElement extends ReactiveElement {
  declare locale: string;

  /** Draws into the shadow root. */
  protected readonly drawing = new DrawingController(this);

  #input: DataController<object> | undefined;

  /** Asks for `src` again. */
  abstract reload(): Promise<void>;

  /** Makes the controller that finds out what to show. */
  protected readWith<Value extends object>(readers: DataReaders<Value>): DataController<Value> {
    const controller = new DataController<Value>(this as unknown as DataHost, readers);
    this.#input = controller as unknown as DataController<object>;
    return controller;
  }

  override requestUpdate(name?: PropertyKey, oldValue?: unknown, options?: PropertyDeclaration): void {
    // Frameworks pass a new object in each of their renders. A listener that leads to a render would go on without end.
    if (name === 'data' && this.#input?.holds(Reflect.get(this, name))) return;
    super.requestUpdate(name, oldValue, options);
  }

  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      this.drawing.fail();
      this.#input?.fail(error);
    }
  }
}
