import { html, nothing } from 'lit';
import { renderText } from './inlines.js';
/** A picture with what it shows and who made it. Its space is kept, and its words stay when it is lost. */
export function renderPicture(image, context, style) {
    const { caption, credit } = image;
    return html `<figure part=${style.part} class=${style.part}> ${renderImage(image, style)} ${(caption ?? credit)
        ? html `<figcaption> ${caption ? html `<span part="caption">${renderText(caption, context)}</span>` : nothing} ${credit ? html `<small part="credit">${credit}</small>` : nothing} </figcaption>`
        : nothing} </figure>`;
}
/**
 * The picture alone. A picture that cannot be loaded leaves its description in its place, not a broken icon.
 *
 * `src` comes after `srcset`: WebKit fetches at once what the first of them names.
 */
export function renderImage(image, { first, sizes }) {
    const { src, alt, width, height, sources = [] } = image;
    const files = sources.filter((source) => source.width).map((source) => `${source.src} ${source.width}w`);
    return html `<img part="image" srcset=${files.length > 0 ? files.join(', ') : nothing} sizes=${files.length > 0 ? sizes : nothing} src=${src} alt=${alt ?? ''} width=${width ?? nothing} height=${height ?? nothing} loading=${first ? 'eager' : 'lazy'} decoding="async" referrerpolicy="no-referrer" @error=${onLost} @load=${onFound}/><span class="lost" hidden>${alt}</span>`;
}
const show = (image, isLost) => {
    image.hidden = isLost;
    const words = image.nextElementSibling;
    if (words instanceof HTMLElement)
        words.hidden = !isLost || !words.textContent;
};
const onLost = (event) => show(event.currentTarget, true);
const onFound = (event) => show(event.currentTarget, false);
