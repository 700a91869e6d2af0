import { anchorId } from '../anchor.js';
import { string } from './field.js';
/** An id that links within the story lead to. */
export const anchor = {
    read: (raw, at) => (typeof raw === 'string' ? anchorId(raw) || undefined : string.read(raw, at)),
};
