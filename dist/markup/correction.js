import { momentOf } from '../model/moment.js';
import { present } from '../model/present.js';
import { joinParagraphs, readParagraphs } from './inlines.js';
import { attributeOf } from './tree.js';
/** Reads a correction: its kind and date from the hooks, as the words before it say them only for readers of the page. */
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
