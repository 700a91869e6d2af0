import { html, nothing } from 'lit';
import { levelBelow, renderHeading } from './heading.js';
import { renderText } from './inlines.js';
import { renderPicture } from './picture.js';
import { renderPullQuote } from './pull-quote.js';
/** How many blocks are laid out and painted together: a section that is out of sight costs next to nothing. */
const SECTION = 24;
/** A body, in sections where it is long. */
export function renderBody(blocks, context) {
    const drawn = renderBlocks(blocks, context);
    if (blocks.length < 2 * SECTION)
        return drawn;
    const sections = [];
    for (let at = 0; at < drawn.length; at += SECTION)
        sections.push(drawn.slice(at, at + SECTION));
    return sections.map((section) => html `<div class="section">${section}</div>`);
}
export const renderBlocks = (blocks, context) => blocks.map((block) => renderBlock(block, context));
/** A block of a story: the common kinds here, the others by the part that knows them. */
function renderBlock(block, context) {
    switch (block.type) {
        case 'paragraph':
            return html `<p part="paragraph">${renderText(block.content, context)}</p>`;
        case 'heading':
            return renderHeading(levelBelow(context.headingLevel, (block.level ?? 2) - 1), 'subhead', renderText(block.content, context));
        case 'quote':
            return renderPullQuote(block, context, 'quote');
        case 'pull-quote':
            return renderPullQuote(block, context, 'pull-quote');
        case 'figure':
            return renderPicture(block.image, context, { part: 'figure', first: false, sizes: '100vw' });
        case 'list':
            return renderList(block, context);
        case 'divider':
            return html `<hr part="divider" />`;
        default:
            // Without the part that knows it, a block's words are shown all the same.
            return (context.renderRare?.(block, context) ?? bareWords(block).map((words) => html `<p part="unknown">${words}</p>`));
    }
}
function renderList({ ordered, start, items }, context) {
    const drawn = items.map((item) => html `<li>${renderItem(item, context)}</li>`);
    return ordered
        ? html `<ol part="list" start=${start ?? nothing}> ${drawn} </ol>`
        : html `<ul part="list"> ${drawn} </ul>`;
}
/** An item's blocks; a lone paragraph needs no box of its own. */
function renderItem(item, context) {
    const [only, ...others] = item;
    return only?.type === 'paragraph' && others.length === 0
        ? renderText(only.content, context)
        : renderBlocks(item, context);
}
const COMMON = /^(paragraph|heading|quote|pull-quote|figure|list|divider)$/;
/** Whether a body holds blocks that need the part for the rare ones. */
export const hasRareBlocks = (blocks) => blocks.some((block) => !COMMON.test(block.type) || (block.type === 'list' && block.items.some(hasRareBlocks)));
/** The words in a block, whatever its kind: every string that is no name or address. */
function bareWords(value) {
    if (typeof value === 'string')
        return [value];
    if (typeof value !== 'object' || value === null)
        return [];
    if (Array.isArray(value))
        return value.every((entry) => typeof entry === 'string') ? [value.join('')] : value.flatMap(bareWords);
    return Object.entries(value).flatMap(([key, inner]) => /^(type|src|url|href|date|zone|id|image|sources|tracks)$/.test(key) ? [] : bareWords(inner));
}
