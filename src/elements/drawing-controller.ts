import type { ReactiveElement } from 'lit';
import { Drawing, type RenderView } from './drawing.js';
import { elementWith, type PlainNode } from '../plain/element.js';
import type { DataController } from '../input/data-controller.js';
import type { DrawContext } from '../decorate/context.js';
import { drawContext, type DrawSetting } from '../decorate/draw-context.js';
import type { Messages } from '../i18n/messages.js';
import type { ViewContext } from '../i18n/view-context.js';
import type { Parts } from '../parts.js';

interface Host extends ReactiveElement {
  readonly locale: unknown;
  reload(): Promise<void>;
}

/**
 * Draws an element's content into its shadow root, and handles the events there: the button to try again, links within
 * the content, pictures that could not be loaded.
 */
export class DrawingController {
  /** URLs of pictures that failed to load. */
  readonly lost = new Set<string>();
  readonly #host: Host;
  #drawing: Drawing | undefined;
  #hasFailed = false;
  readonly #heard = new WeakSet<Node>();

  constructor(host: Host) {
    this.#host = host;
  }

  /** The context for drawing content: language and messages of the element, and its attributes. */
  contextFor(base: ViewContext, setting: DrawSetting): DrawContext {
    return drawContext(base, { ...setting, locale: this.#host.locale, lost: this.lost });
  }

  /** Shows the content. */
  show(tree: readonly PlainNode[], renderView?: RenderView): void {
    this.#hasFailed = false;
    this.#draw(tree, renderView);
  }

  /** Shows the element's children and, above them, the loading or error state. */
  showChildren(
    status: DataController<object>['status'],
    states: Parts['data'] | undefined,
    messages: () => Messages,
  ): void {
    const isLoading = status === 'loading';
    if (status === 'error') this.#hasFailed = true;
    else if (!isLoading) this.#hasFailed = false;
    let state: PlainNode | undefined;
    if (isLoading && !this.#hasFailed) state = states?.drawLoading(messages());
    else if (status === 'error' || isLoading)
      state =
        states?.drawFailure(messages(), isLoading) ??
        elementWith('p', { part: 'error', class: 'frame' }, [messages().failed]);
    // The live region exists before its message. Otherwise screen readers would not announce the message.
    const region = elementWith('div', { class: 'announced', role: 'status' }, [state]);
    this.#draw([region, elementWith('slot', {}, [])]);
  }

  /** Shows only the children: drawing failed, and the drawn content may be incomplete. */
  fail(): void {
    this.#drawAnew([elementWith('slot', {}, [])]);
  }

  #draw(tree: readonly PlainNode[], renderView?: RenderView): void {
    this.#drawing ??= new Drawing(this.#host.renderRoot);
    try {
      this.#drawing.draw(tree, renderView);
    } catch {
      // Another script or an extension may have changed what was drawn.
      this.#drawAnew(tree, renderView);
    }
    this.#listen(this.#drawing.root);
  }

  #drawAnew(tree: readonly PlainNode[], renderView?: RenderView): void {
    const { root } = this.#drawing ?? new Drawing(this.#host.renderRoot);
    for (let child = root.firstChild; child; child = root.firstChild) child.remove();
    this.#drawing = new Drawing(root);
    this.#drawing.draw(tree, renderView);
  }

  #listen(root: Node): void {
    // Most quotations need no listeners, because they have no links, buttons or pictures.
    if (this.#heard.has(root) || !(root as ParentNode & Node).querySelector('a,button,img')) return;
    this.#heard.add(root);
    root.addEventListener('click', (event) => this.#onClick(event));
    // These events do not bubble, so they are captured.
    root.addEventListener('error', (event) => this.#onPicture(event, true), true);
    root.addEventListener('load', (event) => this.#onPicture(event, false), true);
    // The poster is behind the video. During playback it would be visible beside a narrow video.
    root.addEventListener('play', ({ target }) => (target as Element).classList.add('played'), true);
  }

  #onClick(event: Event): void {
    const [target] = event.composedPath();
    if (!(target instanceof Element)) return;
    const button = target.closest('[part=retry]');
    if (button && button.getAttribute('aria-disabled') !== 'true') void this.#host.reload();
    const link = target.closest('a[href^="#"]');
    const id = link?.getAttribute('href')?.slice(1);
    // The browser does not find link targets in a shadow root.
    const aim = id && this.#host.shadowRoot?.getElementById(decoded(id));
    if (!aim) return;
    event.preventDefault();
    aim.scrollIntoView();
    if (aim instanceof HTMLElement) {
      if (aim.tabIndex < 0) aim.tabIndex = -1;
      aim.focus({ preventScroll: true });
    }
  }

  #onPicture(event: Event, isLost: boolean): void {
    const picture = event.target;
    if (!(picture instanceof HTMLImageElement)) return;
    const address = picture.getAttribute('src') ?? '';
    if (this.lost.has(address) === isLost) return;
    if (isLost) this.lost.add(address);
    else this.lost.delete(address);
    this.#host.requestUpdate();
  }
}

function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
