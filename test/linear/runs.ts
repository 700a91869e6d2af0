/** What is repeated in a run: single letters that readers look for, and the beginnings of what never ends. */
export const LETTERS = [' ', '\t', '\n', '\u00A0', '#', '*', '_', '<', '&', '"', '[', '-'] as const;
export const BEGINNINGS = [
  '`',
  ':',
  ',',
  '=',
  '(',
  '{',
  '.',
  '|',
  '~',
  '\\',
  '/',
  '@',
  "'",
  '“',
  '>',
  '!',
  '0',
  'a',
  ' a',
  'A ',
  'a, ',
  'a@',
  '1:',
  '![',
  '[](',
  '{{',
  '{% ',
  '<a ',
  '<!--',
  '&#',
  '**a',
  '_a_',
  '\r\n',
  '\n\n',
  '\n> ',
  '\n- ',
  '\n ',
  '<br>',
  '\u200B',
] as const;

/** Puts a run into a place. */
export type Shape = (words: string, run: string) => string;
/** A run in the middle of what stands there: this leaves it its kind. */
export const amid: Shape = (words, run) => words.slice(0, words.length >> 1) + run + words.slice(words.length >> 1);
/** The same before what stands there, in it and after it. */
export const everywhere: Shape = (words, run) => run + amid(words, run) + run;

/** A field that decides what a value is, or what belongs to it: with a run in it nothing else would be read. */
const DECIDES = /type$|^(@context|@id|id|_ref|version|layout|role|format|style|identifier|uri|guid|status)$/i;

type Change = (words: string, field: string) => string;

/** A value with all of its strings changed, also those of JSON that stands in a string. */
export function changedJson(value: unknown, change: Change, field = ''): unknown {
  if (typeof value === 'string') {
    const inner = /^[[{]/.test(value) ? parsed(value) : undefined;
    return inner === undefined ? change(value, field) : JSON.stringify(changedJson(inner, change, field));
  }
  if (Array.isArray(value)) return value.map((entry) => changedJson(entry, change, field));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, changedJson(entry, change, key)]));
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** How many strings a value has. */
function stringsIn(value: unknown): number {
  let count = 0;
  changedJson(value, (words) => {
    count++;
    return words;
  });
  return count;
}

/** JSON with a run in all strings that are read for their words. */
export const jsonWithRuns = (sample: unknown, unit: string, shape: Shape) => {
  const fields = Math.max(1, stringsIn(sample));
  return (count: number): string => {
    const run = unit.repeat(Math.ceil(count / fields / unit.length));
    return JSON.stringify(changedJson(sample, (words, field) => (DECIDES.test(field) ? words : shape(words, run))));
  };
};

/** JSON with a run in the strings that decide. */
export const jsonWithRunsInNames = (sample: unknown, unit: string) => (count: number) =>
  JSON.stringify(
    changedJson(sample, (words, field) =>
      DECIDES.test(field) ? amid(words, unit.repeat(Math.ceil(count / 8))) : words,
    ),
  );

type Path = readonly (string | number)[];

/** Every list with something in it, and every record. */
export function holdersIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  const isEmpty = Array.isArray(value) && value.length === 0;
  return [
    ...(isEmpty ? [] : [path]),
    ...Object.entries(value).flatMap(([key, below]) => holdersIn(below, [...path, key])),
  ];
}

/** A value with what stands in one place replaced. */
export function replaced(value: unknown, [key, ...path]: Path, change: (inner: unknown) => unknown): unknown {
  if (key === undefined) return change(value);
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as Record<string, unknown>;
  copy[key] = replaced(copy[key], path, change);
  return copy;
}

/** JSON in which a list has many entries, or a record many fields, no two of which are the same. */
export const jsonWithMany = (sample: unknown, path: Path) => (count: number) =>
  JSON.stringify(
    replaced(sample, path, (inner) =>
      Array.isArray(inner)
        ? Array.from({ length: count }, (_, index) => {
            const entry = (inner as unknown[])[index % inner.length];
            return changedJson(entry, (words, field) =>
              /type$|^(role|layout)$/i.test(field) ? words : `${words}${index}`,
            );
          })
        : {
            ...(inner as object),
            ...Object.fromEntries(Array.from({ length: count }, (_, index) => [`field${index}`, `words ${index}`])),
          },
    ),
  );

