/**
 * Registers `<pull-quote>` from one file that loads no other: for bundles without code splitting.
 *
 * The element reads its children, its attributes and JSON in Broadsheet's own format. For other formats, themes, the
 * mirror and messages in other languages import `broadsheet/pull-quote`.
 *
 * @packageDocumentation
 */
import { PullQuoteElement } from '../elements/pull-quote.js';
import { register } from '../registration.js';

register({ 'pull-quote': PullQuoteElement });

// A type only: the build removes from the base class what only other subclasses need.
export type { PullQuoteElement };
