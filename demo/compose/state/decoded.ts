/** The text of a file, in the encoding that it names, or else the likely one. */
const NAMED = /(?:encoding|charset)\s*=\s*["']?([\w-]{1,40})/i;
const START = 1024;

/** Decodes the bytes of a text file: by its byte order mark, as UTF-8, by the encoding that it names, or as Windows-1252. */
export function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, START));
    return decoder(NAMED.exec(start)?.[1]).decode(bytes);
  }
}

function decoder(name = 'windows-1252'): TextDecoder {
  try {
    return new TextDecoder(/^utf-?8$/i.test(name) ? 'windows-1252' : name);
  } catch {
    return new TextDecoder('windows-1252');
  }
}
