const NAMES =
  'accesskey autocapitalize autofocus class contenteditable dir draggable enterkeyhint exportparts hidden id inert inputmode is ' +
  'itemid itemprop itemref itemscope itemtype lang nonce part popover role slot spellcheck style tabindex title translate xmlns';

const GLOBAL: ReadonlySet<string> = new Set(NAMES.split(' '));

/** Whether any element of HTML may have an attribute of this name, so that it means the same where an element is not ours. */
export const isGlobalAttribute = (name: string): boolean => GLOBAL.has(name) || /^(aria|data)-./.test(name);
