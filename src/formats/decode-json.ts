import type { Issue } from '../model/issue.js';

// Browsers, Node, Deno and workerd all have it, but TypeScript declares it only in the library for the DOM.
declare const TextDecoder: new (
  label?: string,
  options?: { ignoreBOM?: boolean },
) => {
  decode(bytes: Uint8Array): string;
};

/** A parsed value; for input that is not JSON, an issue and the text. */
export type Decoded =
  | { readonly raw: unknown }
  | {
      readonly issue: Issue;
      /** The input as text, or bytes whose encoding is not known yet. */
      readonly source: string | Uint8Array;
      /** The trimmed text. For bytes that cannot be JSON, only the beginning. */
      readonly text: string;
    };

/** Whether the input was JSON, so that there is a value. */
export const isDecoded = <Value extends object>(decoded: Value): decoded is Extract<Value, { readonly raw: unknown }> =>
  Object.hasOwn(decoded, 'raw');

/** Parses JSON text or bytes; other values are returned unchanged. Input that is not JSON returns an issue. */
export function decodeJson(input: unknown, contentType = ''): Decoded {
  // `instanceof` fails for bytes of another realm, and throws for a revoked proxy.
  if (ArrayBuffer.isView(input)) {
    const source = new Uint8Array(input.buffer, input.byteOffset, input.byteLength);
    const head = decodeUnicode(source.slice(0, 99));
    const isOther = UNLIKE_JSON.test(head) && !isJsonType(contentType);
    const text = isOther ? head : decodeUnicode(source);
    const decoded = decodeJson(text);
    // Text that is certainly Unicode is not decoded again for other formats.
    const isUnsure = isOther || /charset|[\0\uFFFD]/i.test(contentType + text);
    return isUnsure && !isDecoded(decoded) ? { ...decoded, source } : decoded;
  }
  if (typeof input !== 'string') return { raw: input };
  // JSON.parse rejects a byte order mark, but some editors and servers write one.
  const text = input.replace(/^\uFEFF/, '').trim();
  let message = 'The data is empty.';
  for (const json of text ? new Set([unwrapped(text), text]) : []) {
    try {
      return { raw: JSON.parse(json) };
    } catch (error) {
      message = `This is not JSON: ${(error as Error).message}`;
    }
  }
  return { source: input, text, issue: syntaxIssue(isObjectAsText(text) ? OBJECT_AS_TEXT : message) };
}

/** Whether a content type is that of JSON. */
export const isJsonType = (contentType: string): boolean => /^[\w.+/-]*json\b/i.test(contentType);

/** Matches the beginning of text that cannot be JSON: a tag, or a letter that no JSON begins with. */
const UNLIKE_JSON = /^[^!-~]*([#A-Za-eg-mo-su-z]|<!?[?A-Za-z])/;

const syntaxIssue = (message: string): Issue => ({ code: 'syntax', path: '', message });
const OBJECT_AS_TEXT =
  'This is “[object Object]”, an object that became text. Pass JSON.stringify(data), or set the property `data` (in Vue `:data.prop`).';
/** Whether a text is `[object Object]`: a framework has set an object as an attribute. */
export const isObjectAsText = (text: string): boolean => /^(?:\[object [A-Z]\w*\],?)+$/.test(text);

/**
 * The text inside the delimiters that hide a script from XML parsers or old browsers: `//<![CDATA[ … //]]>`,
 * `<!-- … -->`, with an optional semicolon. Only the ends are checked, so a long text costs nothing.
 */
const unwrapped = (words: string): string => {
  const start = /^(?:\/\/|\/\*|\*\/|<!\[CDATA\[|<!--|\s)+/.exec(words.slice(0, 40))?.[0].length ?? 0;
  // eslint-disable-next-line regexp/no-super-linear-move -- of 40 letters
  const end = /(?:\/\/|\/\*|\*\/|\]\]>|-->|;|\s)+$/.exec(words.slice(-40))?.[0] ?? '';
  // A text with only a comment at its end is not wrapped, and is not JSON.
  return /]>|->|;/.test(end) ? words.slice(start, words.length - end.length) : words;
};

/** First bytes of UTF-16: a byte order mark, or two characters of ASCII, with which all JSON begins. */
const LITTLE_END_FIRST = /^255,254\b|^[1-9]\d*,0,[1-9]\d*,0$/;
const BIG_END_FIRST = /^254,255\b|^0,[1-9]\d*,0,[1-9]/;

/**
 * Decodes bytes: UTF-16 by its byte order mark or by the zero bytes of its first characters, else UTF-8, with U+FFFD for
 * invalid bytes.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4627#section-3
 */
export function decodeUnicode(bytes: Uint8Array): string {
  const head = String(bytes.slice(0, 4));
  const label = LITTLE_END_FIRST.test(head) ? 'utf-16le' : BIG_END_FIRST.test(head) ? 'utf-16be' : 'utf-8';
  return new TextDecoder(label).decode(bytes);
}
