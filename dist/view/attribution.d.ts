import { nothing, type TemplateResult } from 'lit';
import type { PullQuote } from '../model/definition/pull-quote.js';
import type { ViewContext } from './context.js';
/** The line below a quotation: name, office, house, channel, source and date, as far as they are known. */
export declare function renderAttribution(quote: PullQuote, context: ViewContext): TemplateResult | typeof nothing;
