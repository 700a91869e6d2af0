import { ELEMENT_ATTRIBUTES, type Tag } from './element-attributes.js';

export type { Tag };

/** The tags of our elements, without a prefix. */
export const TAGS = /* @__PURE__ */ Object.keys(ELEMENT_ATTRIBUTES) as readonly Tag[];

/** The element that a name means. A page may define an element with a prefix, such as `bs-pull-quote`. */
export const tagNamed = (name: string): Tag | undefined =>
  TAGS.find((known) => name === known || name.endsWith(`-${known}`));
