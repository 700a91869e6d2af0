import { drawFailure, drawLoading } from '../decorate/states.js';
import { DataSources } from '../input/data-sources.js';
import { quoteContent } from '../model/content.js';
import { withPullQuoteAttributes } from '../model/with-attributes.js';
import type { Parts } from '../parts.js';
import { plainPullQuote } from '../plain/pull-quote.js';
import { stateSheet } from '../styles/states.js';
import { readOwnPullQuote } from './read-own-pull-quote.js';

type DataPart = Parts['data'];

/** The data chunk of `<pull-quote>` for Broadsheet JSON only, without other formats and kinds of data. */
export const dataPart: Omit<DataPart, 'dataKinds' | 'inReadingOrder' | 'plainArticle'> & {
  readonly dataKinds: Pick<DataPart['dataKinds'], 'pull-quote'>;
} = {
  dataKinds: {
    'pull-quote': { read: readOwnPullQuote, attributes: withPullQuoteAttributes, content: quoteContent },
  },
  DataSources,
  plainPullQuote,
  stateSheet,
  drawFailure,
  drawLoading,
};
