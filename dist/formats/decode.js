/** Turns JSON text or bytes into a value; a value passes as it is. What is no JSON gives an issue. */
export function decodeJson(input) {
    // Not `instanceof`: bytes may come from another realm, and a revoked proxy would throw.
    if (ArrayBuffer.isView(input)) {
        return decodeJson(decodeText(new Uint8Array(input.buffer, input.byteOffset, input.byteLength)));
    }
    if (typeof input !== 'string')
        return { raw: input };
    // A byte order mark is no white space to JSON.parse, but editors and servers put it there.
    const words = input.replace(/^\uFEFF/, '').trim();
    if (!words)
        return { issue: { code: 'syntax', path: '', message: 'There is no data: it is empty.' } };
    try {
        return { raw: JSON.parse(words) };
    }
    catch (error) {
        return { issue: { code: 'syntax', path: '', message: `This is not JSON: ${error.message}` } };
    }
}
/** Bytes as text: UTF-16 where its mark says so, else UTF-8, with U+FFFD for what is neither. */
export function decodeText(bytes) {
    const [first, second] = bytes;
    const label = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
    return new TextDecoder(label).decode(bytes);
}
