import { formatDateTime } from '../i18n/date-time.js';
import { formatMoment } from '../i18n/dates.js';
import { headingLevelOf } from '../model/heading-level.js';
import { withoutInherited } from '../model/own.js';
import { drawQuoteBlock } from './quote-block.js';
/** Adds the options for drawing quotations and stories to a context. */
export function drawContext(base, setting) {
    const { isData, headingLevel, locale: localeAttribute, lost = new Set(), drawRare, onRare = () => undefined, } = withoutInherited(setting);
    const { locale, timeZone } = base;
    // Dates of data are already written in the locale.
    const isFormatted = Boolean(timeZone) || (!isData && Boolean(localeAttribute));
    // Assigned to `base` itself: a copy would read the lazy getter `messages`.
    return Object.assign(base, {
        headingLevel: headingLevelOf(headingLevel),
        headlineTag: 2,
        isData,
        formatDate: isFormatted
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
