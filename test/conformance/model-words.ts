/** The words and addresses of a model, gathered without regard to what each field means. */

/** Fields that hold no words for readers. */
const MACHINE =
  /^(type|id|src|sources|href|url|sourceUrl|license|language|direction|date|published|updated|start|end|kind|display|level|ordered|coordinates|timeZone|width|height|focus|scope|align|status|duration|tracks|pinned|key|header|colspan|rowspan|stated|repeats)$/;
/** Lists whose strings are words apart, and no running text. */
const APART = /^(topics|authors|meets|items|body|links|rows|head|images|entries|articles)$/;
const INLINE = /^(emphasis|strong|quotation|cite|code|subscript|superscript|mark|link|time|span)$/;

const typeOf = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string' ? value.type : '';
const isInline = (value: unknown): boolean =>
  typeof value === 'string' ||
  typeOf(value) === 'line-break' ||
  (INLINE.test(typeOf(value)) && 'content' in Object(value));

const flat = (inline: unknown): string => {
  if (typeof inline === 'string') return inline;
  if (typeOf(inline) === 'line-break') return ' ';
  const { content } = inline as { content: unknown };
  return Array.isArray(content) ? content.map(flat).join('') : flat(content);
};

/** Every piece of text in a value; the pieces of one running text are one. */
export function piecesOf(value: unknown, name = ''): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) {
    const isText = !APART.test(name) && value.length > 0 && value.every(isInline);
    return isText ? [value.map(flat).join('')] : value.flatMap((entry) => piecesOf(entry));
  }
  return Object.entries(value).flatMap(([key, inner]) => (MACHINE.test(key) ? [] : piecesOf(inner, key)));
}

/** Every address of a picture. */
export function picturesOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'src' in value && typeof value.src === 'string' ? [value.src] : [];
  return [...own, ...Object.values(value).flatMap(picturesOf)];
}

/** Words as they are counted: parted by white space, without what nobody sees and without quotation marks. */
export const countable = (text: string): string[] =>
  text
    .normalize()
    .replace(/[\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\u00ad]/g, '')
    .replace(/["'`´‘’‚‛“”„‟«»‹›「」『』]/g, '')
    .split(/\s+/)
    .filter(Boolean);
