import { contextWith } from '../decorate/context.js';
import { copyMarkup, findElement, isFilled, textWithin } from '../decorate/copy.js';
import { drawCorrection } from '../decorate/correction.js';
import { drawDate, readMoment } from '../decorate/date.js';
import { drawContext } from '../decorate/draw-context.js';
import {
  drawBlocks,
  drawCaption,
  drawContent,
  drawFigure,
  drawHeading,
  drawLine,
  levelBelow,
  ownAttributes,
  separated,
  trimmed,
} from '../decorate/draw.js';
import { drawImage } from '../decorate/picture.js';
import { drawInto } from '../elements/drawing.js';
import { formatDateTime } from '../i18n/date-time.js';
import { formatMoment, formatter } from '../i18n/dates.js';
import { fill, plural } from '../i18n/messages.js';
import { quotationMarks } from '../i18n/quotation-marks.js';
import { passHref, passLink, passWebAddress } from '../model/address.js';
import { articleFields } from '../model/article-attributes.js';
import { pullQuoteFields } from '../model/pull-quote-attributes.js';
import { closeBidi, closeBidiText } from '../model/bidi.js';
import { readWords } from '../model/attribute-text.js';
import { itineraryFields } from '../model/itinerary-attributes.js';
import { canonicalLanguage } from '../model/language.js';
import { datePartsOf, isTimeZone, momentOf } from '../model/moment.js';
import { tagNamed } from '../model/tags.js';
import { splitAttribution } from '../model/split-attribution.js';
import { isVisible, paragraphsOf, wordsOf } from '../model/text.js';
import { element, elementWith, flatten } from '../plain/element.js';

/**
 * Functions of the script tag that its chunks use instead of bringing their own copies.
 *
 * The build reads these imports: code in a chunk looks up each of these functions here when it calls it.
 */
export const shared = {
  contextWith,
  copyMarkup,
  findElement,
  isFilled,
  textWithin,
  drawCorrection,
  drawDate,
  readMoment,
  drawContext,
  drawBlocks,
  drawCaption,
  drawContent,
  drawFigure,
  drawHeading,
  drawLine,
  levelBelow,
  ownAttributes,
  separated,
  trimmed,
  drawImage,
  drawInto,
  formatDateTime,
  formatMoment,
  formatter,
  fill,
  plural,
  quotationMarks,
  passHref,
  passLink,
  passWebAddress,
  articleFields,
  pullQuoteFields,
  closeBidi,
  closeBidiText,
  itineraryFields,
  readWords,
  canonicalLanguage,
  datePartsOf,
  isTimeZone,
  momentOf,
  splitAttribution,
  tagNamed,
  isVisible,
  paragraphsOf,
  wordsOf,
  element,
  elementWith,
  flatten,
};
