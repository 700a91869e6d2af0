import { type JsonOf, type ValueOf } from './field.js';
import type { Reading, ReadOptions } from '../issue.js';
export declare const quotationFields: {
    /** Identifier of the quotation in your system. `pick="id:…"` selects by it. */
    id: import("./field.js").Field<string, string | number>;
    /** The quoted text, without quotation marks. */
    quotation: import("./field.js").Field<import("../text.js").Text, import("../text.js").TextJson>;
    /** Name of the speaker. */
    attribution: import("./field.js").Field<string, string | number>;
    /** Office or description of the speaker. */
    role: import("./field.js").Field<string, string | number>;
    /** Organisation that the speaker belongs to. */
    organization: import("./field.js").Field<string, string | number>;
    /** How the statement was made, such as “told Al Jazeera”. */
    via: import("./field.js").Field<string, string | number>;
    /** Where the statement was published: a title, a newspaper, a network. */
    source: import("./field.js").Field<string, string | number>;
    /** URL of the source. */
    sourceUrl: import("./field.js").Field<string, string>;
    /** When the statement was made. */
    date: import("./field.js").Field<import("../moment.js").Moment, import("../moment.js").MomentJson>;
    /** Language of the quotation. */
    language: import("./field.js").Field<string, string>;
    /** Whether the same text also appears in the article. It is then rendered as an aside and left out of exports and feeds. */
    repeats: import("./field.js").Field<boolean, boolean>;
    /** Picture of the speaker. */
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
    /** Result of comparing the quotation with its source. It is not shown. */
    verified: import("./field.js").RecordField<{
        state: import("./field.js").ChoiceField<"verbatim" | "punctuation" | "shortened" | "inserted" | "altered" | "absent">;
        date: import("./field.js").Field<import("../moment.js").Moment, import("../moment.js").MomentJson>;
        source: import("./field.js").Field<string, string>;
    }, "state">;
};
export declare const pullQuote: import("./field.js").RecordField<{
    /** Identifier of the quotation in your system. `pick="id:…"` selects by it. */
    id: import("./field.js").Field<string, string | number>;
    /** The quoted text, without quotation marks. */
    quotation: import("./field.js").Field<import("../text.js").Text, import("../text.js").TextJson>;
    /** Name of the speaker. */
    attribution: import("./field.js").Field<string, string | number>;
    /** Office or description of the speaker. */
    role: import("./field.js").Field<string, string | number>;
    /** Organisation that the speaker belongs to. */
    organization: import("./field.js").Field<string, string | number>;
    /** How the statement was made, such as “told Al Jazeera”. */
    via: import("./field.js").Field<string, string | number>;
    /** Where the statement was published: a title, a newspaper, a network. */
    source: import("./field.js").Field<string, string | number>;
    /** URL of the source. */
    sourceUrl: import("./field.js").Field<string, string>;
    /** When the statement was made. */
    date: import("./field.js").Field<import("../moment.js").Moment, import("../moment.js").MomentJson>;
    /** Language of the quotation. */
    language: import("./field.js").Field<string, string>;
    /** Whether the same text also appears in the article. It is then rendered as an aside and left out of exports and feeds. */
    repeats: import("./field.js").Field<boolean, boolean>;
    /** Picture of the speaker. */
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
    /** Result of comparing the quotation with its source. It is not shown. */
    verified: import("./field.js").RecordField<{
        state: import("./field.js").ChoiceField<"verbatim" | "punctuation" | "shortened" | "inserted" | "altered" | "absent">;
        date: import("./field.js").Field<import("../moment.js").Moment, import("../moment.js").MomentJson>;
        source: import("./field.js").Field<string, string>;
    }, "state">;
}, "quotation">;
/** A quotation, its speaker and its source. */
export type PullQuote = ValueOf<typeof pullQuote>;
/** Canonical JSON of a pull quote. */
export type PullQuoteJson = JsonOf<typeof pullQuote> & {
    /** The kind of the data, if a list contains several kinds. Optional. */
    type?: 'pull-quote' | null | undefined;
};
/** Reads a pull quote from canonical JSON. Never throws; without a usable `quotation` there is no value. */
export declare const parsePullQuote: (raw: unknown, options?: ReadOptions) => Reading<PullQuote>;
