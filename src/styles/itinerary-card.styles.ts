import { css } from './plain-css.js';

/**
 * The itinerary: stops along a vertical line.
 *
 * The place is the most prominent text of a stop, then its date. The status is shown as text and by the shape of
 * its mark: filled done, ring now, open next, dash and a struck name cancelled, dotted without a sure date or status.
 */
export const itineraryStyles = css`
  .itinerary {
    --_news-muted: var(--news-ink-muted, color-mix(in oklab, currentColor 80%, transparent));
    --_news-hair: 1px solid var(--news-rule, color-mix(in oklab, currentColor 20%, transparent));
    --_news-line: var(--news-rule, color-mix(in oklab, currentColor 20%, transparent));
    /* A grid container, so that ::first-letter rules of the page do not apply inside. */
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    border-block: var(--_news-hair);
    border-block-start: var(--news-guest-rule, var(--news-top-rule, 3px solid)) var(--news-rule-strong, currentColor);
    padding-block: 0.75em 1em;
  }
  .itinerary :is(h1, h2, h3, h4, h5, h6, p, ol, ul, li, figure, figcaption) {
    margin: 0;
    padding: 0;
    font: inherit;
    /* Empty, not none: with none, WebKit does not expose the list to assistive technology. */
    list-style-type: '';
  }
  /* Mixed with currentColor once: muted elements are never nested in others. */
  .itinerary :is(.summary, .when, .reader, .inferred, .foot, .map),
  .itinerary :is(.country, .role, .where, .day, .fact, .links, figcaption, .stop .add, .day-heading, .earlier) {
    color: var(--_news-muted);
  }
  .itinerary
    :is(
      .summary,
      .when,
      .inferred,
      .meets,
      .events,
      .stay,
      .links,
      .picture,
      .add,
      .foot,
      .map,
      .day-heading,
      .earlier
    ) {
    font-family: var(--news-font-ui, inherit);
    font-size: calc(1em * var(--_news-small));
    line-height: 1.5;
  }
  .itinerary .title,
  .itinerary .place {
    font-family: var(--news-font-head, inherit);
    font-weight: var(--news-head-weight, 700);
    letter-spacing: calc(var(--news-head-tracking, -0.014em) * 0.4);
    text-wrap: balance;
  }
  .itinerary .title {
    font-size: calc(1em * pow(var(--news-scale, 1.2), 2));
    line-height: 1.18;
  }
  .itinerary .title + .summary {
    margin-block-start: 0.35em;
  }
  .itinerary .summary b {
    color: var(--news-ink, inherit);
    font-weight: 600;
  }
  .itinerary .facts {
    display: block;
  }
  .itinerary :is(.role, .where) {
    unicode-bidi: isolate;
  }
  .itinerary :is(.dates, .facts, .event) time {
    white-space: nowrap;
  }

  .itinerary .map {
    margin-block-start: 1.1em;
    max-inline-size: 46em;
  }
  .itinerary .sea {
    aspect-ratio: 2;
    overflow: hidden;
    background: var(--news-tint, color-mix(in oklab, currentColor 6%, transparent));
  }
  .itinerary .map figcaption {
    min-block-size: 3em;
    padding-block-start: 0.4em;
  }
  .itinerary .sea > svg {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    line-height: 1;
  }
  .itinerary .land {
    fill: currentColor;
    fill-opacity: 0.16;
  }
  .itinerary .leg {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5px;
  }
  .itinerary .ahead.leg {
    stroke-dasharray: 3 5;
  }
  .itinerary .point {
    fill: var(--news-ink, currentColor);
    stroke: var(--news-ink, currentColor);
    stroke-width: 1.5px;
  }
  .itinerary .point.ahead {
    fill: var(--news-paper, transparent);
  }
  .itinerary .point.cancelled {
    fill: none;
    stroke-opacity: 0.5;
  }
  .itinerary .point.now {
    fill: var(--news-accent, currentColor);
    stroke: var(--news-accent, currentColor);
    stroke-width: 4px;
  }
  .itinerary text {
    fill: var(--news-ink, currentColor);
  }
  .itinerary .number {
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }
  .itinerary tspan.name {
    display: none;
  }
  .itinerary > .stops {
    margin-block-start: 1.1em;
  }
  .itinerary .day-heading {
    padding-block-end: 0.3em;
    font-weight: 600;
  }
  .itinerary .on .stop:not(:last-child) {
    padding-block-end: 1em;
  }
  .itinerary summary {
    min-block-size: 24px;
    cursor: pointer;
  }
  .itinerary .past summary,
  .itinerary [open] > .stops {
    margin-block-end: 1.25em;
  }
  .itinerary .stop {
    position: relative;
    padding-inline-start: 1.75em;
    padding-block-end: 1.5em;
  }
  .itinerary .stop:last-child {
    padding-block-end: 0;
  }
  .itinerary .on:not(:last-child) .stop:last-child {
    padding-block-end: 1.5em;
  }
  /* The line of the route runs from below one mark to the next, so the marks need no background to cover it. */
  .itinerary .stop::before {
    content: '';
    position: absolute;
    inset-inline-start: calc(0.375em - 0.5px);
    inset-block: 1.35em -0.1em;
    border-inline-start: 1px solid var(--_news-line);
  }
  .itinerary .stop:last-child::before {
    content: none;
  }
  .itinerary .on:not(:last-child) .stop:last-child::before {
    content: '';
  }
  .itinerary .stop::after {
    content: '';
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 0.36em;
    inline-size: 0.75em;
    block-size: 0.75em;
    box-sizing: border-box;
    border-radius: 50%;
    border: 1.5px solid var(--_news-muted);
  }
  .itinerary .done::after {
    background: var(--_news-muted);
  }
  .itinerary .done::before {
    border-color: var(--_news-muted);
  }
  .itinerary .now::after {
    border: 0.22em solid var(--news-accent, currentColor);
  }
  .itinerary .next::after {
    border-color: var(--news-ink, currentColor);
  }
  .itinerary .cancelled::after {
    inset-block-start: 0.7em;
    block-size: 0;
    border: 0;
    border-block-start: 1.5px solid var(--_news-muted);
    border-radius: 0;
  }
  .itinerary :is(.unknown, .tentative, .postponed, [data-inferred])::after {
    border-style: dashed;
  }

  .itinerary .when {
    display: flex;
    flex-wrap: wrap;
    column-gap: 0.6em;
    line-height: 1.8;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .itinerary .status {
    font-weight: 650;
    color: var(--news-ink, inherit);
  }
  .itinerary .now .status {
    color: var(--news-accent, inherit);
  }
  .itinerary .when .reader {
    flex-basis: 100%;
  }
  .itinerary .place {
    font-size: calc(1em * var(--news-scale, 1.2));
    line-height: 1.25;
  }
  .itinerary :is(.country, .unnamed) {
    font-weight: 400;
  }
  .itinerary :is(.done, .postponed, .cancelled) .name {
    color: var(--_news-muted);
  }
  /* A cancelled stop is struck through; for a postponed one only the date is. */
  .itinerary .cancelled .name,
  .itinerary .postponed .dates {
    text-decoration: line-through;
  }
  .itinerary .inferred {
    margin-block-start: 0.15em;
  }
  .itinerary .purpose {
    margin-block-start: 0.25em;
    max-inline-size: 32em;
  }
  .itinerary .meets {
    margin-block-start: 0.5em;
  }
  .itinerary .meets li + li {
    margin-block-start: 0.1em;
  }

  .itinerary .events {
    display: grid;
    grid-template-columns: minmax(3.5em, max-content) minmax(0, 1fr);
    margin-block-start: 0.75em;
    max-inline-size: 44em;
    line-height: 1.45;
    border-block-start: var(--_news-hair);
  }
  .itinerary .event {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    column-gap: 0.9em;
    padding-block: 0.5em;
    border-block-end: var(--_news-hair);
  }
  .itinerary .day {
    grid-column: 1 / -1;
  }
  .itinerary .t {
    grid-column: 1;
    font-weight: 600;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .itinerary .what {
    grid-column: 2;
  }
  .itinerary .event .reader {
    grid-column: 2;
    font-variant-numeric: tabular-nums lining-nums;
  }

  .itinerary :is(.service-line, .route) {
    grid-column: 1 / -1;
  }
  .itinerary :is(.service-line, .days) {
    display: flex;
    flex-wrap: wrap;
    column-gap: 0.9em;
  }
  .itinerary :is(.service, .stay) b {
    font-weight: 600;
  }
  .itinerary :is(.picture, .stay, .links) {
    margin-block-start: 0.75em;
  }
  .itinerary .stay {
    line-height: 1.45;
  }
  .itinerary .picture {
    max-inline-size: 32em;
  }
  .itinerary img {
    display: block;
    inline-size: 100%;
    block-size: auto;
  }
  .itinerary .picture figcaption {
    padding-block-start: 0.4em;
  }
  .itinerary small {
    font-size: 1em;
  }

  .itinerary > .rest {
    margin-block-start: 0.75em;
  }
  .itinerary .foot {
    margin-block-start: 1.75em;
  }
  .itinerary .add {
    font-size: calc(1em * var(--_news-small));
    margin-block-start: 0.6em;
  }
  .itinerary .add a {
    display: inline-block;
    line-height: 24px;
    margin-inline-end: 0.7em;
  }
  .itinerary .foot .add {
    font-size: 1em;
  }
  .itinerary .add :is(p, li) {
    margin-block-start: 0.3em;
  }
  .itinerary .add bdi {
    display: block;
  }
  .itinerary button {
    min-block-size: 24px;
    border: 0;
    padding: 0;
    font: inherit;
    text-align: start;
    /* A separate property, because WebKit does not support the width in the shorthand. */
    text-decoration-line: underline;
    background: none;
    cursor: pointer;
  }
  /* On paper, a stop that is over says so. */
  @media not print {
    .itinerary .vh {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  }

  @container (min-width: 34em) {
    .itinerary .day-heading {
      inline-size: calc(8.5em / var(--_news-small));
      text-align: end;
    }
    .itinerary:not(.compact) .stop {
      display: grid;
      grid-template-columns: 8.5em minmax(0, 1fr);
      column-gap: 2.75em;
      padding-inline-start: 0;
    }
    .itinerary:not(.compact) .stop > * {
      grid-column: 2;
    }
    .itinerary:not(.compact) .when {
      grid-column: 1;
      grid-row: 1 / span 20;
      display: block;
      padding-block-start: 0.22em;
      text-align: end;
      line-height: 1.45;
    }
    .itinerary:not(.compact) .when .reader {
      display: block;
    }
    .itinerary:not(.compact) .when .status {
      display: block;
    }
    /* A column, so that the links of all stops are below each other. */
    .itinerary .add bdi {
      display: inline-block;
      min-inline-size: 9em;
      margin-inline-end: 1em;
    }
    .itinerary:not(.compact) .stop::before {
      inset-inline-start: calc(9.875em - 0.5px);
    }
    .itinerary:not(.compact) .stop::after {
      inset-inline-start: 9.5em;
    }
  }
  @container (min-width: 30em) {
    .itinerary tspan.name {
      display: inline;
    }
  }
  @container (min-width: 52em) {
    .itinerary .events {
      grid-template-columns: minmax(3.5em, max-content) minmax(0, 1fr) auto;
    }
    .itinerary .event .reader {
      grid-column: 3;
      text-align: end;
    }
    /* Only at this width the content fits in one line in every theme and in German. */
    .itinerary .map figcaption {
      min-block-size: 1.5em;
    }
  }

  /* Compact: columns as in a table, without lines. */
  .itinerary.compact .stops {
    margin-block-start: 0.75em;
  }
  .itinerary.compact .stop {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    column-gap: 1em;
    align-items: baseline;
    padding: 0.45em 0 0.5em;
    border-block-start: var(--_news-hair);
  }
  .itinerary.compact .stop::before,
  .itinerary.compact .stop::after {
    content: none;
  }
  .itinerary.compact .place {
    grid-area: 1 / 1;
    font-size: 1em;
  }
  .itinerary.compact .inferred {
    grid-column: 1;
  }
  .itinerary.compact .when {
    display: block;
    grid-area: 1 / 2;
    max-inline-size: 11em;
    text-align: end;
    line-height: 1.5;
  }
  .itinerary.compact .status {
    display: block;
  }
  .itinerary.compact .foot {
    border-block-start: var(--_news-hair);
    margin-block-start: 0;
    padding-block-start: 0.6em;
  }
  @container (min-width: 30em) {
    .itinerary.compact .when {
      display: flex;
      flex-direction: row-reverse;
      gap: 1.25em;
      max-inline-size: none;
    }
  }

  /* Secondary text: one size smaller than the story. */
  @container (min-width: 37.5em) {
    .itinerary {
      --_news-small: 0.8333;
      font-size: 0.9em;
    }
    .itinerary.frame {
      --_news-text: 1.125;
      font-size: calc(1em * var(--_news-text));
    }
  }
  .itinerary:is(:lang(ar), :lang(fa), :lang(ur)) :is(.title, .place) {
    line-height: 1.4;
  }
  .itinerary:is(:lang(ar), :lang(fa), :lang(ur)) :is(.summary, .when, .meets, .events, .foot) {
    line-height: 1.7;
  }

  @media print {
    .itinerary {
      --_news-muted: #333;
      --_news-line: #999;
    }
    .itinerary .stop {
      break-inside: avoid;
    }
    .itinerary.itinerary {
      break-inside: auto;
    }
    .itinerary .title {
      break-after: avoid;
    }
    .itinerary .add {
      display: none;
    }
    .itinerary .sea:not(:has(svg)) {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .itinerary .stop::after {
      forced-color-adjust: none;
      border-color: CanvasText;
    }
    .itinerary .done::after {
      background: CanvasText;
    }
    .itinerary .now::after {
      border-color: Highlight;
    }
    .itinerary .sea > svg {
      --news-ink: CanvasText;
      --news-paper: Canvas;
      --news-accent: Highlight;
      color: CanvasText;
    }
  }
`;
