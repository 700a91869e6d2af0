import { type TemplateResult } from 'lit';
import type { Moment } from '../model/moment.js';
import type { ViewContext } from './context.js';
/** A date as words, with the date itself for machines. */
export declare const renderMoment: (moment: Moment, { locale, timeZone }: ViewContext, part: string) => TemplateResult;
