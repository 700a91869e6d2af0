import { type Field, type JsonOf, type ValueOf } from './field.js';
import type { Moment, MomentJson } from '../moment.js';
import { type Person, type PersonJson } from './person.js';
import { type Text, type TextJson } from '../text.js';
/** One part of a story's body. */
export type Block = FlatBlock | ListBlock | TableBlock | CalloutBlock | UpdateBlock;
/** A block as one may write it; plain text counts as a paragraph. */
export type BlockJson = TextJson | FlatBlockJson | ListBlockJson | TableBlockJson | CalloutBlockJson | UpdateBlockJson;
export interface ListBlock {
    type: 'list';
    ordered?: boolean;
    start?: number;
    items: Block[][];
}
export interface ListBlockJson {
    type: 'list';
    ordered?: boolean | null | undefined;
    start?: number | null | undefined;
    items: readonly (TextJson | readonly BlockJson[])[];
}
export interface TableBlock {
    type: 'table';
    caption?: Text;
    head?: Cell[][];
    rows: Cell[][];
}
export interface TableBlockJson {
    type: 'table';
    caption?: TextJson | null | undefined;
    head?: readonly (readonly CellJson[])[] | readonly (string | CellRecordJson)[] | null | undefined;
    rows: readonly (readonly CellJson[])[];
}
export interface CalloutBlock {
    type: 'callout';
    title?: string;
    kind?: string;
    content: Block[];
}
export interface CalloutBlockJson {
    type: 'callout';
    title?: string | null | undefined;
    kind?: string | null | undefined;
    content: TextJson | readonly BlockJson[];
}
export interface UpdateBlock {
    type: 'update';
    id?: string;
    date?: Moment;
    title?: string;
    authors?: Person[];
    pinned?: boolean;
    key?: boolean;
    content: Block[];
}
export interface UpdateBlockJson {
    type: 'update';
    id?: string | number | null | undefined;
    date?: MomentJson | null | undefined;
    title?: string | null | undefined;
    authors?: readonly PersonJson[] | PersonJson | null | undefined;
    pinned?: boolean | null | undefined;
    key?: boolean | null | undefined;
    content: TextJson | readonly BlockJson[];
}
declare const cellRecord: import("./field.js").RecordField<{
    content: Field<Text, TextJson>;
    header: Field<boolean, boolean>;
    scope: import("./field.js").ChoiceField<"row" | "col" | "rowgroup" | "colgroup">;
    colspan: import("./field.js").NumberField;
    rowspan: import("./field.js").NumberField;
    align: import("./field.js").ChoiceField<"end" | "start" | "center">;
}, never>;
/** One cell of a table. */
export type Cell = ValueOf<typeof cellRecord>;
export type CellRecordJson = JsonOf<typeof cellRecord>;
export type CellJson = TextJson | CellRecordJson;
/** A cell: its text alone, or an object. An empty cell keeps its place. */
export declare const cell: Field<Cell, CellJson> & {
    readonly record: typeof cellRecord;
};
/** Blocks within a block: a text counts as its paragraphs. */
export declare const blocks: Field<Block[], TextJson | readonly BlockJson[]>;
/** The items of a list: each a text or blocks. */
export declare const items: Field<Block[][], readonly (TextJson | readonly BlockJson[])[]>;
declare const correction: import("./field.js").RecordField<{
    kind: Field<string, string | number>;
    date: Field<Moment, MomentJson>;
    content: Field<Text, TextJson>;
}, "content">;
/** A correction, clarification or editor's note to a story. */
export type Correction = ValueOf<typeof correction>;
/** The corrections of an article, apart from its body. */
export declare const corrections: import("./field.js").ListField<{
    content: Text;
    date?: Moment;
    kind?: string;
}, {
    content: TextJson;
    date?: MomentJson | null | undefined;
    kind?: string | number | null | undefined;
}>;
/** The blocks that hold no blocks, by type. */
export declare const flatBlocks: {
    readonly paragraph: import("./field.js").RecordField<{
        content: Field<Text, TextJson>;
    }, "content">;
    readonly heading: import("./field.js").RecordField<{
        content: Field<Text, TextJson>;
        level: import("./field.js").NumberField;
    }, "content">;
    readonly quote: import("./field.js").RecordField<{
        quotation: Field<Text, TextJson>;
        attribution: Field<string, string | number>;
        role: Field<string, string | number>;
        organization: Field<string, string | number>;
        via: Field<string, string | number>;
        source: Field<string, string | number>;
        sourceUrl: Field<string, string>;
        date: Field<Moment, MomentJson>;
        language: Field<string, string>;
        repeats: Field<boolean, boolean>;
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
            caption: Field<Text, TextJson>;
            credit: Field<string, string | number>;
        }, "src">;
    }, "quotation">;
    readonly 'pull-quote': import("./field.js").RecordField<{
        quotation: Field<Text, TextJson>;
        attribution: Field<string, string | number>;
        role: Field<string, string | number>;
        organization: Field<string, string | number>;
        via: Field<string, string | number>;
        source: Field<string, string | number>;
        sourceUrl: Field<string, string>;
        date: Field<Moment, MomentJson>;
        language: Field<string, string>;
        repeats: Field<boolean, boolean>;
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
            caption: Field<Text, TextJson>;
            credit: Field<string, string | number>;
        }, "src">;
    }, "quotation">;
    readonly figure: import("./field.js").RecordField<{
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
            caption: Field<Text, TextJson>;
            credit: Field<string, string | number>;
        }, "src">;
        display: import("./field.js").ChoiceField<"inline" | "wide" | "full">;
    }, "image">;
    readonly gallery: import("./field.js").RecordField<{
        images: import("./field.js").ListField<{
            src: string;
            width?: number;
            sources?: {
                src: string;
                type?: string;
                width?: number;
            }[];
            height?: number;
            focus?: {
                x: number;
                y: number;
            };
            alt?: string;
            caption?: Text;
            credit?: string;
        }, {
            src: string;
            width?: string | number | null | undefined;
            sources?: {
                src: string;
                type?: string | number | null | undefined;
                width?: string | number | null | undefined;
            } | readonly {
                src: string;
                type?: string | number | null | undefined;
                width?: string | number | null | undefined;
            }[] | null | undefined;
            height?: string | number | null | undefined;
            focus?: {
                x: string | number;
                y: string | number;
            } | null | undefined;
            alt?: string | null | undefined;
            caption?: TextJson | null | undefined;
            credit?: string | number | null | undefined;
        }>;
        caption: Field<Text, TextJson>;
    }, "images">;
    readonly itinerary: import("./field.js").RecordField<{
        title: Field<string, string | number>;
        traveller: Field<string, string | number>;
        role: Field<string, string | number>;
        start: Field<Moment, MomentJson>;
        end: Field<Moment, MomentJson>;
        asOf: Field<Moment, MomentJson>;
        language: Field<string, string>;
        stops: import("./field.js").ListField<{
            timeZone?: string;
            end?: Moment;
            statusText?: string;
            status?: "done" | "scheduled" | "tentative" | "postponed" | "cancelled";
            start?: Moment;
            place?: string;
            country?: string;
            coordinates?: import("./itinerary.js").Coordinates;
            purpose?: Text;
            meets?: {
                name: string;
                url?: string;
                role?: string;
                organization?: string;
            }[];
            events?: {
                title: string;
                end?: Moment;
                statusText?: string;
                status?: "done" | "scheduled" | "tentative" | "postponed" | "cancelled";
                start?: Moment;
                place?: string;
            }[];
            stated?: boolean;
        }, {
            timeZone?: string | null | undefined;
            end?: MomentJson | null | undefined;
            statusText?: string | number | null | undefined;
            status?: "done" | "scheduled" | "tentative" | "postponed" | "cancelled" | null | undefined;
            start?: MomentJson | null | undefined;
            place?: string | number | null | undefined;
            country?: string | number | null | undefined;
            coordinates?: readonly [number, number] | null | undefined;
            purpose?: TextJson | null | undefined;
            meets?: PersonJson | readonly PersonJson[] | null | undefined;
            events?: {
                title: string | number;
                end?: MomentJson | null | undefined;
                statusText?: string | number | null | undefined;
                status?: "done" | "scheduled" | "tentative" | "postponed" | "cancelled" | null | undefined;
                start?: MomentJson | null | undefined;
                place?: string | number | null | undefined;
            } | readonly {
                title: string | number;
                end?: MomentJson | null | undefined;
                statusText?: string | number | null | undefined;
                status?: "done" | "scheduled" | "tentative" | "postponed" | "cancelled" | null | undefined;
                start?: MomentJson | null | undefined;
                place?: string | number | null | undefined;
            }[] | null | undefined;
            stated?: boolean | null | undefined;
        }>;
    }, "stops">;
    readonly timeline: import("./field.js").RecordField<{
        title: Field<string, string | number>;
        entries: import("./field.js").ListField<{
            title?: string;
            date?: Moment;
            content?: Text;
        }, {
            title?: string | number | null | undefined;
            date?: MomentJson | null | undefined;
            content?: TextJson | null | undefined;
        }>;
    }, "entries">;
    readonly 'key-points': import("./field.js").RecordField<{
        title: Field<string, string | number>;
        items: import("./field.js").ListField<Text, TextJson>;
    }, "items">;
    readonly note: import("./field.js").RecordField<{
        kind: Field<string, string | number>;
        content: Field<Text, TextJson>;
    }, "content">;
    readonly correction: import("./field.js").RecordField<{
        kind: Field<string, string | number>;
        date: Field<Moment, MomentJson>;
        content: Field<Text, TextJson>;
    }, "content">;
    readonly related: import("./field.js").RecordField<{
        title: Field<string, string | number>;
        links: import("./field.js").ListField<{
            url: string;
            title?: string;
            image?: {
                src: string;
                width?: number;
                sources?: {
                    src: string;
                    type?: string;
                    width?: number;
                }[];
                height?: number;
                focus?: {
                    x: number;
                    y: number;
                };
                alt?: string;
                caption?: Text;
                credit?: string;
            };
            kicker?: string;
            description?: Text;
        }, {
            url: string;
            title?: string | number | null | undefined;
            image?: {
                src: string;
                width?: string | number | null | undefined;
                sources?: {
                    src: string;
                    type?: string | number | null | undefined;
                    width?: string | number | null | undefined;
                } | readonly {
                    src: string;
                    type?: string | number | null | undefined;
                    width?: string | number | null | undefined;
                }[] | null | undefined;
                height?: string | number | null | undefined;
                focus?: {
                    x: string | number;
                    y: string | number;
                } | null | undefined;
                alt?: string | null | undefined;
                caption?: TextJson | null | undefined;
                credit?: string | number | null | undefined;
            } | null | undefined;
            kicker?: string | number | null | undefined;
            description?: TextJson | null | undefined;
        }>;
    }, "links">;
    readonly audio: import("./field.js").RecordField<{
        sources: import("./field.js").ListField<{
            src: string;
            type?: string;
        }, {
            src: string;
            type?: string | number | null | undefined;
        }>;
        poster: import("./field.js").RecordField<{
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
            caption: Field<Text, TextJson>;
            credit: Field<string, string | number>;
        }, "src">;
        title: Field<string, string | number>;
        caption: Field<Text, TextJson>;
        credit: Field<string, string | number>;
        duration: import("./field.js").NumberField;
        tracks: import("./field.js").ListField<{
            src: string;
            language?: string;
            kind?: string;
            label?: string;
        }, {
            src: string;
            language?: string | number | null | undefined;
            kind?: string | number | null | undefined;
            label?: string | number | null | undefined;
        }>;
    }, "sources">;
    readonly video: import("./field.js").RecordField<{
        sources: import("./field.js").ListField<{
            src: string;
            type?: string;
        }, {
            src: string;
            type?: string | number | null | undefined;
        }>;
        poster: import("./field.js").RecordField<{
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
            caption: Field<Text, TextJson>;
            credit: Field<string, string | number>;
        }, "src">;
        title: Field<string, string | number>;
        caption: Field<Text, TextJson>;
        credit: Field<string, string | number>;
        duration: import("./field.js").NumberField;
        tracks: import("./field.js").ListField<{
            src: string;
            language?: string;
            kind?: string;
            label?: string;
        }, {
            src: string;
            language?: string | number | null | undefined;
            kind?: string | number | null | undefined;
            label?: string | number | null | undefined;
        }>;
    }, "sources">;
    readonly embed: import("./field.js").RecordField<{
        provider: Field<string, string | number>;
        url: Field<string, string>;
        title: Field<string, string | number>;
        author: Field<string, string | number>;
        text: Field<Text, TextJson>;
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
            caption: Field<Text, TextJson>;
            credit: Field<string, string | number>;
        }, "src">;
    }, never>;
    readonly code: import("./field.js").RecordField<{
        text: Field<string, string>;
        language: Field<string, string | number>;
    }, "text">;
    readonly divider: import("./field.js").RecordField<{}, never>;
    readonly unknown: import("./field.js").RecordField<{
        source: Field<string, string | number>;
        text: Field<string, string | number>;
    }, never>;
};
/** The blocks that hold blocks, by type. */
export declare const nestingBlocks: {
    readonly list: import("./field.js").RecordField<{
        ordered: Field<boolean, boolean>;
        start: import("./field.js").NumberField;
        items: Field<Block[][], readonly (TextJson | readonly BlockJson[])[]>;
    }, "items">;
    readonly table: import("./field.js").RecordField<{
        caption: Field<Text, TextJson>;
        head: Field<{
            content?: Text;
            header?: boolean;
            scope?: "row" | "col" | "rowgroup" | "colgroup";
            colspan?: number;
            rowspan?: number;
            align?: "end" | "start" | "center";
        }[][], NonNullable<readonly (readonly CellJson[])[] | readonly (string | {
            content?: TextJson | null | undefined;
            header?: boolean | null | undefined;
            scope?: "row" | "col" | "rowgroup" | "colgroup" | null | undefined;
            colspan?: string | number | null | undefined;
            rowspan?: string | number | null | undefined;
            align?: "end" | "start" | "center" | null | undefined;
        })[] | null | undefined>>;
        rows: Field<{
            content?: Text;
            header?: boolean;
            scope?: "row" | "col" | "rowgroup" | "colgroup";
            colspan?: number;
            rowspan?: number;
            align?: "end" | "start" | "center";
        }[][], readonly (readonly CellJson[])[]>;
    }, "rows">;
    readonly callout: import("./field.js").RecordField<{
        title: Field<string, string | number>;
        kind: Field<string, string | number>;
        content: Field<Block[], TextJson | readonly BlockJson[]>;
    }, "content">;
    readonly update: import("./field.js").RecordField<{
        id: Field<string, string | number>;
        date: Field<Moment, MomentJson>;
        title: Field<string, string | number>;
        authors: import("./field.js").ListField<{
            name: string;
            url?: string;
            role?: string;
            organization?: string;
        }, PersonJson>;
        pinned: Field<boolean, boolean>;
        key: Field<boolean, boolean>;
        content: Field<Block[], TextJson | readonly BlockJson[]>;
    }, "content">;
};
type FlatBlocks = typeof flatBlocks;
export type FlatBlock = {
    [Type in keyof FlatBlocks]: {
        type: Type;
    } & ValueOf<FlatBlocks[Type]>;
}[keyof FlatBlocks];
export type FlatBlockJson = {
    [Type in keyof FlatBlocks]: {
        type: Type;
    } & JsonOf<FlatBlocks[Type]>;
}[keyof FlatBlocks];
/** The block of one type. */
export type BlockOf<Type extends Block['type']> = Extract<Block, {
    type: Type;
}>;
export {};
