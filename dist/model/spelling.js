/** Longer names are not compared, which would take time for nothing. */
const LONGEST = 40;
/** Finds the name that was probably meant: one with other separators between its words, or with one or two typos. */
export function meant(name, names) {
    if (name.length > LONGEST)
        return undefined;
    const bare = (word) => word.toLowerCase().replace(/[-_:. ]/g, '');
    const same = names.find((other) => bare(other) === bare(name));
    if (same !== undefined)
        return same;
    const distances = names.map((other) => ({ other, count: distance(bare(name), bare(other)) }));
    const [best] = distances.sort((one, another) => one.count - another.count);
    return best && best.count <= (best.other.length > 5 ? 2 : 1) ? best.other : undefined;
}
/** Number of characters to insert, delete, change or swap with the next to turn one word into another. */
function distance(from, to) {
    let before = [];
    let last = Array.from({ length: to.length + 1 }, (_, index) => index);
    for (let row = 1; row <= from.length; row++) {
        const line = [row];
        for (let column = 1; column <= to.length; column++) {
            const isSame = from[row - 1] === to[column - 1];
            const isSwapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
            line[column] = Math.min(last[column] + 1, line[column - 1] + 1, last[column - 1] + (isSame ? 0 : 1), isSwapped ? before[column - 2] + 1 : Infinity);
        }
        [before, last] = [last, line];
    }
    return last[to.length];
}
