import { html, nothing, type TemplateResult } from 'lit';
import { formatMoment } from '../i18n/dates.js';
import type { Moment } from '../model/moment.js';
import type { ViewContext } from './context.js';

/** A date as words, with the date itself for machines. */
export const renderMoment = (moment: Moment, { locale, timeZone }: ViewContext, part: string): TemplateResult =>
  html`<time part=${part} datetime=${moment.date ?? nothing}>${formatMoment(moment, { locale, timeZone })}</time>`;
