/**
 * Registers `<pull-quote>` alone.
 *
 * @packageDocumentation
 */
import { register } from '../registration.js';
import { PullQuoteElement } from './pull-quote.js';
register({ 'pull-quote': PullQuoteElement });
export { PullQuoteElement };
