// Browsers, Node, Deno and workerd all have it, but TypeScript declares it only in the library for the DOM.
declare const TextDecoder: new (
  label?: string,
  options?: { readonly fatal?: boolean },
) => { decode(bytes: Uint8Array): string };

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Decodes text in Base64; `undefined` if it is invalid or not text. */
export function base64Text(words: string): string | undefined {
  const letters = words.replace(/\s+/g, '').replace(/={0,2}$/, '');
  if (!letters || /[^A-Za-z0-9+/]/.test(letters)) return undefined;
  const bytes = new Uint8Array(Math.floor((letters.length * 3) / 4));
  let bits = 0;
  for (let at = 0, byte = 0; at < letters.length; at++) {
    bits = ((bits << 6) | LETTERS.indexOf(letters[at]!)) & 0xffff;
    const left = ((at + 1) * 6) % 8;
    if (at % 4 !== 0) bytes[byte++] = (bits >> left) & 0xff;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
