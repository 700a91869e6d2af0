/**
 * The lazy chunks of Broadsheet. Each is loaded on first use, so that pages do not download code that they do not need.
 *
 * In the npm package a chunk is a dynamic import, which bundlers split off. For the script tag, the build
 * replaces this module and similar ones by script-tag/parts.ts and script-tag/inner-parts.ts, which check each chunk's hash.
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
/** Loads a chunk, once. */
export const loadPart = (name) => imports[name]();
