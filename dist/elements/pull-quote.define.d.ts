import { PullQuoteElement } from './pull-quote.js';
export { PullQuoteElement };
