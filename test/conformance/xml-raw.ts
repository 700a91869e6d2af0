/** How the oracles of XML formats look things up: by jsdom's strict parser. None of it is from src. */
import { JSDOM } from 'jsdom';

const { DOMParser } = new JSDOM('').window as unknown as Pick<typeof globalThis, 'DOMParser'>;

/** The text of a file, in the encoding that its mark or its declaration names. */
export function textIn(bytes: Uint8Array): string {
  const [first, second, third, fourth] = bytes;
  if (first === 0 && second === 0) return '';
  if (first === 0xff && second === 0xfe)
    return third === 0 && fourth === 0 ? '' : new TextDecoder('utf-16le').decode(bytes);
  if ((first === 0xfe && second === 0xff) || first === 0) return new TextDecoder('utf-16be').decode(bytes);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 400));
  const label = /<\?xml[^>]*encoding=["']([\w-]+)/.exec(head)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return '';
  }
}

/** The root of a well-formed document; `undefined` for any other, of which nobody can say what it means. */
export function rootOf(text: string): Element | undefined {
  const document = new DOMParser().parseFromString(text.trim(), 'text/xml');
  const root = document.documentElement;
  return root.localName === 'parsererror' || root.getElementsByTagName('parsererror').length > 0 ? undefined : root;
}

const nameIn = (element: Element): string => element.nodeName;

/** The children with one of these names, as they are written. */
export const childrenOf = (parent: Element | undefined, ...names: readonly string[]): Element[] =>
  [...(parent?.children ?? [])].filter((child) => names.includes(nameIn(child)));

/** The first element at the end of a way of names, by their names without a prefix. */
export const elementAt = (parent: Element | undefined, ...way: readonly string[]): Element | undefined =>
  way.reduce<Element | undefined>(
    (element, name) => [...(element?.children ?? [])].find((child) => child.localName === name),
    parent,
  );

/** Every element within of a name without a prefix. */
export const everyElement = (parent: Element | undefined, name: string): Element[] =>
  parent ? [...parent.getElementsByTagName('*')].filter((element) => element.localName === name) : [];

/** The words in an element; none where there are no letters. */
export function wordsIn(element: Element | undefined): string | undefined {
  const words = element?.textContent.replace(/\s+/g, ' ').trim();
  return words || undefined;
}

/** The words of the first child with one of these names that has any. */
export function saidIn(parent: Element | undefined, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const found = childrenOf(parent, name).map(wordsIn).find(Boolean);
    if (found) return found;
  }
  return undefined;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A date as the oracle compares it; `undefined` for what it does not understand. */
export function isoOf(words: string | undefined): string | undefined {
  const mail = /^(?:\w+, )?(\d{1,2}) (\w{3})\w* (\d{4}) (\d\d):(\d\d):(\d\d) (GMT|[+-]\d{4})$/.exec(words ?? '');
  if (mail) {
    const [, day, name, year, ...time] = mail;
    const zone = time[3] === 'GMT' ? 'Z' : time[3]!.replace(/(..)$/, ':$1');
    const month = String(MONTHS.indexOf(name!.toLowerCase()) + 1).padStart(2, '0');
    return `${year}-${month}-${day!.padStart(2, '0')}T${time.slice(0, 3).join(':')}${zone}`;
  }
  const basic = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(Z|[+-]\d{4})$/.exec(words ?? '');
  if (basic) {
    const [, year, month, day, hour, minute, second, zone] = basic;
    return `${year}-${month}-${day}T${hour}:${minute}:${second}${zone!.replace(/(\d\d)(\d\d)$/, '$1:$2')}`;
  }
  return /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/.test(words ?? '') ? words : undefined;
}
