import { readWords, type ReadAttribute } from './attribute-text.js';
import type { Article } from './definition/article.js';
import type { Itinerary } from './definition/itinerary.js';
import type { PullQuote } from './definition/pull-quote.js';
/** One attribute of an element. Its description is the doc comment of the property in the element's class. */
export interface ElementAttribute<Field extends string = string> {
    /** The name of the property, if it is not the attribute's name in camel case. */
    readonly property?: string;
    /** Whether the attribute is boolean: present means true, whatever its value. */
    readonly isBoolean?: true;
    /** The allowed values. Without this list, any value is allowed. */
    readonly values?: readonly string[];
    /** Whether the property also takes a number. */
    readonly isNumeric?: true;
    /** Whether the attribute changes only the look of an element, so that a twin from an untrusted source may set it. */
    readonly isLook?: true;
    /** The field of the model that the attribute sets, if its name differs from that of the property. */
    readonly field?: Field;
    /** Reads the value for the field. An attribute without this sets no field. */
    readonly read?: ReadAttribute;
}
/** The attributes of an element, by name. */
export type ElementAttributes<Field extends string = string> = Readonly<Record<string, ElementAttribute<Field>>>;
/** The attributes of `<news-article>`; `src`, `alt`, `caption` and `credit` are fields of its lead picture. */
export declare const NEWS_ARTICLE_ATTRIBUTES: {
    readonly headline: {
        readonly read: typeof readWords;
    };
    readonly kicker: {
        readonly read: typeof readWords;
    };
    readonly standfirst: {
        readonly read: ReadAttribute;
    };
    readonly byline: {
        readonly read: typeof readWords;
    };
    readonly dateline: {
        readonly read: typeof readWords;
    };
    readonly published: {
        readonly read: ReadAttribute;
    };
    readonly updated: {
        readonly property: "updatedOn";
        readonly field: "updated";
        readonly read: ReadAttribute;
    };
    readonly image: {
        readonly field: "src";
        readonly read: ReadAttribute;
    };
    readonly 'image-alt': {
        readonly field: "alt";
        readonly read: typeof readWords;
    };
    readonly caption: {
        readonly read: ReadAttribute;
    };
    readonly credit: {
        readonly read: typeof readWords;
    };
    readonly source: {
        readonly read: typeof readWords;
    };
    readonly url: {
        readonly read: ReadAttribute;
    };
    readonly display: {
        readonly values: readonly ["full", "excerpt", "card"];
        readonly isLook: true;
    };
    readonly 'heading-level': {
        readonly values: readonly ["1", "2", "3", "4", "5", "6", "none"];
        readonly isNumeric: true;
        readonly isLook: true;
    };
    readonly now: {
        readonly isLook: true;
    };
    readonly src: {};
    readonly format: {};
    readonly pick: {
        readonly isNumeric: true;
    };
    readonly data: {
        readonly property: "dataText";
    };
    readonly loading: {
        readonly values: readonly ["lazy", "eager"];
    };
    readonly theme: {
        readonly values: readonly ["house", "broadsheet", "tabloid"];
        readonly isLook: true;
    };
    readonly locale: {
        readonly isLook: true;
    };
    readonly 'time-zone': {
        readonly isLook: true;
    };
    readonly mirror: {
        readonly isBoolean: true;
    };
};
/** The attributes of `<pull-quote>`. */
export declare const PULL_QUOTE_ATTRIBUTES: {
    readonly quotation: {
        readonly read: ReadAttribute;
    };
    readonly attribution: {
        readonly read: typeof readWords;
    };
    readonly 'attribution-role': {
        readonly field: "role";
        readonly read: typeof readWords;
    };
    readonly source: {
        readonly read: typeof readWords;
    };
    readonly 'source-url': {
        readonly read: ReadAttribute;
    };
    readonly date: {
        readonly read: ReadAttribute;
    };
    readonly repeats: {
        readonly isBoolean: true;
        readonly isLook: true;
        readonly read: ReadAttribute;
    };
    readonly variant: {
        readonly values: readonly ["inline", "supporting", "showcase"];
        readonly isLook: true;
    };
    readonly src: {};
    readonly format: {};
    readonly pick: {
        readonly isNumeric: true;
    };
    readonly data: {
        readonly property: "dataText";
    };
    readonly loading: {
        readonly values: readonly ["lazy", "eager"];
    };
    readonly theme: {
        readonly values: readonly ["house", "broadsheet", "tabloid"];
        readonly isLook: true;
    };
    readonly locale: {
        readonly isLook: true;
    };
    readonly 'time-zone': {
        readonly isLook: true;
    };
    readonly mirror: {
        readonly isBoolean: true;
    };
};
/** The attributes of `<itinerary-card>`. */
export declare const ITINERARY_CARD_ATTRIBUTES: {
    readonly heading: {
        readonly field: "title";
        readonly read: typeof readWords;
    };
    readonly traveller: {
        readonly read: typeof readWords;
    };
    readonly 'traveller-role': {
        readonly field: "role";
        readonly read: typeof readWords;
    };
    readonly start: {
        readonly read: ReadAttribute;
    };
    readonly end: {
        readonly read: ReadAttribute;
    };
    readonly 'heading-level': {
        readonly values: readonly ["1", "2", "3", "4", "5", "6", "none"];
        readonly isNumeric: true;
        readonly isLook: true;
    };
    readonly variant: {
        readonly values: readonly ["timeline", "compact"];
        readonly isLook: true;
    };
    readonly now: {
        readonly isLook: true;
    };
    readonly src: {};
    readonly format: {};
    readonly pick: {
        readonly isNumeric: true;
    };
    readonly data: {
        readonly property: "dataText";
    };
    readonly loading: {
        readonly values: readonly ["lazy", "eager"];
    };
    readonly theme: {
        readonly values: readonly ["house", "broadsheet", "tabloid"];
        readonly isLook: true;
    };
    readonly locale: {
        readonly isLook: true;
    };
    readonly 'time-zone': {
        readonly isLook: true;
    };
    readonly mirror: {
        readonly isBoolean: true;
    };
};
/** The model type of each element, by tag. Each can be written as plain HTML. */
export interface PlainModels {
    readonly 'news-article': Article;
    readonly 'pull-quote': PullQuote;
    readonly 'itinerary-card': Itinerary;
}
/** The tag of one of our elements, without a prefix. */
export type Tag = keyof PlainModels;
/** The attributes of all elements, by tag. */
export declare const ELEMENT_ATTRIBUTES: Readonly<Record<Tag, ElementAttributes>>;
/** A value of an attribute in markup: a number also as a number; `true` for a boolean attribute. */
type MarkupValue<Attribute> = Attribute extends {
    readonly isBoolean: true;
} ? boolean | '' : Attribute extends {
    readonly values: readonly (infer Value extends string)[];
} ? Value | '' | (Attribute extends {
    readonly isNumeric: true;
} ? NumberIn<Value> : never) : string | number;
/** The number that a string contains. */
type NumberIn<Value extends string> = Value extends `${infer Digits extends number}` ? Digits : never;
/** The attributes of an element in markup, besides global ones, and the types of their values. */
export type MarkupAttributes<Attributes extends ElementAttributes> = {
    readonly [Name in Exclude<keyof Attributes, 'data'>]?: MarkupValue<Attributes[Name]> | undefined;
};
/** A name in camel case. */
type CamelCase<Name extends string> = Name extends `${infer First}-${infer Rest}` ? `${First}${Capitalize<CamelCase<Rest>>}` : Name;
/** The properties of attributes, each of type `unknown`: frameworks may set any value. */
export type PropertiesOf<Attributes extends ElementAttributes> = {
    readonly [Name in keyof Attributes & string as Attributes[Name] extends {
        readonly property: infer Property;
    } ? Property & string : CamelCase<Name>]: unknown;
};
/** The property of an attribute in one of the tables, which name it for every entry. */
export declare const propertyOf: ({ property }: ElementAttribute) => string;
/** Whether an attribute is valid on a Broadsheet element. */
export declare const isKnownAttribute: (tag: Tag, name: string) => boolean;
export {};
