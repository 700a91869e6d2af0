import { html, nothing } from 'lit';
import { commaOf } from '../i18n/comma.js';
import { renderLink } from './inlines.js';
import { renderMoment } from './moment.js';
/** The line below a quotation: name, office, house, channel, source and date, as far as they are known. */
export function renderAttribution(quote, context) {
    const { attribution, source, sourceUrl, date } = quote;
    const pieces = [
        attribution && html `<b part="name">${attribution}</b>`,
        ...['role', 'organization', 'via'].map((part) => quote[part] && html `<span part=${part}>${quote[part]}</span>`),
        (source ?? sourceUrl) && html `<cite part="source">${renderSource(source, sourceUrl)}</cite>`,
        date && renderMoment(date, context, 'date'),
    ].filter((piece) => piece);
    if (pieces.length === 0)
        return nothing;
    const comma = html `<i>${commaOf(context.language)}</i>`;
    return html `<figcaption part="attribution"> ${pieces.flatMap((piece, index) => (index ? [comma, piece] : piece))} </figcaption>`;
}
/** The source by its name; where only an address is known, by its host. */
function renderSource(source, url) {
    if (!url)
        return source;
    return renderLink(url, source ?? url.replace(/^\w+:(\/\/)?(www\.)?|[/?#].*/gs, ''));
}
