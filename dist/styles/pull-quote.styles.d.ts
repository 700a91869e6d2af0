/**
 * The pull quote: loud by size alone.
 *
 * `supporting` unless the host says otherwise: two to three steps up under a heavy rule. `inline`: a breath in the text,
 * one step up between hairlines. `showcase`: the page's loudest words.
 *
 * The rules speak of the plain elements of a quotation, not of classes: the critical style sheet for pages whose script
 * comes late is made from them (see the build), so that the words keep their place when we take over.
 */
export declare const pullQuoteStyles: import("lit").CSSResult;
