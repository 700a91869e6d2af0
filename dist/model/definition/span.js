import { record, whole } from './field.js';
const position = whole(0, 1_000_000_000);
export const span = record({
    /** Index of the block in `body`. */
    block: position,
    /** Where the passage starts in the plain text of the block, in UTF-16 code units. */
    start: position,
    /** Where the passage ends, in UTF-16 code units. */
    end: position,
    /** Index of the block in which the passage ends. The default is `block`. */
    endBlock: position,
}, ['block', 'start', 'end']);
