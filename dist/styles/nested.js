import { pullQuoteStyles } from './pull-quote.styles.js';
/**
 * The style sheet of one element, for the same view inside of another: its frame is there one of several figures.
 *
 * `part` is the class of the frame there; a class with the name of a variant replaces the `variant` of the host.
 */
const nested = (sheet, part) => `.${part} { ${sheet
    .replace(/:host\(\[variant=["']?(\w+)["']?\]\) \.frame/g, '&.$1')
    .replace(/:host\(\[variant=["']?(\w+)["']?\]\)/g, '&.$1')
    .replaceAll('.frame', '&')} }`;
/** The style sheets of the quotations in a story. */
export const storyQuoteStyles = ['pull-quote', 'quote'].map((part) => ({
    cssText: nested(pullQuoteStyles.cssText, part),
}));
