import { readAny } from '../formats/read-data.js';
import type { DataKind } from '../input/data-sources.js';
import type { Tag } from '../model/tags.js';
import { ATTRIBUTE_OVERLAYS } from '../model/with-attributes.js';
import { MODEL_READERS, VISIBLE_CONTENT, type PlainModels } from '../plain/element-models.js';

/** Returns how the data of an element is read, by its tag. */
export const dataKindOf = <Name extends Tag>(tag: Name): DataKind<PlainModels[Name]> => ({
  read: (input, options) => readAny(MODEL_READERS[tag], input, options, MODEL_READERS['news-article']),
  attributes: ATTRIBUTE_OVERLAYS[tag],
  content: VISIBLE_CONTENT[tag],
});
