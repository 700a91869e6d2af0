// Snippets that released versions wrote, and what those versions drew of them: test/fixtures/snippets-<version>.
import { openFrame, type Frame } from '../frame.js';

/** Words, with the name of the part that they are in. */
export type PartWords = readonly [part: string, words: string];

/** What a reader sees of a snippet. */
export interface Shown {
  /** The words outside of elements. */
  readonly outside: string;
  /** The words that each element draws, in their order. */
  readonly elements: readonly { readonly tag: string; readonly words: readonly PartWords[] }[];
}

/** A snippet of a released version. */
export interface ReleasedSnippet {
  /** The commands that made it. */
  readonly made: string;
  /** What that version drew. */
  readonly shown: Shown;
}

const folder = (version: string): string => `/test/fixtures/snippets-${version}`;
const PICTURE = 'https://example.org/road.jpg';

/** The snippets that a version wrote, by their names. */
export const releasedSnippets = async (version: string): Promise<Readonly<Record<string, ReleasedSnippet>>> =>
  (await (await fetch(`${folder(version)}/shown.json`)).json()) as Readonly<Record<string, ReleasedSnippet>>;

/** Opens a page with a snippet that loads its script from this server: its own by its hash, or `script` instead. */
export async function openReleased(
  version: string,
  name: string,
  script?: (name: 'broadsheet' | 'frame') => string,
): Promise<Frame> {
  const html = await (await fetch(`/@test/edited/~/~/~${folder(version)}/${name}.html`)).text();
  const local = html
    .replaceAll(`https://cdn.jsdelivr.net/npm/broadsheet@${version}/`, '/')
    .replaceAll(PICTURE, `${location.origin}/demo/data/andes.svg`);
  const own = /src="\/dist\/cdn\/(broadsheet|frame)-[^"]*" integrity="[^"]*"/;
  const address = script ?? ((file) => `/dist/cdn/${file}-${version}.js`);
  let page = local;
  if (!own.test(local)) {
    // What removes scripts leaves it to the page to have one.
    page = `<script async src="${address(local.includes('<iframe') ? 'frame' : 'broadsheet')}"></script>${local}`;
  } else if (script) {
    page = local.replace(own, (_, file: 'broadsheet' | 'frame') => `src="${script(file)}"`);
  }
  return openFrame(`<!doctype html><html lang="en"><head></head><body>${page}</body></html>`);
}

const hostsIn = ({ document }: Frame): readonly HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>('body *')].filter(
    ({ shadowRoot, localName }) => shadowRoot && localName.includes('-'),
  );

const plain = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** What a reader sees now. */
export const shownIn = (page: Frame): Shown => ({
  outside: plain(page.document.body.innerText),
  elements: hostsIn(page).map((host) => ({ tag: host.localName, words: partWords(host.shadowRoot!) })),
});

function partWords(root: ShadowRoot): readonly PartWords[] {
  const found: [part: string, words: string][] = [];
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    if (!parent || parent.closest('style, template') || !parent.checkVisibility()) continue;
    const part = parent.closest('[part]')?.getAttribute('part') ?? '';
    const last = found.at(-1);
    // White space between blocks is outside of their part, and would split it.
    if (last?.[0] !== part && !/\S/.test(walker.currentNode.textContent ?? '')) continue;
    if (last?.[0] === part) last[1] += walker.currentNode.textContent ?? '';
    else found.push([part, walker.currentNode.textContent ?? '']);
  }
  return found.map(([part, words]): PartWords => [part, plain(words)]).filter(([, words]) => words !== '');
}

const distinct = (words: string): ReadonlySet<string> => new Set(words.match(/[\p{L}\p{N}]+/gu));
/** Whether both have the same words: browsers set other spaces and commas in dates, and repeat the month or do not. */
const isSame = (one: string, other: string): boolean =>
  one === other ||
  isWithMoreSpaces(one, other) ||
  (/[\p{L}\p{N}]/u.test(one) && [...distinct(one)].sort().join() === [...distinct(other)].sort().join());

/** Whether `other` is `one` with more spaces: 0.1.0 had none between the blocks of a part, such as the entries of a list. */
function isWithMoreSpaces(one: string, other: string): boolean {
  const pieces = other.split(' ');
  const isKept = one.split(' ').every((word) => {
    let made = '';
    while (made.length < word.length && pieces.length > 0) made += pieces.shift()!;
    return made === word;
  });
  return isKept && pieces.length === 0;
}

/** The words of `before` that `now` does not have, in their order and in their parts. A version may add to them. */
export function lostWords(before: Shown, now: Shown): readonly string[] {
  const lost: string[] = [];
  if (!isSame(before.outside, now.outside)) lost.push(`outside: ${before.outside}`);
  before.elements.forEach(({ tag, words }, index) => {
    const element = now.elements[index];
    if (element?.tag !== tag) return lost.push(`<${tag}>`);
    let next = 0;
    for (const [part, text] of words) {
      // Punctuation between parts is a matter of design: the styles may hide it.
      if (!/[\p{L}\p{N}]/u.test(text)) continue;
      const at = element.words.findIndex(
        ([name, other], place) => place >= next && name.split(' ').includes(part.split(' ')[0]!) && isSame(text, other),
      );
      if (at < 0) lost.push(`<${tag}> ${part}: ${text}`);
      else next = at + 1;
    }
    return undefined;
  });
  return lost;
}

/** The boxes of elements, frames and the first of each part, by name. */
export function boxesIn(page: Frame): ReadonlyMap<string, DOMRect> {
  const boxes = new Map<string, DOMRect>();
  const put = (name: string, element: Element): void => {
    if (!boxes.has(name)) boxes.set(name, element.getBoundingClientRect());
  };
  for (const host of hostsIn(page)) {
    put(host.localName, host);
    for (const element of host.shadowRoot!.querySelectorAll('[part]'))
      put(`${host.localName}::part(${element.getAttribute('part') ?? ''})`, element);
  }
  for (const frame of page.document.querySelectorAll('iframe')) put('iframe', frame);
  put('body', page.document.body);
  return boxes;
}

/** Sides that differ by more than a reader would take for the same design. */
export function movedBoxes(before: ReadonlyMap<string, DOMRect>, now: ReadonlyMap<string, DOMRect>): readonly string[] {
  const isNear = (one: number, other: number): boolean => Math.abs(one - other) <= Math.max(16, one * 0.25);
  return [...before].flatMap(([name, box]) => {
    const other = now.get(name);
    if (!other) return [`${name} is missing`];
    return isNear(box.width, other.width) && isNear(box.height, other.height)
      ? []
      : [`${name}: ${box.width} × ${box.height}, now ${other.width} × ${other.height}`];
  });
}

/** Whether every element has style sheets. A served root that lost its styles on the way had none in 0.1.0. */
export const isStyled = (page: Frame): boolean =>
  hostsIn(page).every(
    ({ shadowRoot }) => shadowRoot!.adoptedStyleSheets.length > 0 || shadowRoot!.querySelector('style, link'),
  );

/** Whether every element is ready, and each frame has its height. */
export const isSettled = (page: Frame): boolean =>
  hostsIn(page).every((host) => (host as HTMLElement & { status?: string }).status === 'ready') &&
  [...page.document.querySelectorAll('iframe')].every((frame) => frame.clientHeight > 20) &&
  [...page.document.querySelectorAll(':not(:defined)')].length === 0;
