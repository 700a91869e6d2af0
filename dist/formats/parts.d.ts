/** The parts that turn data of other formats into our own: each format's reader, and the reader of HTML. */
export interface FormatParts {
    readonly markup: typeof import('../markup/html.js');
    readonly 'format-ap-media': typeof import('./ap-media.js');
    readonly 'format-apple-news': typeof import('./apple-news.js');
    readonly 'format-arc-ans': typeof import('./arc-ans.js');
    readonly 'format-bbc-cps': typeof import('./bbc-cps.js');
    readonly 'format-bbc-optimo': typeof import('./bbc-optimo.js');
    readonly 'format-contentful': typeof import('./contentful.js');
    readonly 'format-ft-content-tree': typeof import('./ft-content-tree.js');
    readonly 'format-ghost': typeof import('./ghost.js');
    readonly 'format-guardian-capi': typeof import('./guardian-capi.js');
    readonly 'format-guardian-dcr': typeof import('./guardian-dcr.js');
    readonly 'format-json-feed': typeof import('./json-feed.js');
    readonly 'format-ninjs': typeof import('./ninjs.js');
    readonly 'format-portable-text': typeof import('./portable-text.js');
    readonly 'format-schema-org': typeof import('./schema-org.js');
    readonly 'format-superdesk-live-blog': typeof import('./superdesk-live-blog.js');
    readonly 'format-wordpress': typeof import('./wordpress.js');
    readonly xml: typeof import('./xml.js');
    readonly 'format-atom': typeof import('./atom.js');
    readonly 'format-gpx': typeof import('./gpx.js');
    readonly 'format-html-page': typeof import('./html-page.js');
    readonly 'format-icalendar': typeof import('./icalendar.js');
    readonly 'format-markdown': typeof import('./markdown.js');
    readonly 'format-newsml': typeof import('./newsml.js');
    readonly 'format-newsml-g2': typeof import('./newsml-g2.js');
    readonly 'format-nitf': typeof import('./nitf.js');
    readonly 'format-plain-text': typeof import('./plain-text.js');
    readonly 'format-rss': typeof import('./rss.js');
    readonly 'format-wxr': typeof import('./wxr.js');
}
/** Loads the reader of a format, or of HTML, once. */
export declare const loadPart: <Name extends keyof FormatParts>(name: Name) => Promise<FormatParts[Name]>;
