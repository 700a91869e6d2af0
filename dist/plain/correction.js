import { formatDateTime } from '../i18n/date-time.js';
import { element } from './element.js';
import { capitalized } from '../i18n/capitalized.js';
import { isolated } from './isolated.js';
import { plainText } from './text.js';
/**
 * Converts a correction to plain HTML. A label with its kind and date comes first; our own reader ignores the label.
 */
export function plainCorrection({ kind, date, content }, locale) {
    const label = [kind && capitalized(kind), date && formatDateTime(date, { locale })].filter((piece) => piece !== undefined);
    return element('p', {
        'data-news': 'correction',
        'data-news-date': date?.date ?? date?.text,
        'data-news-zone': date?.date && date.zone,
        'data-news-kind': kind,
    }, label.length > 0 && [
        element('b', { 'data-news': 'label' }, label.flatMap((piece, index) => [index > 0 && ', ', isolated(piece)]), '.'),
        ' ',
    ], plainText(content));
}
