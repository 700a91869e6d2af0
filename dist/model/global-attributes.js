const NAMES = 'accesskey autocapitalize autofocus class contenteditable dir draggable enterkeyhint exportparts hidden id inert inputmode is itemid itemprop itemref itemscope itemtype lang nonce part popover role slot spellcheck style tabindex title translate xmlns';
const GLOBAL = new Set(NAMES.split(' '));
/** Attributes of templates and frameworks, event handlers, and attributes that our elements set themselves. */
const WRITTEN_BY_OTHERS = /[:@.?#*()[\]{}<%$&"']|^(on|v-|x-|hx-|ng-|_(?!_))|^status$/;
/** Whether an attribute is not ours, and valid on any element: a global one, or one that a framework writes. */
export const isForeignAttribute = (name) => isGlobalAttribute(name) || WRITTEN_BY_OTHERS.test(name);
/** Whether an attribute is a global HTML attribute, so that it means the same on any element. */
export const isGlobalAttribute = (name) => GLOBAL.has(name) || /^(aria|data)-./.test(name);
