import type { Decoded } from '../formats/decode-json.js';

/** Parses JSON text or bytes; other values are returned unchanged. Invalid JSON returns an issue. */
export function decodeJson(input: unknown): Decoded {
  const text = ArrayBuffer.isView(input) ? new TextDecoder().decode(input) : input;
  if (typeof text !== 'string') return { raw: text };
  try {
    // `trim` removes a byte order mark, which JSON.parse rejects.
    return { raw: JSON.parse(text.trim()) };
  } catch (error) {
    const message = `This is not JSON: ${(error as Error).message}.`;
    return { source: text, text, issue: { code: 'syntax', path: '', message } };
  }
}
