import { html, nothing } from 'lit';
import { quotationMarks } from '../i18n/quotation-marks.js';
/** Renders running text, each inline as its element. Links in links are rendered as text. */
export const renderText = (text, context, isLinked = false) => text.map((inline) => renderInline(inline, context, isLinked));
function renderInline(inline, context, isLinked) {
    if (typeof inline === 'string')
        return inline;
    if (inline.type === 'line-break')
        return html `<br />`;
    if (inline.type === 'quotation')
        return renderQuotation(inline.content, context, isLinked);
    if (inline.type === 'span') {
        const within = { ...context, language: inline.language ?? context.language };
        return html `<bdi lang=${inline.language ?? nothing} dir=${inline.direction ?? nothing}>${renderText(inline.content, within, isLinked)}</bdi>`;
    }
    const isLink = inline.type === 'link';
    const content = renderText(inline.content, context, isLinked || isLink);
    if (isLink)
        return isLinked ? html `${content}` : renderLink(inline.href, content);
    switch (inline.type) {
        case 'emphasis':
            return html `<em>${content}</em>`;
        case 'strong':
            return html `<strong>${content}</strong>`;
        case 'cite':
            return html `<cite>${content}</cite>`;
        case 'code':
            return html `<code>${content}</code>`;
        case 'subscript':
            return html `<sub>${content}</sub>`;
        case 'superscript':
            return html `<sup>${content}</sup>`;
        case 'mark':
            return html `<mark>${content}</mark>`;
        case 'time':
            return html `<time datetime=${inline.date.date ?? nothing}>${content}</time>`;
    }
}
/** A link without `opener`; the target sees only the origin of the page. */
export const renderLink = (href, content) => html `<a href=${href} rel="noopener">${content}</a>`;
/** Quotation in the marks of its language. The marks are text, so that they are copied with it. */
function renderQuotation(content, context, isLinked) {
    const { language, quoted = 0 } = context;
    const [open, close] = quotationMarks(language).slice((quoted % 2) * 2);
    return html `${open}${renderText(content, { ...context, quoted: quoted + 1 }, isLinked)}${close}`;
}
