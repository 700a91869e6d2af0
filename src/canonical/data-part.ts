import { drawFailure, drawLoading } from '../decorate/states.js';
import { DataSources, type DataKind } from '../input/data-sources.js';
import { quoteContent } from '../model/content.js';
import type { PullQuote } from '../model/definition/pull-quote.js';
import { withPullQuoteAttributes } from '../model/with-attributes.js';
import type { Parts } from '../parts.js';
import { plainPullQuote } from '../plain/pull-quote.js';
import { stateSheet } from '../styles/states.js';
import { readOwnPullQuote } from './read-own-pull-quote.js';

type DataPart = Parts['data'];

const DATA_KIND = { read: readOwnPullQuote, attributes: withPullQuoteAttributes, content: quoteContent };

/** The data chunk of `<pull-quote>` for Broadsheet JSON only, without other formats and kinds of data. */
export const dataPart: Omit<DataPart, 'dataKindOf' | 'inReadingOrder' | 'plainArticle'> & {
  readonly dataKindOf: () => DataKind<PullQuote>;
} = {
  dataKindOf: () => DATA_KIND,
  DataSources,
  plainPullQuote,
  stateSheet,
  drawFailure,
  drawLoading,
};
