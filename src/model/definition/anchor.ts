import { anchorId } from '../anchor.js';
import { string, type Field } from './field.js';

/** An id that links within the story lead to. */
export const anchor: Field<string, string | number> = {
  read: (raw, at) => (typeof raw === 'string' ? anchorId(raw) || undefined : string.read(raw, at)),
};
