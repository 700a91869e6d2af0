/**
 * The box of every element, held against whatever the page says.
 *
 * An `!important` rule inside a shadow root wins against any rule of the page. What the page may set has no rule here:
 * background, margin, widths, float, and how the box stands in a flex row or a grid. The text inside starts from
 * nothing but the page's font family, colour and colour scheme. `visibility` is inherited on purpose: an ancestor that
 * hides its content hides ours too.
 */
export declare const hostStyles: import("lit").CSSResult;
