import { ELEMENT_ATTRIBUTES } from './element-attributes.js';
import { ownValue } from './own.js';
/**
 * Whether any twin may set this attribute by a hook, because it changes only the look of the twin's own content.
 *
 * A twin may come from a user comment. Hooks that cause a request, or replace text that a moderator has seen, count
 * only if the site allows it with `data-twins="all"` on the script.
 */
export const isLookHook = (tag, attribute) => ownValue(ELEMENT_ATTRIBUTES[tag], attribute)?.isLook === true;
/** The message for a hook that is ignored because the site does not trust its twins. */
export const ignoredHook = (attribute) => `data-news-${attribute} is ignored unless the script tag has data-twins="all". The twin shows its own content.`;
