import { type ValueOf } from './field.js';
export declare const foundQuotation: import("./field.js").RecordField<{
    /** Where the quoted text is. */
    span: import("./field.js").RecordField<{
        block: import("./field.js").NumberField;
        start: import("./field.js").NumberField;
        end: import("./field.js").NumberField;
        endBlock: import("./field.js").NumberField;
    }, "end" | "start" | "block">;
    /** Where the words are that name the speaker. */
    evidence: import("./field.js").RecordField<{
        block: import("./field.js").NumberField;
        start: import("./field.js").NumberField;
        end: import("./field.js").NumberField;
        endBlock: import("./field.js").NumberField;
    }, "end" | "start" | "block">;
    /** Probability that `attribution` is correct, from 0 to 1. */
    confidence: import("./field.js").NumberField;
    id: import("./field.js").Field<string, string | number>;
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
            width?: number;
            type?: string;
        }, {
            src: string;
            width?: string | number | null | undefined;
            type?: string | number | null | undefined;
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
    verified: import("./field.js").RecordField<{
        state: import("./field.js").ChoiceField<"verbatim" | "punctuation" | "shortened" | "inserted" | "altered" | "absent">;
        date: import("./field.js").Field<import("../moment.js").Moment, import("../moment.js").MomentJson>;
        source: import("./field.js").Field<string, string>;
    }, "state">;
}, "quotation">;
/** A quotation that was found in the text of an article. */
export type FoundQuotation = ValueOf<typeof foundQuotation>;
