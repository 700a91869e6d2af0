import { type JsonOf, type ValueOf } from './field.js';
import type { Reading, ReadOptions } from '../issue.js';
export declare const pullQuote: import("./field.js").RecordField<{
    quotation: import("./field.js").Field<import("../text.js").Text, import("../text.js").TextJson>;
    attribution: import("./field.js").Field<string, string | number>;
    role: import("./field.js").Field<string, string | number>;
    organization: import("./field.js").Field<string, string | number>;
    via: import("./field.js").Field<string, string | number>;
    source: import("./field.js").Field<string, string | number>;
    sourceUrl: import("./field.js").Field<string, string>;
    date: import("./field.js").Field<import("../moment.js").Moment, import("../moment.js").MomentJson>;
    language: import("./field.js").Field<string, string>;
    repeats: import("./field.js").Field<boolean, boolean>;
    image: import("./field.js").RecordField<{
        src: import("./field.js").Field<string, string>;
        sources: import("./field.js").ListField<{
            src: string;
            type?: string;
            width?: number;
        }, {
            src: string;
            type?: string | number | null | undefined;
            width?: string | number | null | undefined;
        }>;
        width: import("./field.js").NumberField;
        height: import("./field.js").NumberField;
        focus: import("./field.js").RecordField<{
            x: import("./field.js").NumberField;
            y: import("./field.js").NumberField;
        }, "x" | "y">;
        alt: import("./field.js").Field<string, string>;
        caption: import("./field.js").Field<import("../text.js").Text, import("../text.js").TextJson>;
        credit: import("./field.js").Field<string, string | number>;
    }, "src">;
}, "quotation">;
/** A quotation, who said it, and where it was said. */
export type PullQuote = ValueOf<typeof pullQuote>;
/** A pull quote as one may write it in JSON. */
export type PullQuoteJson = JsonOf<typeof pullQuote>;
/** Reads a pull quote from canonical JSON. Never throws; without a usable `quotation` there is no value. */
export declare const readPullQuote: (raw: unknown, options?: ReadOptions) => Reading<PullQuote>;
