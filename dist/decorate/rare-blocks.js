import { englishBlocks } from '../i18n/messages.js';
import { ID_PREFIX } from '../model/anchor.js';
import { ownValue } from '../model/own.js';
import { elementWith, isBox } from '../plain/element.js';
import { contextWith } from './context.js';
import { findElement, isBlankText, isFilled, LINE_END, textWithin } from './copy.js';
import { drawCorrection } from './correction.js';
import { drawDate } from './date.js';
import { drawImage } from './picture.js';
import { drawBlocks, drawCaption, drawContent, drawFigure, drawHeading, drawLine, levelBelow, ownAttributes, separated, trimmed, withParagraphs, } from './draw.js';
/** Draws a block of a rare kind; `undefined` for one without a rule. */
export function drawRareBlock(block, context) {
    const { tag, attributes } = block;
    // A table keeps its tag whatever its hook is, because rows and cells can only be in a table.
    const drawn = (tag === 'table' ? undefined : ownValue(DRAW_HOOK, attributes['data-news'] ?? '')?.(block, context)) ??
        ownValue(DRAW_TAG, tag)?.(block, context);
    return drawn && [drawn];
}
/** How blocks with a `data-news` attribute are drawn. Itineraries have their own chunk. */
const DRAW_HOOK = {
    callout: (block, context) => drawBox(block, context, 'callout'),
    correction: (block, context) => drawCorrection(block, context, { class: 'aside' }),
    embed: drawEmbed,
    frame: ({ content }, context) => elementWith('section', { part: 'embed', class: 'guest' }, [
        elementWith('p', { class: 'aside' }, drawContent(content, context)),
    ]),
    gallery: drawGallery,
    'key-points': (block, context) => drawBox(block, context, 'key-points', 'guest points'),
    media: drawMedia,
    note: (block, context) => elementWith('p', { ...ownAttributes(block), part: 'note', class: 'aside' }, drawContent(block.content, context)),
    related: drawRelated,
    timeline: drawTimeline,
    update: drawUpdate,
};
const drawBarePlayer = (player, context) => elementWith('figure', { part: player.tag, class: 'figure' }, [drawPlayer(player, context)]);
/** How blocks with their own HTML element are drawn. */
const DRAW_TAG = {
    audio: drawBarePlayer,
    pre: (block, context) => elementWith('pre', { ...ownAttributes(block), part: 'code', tabindex: '0' }, [
        elementWith('code', {}, verbatim(block.content, context)),
    ]),
    table: drawTable,
    video: drawBarePlayer,
};
/** Draws program code: line breaks are kept, and so are elements that highlight it. */
const verbatim = (nodes, context) => nodes.map((node) => {
    if (typeof node === 'string')
        return node;
    if (node.tag === 'br')
        return '\n';
    const isHolder = /^(code|div|p)$/.test(node.tag);
    return [
        isHolder ? verbatim(node.content, context) : drawContent([node], context),
        node.tag !== 'code' && node.isBox && '\n',
    ];
});
const isHeading = (node) => typeof node === 'object' && /^h[1-6]$/.test(node.tag);
/** Splits a block into its title, a heading at its start, and the rest. */
function titled({ content }) {
    const first = content.findIndex((node) => !isBlankText(node));
    const title = content[first];
    return title !== undefined && isHeading(title) && title.attributes['data-news'] !== 'subhead'
        ? { title, rest: content.toSpliced(first, 1) }
        : { title: undefined, rest: content };
}
const drawTitle = (title, context, part = 'label') => title && [drawHeading(title, part, levelBelow(context.headingLevel, 1), context), '\n'];
/** Draws a box that is set apart from the story, such as a callout. */
function drawBox(block, context, part, names = 'guest') {
    const { title, rest } = titled(block);
    return elementWith('section', { ...ownAttributes(block), part, class: names }, [
        drawTitle(title, context),
        drawBlocks(rest, context).map((node) => withoutListPart(node, part)),
    ]);
}
/** Removes the CSS part `list`, because a list of key points has its own style. */
const withoutListPart = (node, part) => part !== 'key-points' || typeof node === 'string' || node.attributes['part'] !== 'list'
    ? node
    : elementWith(node.tag, chosen(node, 'id lang dir start reversed type'), node.content);
