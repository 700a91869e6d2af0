/**
 * The parts of Broadsheet that are loaded when they are met: what few pages need costs the others nothing.
 *
 * In the npm package a part is a dynamic import, which bundlers split off. The script tag has a loader of its own in
 * this module's place (script-tag/parts.ts), which pins each part by its hash.
 */
export interface Parts {
    readonly blocks: typeof import('./elements/blocks-part.js');
    readonly calendar: typeof import('./calendar/calendar.js');
    readonly data: typeof import('./elements/data-part.js');
    readonly itinerary: typeof import('./elements/itinerary-part.js');
    readonly messages: typeof import('./i18n/messages/tables.js');
    readonly map: typeof import('./map/route-map.js');
    readonly places: typeof import('./map/places.js');
    readonly plain: typeof import('./elements/plain-part.js');
    readonly themes: typeof import('./styles/themes.js');
}
/** Loads a part, once. */
export declare const loadPart: <Name extends keyof Parts>(name: Name) => Promise<Parts[Name]>;
