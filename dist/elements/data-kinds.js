import { readAny } from '../formats/read-data.js';
import { ATTRIBUTE_OVERLAYS } from '../model/with-attributes.js';
import { MODEL_READERS, VISIBLE_CONTENT } from '../plain/element-models.js';
/** Returns how the data of an element is read, by its tag. */
export const dataKindOf = (tag) => ({
    read: (input, options) => readAny(MODEL_READERS[tag], input, options, MODEL_READERS['news-article']),
    attributes: ATTRIBUTE_OVERLAYS[tag],
    content: VISIBLE_CONTENT[tag],
});
