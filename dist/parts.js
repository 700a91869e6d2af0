/**
 * The parts of Broadsheet that are loaded when they are met: what few pages need costs the others nothing.
 *
 * In the npm package a part is a dynamic import, which bundlers split off. The script tag has loaders of its own in the
 * place of this module and its like (script-tag/parts.ts, script-tag/inner-parts.ts), which pin each part by its hash.
 */
const imports = {
    blocks: () => import('./elements/blocks-part.js'),
    data: () => import('./elements/data-part.js'),
    itinerary: () => import('./elements/itinerary-part.js'),
    messages: () => import('./i18n/messages/tables.js'),
    plain: () => import('./elements/plain-part.js'),
    served: () => import('./elements/served-part.js'),
    themes: () => import('./styles/themes.js'),
};
/** Loads a part, once. */
export const loadPart = (name) => imports[name]();