function drawGallery(block, context) {
    const caption = block.content.find((node) => typeof node === 'object' && node.tag === 'figcaption');
    const pictures = withParagraphs(block.content.filter((node) => node !== caption)).filter((node) => isFilled([node]));
    const style = { part: 'figure', isFirst: false, sizes: '(min-width: 40em) 30em, 85vw' };
    // The pictures are in a scroll container. It can be focused, so that the arrow keys scroll it.
    const strip = elementWith('div', { class: 'strip', tabindex: '0', role: 'group', 'aria-label': context.messages.gallery ?? englishBlocks.gallery }, separated(pictures.map((node) => typeof node === 'object' && /^(figure|img|picture)$/.test(node.tag)
        ? drawFigure(node, context, style)
        : drawBlocks([node], context))));
    return elementWith('section', { ...ownAttributes(block), part: 'gallery', class: 'gallery' }, [
        strip,
        caption?.isFilled && ['\n', elementWith('p', { class: 'aside' }, drawLine(caption.content, context))],
    ]);
}
function drawTable(table, context) {
    const row = (node) => elementWith('tr', ownAttributes(node), separated(childElements(node).map((cell) => drawCell(cell, node, context))));
    const group = (node) => elementWith(node.tag, {}, separated(childElements(node).map((inner) => (inner.tag === 'tr' ? row(inner) : drawLoose(inner, context)))));
    const drawn = table.content.flatMap((node) => {
        if (typeof node === 'string')
            return /\S/.test(node) ? [drawContent([node], context)] : [];
        if (node.tag === 'caption')
            return [elementWith('caption', {}, drawLine(node.content, context))];
        if (/^(thead|tbody|tfoot)$/.test(node.tag))
            return [group(node)];
        return [node.tag === 'tr' ? elementWith('tbody', {}, [row(node)]) : drawLoose(node, context)];
    });
    return elementWith('div', {
        part: 'table',
        class: 'table',
        tabindex: '0',
        role: 'group',
        'aria-label': context.messages.table ?? englishBlocks.table,
    }, [elementWith('table', ownAttributes(table), separated(drawn))]);
}
/** The child elements of a list or a table; loose text is wrapped in paragraphs. */
const childElements = ({ content }) => withParagraphs(content);
const drawLoose = (node, context) => drawContent([node], context);
/** The entries of a list. Content between them becomes entries too. */
const entriesOf = (list) => childElements(list).map((node) => (node.tag === 'li' ? node : elementWith('li', {}, [node])));
function drawCell(cell, row, context) {
    if (!/^t[dh]$/.test(cell.tag))
        return elementWith('td', {}, drawContent([cell], context));
    const align = cell.attributes['data-news-align'];
    const isHead = cell.tag === 'th' && !row.content.some((other) => typeof other === 'object' && other.tag === 'td');
    const scope = cell.tag === 'th' ? { scope: cell.attributes['scope'] ?? (isHead ? 'col' : 'row') } : {};
    return elementWith(cell.tag, { ...ownAttributes(cell), ...scope, ...chosen(cell, 'colspan rowspan'), ...(align && { class: align }) }, drawContent(cell.content, context));
}
function drawTimeline(block, context) {
    const { title, rest } = titled(block);
    const list = rest.find((node) => typeof node === 'object' && /^[ou]l$/.test(node.tag));
    const others = rest.flatMap((node) => (node === list ? LINE_END : [node]));
    const entries = list ? entriesOf(list).map((entry) => drawEntry(entry, context)) : [];
    return elementWith('section', { ...ownAttributes(block), part: 'timeline', class: 'guest' }, [
        drawTitle(title, context),
        elementWith('ol', { class: 'timeline' }, separated(entries)),
        isFilled(others) && ['\n', drawBlocks(others, context)],
    ]);
}
function drawEntry(entry, context) {
    const first = entry.content.findIndex((node) => isFilled([node]));
    const date = entry.content[first];
    const isDate = typeof date === 'object' && (date.tag === 'time' || date.attributes['data-news'] === 'date');
    const rest = isDate ? entry.content.slice(first + 1) : entry.content;
    const [head, ...others] = trimmed(rest);
    // Bold text is the title only if it is a separate line, not the start of a paragraph.
    const isTitled = typeof head === 'object' && /^(b|strong)$/.test(head.tag) && (others.length === 0 || isBox(others[0]));
    return elementWith('li', ownAttributes(entry), [
        isDate && [elementWith('p', { class: 'when' }, [drawDate(date, context)]), '\n'],
        isTitled && elementWith('b', {}, drawContent(head.content, context)),
        isTitled && others.length > 0 && '\n',
        drawBlocks(isTitled ? others : rest, context).map((node) => typeof node === 'object' && node.attributes['part'] === 'paragraph' ? { ...node, attributes: {} } : node),
    ]);
}
function drawUpdate(block, context) {
    const { attributes, content } = block;
    const words = { ...englishBlocks, ...context.messages };
    const isByline = (node) => typeof node === 'object' && node.attributes['data-news'] === 'byline';
    const line = content.find(isByline);
    const inner = contextWith(context, { headingLevel: levelBelow(context.headingLevel, 1) });
    const title = content.find((node) => node !== line && isHeading(node) && node.attributes['data-news'] !== 'subhead');
    const rest = content.flatMap((node) => (node === line || node === title ? LINE_END : [node]));
    const marks = [
        attributes['data-news-pinned'] !== undefined && words.pinned,
        attributes['data-news-key'] !== undefined && words.keyUpdate,
    ].filter((mark) => mark !== false);
    const isDate = (node) => typeof node === 'object' && (node.tag === 'time' || node.attributes['data-news'] === 'date');
    const date = line?.content.find(isDate);
    const names = trimmed((line?.content ?? []).filter((node) => node !== date));
    if (typeof names[0] === 'string')
        names[0] = names[0].replace(/^[\s,،、，]+/, '');
    const id = attributes['id'] ?? attributes['data-news-id'];
    return {
        ...elementWith('section', { ...(id && { id: ID_PREFIX + id }), ...ownAttributes(block), part: 'update', class: 'update' }, [
            elementWith('p', { class: 'aside' }, [
                date && drawDate(date, context),
                date && (marks.length > 0 || names.length > 0) && ' ',
                marks.map((mark) => [elementWith('b', { class: 'mark' }, [mark]), ' ']),
                drawContent(names, context).map(withoutBold),
            ]),
            '\n',
            title && [drawHeading(title, 'subhead', levelBelow(context.headingLevel, 1), context), '\n'],
            drawBlocks(rest, inner),
        ]),
        ...(id !== undefined && { key: id }),
    };
}
/** Removes bold, so that names look like the date beside them. */
const withoutBold = (node) => typeof node === 'object' && node.tag === 'strong' ? node.content : node;
function drawRelated(block, context) {
    const { title, rest } = titled(block);
    const list = rest.find((node) => typeof node === 'object' && /^[ou]l$/.test(node.tag));
    const others = rest.flatMap((node) => (node === list ? LINE_END : [node]));
    return elementWith('section', { ...ownAttributes(block), part: 'related', class: 'guest' }, [
        drawTitle(title, context),
        list &&
            elementWith('ul', { class: 'links' }, separated(entriesOf(list).map((item) => drawRelatedLink(item, context)))),
        isFilled(others) && ['\n', drawBlocks(others, context)],
    ]);
}
function drawRelatedLink(item, context) {
    const drawn = item.content.flatMap((node) => {
        if (typeof node === 'string')
            return [node];
        if (node.tag === 'img')
            return [drawImage(node, context)];
        if (node.attributes['data-news'] === 'kicker')
            return [elementWith('span', { class: 'kicker' }, drawContent(node.content, context))];
        if (node.tag === 'p')
            return ['\n', elementWith('p', { class: 'aside' }, drawContent(node.content, context))];
        return [drawContent([node], context)];
    });
    return elementWith('li', ownAttributes(item), drawn);
}
const isPlayer = ({ tag }) => /^(audio|video)$/.test(tag);
function drawMedia(block, context) {
    const player = findElement(block.content, isPlayer);
    if (!player)
        return undefined;
    const line = block.content.find((node) => typeof node === 'object' && node.tag === 'figcaption');
    const title = line?.content.find((node) => typeof node === 'object' && node.attributes['data-news'] === 'title');
    const caption = line &&
        elementWith('figcaption', line.attributes, line.content.filter((node) => node !== title));
    const others = block.content.flatMap((node) => (node === player || node === line ? LINE_END : [node]));
    return elementWith('figure', { ...ownAttributes(block), part: player.tag, class: 'figure' }, [
        title && [elementWith('p', { class: 'label' }, drawContent(title.content, context)), '\n'],
        drawPlayer(player, context),
        isFilled(others) && ['\n', drawBlocks(others, context)],
        caption?.isFilled && ['\n', drawCaption(caption, context)],
    ]);
}
/**
 * A player loads nothing before the reader asks for it. Its poster is a lazy picture behind it, or above a recording of
 * sound: the `poster` of a video would be requested at once, with the address of the page.
 */
