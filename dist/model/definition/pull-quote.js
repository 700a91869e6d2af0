import { link } from './address.js';
import { Cursor } from './cursor.js';
import { boolean, record, string } from './field.js';
import { image } from './image.js';
import { language } from './language.js';
import { moment } from './moment.js';
import { text } from './text.js';
const fields = {
    quotation: text,
    attribution: string,
    role: string,
    organization: string,
    via: string,
    source: string,
    sourceUrl: link,
    date: moment,
    language,
    repeats: boolean,
    image,
};
export const pullQuote = record(fields, ['quotation']);
/** Reads a pull quote from canonical JSON. Never throws; without a usable `quotation` there is no value. */
export const readPullQuote = (raw, options) => Cursor.read(pullQuote.read, raw, options);
