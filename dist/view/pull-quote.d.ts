import { type TemplateResult } from 'lit';
import type { PullQuote } from '../model/definition/pull-quote.js';
import type { ViewContext } from './context.js';
/** From how many characters on a quotation is long: it is set one step smaller, with an even rag. */
export declare const LONG = 120;
/** A quotation with its marks, and below it who said it; `part` says what the figure is to what is around it. */
export declare function renderPullQuote(quote: PullQuote, context: ViewContext, part?: string): TemplateResult;
