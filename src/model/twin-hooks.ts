import { ELEMENT_ATTRIBUTES } from './element-attributes.js';
import { ownValue } from './own.js';
import type { Tag } from './tags.js';

/**
 * Whether a twin may set this attribute by a hook, wherever the twin comes from: the attribute changes how its own words look.
 *
 * A twin may come from a reader's comment. Hooks that lead to a request, or replace the words that a moderator saw, count
 * only where the site says so: `data-twins="all"` on the script.
 */
export const isLookHook = (tag: Tag, attribute: string): boolean =>
  ownValue(ELEMENT_ATTRIBUTES[tag], attribute)?.isLook === true;

/** Says that a hook is ignored where the site does not trust its twins. */
export const ignoredHook = (attribute: string): string =>
  `data-news-${attribute} is ignored unless the script tag has data-twins="all". The twin shows its own content.`;
