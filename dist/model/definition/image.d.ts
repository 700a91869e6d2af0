import { type JsonOf, type ValueOf } from './field.js';
/** One file of a picture in one width. */
export declare const imageSource: import("./field.js").RecordField<{
    src: import("./field.js").Field<string, string>;
    width: import("./field.js").NumberField;
    type: import("./field.js").Field<string, string | number>;
}, "src">;
/** A picture with what it shows (`caption`) and who made it (`credit`). `alt` absent: unknown; empty: decoration. */
export declare const image: import("./field.js").RecordField<{
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
export type ImageSource = ValueOf<typeof imageSource>;
export type Image = ValueOf<typeof image>;
export type ImageJson = JsonOf<typeof image>;
/** How much room a picture takes beside the text. */
export declare const imageDisplay: import("./field.js").ChoiceField<"inline" | "wide" | "full">;
