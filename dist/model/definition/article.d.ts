import { type Field, type JsonOf, type ValueOf } from './field.js';
import type { Reading, ReadOptions } from '../issue.js';
export declare const articleRecord: import("./field.js").RecordField<{
    id: Field<string, string | number>;
    headline: Field<string, string | number>;
    kicker: Field<string, string | number>;
    standfirst: Field<import("../text.js").Text, import("../text.js").TextJson>;
    byline: Field<string, string | number>;
    authors: import("./field.js").ListField<{
        name: string;
        url?: string;
        role?: string;
        organization?: string;
    }, import("./person.js").PersonJson>;
    dateline: Field<string, string | number>;
    published: Field<import("../moment.js").Moment, import("../moment.js").MomentJson>;
    updated: Field<import("../moment.js").Moment, import("../moment.js").MomentJson>;
    language: Field<string, string>;
    direction: import("./field.js").ChoiceField<"ltr" | "rtl">;
    url: Field<string, string>;
    section: Field<string, string | number>;
    kind: import("./field.js").ChoiceField<"gallery" | "article" | "live" | "opinion" | "analysis" | "review" | "brief">;
    image: import("./field.js").RecordField<{
        src: Field<string, string>;
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
        alt: Field<string, string>;
        caption: Field<import("../text.js").Text, import("../text.js").TextJson>;
        credit: Field<string, string | number>;
    }, "src">;
    body: Field<import("./block.js").Block[], import("../text.js").TextJson | readonly import("./block.js").BlockJson[]>;
    corrections: import("./field.js").ListField<{
        content: import("../text.js").Text;
        date?: import("../moment.js").Moment;
        kind?: string;
    }, {
        content: import("../text.js").TextJson;
        date?: import("../moment.js").MomentJson | null | undefined;
        kind?: string | number | null | undefined;
    }>;
    source: Field<string, string | number>;
    copyright: Field<string, string | number>;
    license: Field<string, string>;
    topics: import("./field.js").ListField<string, string | number>;
}, never>;
/** A story, from its kicker to its source. */
export type Article = ValueOf<typeof articleRecord>;
/** An article as one may write it in JSON. */
export type ArticleJson = JsonOf<typeof articleRecord>;
/** An article: nothing in particular is needed, but a headline, a standfirst, a picture or a body is. */
export declare const article: Field<Article, ArticleJson>;
/** Reads an article from canonical JSON. Never throws; what has nothing to show has no value. */
export declare const readArticle: (raw: unknown, options?: ReadOptions) => Reading<Article>;
