import { passLink, refusal } from './address.js';
import { momentOf } from './moment.js';
import { present } from './present.js';
/** Lays single-field attributes over a quotation: each that is given takes the place of one field. */
export function withPullQuoteAttributes(value, given, url) {
    // Frameworks set properties to what they like; only words and numbers are meant as words.
    const words = (field) => /^(str|num)/.test(typeof field) ? field.toString().trim() : '';
    const quotation = words(given.quotation);
    const address = words(given.sourceUrl);
    const sourceUrl = address && passLink(address, url);
    const issues = address && !sourceUrl ? [{ code: 'url', path: 'sourceUrl', message: refusal(address) }] : [];
    const fields = {
        ...value,
        ...present({
            quotation: quotation && [quotation],
            attribution: words(given.attribution),
            role: words(given.attributionRole),
            source: words(given.source),
            sourceUrl,
            date: momentOf(words(given.date)),
            repeats: given.repeats,
        }),
    };
    return { value: fields.quotation && fields, issues };
}
