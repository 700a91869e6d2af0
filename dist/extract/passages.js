import { wordsOf } from '../model/text.js';
/** Converts a position in a passage to the position in the block's plain text. */
export function plainOffset({ added, base }, place) {
    let low = 0;
    let high = added.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (added[middle] < place)
            low = middle + 1;
        else
            high = middle;
    }
    return base + place - low;
}
/** The plain text of a block in reading order. Nested blocks, items and cells are separated by line feeds. */
export const plainTextOf = (block) => piecesOf(block).map(wordsOf).join('\n');
/** The passages of a story in reading order. */
export function passagesOf(article) {
    const passages = [];
    const say = (words) => {
        if (words)
            passages.push({ block: -1, kind: 'headline', text: words, base: 0, added: [] });
    };
    say(article.headline);
    if (article.standfirst)
        say(wordsOf(article.standfirst));
    (article.body ?? []).forEach((block, index) => {
        let base = 0;
        for (const piece of piecesOf(block)) {
            addPiece(passages, block, index, piece, base);
            base += wordsOf(piece).length + 1;
        }
    });
    return passages;
}
function addPiece(passages, block, index, piece, base) {
    const isQuote = block.type === 'quote' || block.type === 'pull-quote';
    const whole = isQuote ? [{ type: 'quotation', content: piece }] : piece;
    const { text, added } = marked(whole);
    let from = 0;
    let before = 0;
    for (const part of text.split(/(\n[^\S\n]*\n\s*)/)) {
        const end = from + part.length;
        const inside = [];
        const plainFrom = from - before;
        while (before < added.length && added[before] < end)
            inside.push(added[before++] - from);
        if (/\S/.test(part)) {
            passages.push({
                block: index,
                kind: kindOf(block),
                text: part,
                base: base + plainFrom,
                added: inside,
                ...(isQuote ? { attribution: block.attribution, role: block.role } : {}),
            });
        }
        from = end;
    }
}
function kindOf(block) {
    if (block.type === 'quote' || block.type === 'pull-quote')
        return 'quote';
    if (block.type === 'heading')
        return 'heading';
    if (block.type === 'note' || block.type === 'figure' || block.type === 'gallery')
        return 'caption';
    return 'paragraph';
}
/** A text with quotation marks around its quotations, and the positions of these marks. */
function marked(content) {
    let text = '';
    const added = [];
    const walk = (part) => {
        for (const inline of part) {
            if (typeof inline === 'string')
                text += inline;
            else if (inline.type === 'line-break')
                text += '\n';
            else if (inline.type === 'quotation') {
                const hasOwn = /^[“„«"‘'‚‹「]/.test(wordsOf(inline.content));
                if (!hasOwn)
                    added.push(text.length);
                if (!hasOwn)
                    text += '“';
                walk(inline.content);
                if (!hasOwn)
                    added.push(text.length);
                if (!hasOwn)
                    text += '”';
            }
            else
                walk(inline.content);
        }
    };
    walk(content);
    return { text, added };
}
/** The texts of a block that may contain quotations. */
function piecesOf(block) {
    switch (block.type) {
        case 'paragraph':
        case 'heading':
            return [block.content];
        case 'quote':
        case 'pull-quote':
            return [block.quotation];
        case 'list':
            return block.items.flatMap((item) => item.flatMap(piecesOf));
        case 'callout':
        case 'update':
            return block.content.flatMap(piecesOf);
        case 'note':
        case 'correction':
            return [block.content];
        case 'figure':
            return block.image.caption ? [block.image.caption] : [];
        case 'gallery':
            return block.images.flatMap((image) => (image.caption ? [image.caption] : []));
        default:
            return [];
    }
}
