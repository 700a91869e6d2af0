/** Approximate text size on a map of that width: a letter, a line, and the space to the point. */
const LETTER = 7.2;
const LINE = 16;
const GAP = 9;
const SIDES = ['end', 'start', 'above', 'below'];
function boxOf({ x, y }, side, width) {
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
const meet = (one, other) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
/**
 * Finds a side for each label where it overlaps no other label, stays on the map and, if possible, overlaps no line.
 *
 * `lines` are points along the lines. If a name fits nowhere, only its number is shown.
 */
export function placeLabels(marks, lines, width, height) {
    const taken = marks.map(({ x, y }) => ({ left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 }));
    return marks.map((mark, index) => {
        const others = () => taken.filter((_, other) => other !== index);
        const isFree = (box) => box.left >= 0 &&
            box.right <= width &&
            box.top >= 0 &&
            box.bottom <= height &&
            !others().some((o) => meet(box, o));
        const crosses = (box) => lines.some(([x, y]) => x > box.left && x < box.right && y > box.top && y < box.bottom);
        const find = (words) => {
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
