/**
 * The parts of Broadsheet that are loaded when they are met: what few pages need costs the others nothing.
 *
 * In the npm package a part is a dynamic import, which bundlers split off. The script tag has loaders of its own in the
 * place of this module and its like (script-tag/parts.ts, script-tag/inner-parts.ts), which pin each part by its hash.
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
/** What each part exports, by its name. */
export type Parts = {
    readonly [Name in keyof typeof imports]: Awaited<ReturnType<(typeof imports)[Name]>>;
};
/** Loads a part, once. */
export declare const loadPart: <Name extends keyof Parts>(name: Name) => Promise<Parts[Name]>;
export {};
