import { ELEMENT_ATTRIBUTES, type Tag } from './element-attributes.js';

export type { Tag };

/** The tags of our elements, without a prefix. */
export const TAGS = /* @__PURE__ */ Object.keys(ELEMENT_ATTRIBUTES) as readonly Tag[];
