import { writtenId } from './anchors.js';
import { element } from './element.js';
import { plainPicture } from './picture.js';
import { plainPullQuote } from './pull-quote.js';
import { plainRareBlock } from './rare-blocks.js';
import { plainParagraphs, plainText } from './text.js';
/** Converts blocks to plain HTML. */
export function plainBlocks(blocks, style) {
    const written = [];
    for (const block of blocks)
        for (const piece of plainBlock(block, style))
            written.push(piece);
    return written;
}
function plainBlock(block, style) {
    const { locale, level, isUntitled } = style;
    switch (block.type) {
        case 'paragraph':
            return plainParagraphs(block.content);
        case 'heading': {
            // `h6` is the lowest heading in HTML: below a headline of level 4 or more, several levels share it.
            const tag = `h${Math.min(6, level + (block.level ?? 2) - 1)}`;
            return [
                element(tag, { id: writtenId(block.id), 'data-news': isUntitled && 'subhead' }, plainText(block.content)),
            ];
        }
        case 'quote':
            return [plainPullQuote(block, locale, block.repeats ? 'quote' : undefined)];
        case 'pull-quote':
            return [plainPullQuote(block, locale, 'pull-quote')];
        case 'figure':
            return [plainPicture(block.image)];
        case 'list':
            return [
                element(block.ordered ? 'ol' : 'ul', { start: block.ordered && block.start }, block.items.map((item) => element('li', {}, plainItem(item, style)))),
            ];
        case 'divider':
            return [element('hr', {})];
        default:
            return plainRareBlock(block, style, plainBlocks);
    }
}
/** The blocks of a list item. A single paragraph is written without `p`. */
function plainItem(item, style) {
    const [only, ...others] = item;
    return only?.type === 'paragraph' && others.length === 0 ? plainText(only.content) : plainBlocks(item, style);
}
