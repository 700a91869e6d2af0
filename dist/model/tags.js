import { ELEMENT_ATTRIBUTES } from './element-attributes.js';
/** The tags of our elements, without a prefix. */
export const TAGS = /* @__PURE__ */ Object.keys(ELEMENT_ATTRIBUTES);
