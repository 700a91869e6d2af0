import { css } from 'lit';

/**
 * Styles inside every element: size, colours, links, background.
 *
 * Tokens (`--news-…`) have a fallback wherever they are used, so that a page can set them on `:root`, on a theme class
 * or on the element. Sizes are steps of one scale: `--_news-step: 2` is the scale to the power of two.
 */
export const frameStyles = css`
  .frame {
    --_news-text: 1.0625;
    --_news-small: 0.8236;
    font-size: calc(1em * var(--_news-text));
    font-family: var(--news-font-text, inherit);
    line-height: var(--news-leading, 1.5);
    color: var(--news-ink, inherit);
    background: var(--news-paper, none);
    padding-inline: var(--news-inset, 0em);
  }
  @container (min-width: 30em) {
    .frame {
      --_news-text: 1.125;
      --_news-small: 0.7778;
    }
  }
  @container (min-width: 37.5em) {
    .frame {
      --_news-text: 1.25;
      --_news-small: 0.75;
    }
  }
  .frame:is(:lang(ar), :lang(fa), :lang(ur), :lang(ja), :lang(zh)) {
    --news-head-tracking: 0em;
    line-height: var(--news-leading, 1.8);
  }
  .frame:is(:lang(ar), :lang(fa), :lang(ur), :lang(ja), :lang(zh)) em {
    font-style: normal;
    font-weight: 600;
  }
  /* The direction of one field or link does not change the order of the text beside it. */
  [part],
  a,
  b {
    unicode-bidi: isolate;
  }
  /* Content outside the known fields follows in a secondary style. */
  .frame .rest {
    font-family: var(--news-font-ui, inherit);
    font-size: calc(1em * var(--_news-small));
    line-height: 1.5;
    overflow-wrap: anywhere;
    color: var(--news-ink-muted, color-mix(in oklab, currentColor 80%, transparent));
  }
  .frame .rest :is(p, ul, ol, blockquote, figure, h1, h2, h3, h4, h5, h6) {
    margin: 0.5em 0 0;
    font-size: 1em;
  }
  .frame .rest :is(ul, ol) {
    padding-inline-start: 1.2em;
  }
  .frame .rest img {
    max-inline-size: 100%;
    block-size: auto;
  }
  .frame :is(a, button) {
    color: inherit;
    /* A separate property, because WebKit does not support the thickness in the shorthand. */
    text-decoration-line: underline;
    text-decoration-thickness: 1px;
    text-decoration-color: color-mix(in oklab, currentColor 45%, transparent);
    text-underline-offset: 0.2em;
  }
  .frame :is(a, button):hover {
    text-decoration-thickness: 2px;
    text-decoration-color: var(--news-accent, currentColor);
  }
  :focus-visible {
    outline: 2px solid var(--news-focus, currentColor);
    outline-offset: 3px;
  }
  /* Content wider than the frame scrolls in its own box. */
  .rest :is(pre, table) {
    display: block;
    overflow-x: auto;
    overflow-wrap: normal;
  }
  @media print {
    .frame {
      --news-ink: #000;
      --news-ink-muted: #333;
      --news-rule: #999;
      --news-rule-strong: #000;
      --news-accent: #000;
      --news-paper: none;
      --news-inset: 0em;
      --_news-text: 0.92;
      --_news-small: 0.8;
      break-inside: avoid;
    }
    .rest pre {
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }
    .frame a:not(.address)::after {
      /* An inline block, which the underline does not continue into. */
      display: inline-block;
      content: '\\A0(' attr(href) ')';
      font-size: 0.8em;
      overflow-wrap: anywhere;
    }
  }
`;
