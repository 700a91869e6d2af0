/**
 * What all elements share inside: size, colours, links, paper.
 *
 * Tokens (`--news-…`) are read with a fallback where they are used, so that a value on `:root`, a theme class or the
 * element itself reaches us. Sizes are steps of one scale: `--_step` 2 is the scale to the power of two.
 */
export declare const frameStyles: import("lit").CSSResult;
