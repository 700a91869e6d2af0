/** Quotations made from stories: pairs that are true but for how they are written, and pairs with changed meaning. */

/** A small generator of pseudo-random numbers: the same seed gives the same numbers. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

export interface Pair {
  readonly kind: string;
  readonly source: string;
  readonly quote: string;
}

const pick = <Value>(random: () => number, values: readonly Value[]): Value =>
  values[Math.floor(random() * values.length)]!;

/** Ways in which the same words are written otherwise. */
const TRUE: Readonly<Record<string, (words: string, random: () => number) => string | undefined>> = {
  same: (words) => words,
  curly: (words) => `“${words.replace(/(\p{L})['’](\p{L})/gu, '$1’$2')}”`,
  straight: (words) => `"${words.replaceAll(/[‘’]/g, "'").replaceAll(/[“”]/g, '"')}"`,
  german: (words) => `„${words}“`,
  french: (words) => `«\u202f${words}\u202f»`,
  japanese: (words) => `「${words}」`,
  spaces: (words) => words.replace(/ /g, () => '\u00a0'),
  lines: (words) => words.replace(/ (?=\S+ \S+$)/g, '\n'),
  wide: (words) => words.replace(/ /g, '  '),
  ligatures: (words) => words.replaceAll('fi', 'ﬁ').replaceAll('fl', 'ﬂ'),
  hyphens: (words) => words.replace(/(\p{L}{4})(\p{L}{4})/gu, '$1\u00ad$2'),
  first: (words) => words[0]!.toUpperCase() + words.slice(1),
  small: (words) => (/^\p{Lu}\p{Ll}/u.test(words) ? words[0]!.toLowerCase() + words.slice(1) : undefined),
  stop: (words) => `${words.replace(/[.,!?;:…]+$/, '')}.`,
  comma: (words) => `${words.replace(/[.,!?;:…]+$/, '')},`,
  dashes: (words) => (/[–—]| - /.test(words) ? words.replace(/\s*[–—]\s*| - /g, ' - ') : undefined),
  unseen: (words) => words.replace(/ /g, ' \u200b'),
  decomposed: (words) => words.normalize('NFD'),
  omission: (words, random) => {
    const parts = words.split(' ');
    if (parts.length < 14) return undefined;
    const at = 3 + Math.floor(random() * (parts.length - 12));
    return [...parts.slice(0, at), '…', ...parts.slice(at + 5)].join(' ');
  },
  'bracketed omission': (words, random) => {
    const parts = words.split(' ');
    if (parts.length < 14) return undefined;
    const at = 3 + Math.floor(random() * (parts.length - 12));
    return [...parts.slice(0, at), '[...]', ...parts.slice(at + 5)].join(' ');
  },
  insertion: (words, random) => {
    const parts = words.split(' ');
    if (parts.length < 6) return undefined;
    const at = 2 + Math.floor(random() * (parts.length - 4));
    return [...parts.slice(0, at), '[as he put it]', ...parts.slice(at)].join(' ');
  },
  sic: (words, random) => {
    const parts = words.split(' ');
    if (parts.length < 6) return undefined;
    const at = 2 + Math.floor(random() * (parts.length - 4));
    return [...parts.slice(0, at), '[sic]', ...parts.slice(at)].join(' ');
  },
};

/** Changes that make another statement of it. */
const MUTATED: Readonly<Record<string, (words: string, random: () => number) => string | undefined>> = {
  word: (words, random) => {
    const parts = words.split(' ');
    const at = Math.floor(random() * parts.length);
    parts[at] = pick(random, ['perhaps', 'green', 'Tuesday', 'window', 'seldom']);
    return parts.join(' ');
  },
  missing: (words, random) => {
    const parts = words.split(' ');
    if (parts.length < 5) return undefined;
    parts.splice(1 + Math.floor(random() * (parts.length - 2)), 1);
    return parts.join(' ');
  },
  added: (words, random) => {
    const parts = words.split(' ');
    if (parts.length < 3) return undefined;
    parts.splice(1 + Math.floor(random() * (parts.length - 1)), 0, pick(random, ['really', 'always', 'two']));
    return parts.join(' ');
  },
  name: (words) => {
    const name = /(?<=\p{Ll} )\p{Lu}\p{Ll}{2,}/u.exec(words);
    return name ? words.replace(name[0], 'Mildenhall') : undefined;
  },
  number: (words) => {
    const number = /\d+/.exec(words);
    return number ? words.replace(number[0], String(Number(number[0]) + 1)) : undefined;
  },
  negation: (words) => {
    const changed = words.replace(/\b(is|was|are|will|can|do|have|would)\b(?! not)/, '$1 not');
    return changed === words ? undefined : changed;
  },
  contraction: (words) => {
    const changed = words.replace(/\b(is|was|are|did|do|does|have|would|could|should)n['’]t\b/, '$1');
    return changed === words ? undefined : changed;
  },
  order: (words, random) => {
    const parts = words.split(' ');
    if (parts.length < 4) return undefined;
    const at = Math.floor(random() * (parts.length - 1));
    const [one, other] = [parts[at]!, parts[at + 1]!];
    parts.splice(at, 2, other, one);
    const bare = (word: string): string => word.toLowerCase().replace(/\P{L}/gu, '');
    return bare(one) === bare(other) || !bare(one) || !bare(other) ? undefined : parts.join(' ');
  },
  'negation in brackets': (words, random) => {
    const parts = words.split(' ');
    if (parts.length < 6) return undefined;
    parts.splice(2 + Math.floor(random() * (parts.length - 4)), 0, '[not]');
    return parts.join(' ');
  },
};

/** Pairs in turn from the ways that are given, from quotations and the texts they are in. */
function pairs(
  ways: typeof TRUE,
  quotes: readonly { readonly words: string; readonly source: string }[],
  count: number,
  seed: number,
): Pair[] {
  const random = randomFrom(seed);
  const kinds = Object.keys(ways);
  const made: Pair[] = [];
  for (let turn = 0; made.length < count && turn < count * 20; turn++) {
    const { words, source } = quotes[turn % quotes.length]!;
    const kind = kinds[turn % kinds.length]!;
    const quote = ways[kind]!(words, random);
    if (quote !== undefined) made.push({ kind, source, quote });
  }
  return made;
}

export const truePairs = (quotes: Parameters<typeof pairs>[1], count: number): Pair[] => pairs(TRUE, quotes, count, 11);
export const mutatedPairs = (quotes: Parameters<typeof pairs>[1], count: number): Pair[] =>
  pairs(MUTATED, quotes, count, 12);
