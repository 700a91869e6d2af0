import { passLink } from '../model/address.js';
import { present } from '../model/present.js';
import { isPost, readAddress, readFrame, readPost } from './embeds.js';
import { joinParagraphs, readParagraphs, wordsWithin } from './inlines.js';
import { keepsWords } from './kept-words.js';
import { elementOf, createText } from './parse.js';
import { captionOf, elementsWithin, readCaption, readImage } from './pictures.js';
import { readPullQuoteMarkup } from './pull-quote.js';
import { readCode, readMedia, readTable } from './rare-blocks.js';
import { KEY_POINTS, KEY_POINTS_TITLE, PULLED } from './box-names.js';
import { hasClass, isParsed } from './prepare-tree.js';
import { attributeOf } from './tree.js';
const named = (names) => (element) => names.test(element.localName);
const classed = (names) => (element) => hasClass(element, names);
const isPicture = named(/^(img|picture)$/);
const GALLERY = /(^| )(wp-block-gallery|kg-gallery-card|tiled-gallery|gallery|blocks-gallery-grid|wp-block-jetpack-\w+)( |$)/;
/** Markup of newsroom systems, and plain HTML. The first entry that matches reads the element. */
const KNOWN_MARKUP = [
    { is: isPost, read: readPost },
    { is: named(/^(iframe|embed|object|oembed)$/), read: readFrame, isFinal: true },
    { is: classed(/\bkg-bookmark-card\b/), read: readBookmark },
    { is: classed(/\bkg-(audio|video)-card\b/), read: readPlayerCard, isFinal: true },
    { is: classed(/\bkg-file-card\b/), read: readFileCard },
    { is: classed(/\bkg-callout-card\b/), read: readCallout, isFinal: true },
    {
        is: (element) => element.localName === 'details' || hasClass(element, /\bkg-toggle-card\b/),
        read: readToggle,
        isFinal: true,
    },
    { is: classed(/\belement-rich-link\b/), read: readRichLink },
    { is: classed(GALLERY), read: readGallery },
    { is: (element) => element.localName === 'table' && !hasClass(element, /\btr-caption-container\b/), read: readData },
    {
        is: (element) => element.localName === 'blockquote' || hasClass(element, PULLED) || isAroundQuote(element),
        read: readQuote,
    },
    { is: isKeyPoints, read: readKeyPoints },
    { is: named(/^aside$/), read: readAside, isFinal: true },
    { is: isPicture, read: readPicture },
    { is: isCaptioned, read: readCaptioned, isFinal: true },
    {
        is: (element) => element.localName === 'figure' || hasClass(element, /\b(wp-caption|tr-caption-container)\b/),
        read: readFigure,
    },
    { is: named(/^(audio|video)$/), read: readPlayer, isFinal: true },
    { is: named(/^pre$/), read: readProgram },
];
/** Reads an element with known markup; `undefined` if it is unknown or text would be lost. */
export function readKnown(element, story, flow) {
    for (const { is, read, isFinal } of KNOWN_MARKUP) {
        if (!is(element))
            continue;
        const blocks = read(element, story, flow);
        if (blocks && (isFinal || keepsWords(element, blocks)))
            return blocks;
    }
    return undefined;
}
const partOf = (element, names) => elementsWithin(element, classed(names))[0];
const wordsOfPart = (element, names) => {
    const part = partOf(element, names);
    return part ? wordsWithin(part).trim() : '';
};
/** Reads the rest of an element while one child is removed. */
function apart(part, read) {
    const kept = part?.childNodes ?? [];
    if (part)
        part.childNodes = [];
    const result = read();
    if (part)
        part.childNodes = kept;
    return result;
}
/** A caption as paragraphs, for blocks without a caption. */
function captionBlocks(line, flow) {
    return line ? flow(line.childNodes) : [];
}
function readPicture(element, story) {
    const image = readImage(element, story);
    return image ? [{ type: 'figure', image }] : [];
}
/** Reads a figure with one picture, several pictures, or other content with a caption. */
function readFigure(element, story, flow) {
    const line = captionOf(element);
    const pictures = elementsWithin(element, isPicture);
    if (pictures.length > 1)
        return readGallery(element, story);
    if (!pictures[0])
        return readEmbedded(element, line, story, flow);
    const image = readImage(pictures[0], story);
    if (!image)
        return undefined;
    noteLinks(element, story);
    const display = /\b(?:align|kg-width-|element--)(wide|full|immersive|showcase)\b/.exec(attributeOf(element, 'class'))?.[1];
    return [
        {
            type: 'figure',
            // Without a `figcaption`, the text beside the picture is its caption.
            image: { ...image, ...readCaption(line ?? element, story) },
            ...(display && { display: /^(wide|showcase)$/.test(display) ? 'wide' : 'full' }),
        },
    ];
}
/** A placeholder for embedded content that the system fills; without it only the URL is known. */
function readEmbedded(element, line, story, flow) {
    const address = wordsWithin(element, { skip: (inner) => inner === line }).trim();
    if (!hasClass(element, EMBEDDED) || !/^https?:\S+$/.test(address))
        return undefined;
    return [...readAddress(address, story), ...captionBlocks(line, flow)];
}
const EMBEDDED = /\b(wp-block-embed|kg-embed-card|op-interactive|element-embed)\b/;
function noteLinks(element, { notes }) {
    const around = elementsWithin(element, named(/^a$/)).find((anchor) => elementsWithin(anchor, isPicture).length > 0);
    if (around)
        notes.note('unknown-field', LINKED_BOX);
}
/** Message for a link around content that cannot be a link in the model. */
export const LINKED_BOX = 'A link around a picture or another block is removed; its content is kept.';
function isCaptioned(element) {
    if (element.localName !== 'figure')
        return false;
    return elementsWithin(element, named(/^(iframe|audio|video|object|embed|oembed|table|pre|blockquote)$/)).length > 0;
}
/** Reads content with a caption. If the model has a caption for the block, it is set; otherwise it becomes a paragraph. */
function readCaptioned(element, story, flow) {
    const line = captionOf(element);
    const blocks = apart(line, () => flow(element.childNodes));
    const found = readCaption(line, story);
    const [only] = blocks;
    if (blocks.length === 1 && (only?.type === 'audio' || only?.type === 'video'))
        return [{ ...only, ...found }];
    if (blocks.length === 1 && only?.type === 'table' && !only.caption && !found.credit)
        return [{ ...only, ...found }];
    return [...blocks, ...captionBlocks(line, flow)];
}
/** Reads a gallery of pictures, which can each have a caption. */
function readGallery(element, story) {
    const isItem = (inner) => (/^(figure|li|dl)$/.test(inner.localName) || hasClass(inner, /\bgallery-item\b/)) &&
        elementsWithin(inner, isPicture).length === 1;
    const parts = elementsWithin(element, (inner) => isPicture(inner) || isItem(inner) || inner.localName === 'figcaption' || hasClass(inner, /\bgallery-caption\b/));
    const images = [];
    for (const part of parts) {
        const picture = isPicture(part) ? part : elementsWithin(part, isPicture)[0];
        const image = picture && readImage(picture, story);
        if (image)
            images.push({ ...image, ...(part === picture ? {} : readCaption(captionOf(part), story)) });
    }
    const line = parts.find((part) => part.localName === 'figcaption' || (!isPicture(part) && !isItem(part)));
    const caption = line && joinParagraphs(readParagraphs(line.childNodes, story));
    noteLinks(element, story);
    return images.length > 1
        ? [{ type: 'gallery', images, ...present({ caption: caption?.length && caption }) }]
        : undefined;
}
function isAroundQuote(element) {
    return /^(figure|aside)$/.test(element.localName) && elementsWithin(element, named(/^blockquote$/)).length === 1;
}
/** Elements that a quotation in the model cannot contain. Lists and headings are allowed: they become lines. */
const RICH = /^(table|iframe|object|embed|oembed|audio|video|pre|hr|figure|blockquote|img|picture)$/;
/** Maximum length of a quotation with headings or lists: some systems write whole stories as quotations. */
const LONGEST_LISTED = 3_000;
function readQuote(element, story) {
    const quote = element.localName === 'blockquote' ? element : (elementsWithin(element, named(/^blockquote$/))[0] ?? element);
    if (elementsWithin(quote, named(RICH)).length > 0)
        return undefined;
    const isListed = elementsWithin(quote, named(/^(h[1-6]|ul|ol|dl)$/)).length > 0;
    if (isListed && wordsWithin(quote).length > LONGEST_LISTED)
        return undefined;
    const pictures = elementsWithin(element, isPicture);
    if (pictures.length > 1)
        return undefined;
    const isPulled = hasClass(element, PULLED) || hasClass(quote, PULLED);
    const read = readPullQuoteMarkup(elementOf('div', [isPulled ? withSpeaker(element, quote) : element]), story);
    if (!read)
        return undefined;
    const found = { ...read };
    // `repeats` is computed later, when the whole story is known.
    if (isPulled)
        delete found.repeats;
    // The picture is read again below, with its files in all widths.
    delete found.image;
    const image = pictures[0] && readImage(pictures[0], story);
    // The text of a date belongs to the story.
    const time = elementsWithin(element, named(/^time$/))[0];
    const words = time ? wordsWithin(time).trim() : '';
    const date = found.date && (found.date.text || !words ? found.date : { ...found.date, text: words });
    const type = isPulled || found.repeats ? 'pull-quote' : 'quote';
    return [{ type, ...found, ...present({ date, image }) }];
}
/** A pull quote without a quotation element whose last line is only a name: that line becomes its attribution. */
function withSpeaker(element, quote) {
    const lines = element.childNodes.filter((node) => isParsed(node) || node.nodeValue.trim());
    const last = lines.at(-1);
    if (quote !== element || lines.length < 2 || !last || !isParsed(last))
        return element;
    const isLine = /^(cite|footer|figcaption)$/.test(last.localName);
    const isNamed = /^(p|div|span|h[1-6]|strong|b|small)$/.test(last.localName) && isName(wordsWithin(last).trim());
    if (!isLine && !isNamed)
        return element;
    const said = element.childNodes.filter((node) => node !== last);
    return elementOf('figure', [elementOf('blockquote', said), elementOf('figcaption', [last])]);
}
/** Whether a line is a name, possibly with a role: it has capital letters and does not end like a sentence. */
const isName = (words) => words.length < 80 && /^(?:(?:[—–―]|--?) ?)?\p{Lu}[^.!?…]*$/u.test(words) && /^[^,]*\s\p{Lu}/u.test(words);
/** Whether a list, or a box with only a list, has the title or class name of a list of key points. */
function isKeyPoints(element) {
    if (/^(ul|ol)$/.test(element.localName))
        return hasClass(element, KEY_POINTS);
    if (!/^(aside|div|section)$/.test(element.localName))
        return false;
    const parts = element.childNodes.filter((node) => isParsed(node) || node.nodeValue.trim());
    const [first] = parts;
    const lists = parts.filter((node) => isParsed(node) && /^(ul|ol)$/.test(node.localName));
    if (lists.length !== 1 || parts.length > 2 || parts.at(-1) !== lists[0] || !first)
        return false;
    const title = parts.length === 2 ? wordsWithin(first).trim() : '';
    return KEY_POINTS_TITLE.test(title) || (hasClass(element, KEY_POINTS) && title.length < 80);
}
function readKeyPoints(element, story) {
    const list = elementsWithin(element, named(/^(ul|ol)$/))[0] ?? element;
    const items = elementsWithin(list, named(/^li$/)).map((item) => joinParagraphs(readParagraphs(item.childNodes, story)));
    const title = wordsWithin(element, { skip: (inner) => inner === list }).trim();
    return [{ type: 'key-points', ...present({ title }), items: items.filter((item) => item.length > 0) }];
}
/** Reads a box beside the text as a callout, with its heading as title. */
function readAside(element, _story, flow) {
    const first = element.childNodes.find((node) => isParsed(node) || node.nodeValue.trim());
    const heading = first && isParsed(first) && /^h[1-6]$/.test(first.localName) ? first : undefined;
    const title = heading ? wordsWithin(heading).trim() : '';
    const content = apart(heading, () => flow(element.childNodes));
    const hasText = content.some(({ type }) => /^(paragraph|list|table)$/.test(type));
    if (hasText)
        return [{ type: 'callout', ...present({ title }), content }];
    return [...(title ? [{ type: 'heading', level: 3, content: [title] }] : []), ...content];
}
/** Reads a data table; `undefined` for a layout table, whose cells are read as blocks. */
function readData(element, story) {
    const cells = elementsWithin(element, named(/^t[dh]$/));
    const boxes = elementsWithin(element, named(/^(h[1-6]|table|iframe|object|audio|video|pre|figure|blockquote|img|picture)$/));
    if (cells.length < 2 || boxes.length > 0 || attributeOf(element, 'role') === 'presentation')
        return undefined;
    const { rows, head, ...table } = readTable(element, story);
    const filled = rows.filter((row) => row.length > 0);
    const top = head?.filter((row) => row.length > 0);
    if (filled.length === 0)
        return top?.length ? [{ ...table, rows: top }] : undefined;
    return [{ ...table, ...present({ head: top?.length && top }), rows: filled }];
}
function readPlayer(element, story) {
    const media = readMedia(element, element, story);
    if (!media)
        story.notes.note('missing', 'A recording without a URL is removed.');
    return media ? [media] : [];
}
/** Reads a player of Ghost: a recording and the buttons of the player's script. */
function readPlayerCard(card, story) {
    const player = elementsWithin(card, named(/^(audio|video)$/))[0];
    const media = player && readMedia(player, player, story);
    if (!media)
        return undefined;
    const picture = partOf(card, /\bkg-audio-thumbnail\b/);
    const poster = picture && readImage(picture, story);
    story.notes.note('unknown-type', 'The controls of a player are removed.');
    return [
        {
            ...media,
            ...present({ title: wordsOfPart(card, /\bkg-audio-title\b/), poster: media.poster ?? poster }),
            ...readCaption(captionOf(card), story),
        },
    ];
}
function readFileCard(card, story) {
    const url = passLink(attributeOf(elementsWithin(card, named(/^a$/))[0], 'href'), story.url);
    const about = partOf(card, /\bkg-file-card-caption\b/);
    const description = about && joinParagraphs(readParagraphs(about.childNodes, story));
    const kicker = wordsOfPart(card, /\bkg-file-card-metadata\b/);
    const title = wordsOfPart(card, /\bkg-file-card-title\b/);
    if (!url)
        return undefined;
    return [
        {
            type: 'related',
            links: [{ url, ...present({ title, kicker, description: description?.length && description }) }],
        },
    ];
}
/** Reads a bookmark card of Ghost, which links to another page. */
function readBookmark(card, story, flow) {
    const url = passLink(attributeOf(elementsWithin(card, named(/^a$/))[0], 'href'), story.url);
    if (!url)
        return undefined;
    const about = partOf(card, /\bkg-bookmark-description\b/);
    const description = about && joinParagraphs(readParagraphs(about.childNodes, story));
    const thumbnail = partOf(card, /\bkg-bookmark-thumbnail\b/);
    const image = thumbnail && elementsWithin(thumbnail, isPicture).length > 0 && readImage(thumbnail, story);
    const fields = present({
        title: wordsOfPart(card, /\bkg-bookmark-title\b/),
        kicker: [/\bkg-bookmark-author\b/, /\bkg-bookmark-publisher\b/]
            .map((name) => wordsOfPart(card, name))
            .filter(Boolean)
            .join(', '),
        description: description?.length && description,
        image,
    });
    return [{ type: 'related', links: [{ url, ...fields }] }, ...captionBlocks(captionOf(card), flow)];
}
/** Reads the Guardian's link to another story, which begins with “Related:”. */
function readRichLink(element) {
    const anchors = elementsWithin(element, (inner) => inner.localName === 'a' && attributeOf(inner, 'href') !== '');
    const links = anchors.map((anchor) => ({
        url: attributeOf(anchor, 'href'),
        ...present({ title: wordsWithin(anchor).trim() }),
    }));
    const inLinks = new Set(anchors);
    const before = wordsWithin(element, { skip: (inner) => inLinks.has(inner) }).trim();
    const [only] = links;
    if (!only)
        return undefined;
    return links.length === 1
        ? [{ type: 'related', links: [{ ...only, ...present({ kicker: before }) }] }]
        : [{ type: 'related', ...present({ title: before }), links }];
}
/** Reads a callout of Ghost: an emoji and text in one line. */
function readCallout(card, _story, flow) {
    for (const part of elementsWithin(card, classed(/\bkg-callout-(emoji|text)\b/))) {
        part.localName = 'span';
        part.childNodes.push(createText(' '));
    }
    const content = flow(card.childNodes);
    return content.length > 0 ? [{ type: 'callout', content }] : [];
}
/** Reads a collapsible block as a callout with its title and content. */
function readToggle(element, _story, flow) {
    const head = elementsWithin(element, named(/^summary$/))[0] ?? partOf(element, /\bkg-toggle-heading-text\b/);
    const title = head ? wordsWithin(head).trim() : '';
    const content = apart(head, () => flow(element.childNodes));
    if (content.length > 0)
        return [{ type: 'callout', ...present({ title }), content }];
    return title ? [{ type: 'paragraph', content: [title] }] : [];
}
/** Reads preformatted text as code. It can also be a poem, written so for its line breaks. */
function readProgram(element, _story, flow) {
    if (!hasClass(element, /\bwp-block-verse\b/))
        return [readCode(element)];
    return flow(element.childNodes.flatMap((node) => versesOf(node)));
}
const versesOf = (node) => node.nodeType === 1
    ? [node]
    : (node.nodeValue ?? '')
        .split('\n')
        .flatMap((line, at) => [...(at > 0 ? [elementOf('br')] : []), createText(line)]);
