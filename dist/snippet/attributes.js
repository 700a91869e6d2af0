import { isGlobalAttribute } from '../model/global-attributes.js';
import { withoutPrototype } from '../model/own.js';
/** The attributes of a twin that the script tag hands on to the element. */
export const twinHooks = (attributes) => picked(attributes, false);
/** The attributes that plain HTML keeps for itself, as any element may have them: its class, its language and so on. */
export const hostAttributes = (attributes) => picked(attributes, true);
const picked = (attributes, isGlobal) => withoutPrototype(Object.fromEntries(Object.entries(attributes).filter(([name]) => isGlobalAttribute(name) === isGlobal)));
