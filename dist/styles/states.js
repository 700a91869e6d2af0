import { css } from './plain-css.js';
/**
 * Loading and error states, shown only while there is no content.
 *
 * Plain text, because its chunk has no lit.
 */
export const stateSheet = css`.state{font-family:var(--news-font-ui,inherit);color:var(--news-ink-muted,color-mix(in oklab, currentColor 80%, transparent));border:0;padding:0;font-size:.875em;display:block}.failure{border-block:1px solid var(--news-rule,color-mix(in oklab, currentColor 20%, transparent));padding-block:.8em}.ghost{color:#0000;--_news-bar:var(--news-tint,color-mix(in oklab, CanvasText 8%, transparent));background:repeating-linear-gradient(transparent 0 .16lh, var(--_news-bar) .16lh .86lh, transparent .86lh 1lh);block-size:3lh;font-size:1.5em;animation:0s .3s both appear}@keyframes appear{0%{visibility:hidden}}button{font:inherit;cursor:pointer;background:0 0;border:0;padding:0}@media (forced-colors:active){.ghost{outline:1px solid graytext}}`;
