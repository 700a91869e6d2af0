import { momentOf } from '../model/moment.js';
import { present } from '../model/present.js';
import { joinParagraphs, readParagraphs } from './inlines.js';
import { attributeOf } from './tree.js';
/** Reads a correction. Kind and date come from hooks; the label in the text is only for readers. */
export function readCorrection(element, options) {
    const skip = (inner) => attributeOf(inner, 'data-news') === 'label' || options.skip?.(inner) === true;
    const moment = momentOf(attributeOf(element, 'data-news-date'));
    const zone = attributeOf(element, 'data-news-zone');
    return {
        ...present({
            kind: attributeOf(element, 'data-news-kind'),
            date: moment?.date && zone ? { ...moment, zone } : moment,
        }),
        content: joinParagraphs(readParagraphs(element.childNodes, { ...options, skip })),
    };
}
