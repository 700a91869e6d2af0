import { html, nothing, type TemplateResult } from 'lit';
import type { Image } from '../model/definition/image.js';
import type { ViewContext } from './context.js';
import { renderText } from './inlines.js';

/** What differs between one place of a picture and another. */
export interface PictureStyle {
  /** The part's name: `lead` or `figure`. */
  readonly part: string;
  /** Whether it stands where reading starts: then it is loaded at once. */
  readonly first: boolean;
  /** How wide it is shown, for the choice among its files. */
  readonly sizes: string;
}

/** A picture with what it shows and who made it. Its space is kept, and its words stay when it is lost. */
export function renderPicture(image: Image, context: ViewContext, style: PictureStyle): TemplateResult {
  const { caption, credit } = image;
  return html`<figure part=${style.part} class=${style.part}>
    ${renderImage(image, style)}
    ${
      (caption ?? credit)
        ? html`<figcaption>
            ${caption ? html`<span part="caption">${renderText(caption, context)}</span>` : nothing}
            ${credit ? html`<small part="credit">${credit}</small>` : nothing}
          </figcaption>`
        : nothing
    }
  </figure>`;
}

/**
 * The picture alone. A picture that cannot be loaded leaves its description in its place, not a broken icon.
 *
 * `src` comes after `srcset`: WebKit fetches at once what the first of them names.
 */
export function renderImage(image: Image, { first, sizes }: PictureStyle): TemplateResult {
  const { src, alt, width, height, sources = [] } = image;
  const files = sources.filter((source) => source.width).map((source) => `${source.src} ${source.width}w`);
  return html`<img
      part="image"
      srcset=${files.length > 0 ? files.join(', ') : nothing}
      sizes=${files.length > 0 ? sizes : nothing}
      src=${src}
      alt=${alt ?? ''}
      width=${width ?? nothing}
      height=${height ?? nothing}
      loading=${first ? 'eager' : 'lazy'}
      decoding="async"
      referrerpolicy="no-referrer"
      @error=${onLost}
      @load=${onFound}
    /><span class="lost" hidden>${alt}</span>`;
}

const show = (image: HTMLElement, isLost: boolean): void => {
  image.hidden = isLost;
  const words = image.nextElementSibling;
  if (words instanceof HTMLElement) words.hidden = !isLost || !words.textContent;
};
const onLost = (event: Event): void => show(event.currentTarget as HTMLElement, true);
const onFound = (event: Event): void => show(event.currentTarget as HTMLElement, false);
