import { css } from './plain-css.js';

/**
 * Loading and error states, shown only while there is no content.
 *
 * Plain text, because its chunk has no lit.
 */
export const stateSheet = css`
  .state {
    display: block;
    border: 0;
    padding: 0;
    font-family: var(--news-font-ui, inherit);
    font-size: 0.875em;
    color: var(--news-ink-muted, color-mix(in oklab, currentColor 80%, transparent));
  }
  .failure {
    border-block: 1px solid var(--news-rule, color-mix(in oklab, currentColor 20%, transparent));
    padding-block: 0.8em;
  }
  .ghost {
    font-size: 1.5em;
    block-size: 3lh;
    color: transparent;
    --_news-bar: var(--news-tint, color-mix(in oklab, CanvasText 8%, transparent));
    background: repeating-linear-gradient(transparent 0 0.16lh, var(--_news-bar) 0.16lh 0.86lh, transparent 0.86lh 1lh);
    /* Not animated, and visible only after a delay. */
    animation: appear 0s 300ms both;
  }
  @keyframes appear {
    from {
      visibility: hidden;
    }
  }
  button {
    font: inherit;
    background: none;
    border: 0;
    padding: 0;
    cursor: pointer;
  }
  @media (forced-colors: active) {
    .ghost {
      outline: 1px solid GrayText;
    }
  }
`;
