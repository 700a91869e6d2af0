import { css } from 'lit';

/**
 * Styles of the pull quote. Only its size distinguishes it from the text.
 *
 * `supporting` (the default): two to three type sizes larger, below a heavy rule. `inline`: part of the text,
 * one size larger between thin rules. `showcase`: the most prominent text of the page.
 *
 * The rules select elements of plain HTML, not classes, because the build makes the critical style sheet from them. It
 * styles the children until the script loads, so that the text does not move when the element is drawn.
 */
export const pullQuoteStyles = css`
  .frame {
    --_news-step: 2;
    --_news-long: 0;
    --_news-hang: 0.46em;
    --_news-pull: var(--_news-hang);
    --_news-rule: 1px solid var(--news-rule, color-mix(in oklab, currentColor 20%, transparent));
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    row-gap: calc(0.9em * var(--news-space, 1));
    border-block-start: var(--news-guest-rule, var(--news-top-rule, 3px solid)) var(--news-rule-strong, currentColor);
    padding-block: 0.75em max(0.25em, var(--news-inset, 0em));
  }
  .frame:lang(fr) {
    --_news-hang: 0.65em;
  }
  .frame:is(:lang(ja), :lang(zh-Hant), :lang(zh-TW), :lang(zh-HK)) {
    --_news-hang: 0.5em;
    --_news-pull: 1em;
  }
  blockquote,
  .attribution,
  .rest {
    --_news-size: pow(var(--news-scale, 1.2), var(--_news-step) - var(--_news-long));
    margin: 0;
  }
  .frame:has([data-news-long]) {
    --_news-long: 1;
  }
  blockquote {
    padding-inline-start: var(--_news-hang);
    font-family: var(--news-font-quote, var(--news-font-head, inherit));
    font-size: calc(1em * var(--_news-size));
    font-weight: var(--news-quote-weight, 500);
    line-height: 1.22;
    letter-spacing: calc(var(--news-head-tracking, -0.014em) * 0.6);
    text-wrap: balance;
  }
  [data-news-long] {
    line-height: 1.3;
    text-wrap: wrap;
  }
  blockquote:is(:lang(ar), :lang(fa), :lang(ur), :lang(ja), :lang(zh)) {
    line-height: 1.55;
  }
  p {
    margin: 0;
  }
  p + p {
    margin-block-start: 0.5em;
  }
  blockquote :is(ul, ol) {
    margin: 0;
    padding-inline-start: 1.2em;
  }
  .mark {
    color: var(--news-accent, currentColor);
  }
  .open {
    margin-inline-start: calc(-1 * var(--_news-pull));
  }

  .attribution,
  .rest {
    /* The name is aligned with the text, not with the mark. At its own font size that is another number of ems. */
    padding-inline-start: calc(var(--_news-hang) * var(--_news-size) / var(--_news-small));
  }
  .attribution {
    font-family: var(--news-font-ui, inherit);
    font-size: calc(1em * var(--_news-small));
    line-height: 1.45;
    overflow-wrap: anywhere;
  }
  /* Not set on the whole line: the name in it has the full text colour, which cannot be restored from a mixed colour. */
  .attribution > :not(b),
  .lost {
    color: var(--news-ink-muted, color-mix(in oklab, currentColor 80%, transparent));
  }
  .attribution > b {
    font-weight: 650;
  }
  .attribution > :is(cite, i) {
    font-style: normal;
  }
  /* A line for the name and one for the source; the commas are still there for copied text. */
  .attribution > b:not(:last-child)::after,
  .attribution > b ~ :not(b + i) ~ cite::before {
    content: '\\A';
    white-space: pre;
  }
  .attribution > :is(b + i, i:not(b + i):has(+ cite)) {
    font-size: 0;
  }
  .lost {
    font-size: calc(1em * var(--_news-small));
  }
  img[part='image']:first-child {
    inline-size: 4.5em;
    block-size: 4.5em;
    object-fit: cover;
  }

  :host([variant='inline']) .frame {
    --_news-step: 1;
    border-block: var(--_news-rule);
    padding-block: 0.9em;
    row-gap: 0.55em;
  }
  :host([variant='inline']) blockquote {
    line-height: 1.32;
  }
  :host([variant='showcase']) .frame {
    --_news-step: 3;
    border-block: var(--_news-rule);
    padding-block: 1.5em 1.4em;
    row-gap: 1.1em;
  }

  @container (min-width: 30em) {
    .frame {
      --_news-step: 3;
    }
    :host([variant='showcase']) .frame {
      --_news-step: 4;
    }
    :host([variant='inline']) .attribution > b:not(:last-child)::after,
    :host([variant='inline']) .attribution > b ~ :not(b + i) ~ cite::before {
      content: none;
    }
    :host([variant='inline']) .attribution > i {
      font-size: inherit;
    }
  }
  @container (min-width: 60em) {
    blockquote {
      max-inline-size: 30em;
    }
    :host([variant='showcase']) .frame {
      --_news-step: 6;
      grid-template-columns: 10em minmax(0, 1fr);
      column-gap: 2em;
      padding-block: 2.25em;
    }
    :host([variant='showcase']) blockquote {
      grid-area: 1 / 2 / span 2;
      max-inline-size: 17em;
      padding-inline-start: 0;
      line-height: 1.1;
    }
    :host([variant='showcase']) .attribution {
      grid-area: 2 / 1;
      align-self: end;
      padding: 0 0 0.5em;
    }
  }
  /* Very little space, or very large text: a smaller size, so that long words fit. */
  @container (max-width: 14em) {
    .frame {
      --_news-step: 1 !important;
    }
  }
`;
