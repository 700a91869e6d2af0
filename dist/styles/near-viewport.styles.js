import { css } from 'lit';
/**
 * Leaves a quotation that is far from the viewport out of layout and painting; it is found, read aloud and printed all
 * the same.
 *
 * Before it has been near the viewport, its height is the estimate below, which the page may set. Overflowing content,
 * such as quotation marks and focus outlines, needs `overflow-clip-margin`: browsers without it render everything.
 */
export const nearViewportStyles = css`@supports (overflow-clip-margin:1em){@media not print{:host{contain-intrinsic-block-size:auto 13em;content-visibility:var(--news-content-visibility,auto)!important;overflow-clip-margin:2em!important}}}`;
