import { ReactiveElement, type CSSResult, type PropertyDeclaration, type PropertyValues } from 'lit';
import { DataController } from '../input/data-controller.js';
import { NewsErrorEvent } from '../input/events.js';
import type { DataHost, Drawable, NewsStatus, Settled } from '../input/data-host.js';
import { propertyOf, type ElementAttributes } from '../model/element-attributes.js';
import type { Issue } from '../model/issue.js';
import { loadPart, type Parts } from '../parts.js';
import type { PlainNode } from '../plain/element.js';
import type { Tag } from '../model/element-attributes.js';
import type { PlainModels } from '../plain/element-models.js';
import { frameStyles } from '../styles/frame.styles.js';
import { hostStyles } from '../styles/host.styles.js';
import { DrawingController } from './drawing-controller.js';
import type { RenderView } from './drawing.js';
import { MessagesController } from './messages-controller.js';
import { MirrorController } from './mirror-controller.js';
import { SheetsController } from './sheets-controller.js';

/** The most frequent attributes that are valid on any element. A chunk knows the others. */
const FREQUENT = /^(id|class|lang|dir|status|style|hidden|slot|part|role|title|(aria|data)-.+)$/;

/** Declares lit properties for the attributes of an element, and for `data`, which has no attribute. */
export function propertiesOf(attributes: ElementAttributes): Record<string, PropertyDeclaration> {
  const properties: Record<string, PropertyDeclaration> = { data: { attribute: false } };
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
export abstract class NewsElement<Model extends PlainModels[Tag], Children> extends ReactiveElement {
  /** The URL of the data, in any supported format: one item, a list of items, or a story that contains one. */
  declare src: string;

  /** The name of the data format. Default: the format is detected. */
  declare format: string;

  /**
   * Which item to use if the data contains several: `3`, an index from 0, or `id:abc`, an id. On `<pull-quote>` also
   * `quote:0`, a quotation in the text of a story, by an index from 0.
   */
  declare pick: string;

  /** The data as JSON text, for frameworks that cannot set properties. */
  declare dataText: string;

  /** When `src` is requested: `lazy` once it is near the viewport or is printed; `eager` (default) at once. */
  declare loading: 'lazy' | 'eager' | '';

  /** A named look: `house`, `broadsheet` or `tabloid`. Default: the font and colours of the host page. */
  declare theme: 'house' | 'broadsheet' | 'tabloid' | '';

  /** The reader's locale, for dates and UI text. Default: the language of the content. */
  declare locale: string;

  /** The reader's time zone, such as `Europe/London`, for dates with an offset. Default: the offset as written. */
  declare timeZone: string;

  /** Whether an element without children writes its content into the page as plain HTML children. */
  declare mirror: boolean;

  // This class has no properties or styles. Without this line, lit's development build warns in the console of every
  // host page that standard decorators skip the method below. We use no decorators.
  protected static override finalized = true as const;

  /** Puts the initial, empty values on the prototype: setting them on each element is slow. */
  protected static override getPropertyDescriptor(
    name: PropertyKey,
    key: string | symbol,
    options: PropertyDeclaration,
  ): PropertyDescriptor | undefined {
    const empty = name === 'data' ? undefined : options.type === Boolean ? false : '';
    // With `useDefault`, lit restores the first value set on the element itself when the attribute is removed.
    if (!options.useDefault) Reflect.set(this.prototype, key, empty);
    return super.getPropertyDescriptor(name, key, options);
  }

  protected readonly drawing: DrawingController;
  protected readonly sheets: SheetsController;
  protected readonly input: DataController<Model, Children>;
  protected readonly messages: MessagesController;
  /** The data chunk, once it is loaded. */
  protected dataPart: Parts['data'] | undefined;
  /** Renders the views that a lazy chunk has placed in the drawn content. */
  protected readonly renderView: RenderView | undefined;

  /** Mistakes that a chunk has found, and the promise of that chunk. */
  #mistakes: readonly Issue[] = [];
  #checked: Promise<void> | undefined;

  constructor(kind: Tag, styles: readonly Pick<CSSResult, 'cssText'>[]) {
    super();
    // Each class declares `data` with the type of its own data.
    const host = this as this & Pick<DataHost, 'data'>;
    this.drawing = new DrawingController(this);
    this.sheets = new SheetsController(this, [hostStyles, frameStyles, ...styles], () => this.drawn);
    this.input = new DataController<Model, Children>(host, {
      sources: async (onChange) => {
        const part = (this.dataPart = await loadPart('data'));
        this.sheets.add(part.stateSheet);
        return new part.DataSources<Model>(host, part.dataKindOf(kind) as never, onChange);
      },
      children: (url) => this.readChildren(url),
      settle: (children, url) => this.settle(children, url),
    });
    this.messages = new MessagesController(this);
    new MirrorController(this, { kind, value: () => this.input.model });
  }

  /** The state of the data: `empty`, `loading`, `ready` or `error`. Reflected as an attribute for style sheets. */
  get status(): NewsStatus {
    return this.input.status;
  }

  /** The problems found in the data and the attributes, such as unknown fields. */
  get issues(): readonly Issue[] {
    return [...this.input.issues, ...this.#mistakes];
  }

  /** Resolves when the current input is shown or has failed; never rejects. */
  get ready(): Promise<void> {
    return this.drawn.then(() => this.#checked).then(() => this.sheets.attached());
  }

  /** Resolves when the current input is drawn or has failed: for server-rendered content, not yet in the shadow root. */
  protected get drawn(): Promise<void> {
    return this.input.ready.then(() => this.messages.ready);
  }

  /** Requests `src` again. */
  reload(): Promise<void> {
    return this.input.reload();
  }

  override requestUpdate(name?: PropertyKey, oldValue?: unknown, options?: PropertyDeclaration): void {
    // Frameworks pass a new object at each render. Were equal data loaded again, a listener that renders would loop.
    if (name === 'data' && this.input.holds(Reflect.get(this, name))) return;
    super.requestUpdate(name, oldValue, options);
  }

  /** Reads the author's children; `undefined` if they have no visible content. */
  protected abstract readChildren(url: string): Children | undefined;

  /** Overrides fields of the children with the single-field attributes. */
  protected abstract settle(children: Children | undefined, url: string): Settled<Model>;

  /** Draws the content; `undefined` to show the children instead. */
  protected abstract draw(drawable: Drawable<Model>): PlainNode | undefined;

  /** The status shown together with the children when nothing is drawn. */
  protected statusToShow(): NewsStatus {
    const { status, mistakes } = this.input;
    // Readers see only errors after which they can try again.
    return status === 'error' && mistakes[0] instanceof NewsErrorEvent ? 'empty' : status;
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
    this.#check();
    const { drawable } = this.input;
    const drawn = drawable && this.draw(drawable);
    if (drawn) this.drawing.show([drawn], this.renderView);
    else this.drawing.showChildren(this.statusToShow(), this.dataPart, () => this.messages.contextFor().messages);
  }

  /** Has mistakes of the page's author reported by a chunk, which correct pages do not load. */
  #check(): void {
    const { mistakes } = this.input;
    const known = (this.constructor as typeof ReactiveElement).observedAttributes;
    this.#mistakes = [];
    if (mistakes[0] ?? this.getAttributeNames().some((name) => !FREQUENT.test(name) && !known.includes(name)))
      this.#checked = loadPart('plain').then(
        (part) => void (this.#mistakes = part.reportMistakes(this, mistakes, known)),
        () => undefined,
      );
  }
}