/** Markup with a run in all of its text, or in all values of its attributes. */
export const markupWithRuns = (sample: string, unit: string, shape: Shape, where: 'text' | 'attributes') => {
  const pattern =
    where === 'text' ? /(?<=[>[])[^<>\]]*[\p{L}\d][^<>\]]*(?=<|\]\])/gu : /(?<=\s(?!xmlns)[\w:-]+=")[^"]+(?=")/g;
  const places = Math.max(1, sample.match(pattern)?.length ?? 0);
  return (count: number): string => {
    const run = unit.repeat(Math.ceil(count / places));
    return sample.replace(pattern, (words) => shape(words, run));
  };
};

/** Text with a run in every line, or at its beginning and its end. */
export const textWithRuns = (sample: string, unit: string, shape: Shape) => {
  const lines = sample.split('\n');
  return (count: number): string => {
    const run = unit.repeat(Math.ceil(count / lines.length));
    return lines.map((line) => (line === '' || /^(---|BEGIN|END)/.test(line) ? line : shape(line, run))).join('\n');
  };
};

/** Text with a run in what stands behind the first colon of every line. */
export const propertiesWithRuns = (sample: string, unit: string, shape: Shape) => {
  const lines = sample.split('\n');
  return (count: number): string => {
    const run = unit.repeat(Math.ceil(count / lines.length));
    return lines
      .map((line) => {
        const value = line.indexOf(':') + 1;
        return value === 0 || /^(BEGIN|END)/.test(line) ? line : line.slice(0, value) + shape(line.slice(value), run);
      })
      .join('\n');
  };
};

/** An element in markup: from where to where it reaches, and how long its opening tag is. */
interface Found {
  readonly name: string;
  readonly start: number;
  readonly open: number;
  readonly end: number;
}

/** Each element of well-formed markup that is the first of its name within elements of theirs. */
export function elementsIn(markup: string): Found[] {
  const found = new Map<string, Found>();
  const within: { path: string; name: string; start: number; open: number }[] = [];
  for (const match of markup.matchAll(
    /<!\[CDATA\[[^]*?\]\]>|<!--[^]*?-->|<(\/?)([\w:.-]+)((?:[^<>"]|"[^"]*")*?)(\/?)>/g,
  )) {
    const [whole, close, name, , empty] = match;
    if (name === undefined) continue;
    const isVoid = /^(meta|link|br|img|hr|source|track)$/.test(name) && !markup.includes(`</${name}>`);
    const end = match.index + whole.length;
    if (!close) {
      const path = `${within.at(-1)?.path ?? ''}/${name}`;
      const element = { path, name, start: match.index, open: end };
      if (empty || isVoid) {
        if (!found.has(path)) found.set(path, { ...element, end });
      } else within.push(element);
    } else {
      const element = within.pop();
      if (element?.name !== name) throw new Error(`${name} closes ${element?.name}`);
      if (!found.has(element.path)) found.set(element.path, { ...element, end });
    }
  }
  return [...found].map(([path, element]) => ({ ...element, name: path }));
}

/** Markup in which an element stands many times over, each with other words. */
export const markupWithMany = (sample: string, { start, end }: Found) => {
  const element = sample.slice(start, end);
  return (count: number): string => {
    const all = Array.from({ length: count }, (_, index) =>
      element
        .replace(/(?<=[\p{L}\d])(?=<)/gu, String(index))
        .replace(/(?<=\s(?:id|href|guid|url|src)="[^"]*)(?=")/g, String(index)),
    );
    return sample.slice(0, start) + all.join('\n') + sample.slice(end);
  };
};

/** Markup in which an element stands in itself, again and again. */
export const markupNested = (sample: string, { start, open, end }: Found) => {
  const [tag, rest] = [sample.slice(start, open), sample.slice(open, end)];
  const close = /<\/[^<>]*>$/.exec(rest)?.[0] ?? '';
  return (count: number): string =>
    sample.slice(0, start) + tag.repeat(count) + rest + close.repeat(count) + sample.slice(end);
};

/** Markup in which an opening tag has many attributes. */
export const markupWithAttributes = (sample: string, { start, open }: Found) => {
  const name = /^<[\w:.-]+/.exec(sample.slice(start, open))![0];
  return (count: number): string =>
    sample.slice(0, start) +
    name +
    Array.from({ length: count }, (_, index) => ` data-a${index}="${index}"`).join('') +
    sample.slice(start + name.length);
};
