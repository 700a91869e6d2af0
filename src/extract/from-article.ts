/**
 * Finds quotations and trips in articles. A lazy chunk, loaded when an article is read for its quotations or its trip.
 *
 * @packageDocumentation
 */
export { withQuotations } from './with-quotations.js';
