import { pullQuoteStyles } from './pull-quote.styles.js';

/**
 * The style sheet of one element, for the same view inside of another: its frame is there one of several figures.
 *
 * `part` is the class that the frame has there; what the host's `variant` says of it, a class of that name says there.
 */
const nested = (sheet: string, part: string): string =>
  `.${part} { ${sheet
    .replace(/:host\(\[variant=["']?(\w+)["']?\]\) \.frame/g, '&.$1')
    .replace(/:host\(\[variant=["']?(\w+)["']?\]\)/g, '&.$1')
    .replaceAll('.frame', '&')} }`;

/** The style sheets of the quotations in a story. */
export const storyQuoteStyles = ['pull-quote', 'quote'].map((part) => ({
  cssText: nested(pullQuoteStyles.cssText, part),
}));
