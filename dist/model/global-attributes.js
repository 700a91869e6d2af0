const NAMES = 'accesskey autocapitalize autofocus class contenteditable dir draggable enterkeyhint exportparts hidden id inert inputmode is ' +
    'itemid itemprop itemref itemscope itemtype lang nonce part popover role slot spellcheck style tabindex title translate xmlns';
const GLOBAL = new Set(NAMES.split(' '));
/** Whether an attribute is a global HTML attribute, so that it means the same on any element. */
export const isGlobalAttribute = (name) => GLOBAL.has(name) || /^(aria|data)-./.test(name);
