import { html } from 'lit';
import { listText } from '../i18n/lists.js';
import { bylinePieces } from '../model/byline.js';
import { renderLink } from './inlines.js';
/** The byline as printed, else made of the authors. The name of an author is isolated, or a link to their address. */
export function renderByline(byline, authors, context) {
    const names = authors.map(({ name }) => name);
    if (byline === undefined && names.length === 0)
        return undefined;
    const words = byline ?? context.messages.by.replace('{names}', () => listText(names, context.locale));
    const pieces = bylinePieces(words, authors).map((piece) => {
        if (typeof piece === 'string')
            return piece;
        return piece.url === undefined ? html `<bdi>${piece.name}</bdi>` : renderLink(piece.url, piece.name);
    });
    return html `<p part="byline">${pieces}</p>`;
}
