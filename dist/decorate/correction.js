import { capitalized } from '../i18n/capitalized.js';
import { formatDateTime } from '../i18n/date-time.js';
import { fill } from '../i18n/messages.js';
import { momentOf } from '../model/moment.js';
import { elementWith } from '../plain/element.js';
import { drawLine, ownAttributes } from './draw.js';
const isLabel = (node) => typeof node === 'object' && node.attributes['data-news'] === 'label';
/**
 * Draws a correction. It starts with its kind and date: as written in the HTML, or for data in the reader's language.
 */
export function drawCorrection(correction, context, attributes = {}) {
    const label = correction.content.find(isLabel);
    const text = drawLine(correction.content.filter((node) => node !== label), context);
    const head = label && !context.isData ? drawLine(label.content, context) : drawHead(correction, context);
    return elementWith('p', { ...ownAttributes(correction), part: 'correction', ...attributes }, [
        elementWith('b', {}, head),
        ' ',
        text,
    ]);
}
/** The label of a correction in the reader's language: “Correction, 3 October 2022.” */
function drawHead({ attributes }, context) {
    const { correction, correctionHead, correctionHeadOn } = context.messages;
    const { 'data-news-kind': kind = '', 'data-news-date': date, 'data-news-zone': zone } = attributes;
    const named = kind === '' || kind === 'correction' ? correction : capitalized(kind);
    const moment = date === undefined ? undefined : momentOf(date);
    if (!moment)
        return fill(correctionHead, { kind: named });
    const dateText = formatDateTime({ ...moment, ...(zone && { zone }) }, context);
    const time = elementWith('time', moment.date ? { datetime: moment.date } : {}, [dateText]);
    return fill(correctionHeadOn, { kind: named, date: time });
}
