import { paragraphsOf, wordsOf, type Inline, type Mark, type Text } from '../model/text.js';
import { writtenId } from './anchors.js';
import { element, type PlainContent, type PlainElement } from './element.js';
import { isolatedContent } from './isolated.js';

const TAGS: Readonly<Record<Mark, string>> = {
  emphasis: 'em',
  strong: 'strong',
  quotation: 'q',
  cite: 'cite',
  code: 'code',
  subscript: 'sub',
  superscript: 'sup',
  mark: 'mark',
};

/**
 * Converts a text to inline content, for elements without paragraphs, such as captions, headings and cells. Two line
 * breaks separate paragraphs.
 */
export const plainText = (text: Text): PlainContent[] =>
  paragraphsOf(text).flatMap((paragraph, index) =>
    index > 0 ? [element('br', {}), element('br', {}), ...plainInlines(paragraph)] : plainInlines(paragraph),
  );

/** Converts a text to paragraphs. */
export const plainParagraphs = (text: Text): PlainElement[] =>
  paragraphsOf(text).map((paragraph) => element('p', {}, plainInlines(paragraph)));

const plainInlines = (text: Text, isLinked = false): PlainContent[] =>
  text.map((inline) => plainInline(inline, isLinked));

function plainInline(inline: Inline, isLinked: boolean): PlainContent {
  if (typeof inline === 'string') return inline;
  if (inline.type === 'line-break') return element('br', {});
  const content = plainInlines(inline.content, isLinked || inline.type === 'link');
  switch (inline.type) {
    case 'link':
      // Links cannot be nested in HTML, because a parser ends the outer one. The inner one is written as text.
      return isLinked
        ? content
        : element('a', { href: inline.href }, isolatedContent(wordsOf(inline.content), content));
    case 'time':
      return element('time', { datetime: inline.date.date ?? inline.date.text }, content);
    case 'span':
      return inline.id || inline.language || inline.direction
        ? element('span', { id: writtenId(inline.id), lang: inline.language, dir: inline.direction }, content)
        : content;
    default:
      return element(TAGS[inline.type], {}, content);
  }
}
