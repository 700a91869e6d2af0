import { ELEMENTS, type ElementName } from './lint-page.js';

const EVERY = 'src format pick data theme locale time-zone mirror';
/** The attributes of each element; a test holds them against the manifest. */
export const ATTRIBUTES: Readonly<Record<ElementName, readonly string[]>> = {
  'news-article':
    `${EVERY} headline kicker standfirst byline dateline published updated image image-alt caption credit source url display heading-level now`.split(
      ' ',
    ),
  'pull-quote': `${EVERY} quotation attribution attribution-role source source-url date repeats variant`.split(' '),
  'itinerary-card': `${EVERY} heading traveller traveller-role start end heading-level variant now`.split(' '),
};

const LEVELS = ['1', '2', '3', '4', '5', '6', 'none'];
/** The values of attributes that have few. */
export const VALUES: Readonly<Record<ElementName, Readonly<Record<string, readonly string[]>>>> = {
  'news-article': {
    display: ['full', 'excerpt', 'card'],
    theme: ['house', 'broadsheet', 'tabloid'],
    'heading-level': LEVELS,
  },
  'pull-quote': { variant: ['inline', 'supporting', 'showcase'], theme: ['house', 'broadsheet', 'tabloid'] },
  'itinerary-card': {
    variant: ['timeline', 'compact'],
    theme: ['house', 'broadsheet', 'tabloid'],
    'heading-level': LEVELS,
  },
};
/** Attributes that hold when they are there, whatever their value. */
export const BOOLEANS: ReadonlySet<string> = new Set(['repeats', 'mirror']);

/** Attributes of any element, and what templates and frameworks write in their place. */
const ANYWHERE =
  /^(aria-.*|data-.*|on.*|accesskey|autofocus|class|contenteditable|dir|draggable|exportparts|hidden|id|inert|is|item(id|prop|ref|scope|type)|lang|nonce|part|popover|role|slot|spellcheck|status|style|tabindex|title|translate|xmlns|.*[:@.?#*()[\]{}<%$&"'].*|v-.*|x-.*)$/;

/** Whether an attribute may stand on an element of ours. */
export const isKnownAttribute = (element: ElementName, name: string): boolean =>
  ANYWHERE.test(name) || ATTRIBUTES[element].includes(name);

/** The one of some names that was meant: written together, with other marks between its words, or with a slip or two. */
export function meant(name: string, names: readonly string[]): string | undefined {
  if (name.length > LONGEST) return undefined;
  const bare = (word: string): string => word.toLowerCase().replace(/[-_:. ]/g, '');
  const same = names.find((other) => bare(other) === bare(name));
  if (same !== undefined) return same;
  const slips = names.map((other) => ({ other, count: distance(bare(name), bare(other)) }));
  const [best] = slips.sort((one, another) => one.count - another.count);
  return best && best.count <= (best.other.length > 5 ? 2 : 1) ? best.other : undefined;
}
const LONGEST = 40;

/** The element that was meant by a tag that is none. */
export const meantElement = (name: string): ElementName | undefined => {
  const known = meant(name, ELEMENTS);
  return ELEMENTS.find((element) => element === known && element !== name);
};

/** How many letters must be put in, taken out, changed or swapped with the next to make one word of another. */
function distance(from: string, to: string): number {
  let before: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row++) {
    const line = [row];
    for (let column = 1; column <= to.length; column++) {
      const isSame = from[row - 1] === to[column - 1];
      const isSwapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      line[column] = Math.min(
        last[column]! + 1,
        line[column - 1]! + 1,
        last[column - 1]! + (isSame ? 0 : 1),
        isSwapped ? before[column - 2]! + 1 : Infinity,
      );
    }
    [before, last] = [last, line];
  }
  return last[to.length]!;
}
