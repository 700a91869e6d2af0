import { type ValueOf } from './field.js';
export declare const span: import("./field.js").RecordField<{
    /** Index of the block in `body`. */
    block: import("./field.js").NumberField;
    /** Where the passage starts in the plain text of the block, in UTF-16 code units. */
    start: import("./field.js").NumberField;
    /** Where the passage ends, in UTF-16 code units. */
    end: import("./field.js").NumberField;
    /** Index of the block in which the passage ends. The default is `block`. */
    endBlock: import("./field.js").NumberField;
}, "end" | "start" | "block">;
/** A passage in the body of an article. */
export type Span = ValueOf<typeof span>;
