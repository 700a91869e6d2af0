/**
 * The attributes that a twin's hooks may set wherever the twin comes from: they change how its own words look.
 *
 * A twin may come from a reader's comment. Hooks that lead to a request, or replace the words that a moderator saw, count
 * only where the site says so: `data-twins="all"` on the script.
 */
const LOOK = /^(display|heading-level|locale|now|repeats|theme|time-zone|variant)$/;
/** Whether a hook of this attribute counts in every twin. */
export const isLookHook = (attribute) => LOOK.test(attribute);
/** Says that a hook is ignored where the site does not trust its twins. */
export const ignoredHook = (attribute) => `The hook data-news-${attribute} is ignored, and the twin shows its own words, unless the script tag of the site has data-twins="all".`;
