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

// Exported as a type only: the build removes the parts of the base class that only other subclasses use.
export type { PullQuoteElement };
