/** The parts that turn data of other formats into our own: each format's reader, and the reader of HTML. */
declare const imports: {
    markup: () => Promise<typeof import("../markup/html.js")>;
    'format-ap-media': () => Promise<typeof import("./ap-media.js")>;
    'format-apple-news': () => Promise<typeof import("./apple-news.js")>;
    'format-arc-ans': () => Promise<typeof import("./arc-ans.js")>;
    'format-bbc-cps': () => Promise<typeof import("./bbc-cps.js")>;
    'format-bbc-optimo': () => Promise<typeof import("./bbc-optimo.js")>;
    'format-contentful': () => Promise<typeof import("./contentful.js")>;
    'format-ft-content-tree': () => Promise<typeof import("./ft-content-tree.js")>;
    'format-ghost': () => Promise<typeof import("./ghost.js")>;
    'format-guardian-capi': () => Promise<typeof import("./guardian-capi.js")>;
    'format-guardian-dcr': () => Promise<typeof import("./guardian-dcr.js")>;
    'format-json-feed': () => Promise<typeof import("./json-feed.js")>;
    'format-ninjs': () => Promise<typeof import("./ninjs.js")>;
    'format-portable-text': () => Promise<typeof import("./portable-text.js")>;
    'format-schema-org': () => Promise<typeof import("./schema-org.js")>;
    'format-superdesk-live-blog': () => Promise<typeof import("./superdesk-live-blog.js")>;
    'format-wordpress': () => Promise<typeof import("./wordpress.js")>;
    xml: () => Promise<typeof import("./xml.js")>;
    'format-atom': () => Promise<typeof import("./atom.js")>;
    'format-gpx': () => Promise<typeof import("./gpx.js")>;
    'format-html-page': () => Promise<typeof import("./html-page.js")>;
    'format-icalendar': () => Promise<typeof import("./icalendar.js")>;
    'format-markdown': () => Promise<typeof import("./markdown.js")>;
    'format-newsml': () => Promise<typeof import("./newsml.js")>;
    'format-newsml-g2': () => Promise<typeof import("./newsml-g2.js")>;
    'format-nitf': () => Promise<typeof import("./nitf.js")>;
    'format-plain-text': () => Promise<typeof import("./plain-text.js")>;
    'format-rss': () => Promise<typeof import("./rss.js")>;
    'format-wxr': () => Promise<typeof import("./wxr.js")>;
};
/** What each of them exports, by its name. */
export type FormatParts = {
    readonly [Name in keyof typeof imports]: Awaited<ReturnType<(typeof imports)[Name]>>;
};
/** Loads the reader of a format, or of HTML, once. */
export declare const loadPart: <Name extends keyof FormatParts>(name: Name) => Promise<FormatParts[Name]>;
export {};
