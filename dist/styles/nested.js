import { pullQuoteStyles } from './pull-quote.styles.js';
/**
 * Adapts the style sheet of an element for the same view inside another element.
 *
 * `part` is the class that replaces `frame`. Variants are selected by class, because there is no host with the
 * attribute `variant`.
 */
const nested = (sheet, part) => `.${part} { ${sheet
    .replace(/:host\(\[variant=["']?(\w+)["']?\]\) \.frame/g, '&.$1')
    .replace(/:host\(\[variant=["']?(\w+)["']?\]\)/g, '&.$1')
    .replaceAll('.frame', '&')} }`;
/** The style sheets for quotations in a story. */
export const storyQuoteStyles = ['pull-quote', 'quote'].map((part) => ({
    cssText: nested(pullQuoteStyles.cssText, part),
}));
