import { html, nothing } from 'lit';
import { quotationMarks, withoutOuterMarks } from '../i18n/quotation-marks.js';
import { paragraphsOf, wordsOf } from '../model/text.js';
import { renderAttribution } from './attribution.js';
import { renderText } from './inlines.js';
/** From how many characters on a quotation is long: it is set one step smaller, with an even rag. */
export const LONG = 120;
/** A quotation with its marks, and below it who said it; `part` says what the figure is to what is around it. */
export function renderPullQuote(quote, context, part = 'frame') {
    const figure = html `<figure class=${part} part=${part} lang=${context.language} dir=${context.direction}> ${renderPortrait(quote)} <blockquote part="quotation" cite=${quote.sourceUrl ?? nothing} data-news-long=${wordsOf(quote.quotation).length > LONG || nothing}> ${renderQuotation(quote.quotation, context)} </blockquote> ${renderAttribution(quote, context)} </figure>`;
    // Words that also stand in the story are beside it: a note, since an aside of its own would be one more landmark.
    return quote.repeats
        ? html `<aside role="note" aria-label=${context.messages.repeatedQuotation}>${figure}</aside>`
        : figure;
}
/** The paragraphs. The marks are drawn from attributes, so that they are seen but not copied with the words. */
function renderQuotation(quotation, { language }) {
    const [open, close] = quotationMarks(language);
    const paragraphs = withoutOuterMarks(paragraphsOf(quotation));
    return paragraphs.map((paragraph, index) => {
        const opens = index === 0 ? open : nothing;
        const closes = index === paragraphs.length - 1 ? close : nothing;
        const words = renderText(paragraph, { language, quoted: 1 });
        // No white space inside: it would stand between the words and their marks.
        return html `<p data-open=${opens} data-close=${closes}>${words}</p>`;
    });
}
const renderPortrait = ({ image, attribution }) => image
    ? html `<img part="image" src=${image.src} alt=${image.alt ?? attribution ?? ''} width=${image.width ?? nothing} height=${image.height ?? nothing} loading="lazy" decoding="async" referrerpolicy="no-referrer"/>`
    : nothing;
