import { contextWith } from '../decorate/context.js';
import { findElement, isFilled, textWithin } from '../decorate/copy.js';
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
import { formatDateTime } from '../i18n/date-time.js';
import { formatMoment, formatter } from '../i18n/dates.js';
import { fill, plural } from '../i18n/messages.js';
import { quotationMarks } from '../i18n/quotation-marks.js';
import { passLink, passWebAddress } from '../model/address.js';
import { canonicalLanguage } from '../model/language.js';
import { datePartsOf, isTimeZone, momentOf } from '../model/moment.js';
import { splitAttribution } from '../model/split-attribution.js';
import { paragraphsOf, wordsOf } from '../model/text.js';
import { element, elementWith, flatten } from '../plain/element.js';

/**
 * Functions of the script tag that its chunks use instead of bringing their own copies.
 *
 * The build reads the imports above: in a chunk each of these functions is looked up here when it is called.
 */
export const shared = {
  contextWith,
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
  formatDateTime,
  formatMoment,
  formatter,
  fill,
  plural,
  quotationMarks,
  passLink,
  passWebAddress,
  canonicalLanguage,
  datePartsOf,
  isTimeZone,
  momentOf,
  splitAttribution,
  paragraphsOf,
  wordsOf,
  element,
  elementWith,
  flatten,
};
