import { type Field, type JsonOf, type ValueOf } from './field.js';
import type { Moment, MomentJson } from '../moment.js';
import { type Person, type PersonJson } from './person.js';
import { type Text, type TextJson } from '../text.js';
/** A block in the body of a story. */
export type Block = FlatBlock | ListBlock | TableBlock | CalloutBlock | UpdateBlock;
/** A block in JSON. A string or a text counts as a paragraph. */
export type BlockJson = TextJson | FlatBlockJson | ListBlockJson | TableBlockJson | CalloutBlockJson | UpdateBlockJson | HtmlBlockJson;
export interface ListBlock {
    type: 'list';
    ordered?: boolean;
    start?: number;
    items: Block[][];
}
export interface ListBlockJson {
    /** The type of the block. */
    type: 'list';
    /** Whether the items are numbered. */
    ordered?: boolean | null | undefined;
    /** Number of the first item. */
    start?: number | null | undefined;
    /** The items: each a text, or a list of blocks. */
    items: readonly (TextJson | readonly BlockJson[])[];
}
export interface TableBlock {
    type: 'table';
    caption?: Text;
    head?: Cell[][];
    rows: Cell[][];
}
export interface TableBlockJson {
    /** The type of the block. */
    type: 'table';
    /** What the table shows. */
    caption?: TextJson | null | undefined;
    /** The header: a list of cells for one row, or a list of rows. */
    head?: readonly (readonly CellJson[])[] | readonly (string | CellRecordJson)[] | null | undefined;
    /** The rows: each a list of cells. */
    rows: readonly (readonly CellJson[])[];
}
export interface CalloutBlock {
    type: 'callout';
    title?: string;
    kind?: string;
    content: Block[];
}
export interface CalloutBlockJson {
    /** The type of the block. */
    type: 'callout';
    /** Heading of the box. */
    title?: string | null | undefined;
    /** Kind of box in your system, such as `factbox`. It is not shown. */
    kind?: string | null | undefined;
    /** The content: text and blocks. */
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
    /** The type of the block. */
    type: 'update';
    /** Identifier of the entry. */
    id?: string | number | null | undefined;
    /** When the entry was published. */
    date?: MomentJson | null | undefined;
    /** Heading of the entry. */
    title?: string | null | undefined;
    /** The people who wrote the entry. */
    authors?: readonly PersonJson[] | PersonJson | null | undefined;
    /** Whether the entry stays above the others. */
    pinned?: boolean | null | undefined;
    /** Whether the entry is a key event. */
    key?: boolean | null | undefined;
    /** The content: text and blocks. */
    content: TextJson | readonly BlockJson[];
}
export interface HtmlBlockJson {
    /** The type of the block. */
    type: 'html';
    /** HTML without the page around it. Scripts, styles and unsafe URLs are removed. */
    html: string;
}
declare const cellRecord: import("./field.js").RecordField<{
    /** The text of the cell. */
    content: Field<Text, TextJson>;
    /** Whether the cell is a header cell. */
    header: Field<boolean, boolean>;
    /** What a header cell applies to. */
    scope: import("./field.js").ChoiceField<"row" | "col" | "rowgroup" | "colgroup">;
    /** Number of columns that the cell covers. */
    colspan: import("./field.js").NumberField;
    /** Number of rows that the cell covers. */
    rowspan: import("./field.js").NumberField;
    /** Alignment of the text. */
    align: import("./field.js").ChoiceField<"end" | "start" | "center">;
}, never>;
/** One cell of a table. */
export type Cell = ValueOf<typeof cellRecord>;
/** A cell as an object. */
export type CellRecordJson = JsonOf<typeof cellRecord>;
/** A cell in JSON: a text, or an object. */
export type CellJson = TextJson | CellRecordJson;
/** A cell: its text alone, or an object. Empty cells are kept, so that the columns stay aligned. */
export declare const cell: Field<Cell, CellJson> & {
    readonly record: typeof cellRecord;
};
/** Blocks within a block: a text counts as its paragraphs. */
export declare const blocks: Field<Block[], TextJson | readonly BlockJson[]>;
/** The items of a list: each a text or blocks. */
export declare const items: Field<Block[][], readonly (TextJson | readonly BlockJson[])[]>;
declare const correction: import("./field.js").RecordField<{
    /** Label of the notice, such as “Clarification”. The default is “Correction” in the language of the article. */
    kind: Field<string, string | number>;
    /** When the correction was made. */
    date: Field<Moment, MomentJson>;
    /** The text of the correction. */
    content: Field<Text, TextJson>;
}, "content">;
/** A correction, clarification or editor's note to a story. */
export type Correction = ValueOf<typeof correction>;
/** The corrections of an article, apart from its body. */
export declare const corrections: import("./field.js").ListField<{
    content: Text;
    kind?: string;
    date?: Moment;
}, {
    content: TextJson;
    kind?: string | number | null | undefined;
    date?: MomentJson | null | undefined;
}>;
/** The blocks that hold no blocks, by type. */
export declare const flatBlocks: {
    /** A paragraph. */
    readonly paragraph: import("./field.js").RecordField<{
        /** The text. */
        content: Field<Text, TextJson>;
    }, "content">;
    /** A heading within the body. */
    readonly heading: import("./field.js").RecordField<{
        /** Id of the heading. A link with the `href` `#` and this id leads to it. */
        id: Field<string, string | number>;
        /** The text. */
        content: Field<Text, TextJson>;
        /** Level of the heading: 2 for a section of the article, 3 and 4 for the sections within it. */
        level: import("./field.js").NumberField;
    }, "content">;
    /** A quotation in the running text. It has the fields of a pull quote. */
    readonly quote: import("./field.js").RecordField<{
        id: Field<string, string | number>;
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
            caption: Field<Text, TextJson>;
            credit: Field<string, string | number>;
        }, "src">;
        verified: import("./field.js").RecordField<{
            state: import("./field.js").ChoiceField<"verbatim" | "punctuation" | "shortened" | "inserted" | "altered" | "absent">;
            date: Field<Moment, MomentJson>;
            source: Field<string, string>;
        }, "state">;
    }, "quotation">;
    /** A quotation set apart from the text. It has the fields of a pull quote. */
    readonly 'pull-quote': import("./field.js").RecordField<{
        id: Field<string, string | number>;
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
            caption: Field<Text, TextJson>;
            credit: Field<string, string | number>;
        }, "src">;
        verified: import("./field.js").RecordField<{
            state: import("./field.js").ChoiceField<"verbatim" | "punctuation" | "shortened" | "inserted" | "altered" | "absent">;
            date: Field<Moment, MomentJson>;
            source: Field<string, string>;
        }, "state">;
    }, "quotation">;
    /** A picture. */
    readonly figure: import("./field.js").RecordField<{
        /** The picture. */
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
            caption: Field<Text, TextJson>;
            credit: Field<string, string | number>;
        }, "src">;
        /** Width of the picture relative to the text. */
        display: import("./field.js").ChoiceField<"inline" | "wide" | "full">;
    }, "image">;
    /** A strip of pictures. */
    readonly gallery: import("./field.js").RecordField<{
        /** The pictures in order. */
        images: import("./field.js").ListField<{
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
            caption?: Text;
            credit?: string;
        }, {
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
            caption?: TextJson | null | undefined;
            credit?: string | number | null | undefined;
        }>;
        /** Caption of the whole gallery. */
        caption: Field<Text, TextJson>;
    }, "images">;
    /** A trip. It has the fields of an itinerary. */
    readonly itinerary: import("./field.js").RecordField<{
        id: Field<string, string | number>;
        title: Field<string, string | number>;
        traveller: Field<string, string | number>;
        role: Field<string, string | number>;
        travellers: import("./field.js").ListField<{
            name: string;
            role?: string;
            organization?: string;
            url?: string;
        }, PersonJson>;
        start: Field<Moment, MomentJson>;
        end: Field<Moment, MomentJson>;
        asOf: Field<Moment, MomentJson>;
        language: Field<string, string>;
        stated: Field<boolean, boolean>;
        stops: import("./field.js").ListField<{
            place?: string;
            country?: string;
            start?: Moment;
            end?: Moment;
            timeZone?: string;
            coordinates?: import("./itinerary.js").Coordinates;
            purpose?: Text;
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
                start?: Moment;
                end?: Moment;
                place?: string;
                status?: "done" | "scheduled" | "tentative" | "postponed" | "cancelled";
                statusText?: string;
                previousStart?: Moment;
            }[];
            legs?: {
                mode?: "flight" | "train" | "bus" | "ferry" | "car" | "walk";
                carrier?: string;
                number?: string;
                from?: string;
                to?: string;
                departure?: Moment;
                arrival?: Moment;
                platform?: string;
                status?: "done" | "scheduled" | "tentative" | "postponed" | "cancelled";
                statusText?: string;
            }[];
            stay?: {
                name?: string;
                address?: string;
                checkIn?: Moment;
                checkOut?: Moment;
            };
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
                caption?: Text;
                credit?: string;
            };
            links?: {
                url: string;
                title?: string;
            }[];
            source?: string;
            stated?: boolean;
            evidence?: {
                block: number;
                start: number;
                end: number;
                endBlock?: number;
            };
        }, {
            place?: string | number | null | undefined;
            country?: string | number | null | undefined;
            start?: MomentJson | null | undefined;
            end?: MomentJson | null | undefined;
            timeZone?: string | null | undefined;
            coordinates?: readonly [number, number] | null | undefined;
            purpose?: TextJson | null | undefined;
            meets?: PersonJson | readonly PersonJson[] | null | undefined;
            status?: "done" | "scheduled" | "tentative" | "postponed" | "cancelled" | null | undefined;
            statusText?: string | number | null | undefined;
            events?: {
                title: string | number;
                start?: MomentJson | null | undefined;
                end?: MomentJson | null | undefined;
                place?: string | number | null | undefined;
                status?: "done" | "scheduled" | "tentative" | "postponed" | "cancelled" | null | undefined;
                statusText?: string | number | null | undefined;
                previousStart?: MomentJson | null | undefined;
            } | readonly {
                title: string | number;
                start?: MomentJson | null | undefined;
                end?: MomentJson | null | undefined;
                place?: string | number | null | undefined;
                status?: "done" | "scheduled" | "tentative" | "postponed" | "cancelled" | null | undefined;
                statusText?: string | number | null | undefined;
                previousStart?: MomentJson | null | undefined;
            }[] | null | undefined;
            legs?: {
                mode?: "flight" | "train" | "bus" | "ferry" | "car" | "walk" | null | undefined;
                carrier?: string | number | null | undefined;
                number?: string | number | null | undefined;
                from?: string | number | null | undefined;
                to?: string | number | null | undefined;
                departure?: MomentJson | null | undefined;
                arrival?: MomentJson | null | undefined;
                platform?: string | number | null | undefined;
                status?: "done" | "scheduled" | "tentative" | "postponed" | "cancelled" | null | undefined;
                statusText?: string | number | null | undefined;
            } | readonly {
                mode?: "flight" | "train" | "bus" | "ferry" | "car" | "walk" | null | undefined;
                carrier?: string | number | null | undefined;
                number?: string | number | null | undefined;
                from?: string | number | null | undefined;
                to?: string | number | null | undefined;
                departure?: MomentJson | null | undefined;
                arrival?: MomentJson | null | undefined;
                platform?: string | number | null | undefined;
                status?: "done" | "scheduled" | "tentative" | "postponed" | "cancelled" | null | undefined;
                statusText?: string | number | null | undefined;
            }[] | null | undefined;
            stay?: {
                name?: string | number | null | undefined;
                address?: string | number | null | undefined;
                checkIn?: MomentJson | null | undefined;
                checkOut?: MomentJson | null | undefined;
            } | null | undefined;
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
                caption?: TextJson | null | undefined;
                credit?: string | number | null | undefined;
            } | null | undefined;
            links?: {
                url: string;
                title?: string | number | null | undefined;
            } | readonly {
                url: string;
                title?: string | number | null | undefined;
            }[] | null | undefined;
            source?: string | null | undefined;
            stated?: boolean | null | undefined;
            evidence?: {
                block: string | number;
                start: string | number;
                end: string | number;
                endBlock?: string | number | null | undefined;
            } | null | undefined;
        }>;
    }, "stops">;
    /** Events in order. */
    readonly timeline: import("./field.js").RecordField<{
        /** Heading of the timeline. */
        title: Field<string, string | number>;
        /** The events. */
        entries: import("./field.js").ListField<{
            date?: Moment;
            title?: string;
            content?: Text;
        }, {
            date?: MomentJson | null | undefined;
            title?: string | number | null | undefined;
            content?: TextJson | null | undefined;
        }>;
    }, "entries">;
    /** A summary in a few points. */
    readonly 'key-points': import("./field.js").RecordField<{
        /** Heading of the list. */
        title: Field<string, string | number>;
        /** The points. */
        items: import("./field.js").ListField<Text, TextJson>;
    }, "items">;
    /** A note to the reader, in small type. */
    readonly note: import("./field.js").RecordField<{
        /** Kind of note in your system. It is not shown. */
        kind: Field<string, string | number>;
        /** The text. */
        content: Field<Text, TextJson>;
    }, "content">;
    /** A correction within the body. */
    readonly correction: import("./field.js").RecordField<{
        /** Label of the notice, such as “Clarification”. The default is “Correction” in the language of the article. */
        kind: Field<string, string | number>;
        /** When the correction was made. */
        date: Field<Moment, MomentJson>;
        /** The text of the correction. */
        content: Field<Text, TextJson>;
    }, "content">;
    /** Links to other articles. */
    readonly related: import("./field.js").RecordField<{
        /** Heading of the list. */
        title: Field<string, string | number>;
        /** The links. */
        links: import("./field.js").ListField<{
            url: string;
            title?: string;
            kicker?: string;
            description?: Text;
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
                caption?: Text;
                credit?: string;
            };
        }, {
            url: string;
            title?: string | number | null | undefined;
            kicker?: string | number | null | undefined;
            description?: TextJson | null | undefined;
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
                caption?: TextJson | null | undefined;
                credit?: string | number | null | undefined;
            } | null | undefined;
        }>;
    }, "links">;
    /** An audio recording. */
    readonly audio: import("./field.js").RecordField<{
        /** The recording in one or more file types. */
        sources: import("./field.js").ListField<{
            src: string;
            type?: string;
        }, {
            src: string;
            type?: string | number | null | undefined;
        }>;
        /** Picture shown before playback. */
        poster: import("./field.js").RecordField<{
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
            caption: Field<Text, TextJson>;
            credit: Field<string, string | number>;
        }, "src">;
        /** Title of the recording. */
        title: Field<string, string | number>;
        /** What the recording shows. */
        caption: Field<Text, TextJson>;
        /** Who made the recording. */
        credit: Field<string, string | number>;
        /** Length in seconds. */
        duration: import("./field.js").NumberField;
        /** Subtitles and other timed text. */
        tracks: import("./field.js").ListField<{
            src: string;
            kind?: string;
            language?: string;
            label?: string;
        }, {
            src: string;
            kind?: string | number | null | undefined;
            language?: string | number | null | undefined;
            label?: string | number | null | undefined;
        }>;
    }, "sources">;
    /** A video. */
    readonly video: import("./field.js").RecordField<{
        /** The recording in one or more file types. */
        sources: import("./field.js").ListField<{
            src: string;
            type?: string;
        }, {
            src: string;
            type?: string | number | null | undefined;
        }>;
        /** Picture shown before playback. */
        poster: import("./field.js").RecordField<{
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
            caption: Field<Text, TextJson>;
            credit: Field<string, string | number>;
        }, "src">;
        /** Title of the recording. */
        title: Field<string, string | number>;
        /** What the recording shows. */
        caption: Field<Text, TextJson>;
        /** Who made the recording. */
        credit: Field<string, string | number>;
        /** Length in seconds. */
        duration: import("./field.js").NumberField;
        /** Subtitles and other timed text. */
        tracks: import("./field.js").ListField<{
            src: string;
            kind?: string;
            language?: string;
            label?: string;
        }, {
            src: string;
            kind?: string | number | null | undefined;
            language?: string | number | null | undefined;
            label?: string | number | null | undefined;
        }>;
    }, "sources">;
    /** Content of another site, such as a social media post. It is rendered as a link card and never loaded. */
    readonly embed: import("./field.js").RecordField<{
        /** Name of the site. */
        provider: Field<string, string | number>;
        /** URL of the content. */
        url: Field<string, string>;
        /** Title of the content. */
        title: Field<string, string | number>;
        /** Author of the content. */
        author: Field<string, string | number>;
        /** Text of the content. */
        text: Field<Text, TextJson>;
        /** Picture of the content. */
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
            caption: Field<Text, TextJson>;
            credit: Field<string, string | number>;
        }, "src">;
    }, never>;
    /** Program code. */
    readonly code: import("./field.js").RecordField<{
        /** The code, with its white space. */
        text: Field<string, string>;
        /** Programming language. It is not shown. */
        language: Field<string, string | number>;
    }, "text">;
    /** A break between two sections of the text. */
    readonly divider: import("./field.js").RecordField<{}, never>;
    /** Text of a block that is not supported. Readers of other formats produce it, so that no text is lost. */
    readonly unknown: import("./field.js").RecordField<{
        /** Type of the block in the source. It is not shown. */
        source: Field<string, string | number>;
        /** The text. */
        text: Field<string, string | number>;
    }, never>;
};
/** The blocks that hold blocks, by type. Their fields are described in the interfaces above. */
export declare const nestingBlocks: {
    /** A list. */
    readonly list: import("./field.js").RecordField<{
        ordered: Field<boolean, boolean>;
        start: import("./field.js").NumberField;
        items: Field<Block[][], readonly (TextJson | readonly BlockJson[])[]>;
    }, "items">;
    /** A table. */
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
    /** A box with additional information. */
    readonly callout: import("./field.js").RecordField<{
        title: Field<string, string | number>;
        kind: Field<string, string | number>;
        content: Field<Block[], TextJson | readonly BlockJson[]>;
    }, "content">;
    /** An entry of a live blog. */
    readonly update: import("./field.js").RecordField<{
        id: Field<string, string | number>;
        date: Field<Moment, MomentJson>;
        title: Field<string, string | number>;
        authors: import("./field.js").ListField<{
            name: string;
            role?: string;
            organization?: string;
            url?: string;
        }, PersonJson>;
        pinned: Field<boolean, boolean>;
        key: Field<boolean, boolean>;
        content: Field<Block[], TextJson | readonly BlockJson[]>;
    }, "content">;
};
/** The blocks that occur in JSON only, by type. The readers replace them by their content. */
export declare const sourceBlocks: {
    /** HTML of a content management system, read like children. Synchronous functions keep its text only. */
    readonly html: import("./field.js").RecordField<{
        html: Field<string, string>;
    }, "html">;
};
type FlatBlocks = typeof flatBlocks;
export type FlatBlock = {
    [Type in keyof FlatBlocks]: {
        type: Type;
    } & ValueOf<FlatBlocks[Type]>;
}[keyof FlatBlocks];
export type FlatBlockJson = {
    [Type in keyof FlatBlocks]: {
        /** The type of the block. */
        type: Type;
    } & JsonOf<FlatBlocks[Type]>;
}[keyof FlatBlocks];
/** The block of one type. */
export type BlockOf<Type extends Block['type']> = Extract<Block, {
    type: Type;
}>;
export {};
