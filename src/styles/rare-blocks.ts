import { css } from './plain-css.js';

/**
 * Styles of rare blocks.
 *
 * Plain text, because its chunk has no lit.
 */
export const rareBlockSheet = css`
  .body .guest {
    border-block: 1px solid var(--_news-rule);
    padding-block: 0.9em 1em;
    margin-block: 1.6em;
  }
  .body .guest + .guest {
    border-block-start: 0;
    padding-block-start: 0;
    margin-block-start: -0.6em;
  }
  .body .guest > * + * {
    margin-block-start: 0.5em;
  }
  .label {
    font-family: var(--news-font-ui, inherit);
    font-size: calc(1em * var(--_news-small));
    font-weight: 650;
  }
  .body .aside {
    font-family: var(--news-font-ui, inherit);
    font-size: calc(1em * var(--_news-small));
    line-height: 1.45;
    color: var(--_news-muted);
  }
  .aside b {
    color: var(--news-ink, inherit);
    font-weight: 650;
  }
  .points ul,
  .links,
  .body .timeline {
    list-style: none;
    padding: 0;
  }
  .points li {
    position: relative;
    padding-inline-start: 1.1em;
  }
  .points li::before {
    content: '';
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: calc(0.5lh - 0.5px);
    inline-size: 0.6em;
    border-block-start: 1px solid var(--news-accent, currentColor);
  }
  .timeline > li {
    position: relative;
    padding-inline-start: 1.5em;
    padding-block-end: 1em;
  }
  .timeline > li::before {
    content: '';
    position: absolute;
    inset-inline-start: 0.2em;
    inset-block-start: 0.5em;
    inline-size: 0.5em;
    block-size: 0.5em;
    border-radius: 50%;
    background: currentColor;
  }
  .timeline .when {
    font-family: var(--news-font-ui, inherit);
    font-size: calc(1em * var(--_news-small));
    color: var(--_news-muted);
    font-variant-numeric: tabular-nums;
  }
  .strip {
    display: flex;
    gap: 1em;
    overflow-x: auto;
    scroll-snap-type: x proximity;
    padding-block-end: 0.5em;
  }
  .strip > figure {
    flex: 0 0 min(85%, 30em);
    margin: 0;
    scroll-snap-align: start;
  }
  .body .table,
  .body .gallery {
    margin-block: 1.6em;
  }
  .table {
    overflow-x: auto;
    font-family: var(--news-font-ui, inherit);
    font-size: calc(1em * var(--_news-small));
    line-height: 1.45;
    font-variant-numeric: tabular-nums lining-nums;
    max-block-size: 32em;
  }
  table {
    border-collapse: collapse;
    min-inline-size: 100%;
  }
  caption {
    text-align: start;
    font-weight: 650;
    padding-block-end: 0.5em;
  }
  th,
  td {
    text-align: start;
    vertical-align: baseline;
    padding: 0.45em 1em 0.45em 0;
    border-block-end: 1px solid var(--_news-rule);
    overflow-wrap: normal;
  }
  th {
    font-weight: 650;
  }
  thead th {
    position: sticky;
    inset-block-start: 0;
    background: var(--news-paper, Canvas);
    border-block-end-color: currentColor;
  }
  .center {
    text-align: center;
  }
  .end {
    text-align: end;
  }
  .update {
    border-block-start: 1px solid var(--_news-rule);
    padding-block-start: 0.9em;
  }
  .body .update {
    margin-block-start: 1.9em;
  }
  .update > * + * {
    margin-block-start: 0.6em;
  }
  .update .subhead.subhead {
    margin-block-start: 0.2em;
  }
  .mark {
    color: var(--news-accent, currentColor);
  }
  .links li + li {
    margin-block-start: 0.6em;
  }
  .links .kicker {
    display: block;
  }
  audio,
  video {
    inline-size: 100%;
    display: block;
  }
  img ~ audio {
    margin-block-start: 0.5em;
  }
  .player {
    position: relative;
  }
  .player img {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .player video {
    position: relative;
    background: none;
  }
  /* Chromium fills a video that has no poster. A rule of its own, because other browsers drop a rule with this selector. */
  .player video::-webkit-media-controls {
    background: none;
  }
  .player .played {
    background: #000;
  }
  video {
    background: var(--news-tint, color-mix(in oklab, currentColor 6%, transparent));
    aspect-ratio: 16 / 9;
  }
  pre {
    overflow-x: auto;
    padding: 0.9em 1em;
    font-family: ui-monospace, monospace;
    font-size: calc(1em * var(--_news-small));
    line-height: 1.5;
    background: var(--news-tint, color-mix(in oklab, currentColor 6%, transparent));
  }
  @media print {
    .strip {
      flex-wrap: wrap;
    }
    .table {
      overflow: visible;
      max-block-size: none;
    }
    pre {
      overflow: visible;
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }
    audio,
    video {
      display: none;
    }
    .player img {
      position: static;
      block-size: auto;
    }
    .update,
    .guest {
      break-inside: avoid;
    }
  }
`;
