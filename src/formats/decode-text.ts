// Browsers, Node, Deno and workerd all have it, but TypeScript declares it only in the library for the DOM.
declare const TextDecoder: new (
  label?: string,
  options?: { readonly fatal?: boolean },
) => { decode(bytes?: Uint8Array, options?: { readonly stream?: boolean }): string };

/** Number of characters that are searched for the encoding declared in a document. */
const HEAD = 2048;
/** Single-byte encodings, in which any sequence of bytes is valid. Text in UTF-8 can be decoded in them without an error. */
const WESTERN = /^(us-?ascii|ascii|(x-)?cp-?1252|windows-?1252|(iso-?8859-?1(5)?)|iso_8859-1|latin-?1|l1)$/i;
/** Multi-byte encodings. A document whose declaration can be read byte by byte is not in one of them. */
const WIDE = /^(x-)?(utf-?(16|32)|ucs-?[24]|iso-10646-ucs)/i;

/**
 * Decodes bytes: by a byte order mark, else the content type, else the encoding declared in the
 * document, else as UTF-8, and as windows-1252 if they are not valid UTF-8.
 *
 * @see https://encoding.spec.whatwg.org/ for the names of encodings, and https://html.spec.whatwg.org/#determining-the-character-encoding
 */
export function decodeText(given: Uint8Array | string, contentType = ''): string {
  if (typeof given === 'string') return given.replace(/^\uFEFF/, '');
  const input = isCalendar(given) ? unfolded(given) : given;
  const wide = wideEncoding(input);
  if (wide?.startsWith('utf-32')) return fromUtf32(input, wide.endsWith('be'));
  if (wide) return decoded(input, wide) ?? '';
  const said = /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType)?.[1];
  for (const label of [said, ownLabel(input)]) {
    if (!label || WIDE.test(label)) continue;
    // Bytes that are valid UTF-8 are decoded as UTF-8, even if the document declares another encoding.
    // A few characters can be valid UTF-8 by chance, so another multi-byte encoding is overridden only by twelve or more.
    const text = WESTERN.test(label) || label !== said ? decoded(input, 'utf-8', true) : undefined;
    const isUtf8 = text !== undefined && (WESTERN.test(label) || /(?:[^\0-\x7f][^]*?){12}/.test(text.slice(0, 20_000)));
    const asSaid = (isUtf8 ? text : undefined) ?? decoded(input, label, /^utf-?8$/i.test(label));
    if (asSaid !== undefined) return asSaid;
    // Declared as UTF-8 and mostly valid: one invalid byte does not change the encoding of the rest.
    const loose = decoded(input, label);
    if (loose !== undefined && lettersIn(loose) >= brokenIn(loose)) return loose;
  }
  const text = decoded(input, 'utf-8', true);
  if (text !== undefined) return text;
  // Mostly valid UTF-8: one invalid byte does not change the encoding of the rest.
  const loose = decoded(input, 'utf-8') ?? '';
  return lettersIn(loose) > brokenIn(loose) ? loose : (decoded(input, 'windows-1252') ?? loose);
}

const brokenIn = (text: string): number => text.split('\uFFFD').length - 1;
const lettersIn = (text: string): number => text.match(/[^\0-\x7f\uFFFD]/g)?.length ?? 0;

/** Whether bytes are an iCalendar file. Some programs fold its lines in the middle of a multi-byte character. */
const isCalendar = (bytes: Uint8Array): boolean =>
  /^\s*BEGIN:VCALENDAR/i.test(String.fromCharCode(...bytes.subarray(0, 40)).replace(/^\xef\xbb\xbf/, ''));

/** Removes line folds inside multi-byte characters of a calendar. @see https://www.rfc-editor.org/rfc/rfc5545#section-3.1 */
function unfolded(bytes: Uint8Array): Uint8Array {
  const kept = new Uint8Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at++) {
    const end = bytes[at] === 0x0d && bytes[at + 1] === 0x0a ? at + 2 : bytes[at] === 0x0a ? at + 1 : 0;
    const isFold = end > 0 && (bytes[end] === 0x20 || bytes[end] === 0x09);
    // A byte from 80 to BF continues a character.
    if (isFold && (bytes[end + 1]! & 0xc0) === 0x80 && (bytes[at - 1] ?? 0) >= 0x80) at = end;
    else kept[length++] = bytes[at]!;
  }
  return kept.subarray(0, length);
}

/** Detects UTF-16 and UTF-32 by their byte order mark, or by the zero bytes around the first characters. */
function wideEncoding([first, second, third, fourth]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return third === 0 && fourth === 0 ? 'utf-32le' : 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0 && second === 0) return (third === 0xfe && fourth === 0xff) || third === 0 ? 'utf-32be' : undefined;
  if (first && second === 0 && third === 0 && fourth === 0) return 'utf-32le';
  if (first && second === 0 && third && fourth === 0) return 'utf-16le';
  if (first === 0 && second && third === 0 && fourth) return 'utf-16be';
  return undefined;
}

/** Decodes UTF-32, which `TextDecoder` does not support. */
function fromUtf32(bytes: Uint8Array, isBigEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const letters: string[] = [];
  for (let at = 0; at + 3 < bytes.byteLength; at += 4) {
    const code = view.getUint32(at, !isBigEndian);
    letters.push(code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? '\uFFFD' : String.fromCodePoint(code));
  }
  return letters.join('').replace(/^\uFEFF/, '');
}

/** The encoding declared in an XML declaration or in the head of a page. */
function ownLabel(bytes: Uint8Array): string | undefined {
  const head = decoded(bytes.subarray(0, HEAD), 'windows-1252') ?? '';
  return (
    /<\?xml\b[^<>]*?\bencoding\s*=\s*["']\s*([\w:.-]+)/i.exec(head)?.[1] ??
    /<meta\b[^<>]*?\bcharset\s*=\s*["']?([\w:-]+)/i.exec(head)?.[1]
  );
}

function decoded(bytes: Uint8Array, label: string, fatal = false): string | undefined {
  try {
    const decoder = new TextDecoder(label, { fatal });
    // Decoded as a stream: otherwise Node 20 decodes windows-1252 as ISO 8859-1, with control characters for quotation marks.
    return decoder.decode(bytes, { stream: true }) + decoder.decode();
  } catch {
    return undefined; // The encoding is unknown, or the bytes are not valid in it.
  }
}
