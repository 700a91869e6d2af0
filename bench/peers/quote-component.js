import { dateText } from '../content/quotes.mjs';

/** A quotation as a component of React or Preact; `h` creates an element. */
export const quoteComponent =
  (h) =>
  ({ quote: { quotation, attribution, role, source, date } }) =>
    h(
      'div',
      { className: 'host' },
      h(
        'div',
        { className: 'frame', part: 'frame', lang: 'en', dir: 'ltr' },
        h(
          'blockquote',
          { part: 'quotation', ...(quotation.length > 120 && { 'data-news-long': '' }) },
          h('p', null, h('span', { className: 'mark open' }, '“'), quotation, h('span', { className: 'mark' }, '”')),
        ),
        h(
          'p',
          { className: 'attribution', part: 'attribution' },
          h('b', { part: 'name' }, attribution),
          h('i', null, ', '),
          h('span', { part: 'role' }, role),
          h('i', null, ', '),
          h('cite', { part: 'source' }, source),
          h('i', null, ', '),
          h('time', { part: 'date', dateTime: date }, dateText(date)),
        ),
      ),
    );
