import { copyMarkup } from '../../src/decorate/copy.js';
import type { DrawContext } from '../../src/decorate/context.js';
import { drawContext, type DrawSetting } from '../../src/decorate/draw-context.js';
import { english } from '../../src/i18n/messages.js';
import { domReader } from '../../src/input/dom-reader.js';
import { toHtml, type PlainNode } from '../../src/plain/element.js';

/** What things are drawn with in tests: English, from left to right. */
export const contextOf = (setting: Partial<DrawSetting> = {}, language = 'en'): DrawContext =>
  drawContext(
    { language, direction: 'ltr', locale: language, timeZone: undefined, messages: english },
    { isData: false, ...setting },
  );

/** Copies HTML as an element copies its children. */
export function copied(html: string): PlainNode[] {
  const inert = document.implementation.createHTMLDocument();
  inert.body.innerHTML = html;
  const reader = domReader();
  return copyMarkup(reader.childrenOf(inert.body), reader, { url: 'https://example.org/story/' });
}

export const htmlOf = (nodes: readonly PlainNode[]): string => nodes.map((node) => toHtml(node)).join('');
