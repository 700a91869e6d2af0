import { ENTITIES } from './entities.data.js';

/** Meaning of the numbers 128 to 159: old pages use windows-1252, and browsers follow them. */
const WINDOWS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Matches a character reference: a hexadecimal or decimal number, or a name. The semicolon may be missing. */
const REFERENCE = /&(?:#(?:x([\da-f]+)|(\d+));?|([a-z][a-z\d]*)(;?))/gi;

interface Names {
  /** All names, without the semicolon. */
  readonly all: Map<string, string>;
  /** The oldest names, which are also valid without a semicolon. */
  readonly old: Map<string, string>;
}
let names: Names | undefined;

function readNames(): Names {
  const found: Names = { all: new Map(), old: new Map() };
  let code = 0;
  for (const line of ENTITIES.split('|')) {
    const [start = '', ...spellings] = line.split(' ');
    const [step, second] = start.split('+');
    code += step ? parseInt(step, 36) : 1;
    const character = String.fromCodePoint(code) + (second ? String.fromCodePoint(parseInt(second, 36)) : '');
    for (const spelling of spellings) {
      const name = spelling.replace('!', '');
      found.all.set(name, character);
      if (name !== spelling) found.old.set(name, character);
    }
  }
  return found;
}

/**
 * Decodes the character references of HTML, once, as browsers do: `&amp;`, `&#8217;`, `&copy` without its semicolon.
 *
 * In an attribute, an old name before a letter or `=` is not a reference: URLs contain `?a=1&copy=2`.
 */
export function decodeReferences(words: string, isAttribute = false): string {
  if (!words.includes('&')) return words;
  return words.replace(REFERENCE, (whole, hex?: string, digits?: string, name?: string, end?: string, at?: number) => {
    if (hex) return numbered(parseInt(hex, 16));
    if (digits) return numbered(parseInt(digits));
    names ??= readNames();
    const run = name ?? '';
    const known = end && names.all.get(run);
    if (known) return known;
    // The longest of the old names, such as “Ccedil”, have six letters.
    for (let length = Math.min(run.length, 6); length > 1; length--) {
      const character = names.old.get(run.slice(0, length));
      if (!character) continue;
      const isPart = length < run.length || (!end && words[(at ?? 0) + whole.length] === '=');
      return isAttribute && isPart ? whole : character + run.slice(length) + (end ?? '');
    }
    return whole;
  });
}

function numbered(code: number): string {
  if (code > 127 && code < 160) return WINDOWS[code - 128]!;
  return code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? '\uFFFD' : String.fromCodePoint(code);
}
