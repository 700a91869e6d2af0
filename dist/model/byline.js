/** Number of authors that may be missing from a printed byline before the search for the others stops. */
const MOST_MISSED = 100;
/** Splits a printed byline into text and, at their positions, the authors named in it, in the order of the list. */
export function bylinePieces(byline, authors) {
    const pieces = [];
    let end = 0;
    let missed = 0;
    for (const author of authors) {
        const at = byline.indexOf(author.name, end);
        if (at >= 0) {
            pieces.push(byline.slice(end, at), author);
            end = at + author.name.length;
        }
        else if (++missed > MOST_MISSED)
            break;
    }
    return [...pieces, byline.slice(end)];
}
