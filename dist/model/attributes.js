import { passLink, refusal } from './address.js';
import { givenAddress, givenWords } from './given-words.js';
import { momentOf } from './moment.js';
import { present } from './present.js';
/** Reads single-field attributes as fields of a quotation; those that are absent or empty give none. */
export function pullQuoteFields(given, url) {
    const quotation = givenWords(given.quotation);
    const address = givenAddress(given.sourceUrl);
    const sourceUrl = address && passLink(address, url);
    const issues = address && !sourceUrl ? [{ code: 'url', path: 'sourceUrl', message: refusal(address) }] : [];
    const value = present({
        quotation: quotation && [quotation],
        attribution: givenWords(given.attribution),
        role: givenWords(given.attributionRole),
        source: givenWords(given.source),
        sourceUrl,
        date: momentOf(givenWords(given.date)),
        repeats: given.repeats,
    });
    return { value, issues, content: value.quotation && true };
}
