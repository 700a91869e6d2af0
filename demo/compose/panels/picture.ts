import { html, type TemplateResult } from 'lit';
import { createRef, ref } from 'lit/directives/ref.js';
import { saveFile } from '../files.js';
import { drawPicture, loadPictureFonts, PICTURE_SIZES, svgPicture, type PictureSize } from '../picture.js';
import { quoted } from '../state/quoted.js';
import { words } from '../words/words.js';
import { Clipboard } from './clipboard.js';
import { textField } from './field.js';
import { Panel } from './panel.js';

/** Height of the small pictures, in pixels of dense screens. */
const THUMBNAIL = 216;

/** The quotation as a picture, in three sizes, with its alternative text. */
export class PicturePanel extends Panel {
  #size: PictureSize = 'card';
  readonly #clipboard = new Clipboard(() => this.requestUpdate());
  readonly #canvases = {
    card: createRef<HTMLCanvasElement>(),
    square: createRef<HTMLCanvasElement>(),
    story: createRef<HTMLCanvasElement>(),
  };

  protected override render(): TemplateResult {
    const { picture } = words.copy;
    return html`<section class="group" aria-labelledby="picture">
      <h2 class="h3" id="picture">${picture.title}</h2>
      <div class="fields">
        <fieldset>
          <legend class="vh">${picture.size}</legend>
          <div class="shots">
            ${(Object.keys(PICTURE_SIZES) as PictureSize[]).map((size) => {
              const [width, height] = PICTURE_SIZES[size];
              const scale = THUMBNAIL / height;
              return html`<label
                ><input
                  type="radio"
                  name="picture"
                  .checked=${this.#size === size}
                  @change=${() => {
                    this.#size = size;
                  }}
                /><canvas
                  class="pic"
                  width=${Math.round(width * scale)}
                  height=${THUMBNAIL}
                  aria-hidden="true"
                  ${ref(this.#canvases[size])}
                ></canvas
                ><span>${picture.sizes[size]}<br /><span dir="ltr">${width} × ${height}</span></span></label
              >`;
            })}
          </div>
        </fieldset>
        ${textField({
          id: 'picture-alt',
          label: picture.alt,
          value: this.#altText(),
          rows: 2,
          change: (pictureText) => this.composer.change({ pictureText }, 'picture-alt'),
        })}
        <div class="acts">
          <button class="button" type="button" @click=${this.#savePng}>${picture.png}</button>
          <button class="button" type="button" @click=${this.#saveSvg}>${picture.svg}</button>
          <button class="button" type="button" @click=${this.#copyAlt}>
            ${this.#clipboard.has(this.#altText()) ? words.copy.copied : picture.copyAlt}
          </button>
        </div>
      </div>
    </section>`;
  }

  protected override updated(): void {
    for (const size of Object.keys(PICTURE_SIZES) as PictureSize[]) {
      const canvas = this.#canvases[size].value;
      if (canvas) drawPicture(canvas, this.work, size);
    }
  }

  protected override firstUpdated(): void {
    void loadPictureFonts().then(() => this.requestUpdate());
  }

  #altText(): string {
    const { quote, pictureText } = this.work;
    if (pictureText) return pictureText;
    const { attribution, role } = quote;
    const speaker = [attribution, role].filter(Boolean).join(', ');
    return speaker ? `${speaker}: ${quoted(quote)}` : quoted(quote);
  }

  readonly #savePng = (): void => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = PICTURE_SIZES[this.#size];
    drawPicture(canvas, this.work, this.#size);
    canvas.toBlob((blob) => {
      if (!blob) return;
      saveFile(`quote-${this.#size}.png`, blob, 'image/png');
      this.composer.announce(words.copy.picture.done);
    });
  };

  readonly #saveSvg = (): void => {
    saveFile(`quote-${this.#size}.svg`, svgPicture(this.work, this.#size, this.#altText()), 'image/svg+xml');
    this.composer.announce(words.copy.picture.done);
  };

  readonly #copyAlt = async (): Promise<void> => {
    const isCopied = await this.#clipboard.copy(this.#altText());
    this.composer.announce(isCopied ? words.copy.copied : words.copy.blocked);
    if (!isCopied) this.querySelector<HTMLTextAreaElement>('#picture-alt')?.select();
  };
}
