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
