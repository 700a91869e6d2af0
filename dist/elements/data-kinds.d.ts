import type { DataKind } from '../input/data-sources.js';
import type { Tag } from '../model/tags.js';
import { type PlainModels } from '../plain/element-models.js';
/** Returns how the data of an element is read, by its tag. */
export declare const dataKindOf: <Name extends Tag>(tag: Name) => DataKind<PlainModels[Name]>;
