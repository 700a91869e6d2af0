import { ELEMENT_ATTRIBUTES } from './element-attributes.js';
/** The tags of our elements, without a prefix. */
export const TAGS = /* @__PURE__ */ Object.keys(ELEMENT_ATTRIBUTES);
/** The element that a name means. A page may define an element with a prefix, such as `bs-pull-quote`. */
export const tagNamed = (name) => TAGS.find((known) => name === known || name.endsWith(`-${known}`));
