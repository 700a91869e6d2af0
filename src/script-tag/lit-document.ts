import { nodeMaker } from '../input/native.js';

/** What lit uses of the document; the build puts it in the place of `document` in lit. */
export const litDocument = nodeMaker(document);
