import { sentence } from './words.mjs';

const NAMES = ['Ana Silva', 'Tomasz Nowak', 'Grace Okafor', 'Lena Vogt', 'Hugo Martín'];
const ROLES = [
  'mayor of Porto',
  'foreign minister',
  'professor of economics',
  'head of the port',
  'member of parliament',
];
const SOURCES = ['Harbour Post', 'Twitter', 'Radio Norte'];

/** Quotations of 8 to 31 words, with the most common fields. */
export const quotes = (count) =>
  Array.from({ length: count }, (_, index) => ({
    quotation: sentence(index, 8 + ((index * 5) % 24)),
    attribution: NAMES[index % NAMES.length],
    role: ROLES[index % ROLES.length],
    source: SOURCES[index % SOURCES.length],
    date: `2022-10-${String(1 + (index % 28)).padStart(2, '0')}`,
  }));

let format;

/**
 * A formatted date: “3 October 2022”. The first use of Intl in a page is slow, so the formatter is created when needed.
 */
export function dateText(date) {
  format ??= new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(date));
}

/** A quotation as plain HTML, with the recommended markup. */
export const quoteHtml = ({ quotation, attribution, role, source, date }) =>
  `<figure><blockquote><p>${quotation}</p></blockquote><figcaption><b>${attribution}</b>, ${role}, <cite>${source}</cite>, <time datetime="${date}">${dateText(date)}</time></figcaption></figure>`;

/** The attributes of an element that shows a quotation. */
export const quoteAttributes = ({ quotation, attribution, role, source, date }) =>
  `quotation="${quotation}" attribution="${attribution}" attribution-role="${role}" source="${source}" date="${date}"`;
