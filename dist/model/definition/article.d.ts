import { type Field, type JsonOf, type ValueOf } from './field.js';
import type { Reading, ReadOptions } from '../issue.js';
export declare const articleRecord: import("./field.js").RecordField<{
    /** Identifier of the article in your system. `pick="id:…"` selects by it. */
    id: Field<string, string | number>;
    /** The headline. */
    headline: Field<string, string | number>;
    /** Short label above the headline. */
    kicker: Field<string, string | number>;
    /** Summary below the headline. */
    standfirst: Field<import("../text.js").Text, import("../text.js").TextJson>;
    /** The author line as printed. It is shown instead of `authors`. */
    byline: Field<string, string | number>;
    /** The people who wrote the article. */
    authors: import("./field.js").ListField<{
        name: string;
        role?: string;
        organization?: string;
        url?: string;
    }, import("./person.js").PersonJson>;
    /** Place where the article was filed. */
    dateline: Field<string, string | number>;
    /** When the article was published. */
    published: Field<import("../moment.js").Moment, import("../moment.js").MomentJson>;
    /** When the article was last changed. */
    updated: Field<import("../moment.js").Moment, import("../moment.js").MomentJson>;
    /** Language of the article. */
    language: Field<string, string>;
    /** Text direction. The default follows from `language`. */
    direction: import("./field.js").ChoiceField<"ltr" | "rtl">;
    /** URL of the original article. */
    url: Field<string, string>;
    /** Section of the publication. It is not shown, but exported. */
    section: Field<string, string | number>;
    /** Kind of article. */
    kind: import("./field.js").ChoiceField<"gallery" | "article" | "live" | "opinion" | "analysis" | "review" | "brief">;
    /** The lead picture. */
    image: import("./field.js").RecordField<{
        src: Field<string, string>;
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
        alt: Field<string, string>;
        caption: Field<import("../text.js").Text, import("../text.js").TextJson>;
        credit: Field<string, string | number>;
    }, "src">;
    /** The content: text and blocks in order. */
    body: Field<import("./block.js").Block[], import("../text.js").TextJson | readonly import("./block.js").BlockJson[]>;
    /** Corrections, shown after the body. */
    corrections: import("./field.js").ListField<{
        content: import("../text.js").Text;
        kind?: string;
        date?: import("../moment.js").Moment;
    }, {
        content: import("../text.js").TextJson;
        kind?: string | number | null | undefined;
        date?: import("../moment.js").MomentJson | null | undefined;
    }>;
    /** Who provides the article, such as a news agency. */
    source: Field<string, string | number>;
    /** Copyright notice. */
    copyright: Field<string, string | number>;
    /** URL of the licence. */
    license: Field<string, string>;
    /** Topics or tags. They are not shown, but exported. */
    topics: import("./field.js").ListField<string, string | number>;
    /** Quotations found in the text, in reading order. They are not shown, but `pick="quote:0"` selects the first. */
    quotations: import("./field.js").ListField<{
        quotation: import("../text.js").Text;
        span?: {
            block: number;
            start: number;
            end: number;
            endBlock?: number;
        };
        evidence?: {
            block: number;
            start: number;
            end: number;
            endBlock?: number;
        };
        confidence?: number;
        id?: string;
        attribution?: string;
        role?: string;
        organization?: string;
        via?: string;
        source?: string;
        sourceUrl?: string;
        date?: import("../moment.js").Moment;
        language?: string;
        repeats?: boolean;
        image?: {
            src: string;
            sources?: {
                src: string;
                width?: number;
                type?: string;
            }[];
            width?: number;
            height?: number;
            focus?: {
                x: number;
                y: number;
            };
            alt?: string;
            caption?: import("../text.js").Text;
            credit?: string;
        };
        verified?: {
            state: "verbatim" | "punctuation" | "shortened" | "inserted" | "altered" | "absent";
            date?: import("../moment.js").Moment;
            source?: string;
        };
    }, {
        quotation: import("../text.js").TextJson;
        span?: {
            block: string | number;
            start: string | number;
            end: string | number;
            endBlock?: string | number | null | undefined;
        } | null | undefined;
        evidence?: {
            block: string | number;
            start: string | number;
            end: string | number;
            endBlock?: string | number | null | undefined;
        } | null | undefined;
        confidence?: string | number | null | undefined;
        id?: string | number | null | undefined;
        attribution?: string | number | null | undefined;
        role?: string | number | null | undefined;
        organization?: string | number | null | undefined;
        via?: string | number | null | undefined;
        source?: string | number | null | undefined;
        sourceUrl?: string | null | undefined;
        date?: import("../moment.js").MomentJson | null | undefined;
        language?: string | null | undefined;
        repeats?: boolean | null | undefined;
        image?: {
            src: string;
            sources?: {
                src: string;
                width?: string | number | null | undefined;
                type?: string | number | null | undefined;
            } | readonly {
                src: string;
                width?: string | number | null | undefined;
                type?: string | number | null | undefined;
            }[] | null | undefined;
            width?: string | number | null | undefined;
            height?: string | number | null | undefined;
            focus?: {
                x: string | number;
                y: string | number;
            } | null | undefined;
            alt?: string | null | undefined;
            caption?: import("../text.js").TextJson | null | undefined;
            credit?: string | number | null | undefined;
        } | null | undefined;
        verified?: {
            state: "verbatim" | "punctuation" | "shortened" | "inserted" | "altered" | "absent";
            date?: import("../moment.js").MomentJson | null | undefined;
            source?: string | null | undefined;
        } | null | undefined;
    }>;
}, never>;
/** An article in the model. */
export type Article = ValueOf<typeof articleRecord>;
/** Canonical JSON of an article. */
export type ArticleJson = JsonOf<typeof articleRecord> & {
    /** The kind of the data, if a list contains several kinds. Optional. */
    type?: 'article' | null | undefined;
};
/** An article. No field is required by itself, but a headline, standfirst, picture or body must be present. */
export declare const article: Field<Article, ArticleJson>;
/** Reads an article from canonical JSON. Never throws. Without anything to show, there is no value. */
export declare const parseArticle: (raw: unknown, options?: ReadOptions) => Reading<Article>;
