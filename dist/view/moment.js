import { html, nothing } from 'lit';
import { formatMoment } from '../i18n/dates.js';
/** A date as words, with the date itself for machines. */
export const renderMoment = (moment, { locale, timeZone }, part) => html `<time part=${part} datetime=${moment.date ?? nothing}>${formatMoment(moment, { locale, timeZone })}</time>`;
