import { ReactiveElement, type CSSResult, type PropertyDeclaration, type PropertyValues } from 'lit';
import { DataController } from '../input/data-controller.js';
import type { DataHost, Drawable, NewsStatus, Settled } from '../input/data-host.js';
import type { Issue } from '../model/issue.js';
import { loadPart, type Parts } from '../parts.js';
import type { PlainNode } from '../plain/element.js';
import type { PlainModels } from '../plain/plain-html.js';
import { frameStyles } from '../styles/frame.styles.js';
import { hostStyles } from '../styles/host.styles.js';
import { DrawingController } from './drawing-controller.js';
import type { RenderView } from './drawing.js';
import { MessagesController } from './messages-controller.js';
import { MirrorController } from './mirror-controller.js';
import { SheetsController } from './sheets-controller.js';

/** An element by what it shows: the tag it is registered under, without a prefix. */
type Kind = keyof PlainModels;

/** Attributes of all elements, which each class declares and documents for itself. */
interface Attributes {
  readonly theme: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly mirror: boolean;
}

/** An element with these attributes. */
type Declared = ReactiveElement & DataHost & Attributes & Pick<NewsElement<never, never>, 'ready' | 'reload'>;

/**
 * What all elements do: they read their data, draw it or show their children, and say how they stand.
 *
 * An element adds how its children and attributes are read, and how its content is drawn.
 */
export abstract class NewsElement<Model extends PlainModels[Kind], Children> extends ReactiveElement {
  // This class has no properties or styles of its own. If lit finalized it, its development build would warn in the
  // console of every host that standard decorators, which we do not use, pass by the method below.
  protected static override finalized = true as const;

  /** Properties are empty until they are set. The values are on the prototype: to set each of them on each element is slow. */
  protected static override getPropertyDescriptor(
    name: PropertyKey,
    key: string | symbol,
    options: PropertyDeclaration,
  ): PropertyDescriptor | undefined {
    const empty = name === 'data' ? undefined : options.type === Boolean ? false : '';
    // What lit restores when an attribute is removed is the first value that an element itself was given.
    if (!options.useDefault) Reflect.set(this.prototype, key, empty);
    return super.getPropertyDescriptor(name, key, options);
  }

  protected readonly drawing: DrawingController;
  protected readonly sheets: SheetsController;
  protected readonly input: DataController<Model, Children>;
  protected readonly messages: MessagesController;
  /** The chunk for data, once there is data. */
  protected dataPart: Parts['data'] | undefined;
  /** Renders what a chunk has left in the drawn content. */
  protected readonly renderView: RenderView | undefined;

  constructor(kind: Kind, styles: readonly Pick<CSSResult, 'cssText'>[]) {
    super();
    const host = this as unknown as Declared;
    this.drawing = new DrawingController(host);
    this.sheets = new SheetsController(host, [hostStyles, frameStyles, ...styles]);
    this.input = new DataController<Model, Children>(host, {
      outside: async (onChange) => {
        const part = (this.dataPart = await loadPart('data'));
        this.sheets.add(part.stateSheet);
        return new part.Outside<Model>(host, part.dataKinds[kind] as never, onChange);
      },
      children: (url) => this.readChildren(url),
      settle: (children, url) => this.settle(children, url),
    });
    this.messages = new MessagesController(host);
    new MirrorController(host, { kind, value: () => this.input.model });
  }

  /** Where the element stands: `empty`, `loading`, `ready` or `error`. Also an attribute, for style sheets. */
  get status(): NewsStatus {
    return this.input.status;
  }

  /** What was dropped or changed in the data. */
  get issues(): readonly Issue[] {
    return this.input.issues;
  }

  /** Resolves when the input as it is now is shown, or has failed; never rejects. */
  get ready(): Promise<void> {
    return this.input.ready.then(() => this.messages.ready);
  }

  /** Asks for `src` again. */
  reload(): Promise<void> {
    return this.input.reload();
  }

  override requestUpdate(name?: PropertyKey, oldValue?: unknown, options?: PropertyDeclaration): void {
    // Frameworks pass a new object in each of their renders. A listener that leads to a render would go on without end.
    if (name === 'data' && this.input.holds(Reflect.get(this, name))) return;
    super.requestUpdate(name, oldValue, options);
  }

  /** Reads the author's own children; `undefined` where there is nothing to see. */
  protected abstract readChildren(url: string): Children | undefined;

  /** Lays the single-field attributes over the children. */
  protected abstract settle(children: Children | undefined, url: string): Settled<Model>;

  /** Draws what there is to show; `undefined` where that is the children. */
  protected abstract draw(drawable: Drawable<Model>): PlainNode | undefined;

  /** The status that is shown with the children where nothing is drawn. */
  protected statusToShow(): NewsStatus {
    return this.input.status;
  }

  protected override createRenderRoot(): ShadowRoot | HTMLElement {
    return this.sheets.attach();
  }

  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      this.drawing.fail();
      this.input.fail(error);
    }
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    const { drawable } = this.input;
    const drawn = drawable && this.draw(drawable);
    if (drawn) this.drawing.show([drawn], this.renderView);
    else this.drawing.showChildren(this.statusToShow(), this.dataPart, () => this.messages.contextFor().messages);
  }
}
