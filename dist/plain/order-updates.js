/**
 * Sorts the entries of a live blog: pinned entries first, then the newest. Other blocks keep their positions.
 *
 * Returns the same object if there is nothing to sort.
 */
export function inReadingOrder(article) {
    const { body } = article;
    const ordered = body && orderUpdates(body);
    return ordered === body ? article : { ...article, body: [...ordered] };
}
function orderUpdates(body) {
    const updates = body.filter((block) => block.type === 'update');
    if (updates.length < 2)
        return body;
    const when = (update) => Date.parse(update.date?.date ?? '') || 0;
    const ordered = [...updates].sort((a, b) => Number(!!b.pinned) - Number(!!a.pinned) || when(b) - when(a));
    // An index, because `shift` takes time linear in the list.
    let at = 0;
    return body.map((block) => (block.type === 'update' ? ordered[at++] : block));
}
