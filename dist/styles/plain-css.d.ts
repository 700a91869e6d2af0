/**
 * A style sheet as plain text, for the parts of the script tag, which have no lit.
 *
 * It has the name of lit's tag, so that editors know what it holds and the build minifies it.
 */
export declare const css: (strings: TemplateStringsArray) => string;
