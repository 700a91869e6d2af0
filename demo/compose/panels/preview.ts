import { html, nothing, type TemplateResult } from 'lit';
import { createRef, ref } from 'lit/directives/ref.js';
import { GROUNDS, TARGET, type Ground, type PreviewAnswer, type PreviewMessage } from '../preview-message.js';
import { previewAddress } from '../site.js';
import { outputOf, plainOf, PLATFORMS, widgetOf, type Widget } from '../state/outputs.js';
import { without } from '../state/work.js';
import { words } from '../words/words.js';
import { Panel } from './panel.js';

type Width = 'phone' | 'column' | 'page';
const WIDTHS: Readonly<Record<Width, number>> = { phone: 320, column: 680, page: 1200 };
const LEAST_HEIGHT = 80;

/** The preview: the widget in a frame, at a width, on a ground. */
export class PreviewPanel extends Panel {
  #width: Width = 'column';
  /** The ground that was chosen; the step “Copy” shows what the platform keeps unless another one is chosen there. */
  #ground: Exclude<Ground, 'copied'> = 'blank';
  #copyGround: Ground = 'copied';
  #height = 0;
  #space = WIDTHS.column;
  readonly #frame = createRef<HTMLIFrameElement>();
  readonly #view = createRef<HTMLElement>();
  readonly #resized = new ResizeObserver(([entry]) => {
    const space = entry?.contentRect.width ?? 0;
    if (space > 0 && space !== this.#space) {
      this.#space = space;
      this.requestUpdate();
    }
  });

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('message', this.#answered);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('message', this.#answered);
    this.#resized.disconnect();
  }

  protected override render(): TemplateResult {
    const { preview } = words;
    const isCopy = this.composer.step === 'copy';
    const { platform } = this.work;
    const scale = Math.min(1, this.#space / WIDTHS.page);
    return html`<div class="tools">
        <fieldset class="choice tight">
          <legend class="vh">${preview.width}</legend>
          ${(Object.keys(WIDTHS) as Width[]).map(
            (name) =>
              html`<label
                ><input
                  type="radio"
                  name="preview-width"
                  .checked=${this.#width === name}
                  @change=${() => {
                    this.#width = name;
                    this.requestUpdate();
                  }}
                />${preview.widths[name]}</label
              >`,
          )}
        </fieldset>
        <div class="on">
          <label class="lab" for="ground"><span class="wide">${preview.shownOn}</span></label>
          <select id="ground" aria-label=${preview.shownOn} @change=${this.#chooseGround}>
            ${
              isCopy
                ? html`<option value="copied" ?selected=${this.#current === 'copied'}>
                    ${preview.asCopied(words.platforms[platform])}
                  </option>`
                : nothing
            }
            ${GROUNDS.map(
              (name) =>
                html`<option value=${name} ?selected=${this.#current === name}>${preview.grounds[name]}</option>`,
            )}
          </select>
        </div>
      </div>
      <div class="view" ${ref(this.#view)}>
        ${
          widgetOf(this.work)
            ? html`<iframe
                class="sheet-of ${this.#width}"
                src=${previewAddress}
                title=${preview.frame}
                tabindex="-1"
                ${ref(this.#frame)}
              ></iframe>`
            : html`<p class="hint">${preview.nothing}</p>`
        }
      </div>
      <div class="say">
        <p>${this.#width === 'page' ? preview.page(Math.round(scale * 100)) : preview[this.#width]}</p>
        <p>${this.#saved()}</p>
      </div>`;
  }

  protected override firstUpdated(): void {
    if (this.#view.value) this.#resized.observe(this.#view.value);
  }

  protected override updated(): void {
    const frame = this.#frame.value;
    if (!frame) return;
    frame.style.blockSize = `${Math.max(LEAST_HEIGHT, this.#height)}px`;
    frame.style.setProperty('zoom', this.#width === 'page' ? String(Math.min(1, this.#space / WIDTHS.page)) : '');
    this.#send();
  }

  get #current(): Ground {
    return this.composer.step === 'copy' ? this.#copyGround : this.#ground;
  }

  readonly #chooseGround = (event: Event): void => {
    const ground = (event.currentTarget as HTMLSelectElement).value as Ground;
    if (ground !== 'copied') this.#ground = ground;
    this.#copyGround = ground;
    this.requestUpdate();
  };

  #saved(): string {
    return { none: '', pending: words.saving, saved: words.saved, failed: words.notSaved }[this.composer.storage];
  }

  #send(): void {
    const ground = this.#current;
    const { look, kind, quote, trip, story } = this.work;
    const content = kind === 'quote' ? quote : kind === 'itinerary' ? trip : undefined;
    // The page around the widget is in the language of the story, not in that of the composer.
    const language = content?.language ?? story?.language ?? 'en';
    const message = { ground, scheme: look.scheme, language };
    this.#frame.value?.contentWindow?.postMessage({ ...message, ...this.#content(ground) }, TARGET);
  }

  #content(ground: Ground): Pick<PreviewMessage, 'widget' | 'html'> {
    if (ground === 'no-script' || ground === 'reader') return { html: plainOf(this.work) };
    const output = ground === 'copied' ? outputOf(this.work) : undefined;
    if (output && (output.kind === 'static' || output.kind === 'twin')) {
      return { html: PLATFORMS[this.work.platform].isRich ? plainOf(this.work) : output.code };
    }
    const widget = widgetOf(this.work);
    return { widget: widget && withShownPicture(widget) };
  }

  readonly #answered = ({ source, origin, data }: MessageEvent<PreviewAnswer>): void => {
    if (source !== this.#frame.value?.contentWindow || origin !== self.origin) return;
    // The frame begins with an answer without height.
    if (data.height > 0) this.#height = data.height;
    this.requestUpdate();
  };
}

/** Without a picture whose address is not written to its end, or leads nowhere from here. */
function withShownPicture(widget: Widget): Widget {
  const { data } = widget;
  if (!('image' in data) || /^(?:https:\/\/[^\s/]+\/.|data:image\/)/.test(data.image.src)) return widget;
  return { ...widget, data: without(data, 'image') } as Widget;
}
