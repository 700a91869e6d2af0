import type { PlainModels } from '../plain/plain-html.js';
/** One thing to be written, with the tag of the element that shows it. */
export type Exported = {
    readonly [Kind in keyof PlainModels]: {
        readonly kind: Kind;
        readonly model: PlainModels[Kind];
    };
}[keyof PlainModels];
/** How words are written. */
export interface ExportOptions {
    /** The locale of dates and lists; else the language of what is written, else English. */
    readonly locale?: string | undefined;
}
/** The locale of an entry. */
export declare const localeOf: ({ model }: Exported, { locale }: ExportOptions) => string;
