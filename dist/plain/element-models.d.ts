import { type Content } from '../model/content.js';
import { type ArticleJson } from '../model/definition/article.js';
import { type ItineraryJson } from '../model/definition/itinerary.js';
import { type PullQuote, type PullQuoteJson } from '../model/definition/pull-quote.js';
import type { PlainModels, Tag } from '../model/element-attributes.js';
import type { ModelReader } from '../model/model-reader.js';
import type { BlockStyle } from './block-style.js';
import type { PlainElement } from './element.js';
export type { PlainModels };
/** The JSON data of each element. */
export interface ElementData {
    readonly 'news-article': ArticleJson;
    readonly 'pull-quote': PullQuoteJson;
    readonly 'itinerary-card': ItineraryJson;
}
/** How the data of `<pull-quote>` is read. */
export declare const PULL_QUOTE_READER: ModelReader<PullQuote>;
/** How the data of each element is recognised in canonical JSON and read. */
export declare const MODEL_READERS: {
    readonly [Name in Tag]: ModelReader<PlainModels[Name]>;
};
/** What is visible of the model of each element. */
export declare const VISIBLE_CONTENT: {
    readonly [Name in Tag]: (model: PlainModels[Name]) => Content;
};
/** Writes the model of each element as plain HTML. */
export declare const PLAIN_WRITERS: {
    readonly [Name in Tag]: (model: PlainModels[Name], style: BlockStyle) => PlainElement;
};
/** The published JSON Schema of each element's data: its file name, its title, and the record that it describes. */
export declare const SCHEMAS: {
    readonly 'news-article': {
        readonly name: "article";
        readonly title: "An article";
        readonly record: import("../model/definition/field.js").RecordField<{
            id: import("../model/definition/field.js").Field<string, string | number>;
            headline: import("../model/definition/field.js").Field<string, string | number>;
            kicker: import("../model/definition/field.js").Field<string, string | number>;
            standfirst: import("../model/definition/field.js").Field<import("../index.js").Text, import("../index.js").TextJson>;
            byline: import("../model/definition/field.js").Field<string, string | number>;
            authors: import("../model/definition/field.js").ListField<{
                name: string;
                role?: string;
                organization?: string;
                url?: string;
            }, import("../index.js").PersonJson>;
            dateline: import("../model/definition/field.js").Field<string, string | number>;
            published: import("../model/definition/field.js").Field<import("../index.js").Moment, import("../index.js").MomentJson>;
            updated: import("../model/definition/field.js").Field<import("../index.js").Moment, import("../index.js").MomentJson>;
            language: import("../model/definition/field.js").Field<string, string>;
            direction: import("../model/definition/field.js").ChoiceField<"ltr" | "rtl">;
            url: import("../model/definition/field.js").Field<string, string>;
            section: import("../model/definition/field.js").Field<string, string | number>;
            kind: import("../model/definition/field.js").ChoiceField<"gallery" | "article" | "live" | "opinion" | "analysis" | "review" | "brief">;
            image: import("../model/definition/field.js").RecordField<{
                src: import("../model/definition/field.js").Field<string, string>;
                sources: import("../model/definition/field.js").ListField<{
                    src: string;
                    width?: number;
                    type?: string;
                }, {
                    src: string;
                    width?: string | number | null | undefined;
                    type?: string | number | null | undefined;
                }>;
                width: import("../model/definition/field.js").NumberField;
                height: import("../model/definition/field.js").NumberField;
                focus: import("../model/definition/field.js").RecordField<{
                    x: import("../model/definition/field.js").NumberField;
                    y: import("../model/definition/field.js").NumberField;
                }, "x" | "y">;
                alt: import("../model/definition/field.js").Field<string, string>;
                caption: import("../model/definition/field.js").Field<import("../index.js").Text, import("../index.js").TextJson>;
                credit: import("../model/definition/field.js").Field<string, string | number>;
            }, "src">;
            body: import("../model/definition/field.js").Field<import("../index.js").Block[], import("../index.js").TextJson | readonly import("../index.js").BlockJson[]>;
            corrections: import("../model/definition/field.js").ListField<{
                content: import("../index.js").Text;
                kind?: string;
                date?: import("../index.js").Moment;
            }, {
                content: import("../index.js").TextJson;
                kind?: string | number | null | undefined;
                date?: import("../index.js").MomentJson | null | undefined;
            }>;
            source: import("../model/definition/field.js").Field<string, string | number>;
            copyright: import("../model/definition/field.js").Field<string, string | number>;
            license: import("../model/definition/field.js").Field<string, string>;
            topics: import("../model/definition/field.js").ListField<string, string | number>;
        }, never>;
    };
    readonly 'pull-quote': {
        readonly name: "pull-quote";
        readonly title: "A pull quote";
        readonly record: import("../model/definition/field.js").RecordField<{
            quotation: import("../model/definition/field.js").Field<import("../index.js").Text, import("../index.js").TextJson>;
            attribution: import("../model/definition/field.js").Field<string, string | number>;
            role: import("../model/definition/field.js").Field<string, string | number>;
            organization: import("../model/definition/field.js").Field<string, string | number>;
            via: import("../model/definition/field.js").Field<string, string | number>;
            source: import("../model/definition/field.js").Field<string, string | number>;
            sourceUrl: import("../model/definition/field.js").Field<string, string>;
            date: import("../model/definition/field.js").Field<import("../index.js").Moment, import("../index.js").MomentJson>;
            language: import("../model/definition/field.js").Field<string, string>;
            repeats: import("../model/definition/field.js").Field<boolean, boolean>;
            image: import("../model/definition/field.js").RecordField<{
                src: import("../model/definition/field.js").Field<string, string>;
                sources: import("../model/definition/field.js").ListField<{
                    src: string;
                    width?: number;
                    type?: string;
                }, {
                    src: string;
                    width?: string | number | null | undefined;
                    type?: string | number | null | undefined;
                }>;
                width: import("../model/definition/field.js").NumberField;
                height: import("../model/definition/field.js").NumberField;
                focus: import("../model/definition/field.js").RecordField<{
                    x: import("../model/definition/field.js").NumberField;
                    y: import("../model/definition/field.js").NumberField;
                }, "x" | "y">;
                alt: import("../model/definition/field.js").Field<string, string>;
                caption: import("../model/definition/field.js").Field<import("../index.js").Text, import("../index.js").TextJson>;
                credit: import("../model/definition/field.js").Field<string, string | number>;
            }, "src">;
        }, "quotation">;
    };
    readonly 'itinerary-card': {
        readonly name: "itinerary";
        readonly title: "An itinerary";
        readonly record: import("../model/definition/field.js").RecordField<{
            title: import("../model/definition/field.js").Field<string, string | number>;
            traveller: import("../model/definition/field.js").Field<string, string | number>;
            role: import("../model/definition/field.js").Field<string, string | number>;
            start: import("../model/definition/field.js").Field<import("../index.js").Moment, import("../index.js").MomentJson>;
            end: import("../model/definition/field.js").Field<import("../index.js").Moment, import("../index.js").MomentJson>;
            asOf: import("../model/definition/field.js").Field<import("../index.js").Moment, import("../index.js").MomentJson>;
            language: import("../model/definition/field.js").Field<string, string>;
            stops: import("../model/definition/field.js").ListField<{
                place?: string;
                country?: string;
                start?: import("../index.js").Moment;
                end?: import("../index.js").Moment;
                timeZone?: string;
                coordinates?: import("../model/definition/itinerary.js").Coordinates;
                purpose?: import("../index.js").Text;
                meets?: {
                    name: string;
                    role?: string;
                    organization?: string;
                    url?: string;
                }[];
                status?: "done" | "scheduled" | "tentative" | "postponed" | "cancelled";
                statusText?: string;
                events?: {
                    title: string;
                    start?: import("../index.js").Moment;
                    end?: import("../index.js").Moment;
                    place?: string;
                    status?: "done" | "scheduled" | "tentative" | "postponed" | "cancelled";
                    statusText?: string;
                }[];
                stated?: boolean;
            }, {
                place?: string | number | null | undefined;
                country?: string | number | null | undefined;
                start?: import("../index.js").MomentJson | null | undefined;
                end?: import("../index.js").MomentJson | null | undefined;
                timeZone?: string | null | undefined;
                coordinates?: readonly [number, number] | null | undefined;
                purpose?: import("../index.js").TextJson | null | undefined;
                meets?: import("../index.js").PersonJson | readonly import("../index.js").PersonJson[] | null | undefined;
                status?: "done" | "scheduled" | "tentative" | "postponed" | "cancelled" | null | undefined;
                statusText?: string | number | null | undefined;
                events?: {
                    title: string | number;
                    start?: import("../index.js").MomentJson | null | undefined;
                    end?: import("../index.js").MomentJson | null | undefined;
                    place?: string | number | null | undefined;
                    status?: "done" | "scheduled" | "tentative" | "postponed" | "cancelled" | null | undefined;
                    statusText?: string | number | null | undefined;
                } | readonly {
                    title: string | number;
                    start?: import("../index.js").MomentJson | null | undefined;
                    end?: import("../index.js").MomentJson | null | undefined;
                    place?: string | number | null | undefined;
                    status?: "done" | "scheduled" | "tentative" | "postponed" | "cancelled" | null | undefined;
                    statusText?: string | number | null | undefined;
                }[] | null | undefined;
                stated?: boolean | null | undefined;
            }>;
        }, "stops">;
    };
};
