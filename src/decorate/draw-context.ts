import { formatDateTime } from '../i18n/date-time.js';
import { formatMoment } from '../i18n/dates.js';
import type { ViewContext } from '../i18n/view-context.js';
import { headingLevelOf } from '../model/heading-level.js';
import { withoutInherited } from '../model/own.js';
import type { DrawContext } from './context.js';
import { drawQuoteBlock } from './quote-block.js';

/** What decides how content is drawn beside its language and messages. */
export interface DrawSetting extends Partial<Pick<DrawContext, 'lost' | 'drawRare' | 'onRare'>> {
  /** Whether the content is data, and not the author's own HTML. */
  readonly isData: boolean;
  /** The `heading-level` attribute. */
  readonly headingLevel?: unknown;
  /** The `locale` attribute: it changes the dates in an author's HTML, which are otherwise shown as written. */
  readonly locale?: unknown;
}

/** Completes a context with what the drawing of quotations and stories needs. */
export function drawContext(base: ViewContext, setting: DrawSetting): DrawContext {
  const {
    isData,
    headingLevel,
    locale: given,
    lost = new Set<string>(),
    drawRare,
    onRare = () => undefined,
  } = withoutInherited(setting);
  const { locale, timeZone } = base;
  // Dates of data are written in the locale already.
  const isAsked = Boolean(timeZone) || (!isData && Boolean(given));
  // Assigned to the context itself: a copy would look up its messages, whether they are needed or not.
  return Object.assign(base, {
    headingLevel: headingLevelOf(headingLevel),
    headlineTag: 2,
    isData,
    formatDate: isAsked
      ? (((moment, hasTime) =>
          (hasTime ? formatDateTime : formatMoment)(moment, { locale, timeZone })) satisfies DrawContext['formatDate'])
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