function drawPlayer(player, context) {
    const { 'data-news-poster': hook, poster = hook, width, height } = player.attributes;
    if (!poster)
        return drawMediaElement(player, context);
    const size = { ...(width && { width }), ...(height && { height }) };
    const pieces = [
        drawImage(elementWith('img', { src: poster, ...size }, []), contextWith(context, { figure: undefined })),
        '\n',
        drawMediaElement(player, context),
    ];
    return player.tag === 'video' ? elementWith('div', { class: 'player' }, pieces) : pieces;
}
function drawMediaElement(player, context) {
    const isFile = (node) => typeof node === 'object' && /^(source|track)$/.test(node.tag);
    const files = player.content.filter(isFile);
    const fallback = player.content.filter((node) => !isFile(node));
    const source = player.attributes['src'] ?? files.find(({ tag }) => tag === 'source')?.attributes['src'];
    const name = player.attributes['aria-label'];
    return elementWith(player.tag, { ...chosen(player, 'width height aria-label src'), controls: '', preload: 'none' }, [
        files.map((file) => elementWith(file.tag, chosen(file, 'src type kind srclang label'), [])),
        isFilled(fallback)
            ? drawContent(fallback, context)
            : context.isData && source && elementWith('a', { href: source, rel: 'noopener' }, [name ?? source]),
    ]);
}
/** Draws an embed as a card that links to it. The embedded content is never loaded. */
function drawEmbed(block, context) {
    const { content } = block;
    const quote = content.find((node) => typeof node === 'object' && node.tag === 'blockquote');
    const line = content.find((node) => typeof node === 'object' && node.tag === 'p');
    const others = content.flatMap((node) => (node === quote || node === line ? LINE_END : [node]));
    return elementWith('section', { ...ownAttributes(block), part: 'embed', class: 'guest' }, [
        isFilled(others) && [drawBlocks(others, context), '\n'],
        quote && [drawBlocks(quote.content, context), '\n'],
        line && elementWith('p', { class: 'aside' }, drawEmbedLine(line, context)),
    ]);
}
/** Draws the line of an embed: “Author, title (provider)”. */
function drawEmbedLine(line, context) {
    const at = line.content.findIndex((node) => typeof node === 'object' && node.attributes['data-news'] === 'provider');
    const providerElement = line.content[at];
    if (typeof providerElement !== 'object')
        return drawContent(line.content, context);
    const before = line.content.slice(0, at);
    if (typeof before.at(-1) === 'string')
        before.pop();
    return [
        drawContent(before, context),
        ` (${textWithin(providerElement.content)})`,
        drawContent(line.content.slice(at + 1), context),
    ];
}
/** Picks attributes of an element. `names` is separated by spaces; its order is kept. */
function chosen({ attributes }, names) {
    const kept = {};
    for (const name of names.split(' '))
        if (attributes[name] !== undefined)
            kept[name] = attributes[name];
    return kept;
}
