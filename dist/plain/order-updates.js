/**
 * Puts the entries of a live blog in reading order: pinned ones, then the newest first. Other blocks keep their places.
 *
 * A story that has nothing to order is returned as it is.
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
    // Taken one after the other: `shift` would move all that are left each time.
    let at = 0;
    return body.map((block) => (block.type === 'update' ? ordered[at++] : block));
}
