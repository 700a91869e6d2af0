import { nodeMaker } from '../input/native.js';

/** The subset of `document` that lit uses; the build substitutes it for `document` in lit. */
export const litDocument = nodeMaker(document);
