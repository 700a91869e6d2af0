import { type JsonOf, type ValueOf } from './field.js';
/** One file of a picture in one width. */
export declare const imageSource: import("./field.js").RecordField<{
    /** URL of the file. */
    src: import("./field.js").Field<string, string>;
    /** Width of the file in pixels. */
    width: import("./field.js").NumberField;
    /** MIME type of the file. */
    type: import("./field.js").Field<string, string | number>;
}, "src">;
/** A picture with its caption and credit. `alt` absent: unknown; empty: decorative. */
export declare const image: import("./field.js").RecordField<{
    /** URL of the picture. */
    src: import("./field.js").Field<string, string>;
    /** The same picture in other widths or file types. */
    sources: import("./field.js").ListField<{
        src: string;
        width?: number;
        type?: string;
    }, {
        src: string;
        width?: string | number | null | undefined;
        type?: string | number | null | undefined;
    }>;
    /** Width in pixels. */
    width: import("./field.js").NumberField;
    /** Height in pixels. */
    height: import("./field.js").NumberField;
    /** The most important point of the picture. The elements do not use it. */
    focus: import("./field.js").RecordField<{
        /** Horizontal position: 0 is the left edge, 1 the right edge. */
        x: import("./field.js").NumberField;
        /** Vertical position: 0 is the top edge, 1 the bottom edge. */
        y: import("./field.js").NumberField;
    }, "x" | "y">;
    /** Text alternative. An empty string marks a decorative picture. */
    alt: import("./field.js").Field<string, string>;
    /** What the picture shows. */
    caption: import("./field.js").Field<import("../text.js").Text, import("../text.js").TextJson>;
    /** Who made the picture. */
    credit: import("./field.js").Field<string, string | number>;
}, "src">;
export type ImageSource = ValueOf<typeof imageSource>;
export type Image = ValueOf<typeof image>;
/** Canonical JSON of a picture. */
export type ImageJson = JsonOf<typeof image>;
/** Width of a picture relative to the text. */
export declare const imageDisplay: import("./field.js").ChoiceField<"inline" | "wide" | "full">;
