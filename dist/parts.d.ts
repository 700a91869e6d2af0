/**
 * The lazy chunks of Broadsheet. Each is loaded on first use, so that pages do not download code that they do not need.
 *
 * In the npm package a chunk is a dynamic import, which bundlers split off. For the script tag, the build
 * replaces this module and similar ones by script-tag/parts.ts and script-tag/inner-parts.ts, which check each chunk's hash.
 */
declare const imports: {
    blocks: () => Promise<typeof import("./elements/blocks-part.js")>;
    data: () => Promise<typeof import("./elements/data-part.js")>;
    itinerary: () => Promise<typeof import("./elements/itinerary-part.js")>;
    messages: () => Promise<typeof import("./i18n/messages/tables.js")>;
    plain: () => Promise<typeof import("./elements/plain-part.js")>;
    served: () => Promise<typeof import("./elements/served-part.js")>;
    themes: () => Promise<typeof import("./styles/themes.js")>;
};
/** The exports of each chunk, by its name. */
export type Parts = {
    readonly [Name in keyof typeof imports]: Awaited<ReturnType<(typeof imports)[Name]>>;
};
/** Loads a chunk, once. */
export declare const loadPart: <Name extends keyof Parts>(name: Name) => Promise<Parts[Name]>;
export {};
