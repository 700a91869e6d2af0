import { isGlobalAttribute } from '../model/global-attributes.js';
import { withoutPrototype } from '../model/own.js';
import type { WrittenAttributes } from '../server/attributes.js';

/** The attributes of a twin that the script tag copies to the element. */
export const twinHooks = (attributes: WrittenAttributes): WrittenAttributes => picked(attributes, false);

/** The global attributes, such as `class` and `lang`. Plain HTML keeps them. */
export const hostAttributes = (attributes: WrittenAttributes): WrittenAttributes => picked(attributes, true);

const picked = (attributes: WrittenAttributes, isGlobal: boolean): WrittenAttributes =>
  withoutPrototype(
    Object.fromEntries(Object.entries(attributes).filter(([name]) => isGlobalAttribute(name) === isGlobal)),
  );
