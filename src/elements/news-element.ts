import { ReactiveElement, type CSSResult, type PropertyDeclaration, type PropertyValues } from 'lit';
import { DataController } from '../input/data-controller.js';
import type { DataHost, Drawable, NewsStatus, Settled } from '../input/data-host.js';
import { propertyOf, type ElementAttributes } from '../model/element-attributes.js';
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

/** The properties that lit makes for attributes, and `data`, which has none. */
export function propertiesOf(attributes: ElementAttributes): Record<string, PropertyDeclaration> {
  const properties: Record<string, PropertyDeclaration> = { data: { attribute: false } };
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
export abstract class NewsElement<Model extends PlainModels[Kind], Children> extends ReactiveElement {
  /** Address of data in any format that is known: what the element shows, a list of it, or a story that holds it. */
  declare src: string;

  /** The name of the data's format; without it the format is recognised. */
  declare format: string;

  /** Which of several in the data: `3`, an index from 0, or `id:abc`, an id. */
  declare pick: string;

  /** The data as JSON text, for frameworks that set no properties. */
  declare dataText: string;

  /** When `src` is requested: `lazy` when the element comes near the viewport or is printed; else at once. */
  declare loading: 'lazy' | 'eager' | '';

  /** A named look: `house`, `broadsheet` or `tabloid`. Without one the page's font and colours. */
  declare theme: 'house' | 'broadsheet' | 'tabloid' | '';

  /** The reader's locale for dates and the element's own words; else the language of the content. */
  declare locale: string;

  /** The reader's time zone, such as `Europe/London`, for dates that are instants; else they stay as written. */
  declare timeZone: string;

  /** Whether the element writes what it shows into its children as plain HTML, where it has none of its own. */
  declare mirror: boolean;

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
    // Each class declares `data` with the type of its own data.
    const host = this as this & Pick<DataHost, 'data'>;
    this.drawing = new DrawingController(this);
    this.sheets = new SheetsController(this, [hostStyles, frameStyles, ...styles]);
    this.input = new DataController<Model, Children>(host, {
      sources: async (onChange) => {
        const part = (this.dataPart = await loadPart('data'));
        this.sheets.add(part.stateSheet);
        return new part.DataSources<Model>(host, part.dataKinds[kind] as never, onChange);
      },
      children: (url) => this.readChildren(url),
      settle: (children, url) => this.settle(children, url),
    });
    this.messages = new MessagesController(this);
    new MirrorController(this, { kind, value: () => this.input.model });
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
