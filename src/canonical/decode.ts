import type { Decoded } from '../formats/decode-json.js';

/** Parses JSON text or bytes; other values are returned unchanged. Invalid JSON returns an issue. */
export function decodeJson(input: unknown): Decoded {
  const text = ArrayBuffer.isView(input) ? new TextDecoder().decode(input) : input;
  if (typeof text !== 'string') return { raw: text };
  try {
    // A byte order mark is no white space to JSON.parse, but it is to trim.
    return { raw: JSON.parse(text.trim()) };
  } catch (error) {
    const message = `This is not JSON: ${(error as Error).message}.`;
    return { source: text, text, issue: { code: 'syntax', path: '', message } };
  }
}
