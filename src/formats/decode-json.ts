import type { Issue } from '../model/issue.js';

// In browsers, Node, Deno and workerd alike, but in no library that TypeScript knows without the DOM.
declare const TextDecoder: new (
  label?: string,
  options?: { ignoreBOM?: boolean },
) => {
  decode(bytes: Uint8Array): string;
};

/** A value; or of a text that is no JSON the text, and what is wrong with it as JSON. */
export type Decoded = { readonly raw: unknown } | { readonly issue: Issue; readonly text: string };

/** Whether it is a value. */
export const isDecoded = (decoded: Decoded): decoded is Extract<Decoded, { readonly raw: unknown }> =>
  Object.hasOwn(decoded, 'raw');

/** Turns JSON text or bytes into a value; a value passes as it is. What is no JSON gives an issue. */
export function decodeJson(input: unknown): Decoded {
  // Not `instanceof`: bytes may come from another realm, and a revoked proxy would throw.
  if (ArrayBuffer.isView(input)) {
    return decodeJson(decodeText(new Uint8Array(input.buffer, input.byteOffset, input.byteLength)));
  }
  if (typeof input !== 'string') return { raw: input };
  // A byte order mark is no white space to JSON.parse, but editors and servers put it there.
  const words = input.replace(/^\uFEFF/, '').trim();
  if (!words) return { text: '', issue: { code: 'syntax', path: '', message: 'There is no data: it is empty.' } };
  let problem: unknown;
  for (const json of new Set([words, unwrapped(words)])) {
    try {
      return { raw: JSON.parse(json) };
    } catch (error) {
      problem ??= error;
    }
  }
  const message = isObjectAsText(words) ? OBJECT_AS_TEXT : `This is not JSON: ${(problem as Error).message}`;
  return { text: words, issue: { code: 'syntax', path: '', message } };
}

const OBJECT_AS_TEXT =
  'This is an object that became “[object Object]” on its way: write it as JSON.stringify gives it, or set the property `data`, in Vue by `:data.prop`.';
/** Whether a text is what JavaScript makes of an object where a text is wanted, as frameworks do that set an attribute. */
export const isObjectAsText = (text: string): boolean => /^(?:\[object [A-Z]\w*\],?)+$/.test(text);

/**
 * What stands inside of the marks with which pages hide a script from XML or from browsers of old: `//<![CDATA[ … //]]>`,
 * `<!-- … -->`, and a semicolon after it. Only the ends are looked at, so a long text costs nothing.
 */
const unwrapped = (words: string): string => {
  const start = /^(?:\/\/|\/\*|\*\/|<!\[CDATA\[|<!--|\s)+/.exec(words.slice(0, 40))?.[0].length ?? 0;
  // eslint-disable-next-line regexp/no-super-linear-move -- of 40 letters
  const end = /(?:\/\/|\/\*|\*\/|\]\]>|-->|;|\s)+$/.exec(words.slice(-40))?.[0] ?? '';
  // A comment alone hides nothing: such a text is no JSON.
  return /]>|->|;/.test(end) ? words.slice(start, words.length - end.length) : words;
};

/** Bytes as text: UTF-16 where its mark says so, else UTF-8, with U+FFFD for what is neither. */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const label =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(label).decode(bytes);
}
