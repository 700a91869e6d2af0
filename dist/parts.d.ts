/**
 * The parts of Broadsheet that are loaded when they are met: what few pages need costs the others nothing.
 *
 * In the npm package a part is a dynamic import, which bundlers split off. The script tag has loaders of its own in the
 * place of this module and its like (script-tag/parts.ts, script-tag/inner-parts.ts), which pin each part by its hash.
 */
export interface Parts {
    readonly blocks: typeof import('./elements/blocks-part.js');
    readonly data: typeof import('./elements/data-part.js');
    readonly itinerary: typeof import('./elements/itinerary-part.js');
    readonly messages: typeof import('./i18n/messages/tables.js');
    readonly plain: typeof import('./elements/plain-part.js');
    readonly served: typeof import('./elements/served-part.js');
    readonly themes: typeof import('./styles/themes.js');
}
/** Loads a part, once. */
export declare const loadPart: <Name extends keyof Parts>(name: Name) => Promise<Parts[Name]>;
