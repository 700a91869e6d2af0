import { formatDateTime } from '../i18n/date-time.js';
import { formatMoment } from '../i18n/dates.js';
import { headingLevelOf } from '../model/heading-level.js';
import { withoutInherited } from '../model/own.js';
import { drawQuoteBlock } from './quote-block.js';
/** Completes a context with what the drawing of quotations and stories needs. */
export function drawContext(base, setting) {
    const { isData, headingLevel, locale: given, lost = new Set(), drawRare, onRare = () => undefined, } = withoutInherited(setting);
    const { locale, timeZone } = base;
    // Dates of data are written in the locale already.
    const isAsked = Boolean(timeZone) || (!isData && Boolean(given));
    // Assigned to the context itself: a copy would look up its messages, whether they are needed or not.
    return Object.assign(base, {
        headingLevel: headingLevelOf(headingLevel),
        headlineTag: 2,
        isData,
        formatDate: isAsked
            ? ((moment, hasTime) => (hasTime ? formatDateTime : formatMoment)(moment, { locale, timeZone }))
            : undefined,
        lost,
        drawRare,
        onRare,
        drawQuote: drawQuoteBlock,
        figure: undefined,
        isLinked: false,
        quoted: 0,
    });
}
