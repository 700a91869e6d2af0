import { formatDateTime } from '../i18n/date-time.js';
import { formatMoment } from '../i18n/dates.js';
import { hostOf } from '../model/host.js';
import { withoutPrototype } from '../model/own.js';
import { paragraphsOf, wordsOf } from '../model/text.js';
import { element } from '../plain/element.js';
import { LINE_PARTS } from './attribution-line.js';
// Attributes hold plain text only. Inlines and blocks are written by the data chunk.
/** Fields of a quotation set by attributes, as slots. */
export function quoteSlotsOf(fields, style) {
    const { quotation, sourceUrl, date, repeats = false } = fields;
    const texts = {
        name: fields.attribution,
        role: fields.role,
        organization: fields.organization,
        via: fields.via,
        source: fields.source ?? (sourceUrl && hostOf(sourceUrl)),
        date: date && formatMoment(date, style),
    };
    const line = LINE_PARTS.flatMap((part) => {
        const text = texts[part];
        return text ? [{ part, content: [text], date: part === 'date' ? date : undefined }] : [];
    });
    return {
        quotation: quotation ? paragraphs(quotation) : [],
        cite: sourceUrl,
        language: undefined,
        direction: undefined,
        line,
        image: undefined,
        repeats,
        rest: [],
    };
}
/** Fields of a story set by attributes, as slots. */
export function articleSlotsOf(article, style) {
    const { headline, standfirst, image, published, updated, url } = article;
    const lines = withoutPrototype({});
    for (const name of ['kicker', 'byline', 'dateline', 'source']) {
        if (article[name])
            lines[name] = element('p', {}, article[name]);
    }
    const dated = (moment) => element('time', { datetime: moment.date }, formatDateTime(moment, style));
    if (published)
        lines['published'] = dated(published);
    if (updated)
        lines['updated'] = dated(updated);
    if (url)
        lines['original'] = element('a', { href: url }, url);
    return {
        lines,
        headline: headline === undefined ? undefined : element('h2', {}, headline),
        standfirst: standfirst ? paragraphs(standfirst) : [],
        image: image && figureOf(image),
        language: undefined,
        direction: undefined,
        body: [],
        corrections: [],
        rest: [],
    };
}
const paragraphs = (text) => paragraphsOf(text).map((paragraph) => element('p', {}, wordsOf(paragraph)));
function figureOf({ src, alt, caption, credit }) {
    const line = [
        caption && wordsOf(caption),
        caption && credit && ' ',
        credit && element('small', {}, credit),
    ];
    return element('figure', {}, element('img', { src, alt }), element('figcaption', {}, line));
}
