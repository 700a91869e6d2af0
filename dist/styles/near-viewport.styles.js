import { css } from 'lit';
/**
 * Skips layout and painting of a quotation far from the viewport. Find-in-page, screen readers and printing still
 * include it.
 *
 * Until it has been near the viewport, its height is the estimate below, which the page may set. Overflowing content,
 * such as quotation marks and focus outlines, needs `overflow-clip-margin`; browsers without it always render the
 * quotation.
 */
export const nearViewportStyles = css`@supports (overflow-clip-margin:1em){@media not print{:host{contain-intrinsic-block-size:auto 13em;content-visibility:var(--news-content-visibility,auto)!important;overflow-clip-margin:2em!important}}}`;
