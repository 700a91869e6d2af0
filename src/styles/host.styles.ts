import { css } from 'lit';

/**
 * The box of every element, held against whatever the page says.
 *
 * An `!important` rule inside a shadow root wins against any rule of the page. What the page may set has no rule here:
 * background, margin, widths, float, and how the box stands in a flex row or a grid. The text inside starts from
 * nothing but the page's font family, colour and colour scheme. `visibility` is inherited on purpose: an ancestor that
 * hides its content hides ours too.
 */
export const hostStyles = css`
  :host {
    display: block !important;
    visibility: inherit !important;
    container: none / inline-size !important;
    font-size: var(--news-size, medium) !important;
    writing-mode: horizontal-tb !important;
    position: static !important;
    block-size: auto !important;
    min-block-size: 0 !important;
    max-block-size: none !important;
    padding: 0 !important;
    border: 0 !important;
    overflow: visible !important;
    columns: auto !important;
    zoom: 1 !important;
    opacity: 1 !important;
    transform: none !important;
    filter: none !important;
    clip-path: none !important;
    contain: none !important;
    content-visibility: visible !important;
    text-decoration: none !important;
    mask: none !important;
    animation: none !important;
    transition: none !important;
  }
  /* Apart, since minifiers take these for parts of a transform. */
  :host(*) {
    translate: none !important;
  }
  :host(:not(a)) {
    rotate: none !important;
  }
  :host(:not(b)) {
    scale: none !important;
  }
  :host::before,
  :host::after {
    content: none !important;
  }
  :host([hidden][hidden]) {
    display: none !important;
  }
  .frame {
    all: initial;
    visibility: inherit;
    color-scheme: inherit;
    display: block;
    text-size-adjust: 100%;
    -webkit-text-size-adjust: 100%;
    text-rendering: optimizeLegibility;
    overflow-wrap: break-word;
  }
`;
