/** A point on a map and its label. */
export interface Mark {
  readonly x: number;
  readonly y: number;
  readonly numbers: string;
  readonly name: string;
}

/** The side of its point where a label is placed. */
export type Side = 'end' | 'start' | 'above' | 'below';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Approximate text size on a map of that width: a letter, a line, and the space to the point. */
const LETTER = 7.2;
const LINE = 16;
const GAP = 9;

const SIDES: readonly Side[] = ['end', 'start', 'above', 'below'];

function boxOf({ x, y }: Mark, side: Side, width: number): Box {
  switch (side) {
    case 'end':
      return { left: x + GAP, right: x + GAP + width, top: y - LINE / 2, bottom: y + LINE / 2 };
    case 'start':
      return { left: x - GAP - width, right: x - GAP, top: y - LINE / 2, bottom: y + LINE / 2 };
    case 'above':
      return { left: x - width / 2, right: x + width / 2, top: y - GAP - LINE, bottom: y - GAP };
    case 'below':
      return { left: x - width / 2, right: x + width / 2, top: y + GAP, bottom: y + GAP + LINE };
  }
}

const meet = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/**
 * Finds a side for each label where it overlaps no other label, stays on the map and, if possible, overlaps no line.
 *
 * `lines` are points along the lines. If a name fits nowhere, only its number is shown.
 */
export function placeLabels<Point extends Mark>(
  marks: readonly Point[],
  lines: readonly (readonly [x: number, y: number])[],
  width: number,
  height: number,
): (Point & { readonly side: Side })[] {
  const taken: Box[] = marks.map(({ x, y }) => ({ left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 }));
  return marks.map((mark, index) => {
    const others = (): Box[] => taken.filter((_, other) => other !== index);
    const isFree = (box: Box): boolean =>
      box.left >= 0 &&
      box.right <= width &&
      box.top >= 0 &&
      box.bottom <= height &&
      !others().some((o) => meet(box, o));
    const crosses = (box: Box): boolean =>
      lines.some(([x, y]) => x > box.left && x < box.right && y > box.top && y < box.bottom);
    const find = (words: string): Side | undefined => {
      const free = SIDES.filter((side) => isFree(boxOf(mark, side, words.length * LETTER)));
      return free.find((side) => !crosses(boxOf(mark, side, words.length * LETTER))) ?? free[0];
    };
    const full = `${mark.numbers} ${mark.name}`;
    const whole = find(full);
    const side = whole ?? find(mark.numbers) ?? 'end';
    taken.push(boxOf(mark, side, (whole ? full : mark.numbers).length * LETTER));
    return { ...mark, side, name: whole ? mark.name : '' };
  });
}
