/**
 * Handles external data: fetching, formats, the readers of the model, and the loading and error states.
 *
 * A lazy chunk, loaded when an element first has `src`, `data` or a JSON child.
 *
 * @packageDocumentation
 */
export { dataKindOf } from './data-kinds.js';
export { DataSources } from '../input/data-sources.js';
export { stateSheet } from '../styles/states.js';
export { drawFailure, drawLoading } from '../decorate/states.js';
export { inReadingOrder } from '../plain/order-updates.js';
export { plainArticle } from '../plain/article.js';
export { plainPullQuote } from '../plain/pull-quote.js';
