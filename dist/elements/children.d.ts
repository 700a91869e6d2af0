/**
 * The readers of the author's own children. In the npm package they are loaded when an element has some: who sets
 * properties needs none of them. The script tag, whose pages are written in HTML, has them at hand (script-tag/children.ts).
 */
export declare const readArticleChildren: (host: HTMLElement, options: import("../markup/blocks.js").BlockOptions | undefined) => Promise<void> | {
    url?: string;
    body?: import("../index.js").Block[];
    section?: string;
    source?: string;
    image?: {
        src: string;
        caption?: import("../index.js").Text;
        focus?: {
            x: number;
            y: number;
        };
        width?: number;
        sources?: {
            src: string;
            type?: string;
            width?: number;
        }[];
        height?: number;
        alt?: string;
        credit?: string;
    };
    language?: string;
    direction?: "ltr" | "rtl";
    kind?: "article" | "gallery" | "live" | "opinion" | "analysis" | "review" | "brief";
    kicker?: string;
    id?: string;
    authors?: {
        name: string;
        url?: string;
        role?: string;
        organization?: string;
    }[];
    byline?: string;
    updated?: import("../index.js").Moment;
    license?: string;
    headline?: string;
    standfirst?: import("../index.js").Text;
    dateline?: string;
    published?: import("../index.js").Moment;
    corrections?: {
        content: import("../index.js").Text;
        date?: import("../index.js").Moment;
        kind?: string;
    }[];
    copyright?: string;
    topics?: string[];
} | undefined;
export declare const readPullQuoteChildren: (host: HTMLElement, options: import("../markup/inlines.js").MarkupOptions | undefined) => Promise<void> | {
    quotation: import("../index.js").Text;
    source?: string;
    image?: {
        src: string;
        caption?: import("../index.js").Text;
        focus?: {
            x: number;
            y: number;
        };
        width?: number;
        sources?: {
            src: string;
            type?: string;
            width?: number;
        }[];
        height?: number;
        alt?: string;
        credit?: string;
    };
    date?: import("../index.js").Moment;
    role?: string;
    organization?: string;
    language?: string;
    attribution?: string;
    via?: string;
    sourceUrl?: string;
    repeats?: boolean;
} | undefined;
