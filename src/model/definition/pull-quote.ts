import { link } from './address.js';
import { Cursor } from './cursor.js';
import { boolean, record, string, type JsonOf, type ValueOf } from './field.js';
import { image } from './image.js';
import type { Reading, ReadOptions } from '../issue.js';
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

/** A quotation, who said it, and where it was said. */
export type PullQuote = ValueOf<typeof pullQuote>;
/** A pull quote as one may write it in JSON. */
export type PullQuoteJson = JsonOf<typeof pullQuote>;

/** Reads a pull quote from canonical JSON. Never throws; without a usable `quotation` there is no value. */
export const readPullQuote = (raw: unknown, options?: ReadOptions): Reading<PullQuote> =>
  Cursor.read(pullQuote.read, raw, options);
