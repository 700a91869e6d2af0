/** What elements leave behind in a page: listeners on what outlives them, observers, nodes and timers. */
export interface Left {
  readonly listeners: readonly string[];
  readonly observers: number;
  readonly nodes: number;
  readonly sheets: number;
}

const OBSERVERS = ['MutationObserver', 'IntersectionObserver', 'ResizeObserver', 'PerformanceObserver'] as const;

type Listener = Parameters<EventTarget['addEventListener']>;

/** Counts listeners and observers from when it is made until `release()`. */
export class Counter {
  readonly #listeners = new Map<EventTarget, Map<string, unknown>>();
  #observers = 0;
  readonly #restores: (() => void)[] = [];
  readonly #ids = new WeakMap<object, number>();
  #lastId = 0;

  constructor() {
    const { addEventListener, removeEventListener } = EventTarget.prototype;
    const add = (...[target, type, listener, options]: [EventTarget, ...Listener]): void => {
      if (listener && isLasting(target)) this.#of(target).set(this.#key(type, listener, options), listener);
    };
    const remove = (...[target, type, listener, options]: [EventTarget, ...Listener]): void => {
      if (listener) this.#listeners.get(target)?.delete(this.#key(type, listener, options));
    };
    Object.assign(EventTarget.prototype, {
      addEventListener(this: EventTarget | undefined, ...given: Listener) {
        add(this ?? window, ...given);
        addEventListener.apply(this ?? window, given);
      },
      removeEventListener(this: EventTarget | undefined, ...given: Listener) {
        remove(this ?? window, ...given);
        removeEventListener.apply(this ?? window, given);
      },
    });
    this.#restores.push(() => Object.assign(EventTarget.prototype, { addEventListener, removeEventListener }));
    for (const name of OBSERVERS) this.#count(name);
  }

  /** What is there now. */
  get left(): Left {
    const listeners = [...this.#listeners].flatMap(([target, own]) =>
      [...own.keys()].map((key) => `${target.constructor.name} ${key}`),
    );
    return {
      listeners: listeners.sort(),
      observers: this.#observers,
      nodes: countNodes(document),
      sheets: document.adoptedStyleSheets.length + document.styleSheets.length,
    };
  }

  release(): void {
    for (const restore of this.#restores) restore();
  }

  #of(target: EventTarget): Map<string, unknown> {
    const own = this.#listeners.get(target) ?? new Map<string, unknown>();
    this.#listeners.set(target, own);
    return own;
  }

  /** One listener is added once for each type and phase. */
  #key(type: string, listener: object, options: Listener[2]): string {
    const id = this.#ids.get(listener) ?? ++this.#lastId;
    this.#ids.set(listener, id);
    return `${type} ${typeof options === 'object' ? Boolean(options.capture) : Boolean(options)} ${id}`;
  }

  /** Counts the observers of a class that observe something: each as one. */
  #count(name: (typeof OBSERVERS)[number]): void {
    const given = window[name] as unknown as new (...values: unknown[]) => MutationObserver;
    const change = (by: number): unknown => (this.#observers += by);
    const counted = class extends given {
      #isActive = false;
      override observe(...values: Parameters<MutationObserver['observe']>): void {
        if (!this.#isActive) change(1);
        this.#isActive = true;
        super.observe(...values);
      }
      override disconnect(): void {
        if (this.#isActive) change(-1);
        this.#isActive = false;
        super.disconnect();
      }
    };
    Reflect.set(window, name, counted);
    this.#restores.push(() => Reflect.set(window, name, given));
  }
}

/** Whether something outlives an element that listens to it: not a node below the page's body, nor a request's signal. */
const isLasting = (target: EventTarget): boolean =>
  !(target instanceof AbortSignal) && (!(target instanceof Node) || target instanceof Document || isFrame(target));
const isFrame = (node: Node): boolean =>
  [document.documentElement, document.head, document.body].includes(node as never);

const countNodes = (root: Node): number => {
  const walker = document.createTreeWalker(root);
  let count = 0;
  while (walker.nextNode()) count++;
  return count;
};
