import { css } from 'lit';

/**
 * Styles of the article. Size, weight and space, in that order, show the hierarchy.
 *
 * In a narrow container everything is stacked in source order. From 60em, a side column contains byline, dates and
 * caption. The text keeps its line length; pictures and asides extend into the margin.
 */
export const newsArticleStyles = css`
  .frame {
    --_news-measure: var(--news-measure, 34em);
    --_news-rule: var(--news-rule, color-mix(in oklab, currentColor 20%, transparent));
    --_news-muted: var(--news-ink-muted, color-mix(in oklab, currentColor 80%, transparent));
    --_news-tracking: var(--news-head-tracking, -0.014em);
    --_news-scale: var(--news-scale, 1.2);
    display: grid;
    grid-template-columns:
      [full-start rail-start text-start] minmax(0, var(--_news-measure)) [text-end rail-end] minmax(0, 1fr)
      [full-end];
    row-gap: calc(1.5em * var(--news-space, 1));
  }
  :where(h1, h2, h3, h4, h5, h6, p, ul, ol, dl, dd, figure, table, pre) {
    margin: 0;
    font: inherit;
  }
  small,
  cite,
  address {
    font-style: normal;
  }

  .header {
    grid-column: full;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    row-gap: 0.75em;
    text-align: var(--news-header-align, start);
    justify-items: var(--news-header-align, start);
    /* Not break-word: the minimum width of the box must not be that of its longest word. */
    overflow-wrap: anywhere;
    border-block-start: var(--news-top-rule, 3px solid) var(--news-rule-strong, currentColor);
    padding-block-start: 0.75em;
  }
  .kicker {
    font-family: var(--news-font-ui, inherit);
    font-size: calc(1em * var(--_news-small) * var(--news-kicker-size, 1));
    font-weight: 650;
    line-height: 1.3;
    color: var(--news-accent, currentColor);
    text-transform: var(--news-kicker-case, none);
    letter-spacing: var(--news-kicker-tracking, 0);
    font-variant-caps: var(--news-kicker-variant, normal);
  }
  .headline,
  .subhead {
    font-family: var(--news-font-head, inherit);
    font-weight: var(--news-head-weight, 700);
    text-transform: var(--news-head-case, none);
    letter-spacing: var(--_news-tracking);
    line-height: var(--news-head-leading, 1.08);
    text-wrap: balance;
  }
  .headline {
    font-size: calc(1em * pow(var(--_news-scale), 3));
    max-inline-size: 15em;
  }
  .frame:is(:lang(ar), :lang(fa), :lang(ur), :lang(ja), :lang(zh)) :is(.headline, .subhead) {
    line-height: 1.4;
  }
  .standfirst {
    font-size: calc(1em * var(--_news-scale));
    line-height: 1.36;
    color: var(--_news-muted);
    max-inline-size: 27em;
    text-wrap: balance;
  }
  .meta,
  .lead figcaption,
  .figure figcaption,
  .endnotes {
    font-family: var(--news-font-ui, inherit);
    font-size: calc(1em * var(--_news-small));
    line-height: 1.45;
    color: var(--_news-muted);
  }
  .meta {
    grid-column: full;
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    justify-content: var(--news-header-align, start);
  }
  [part='byline'] {
    color: var(--news-ink, inherit);
    font-weight: 600;
  }

  .lead {
    grid-column: full;
  }
  :is(.lead, .figure) > img {
    display: block;
    inline-size: 100%;
    block-size: auto;
    background: var(--news-tint, color-mix(in oklab, currentColor 6%, transparent));
  }
  img[hidden],
  .lost[hidden] {
    display: none !important;
  }
  .lost {
    display: grid;
    align-items: end;
    aspect-ratio: 3 / 2;
    padding: 1em;
    font-family: var(--news-font-ui, inherit);
    font-size: calc(1em * var(--_news-small));
    color: var(--_news-muted);
    background: var(--news-tint, color-mix(in oklab, currentColor 6%, transparent));
  }
  figcaption,
  .attribution {
    padding-block-start: 0.65em;
    max-inline-size: 44em;
  }
  [part='credit'] {
    font-size: inherit;
  }
  [part='credit']::before {
    content: '\\2002';
  }

  .body {
    grid-column: text;
    hanging-punctuation: first allow-end;
    overflow-wrap: anywhere;
  }
  .body > * + * {
    margin-block-start: 1em;
  }
  /*
   * In a long story the blocks far from the viewport are left out of layout and painting. Each by itself, and without
   * boxes around several: a new block would move others from box to box. What hangs out of a block, such as marks and
   * focus rings, needs room beyond its edge: browsers that give none render everything.
   */
  @supports (overflow-clip-margin: 2em) {
    @media not print {
      .body > :nth-child(n + 49) {
        content-visibility: auto;
        contain-intrinsic-block-size: auto 6em;
        overflow-clip-margin: 2em;
      }
    }
  }
  .dateline {
    font-family: var(--news-font-ui, inherit);
    font-size: 0.8em;
    font-weight: 650;
    letter-spacing: 0.015em;
  }
  .frame > .rest {
    grid-column: text;
  }
  .dash {
    color: var(--_news-muted);
  }
  .frame:lang(ar) .dateline {
    letter-spacing: 0;
    font-size: 0.9em;
  }
  .subhead {
    font-size: calc(1em * var(--_news-scale));
    line-height: 1.25;
    letter-spacing: calc(var(--_news-tracking) * 0.4);
  }
  .subhead.subhead {
    margin-block-start: 1.7em;
  }
  .subhead + *:not(.subhead) {
    margin-block-start: 0.4em;
  }
  .body > :is(.pull-quote, .quote, .figure, aside) {
    margin-block: 1.9em;
  }
  .quote.quote {
    border: 0;
    padding: 0;
    padding-inline-start: 1.5em;
    --_news-step: 1;
  }
  :is(ul, ol) {
    padding-inline-start: 1.4em;
  }
  ul[part] > li::marker {
    content: '–\\2002';
    color: var(--news-accent, currentColor);
  }
  li + li {
    margin-block-start: 0.35em;
  }
  mark {
    color: inherit;
    background: var(--news-tint, color-mix(in oklab, currentColor 12%, transparent));
  }
  hr {
    inline-size: 6em;
    margin: 2em auto;
    border: 0;
    border-block-start: 1px solid var(--_news-rule);
  }
  aside {
    container-type: inline-size;
  }

  .endnotes {
    grid-column: text;
    border-block-start: 1px solid var(--_news-rule);
    padding-block-start: 0.9em;
  }
  .endnotes > * + * {
    margin-block-start: 0.35em;
  }
  .endnotes b {
    color: var(--news-ink, inherit);
    font-weight: 650;
  }

  :is(.card, .excerpt) .headline {
    font-size: calc(1em * var(--_news-scale));
    line-height: 1.18;
    max-inline-size: none;
  }
  .card {
    position: relative;
    row-gap: 0.6em;
    grid-template-columns: [full-start text-start] minmax(0, 1fr) [text-end full-end];
    align-content: start;
  }
  .card .header {
    border: 0;
    padding: 0;
    row-gap: 0.25em;
  }
  .card .headline a {
    text-decoration-line: none;
  }
  .card .headline a:hover {
    text-decoration-line: underline;
  }
  .card .headline a::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .card .lead {
    order: -1;
  }
  .card .lead figcaption {
    display: none;
  }

  @container (max-width: 14em) {
    .full .headline {
      font-size: calc(1em * pow(var(--_news-scale), 2));
    }
  }
  @container (min-width: 24em) {
    .full .headline {
      font-size: calc(1em * pow(var(--_news-scale), 4));
    }
  }
  @container (min-width: 34em) {
    .card {
      grid-template-columns: [lead-start] 14em [lead-end full-start text-start] minmax(0, 1fr) [text-end full-end];
      column-gap: 1.5em;
    }
    .card .lead {
      grid-column: lead;
      grid-row: 1 / span 3;
    }
    .card:not(:has(.lead)) {
      grid-template-columns: [full-start text-start] minmax(0, 1fr) [text-end full-end];
    }
  }
  @container (min-width: 37.5em) {
    .full .headline {
      font-size: calc(1em * pow(var(--_news-scale), 5));
    }
  }
  @container (min-width: 46em) {
    .frame {
      --_news-measure: var(--news-measure, 30em);
    }
  }
  @container (min-width: 50em) {
    /* Not beside blocks with their own formatting context, because their text does not flow around it. */
    .body > aside:where(:nth-child(-n + 40)) {
      float: inline-end;
      inline-size: 16em;
      margin-block: 0.45em 1.25em;
      margin-inline: 2.25em calc(-1 * min(14em, 100cqi - var(--_news-measure) - 1em));
    }
  }
  @container (min-width: 60em) {
    .full {
      grid-template-columns:
        [full-start rail-start] 8.5em [rail-end] 2em [text-start] minmax(0, var(--_news-measure)) [text-end]
        minmax(0, 1fr) [full-end];
      row-gap: calc(2.25em * var(--news-space, 1));
    }
    .full .header {
      grid-row: 1;
      grid-template-columns: subgrid;
    }
    .full .header > * {
      grid-column: text-start / full-end;
    }
    .full .body > aside:where(:nth-child(-n + 40)) {
      /* The side column takes part of the width. */
      margin-inline-end: calc(-1 * min(14em, 100cqi - var(--_news-measure) - 12em));
    }
    .full .headline {
      font-size: calc(1em * pow(var(--_news-scale), 6));
    }
    .full .meta {
      grid-column: rail;
      grid-row: 1;
      align-self: end;
      flex-direction: column;
      gap: 0.15em;
    }
    .full .lead {
      display: grid;
      grid-template-columns: subgrid;
    }
    .full .lead > :is(img, .lost) {
      grid-column: text-start / full-end;
      grid-row: 1;
    }
    .full .lead figcaption {
      grid-column: rail;
      grid-row: 1;
      align-self: end;
      border-block-start: 1px solid var(--_news-rule);
      padding-block-start: 0.7em;
    }
    .full .lead [part='credit'] {
      display: block;
      margin-block-start: 0.35em;
    }
    .full .lead [part='credit']::before {
      content: none;
    }
  }
  @media print {
    .frame {
      break-inside: auto;
    }
    :is(.lead, .figure, .quote, .pull-quote) {
      break-inside: avoid;
    }
    :is(.headline, .subhead) {
      break-after: avoid;
    }
    p {
      orphans: 3;
      widows: 3;
    }
  }
`;
