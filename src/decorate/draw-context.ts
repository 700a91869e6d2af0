import { formatDateTime } from '../i18n/date-time.js';
import { formatMoment } from '../i18n/dates.js';
import type { ViewContext } from '../i18n/view-context.js';
import { headingLevelOf } from '../model/heading-level.js';
import { withoutInherited } from '../model/own.js';
import type { DrawContext } from './context.js';
import { drawQuoteBlock } from './quote-block.js';

/** Options that `drawContext` adds to the language and messages. */
export interface DrawSetting extends Partial<Pick<DrawContext, 'lost' | 'drawRare' | 'onRare'>> {
  /** Whether the content is data; `false` for the author's own HTML. */
  readonly isData: boolean;
  /** The `heading-level` attribute. */
  readonly headingLevel?: unknown;
  /** The `locale` attribute. If set, dates in the author's HTML are formatted; otherwise they are shown as written. */
  readonly locale?: unknown;
}

/** Adds the options for drawing quotations and stories to a context. */
export function drawContext(base: ViewContext, setting: DrawSetting): DrawContext {
  const {
    isData,
    headingLevel,
    locale: localeAttribute,
    lost = new Set<string>(),
    drawRare,
    onRare = () => undefined,
  } = withoutInherited(setting);
  const { locale, timeZone } = base;
  // Dates of data are already written in the locale.
  const isFormatted = Boolean(timeZone) || (!isData && Boolean(localeAttribute));
  // Assigned to `base` itself: a copy would read the lazy getter `messages`.
  return Object.assign(base, {
    headingLevel: headingLevelOf(headingLevel),
    headlineTag: 2,
    isData,
    formatDate: isFormatted
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
