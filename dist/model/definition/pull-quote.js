import { link } from './address.js';
import { Cursor } from './cursor.js';
import { boolean, record, string } from './field.js';
import { image } from './image.js';
import { language } from './language.js';
import { moment } from './moment.js';
import { text } from './text.js';
import { verified } from './verified.js';
export const quotationFields = {
    /** Identifier of the quotation in your system. `pick="id:…"` selects by it. */
    id: string,
    /** The quoted text, without quotation marks. */
    quotation: text,
    /** Name of the speaker. */
    attribution: string,
    /** Office or description of the speaker. */
    role: string,
    /** Organisation that the speaker belongs to. */
    organization: string,
    /** How the statement was made, such as “told Al Jazeera”. */
    via: string,
    /** Where the statement was published: a title, a newspaper, a network. */
    source: string,
    /** URL of the source. */
    sourceUrl: link,
    /** When the statement was made. */
    date: moment,
    /** Language of the quotation. */
    language,
    /** Whether the same text also appears in the article. It is then rendered as an aside and left out of exports and feeds. */
    repeats: boolean,
    /** Picture of the speaker. */
    image,
    /** Result of comparing the quotation with its source. It is not shown. */
    verified,
};
export const pullQuote = record(quotationFields, ['quotation']);
/** Reads a pull quote from canonical JSON. Never throws; without a usable `quotation` there is no value. */
export const parsePullQuote = (raw, options) => Cursor.read(pullQuote.read, raw, options);
