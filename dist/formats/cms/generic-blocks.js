/** Names of fields that contain the text of a block, in any form. */
const TEXTS = [
    ...[
        'html',
        'rawHtml',
        'processed',
        'rendered',
        'text',
        'content',
        'contents',
        'value',
        'body',
        'copy',
        'quote',
        'quotation',
    ],
    ...['paragraph', 'plaintext', 'markdown', 'raw', 'line'],
];
/** Names of fields that contain a list of blocks. */
const HOLDERS = [
    ...['blocks', 'components', 'children', 'content', 'contents', 'nodes', 'paragraphs', 'elements', 'items', 'body'],
    ...['sections', 'document', 'root', 'doc', 'data', 'entry', 'value'],
];
/** Names of fields with the type of a block. */
const KINDS = [
    'type',
    '__typename',
    '_type',
    'blockType',
    'block_type',
    'kind',
    'component',
    'componentName',
    'acf_fc_layout',
    'name',
];
/** Names of fields that contain an object with the other fields of a block. */
const INNER = ['data', 'attrs', 'attributes', 'props', 'fields', 'contents', 'content', 'value'];
const MAX_DEPTH = 24;
/** The text of a field: a string, the string in an object such as `{ rendered: "…" }`, or the string of one language. */
export function wordsOf(value, { language = 'en' }) {
    if (value.words !== undefined)
        return value;
    const inner = value.first('rendered', 'html', 'processed', 'text', 'value', 'basic', 'main', 'plain', 'raw', 'original', language, 'en');
    if (inner.words !== undefined)
        return inner;
    const [only] = value.fields.filter(([name]) => /^[a-z]{2}([-_][A-Za-z]{2,4})?$/.test(name));
    return only?.[1].words === undefined ? undefined : only[1];
}
/** The blocks of a text in any form: HTML, plain text, a list of texts or blocks, or the document tree of an editor. */
export function blocksIn(value, depth = 0) {
    if (!value.exists)
        return [];
    if (depth > MAX_DEPTH)
        return [value.report('too-deep', 'Blocks are nested too deeply; ignored.')];
    if (value.words !== undefined)
        return [value.looseBlocks];
    if (Array.isArray(value.raw)) {
        return isInline(value)
            ? [paragraph(inlinesIn(value, depth))]
            : value.list.flatMap((entry) => blockOf(entry, depth + 1));
    }
    return value.fields.length > 0 ? blockOf(value, depth + 1) : [];
}
const paragraph = (content) => content.length > 0 ? { type: 'paragraph', content } : undefined;
/** The declared type of a block, in lowercase. */
const kindOf = (block) => {
    const [kind = ''] = KINDS.flatMap((name) => {
        const { raw } = block.at(name);
        return typeof raw === 'string' && raw ? [raw] : [];
    });
    return kind
        .replace(/^.*[/:.]/, '')
        .replace(/^(EntryBody|core|block|Block)(?=[A-Z_-])|(Block|Component|Node)$/g, '')
        .toLowerCase();
};
/** The first field found under the given names, in the block or in its nested object with fields. */
const fieldOf = (block, ...names) => {
    for (const at of [block, ...INNER.map((name) => block.at(name)).filter(({ fields }) => fields.length > 0)]) {
        const found = at.first(...names);
        if (found.exists)
            return found;
    }
    return block.at(names[0] ?? '');
};
function blockOf(block, depth) {
    if (block.words !== undefined)
        return [block.looseBlocks];
    if (block.fields.length === 0)
        return Array.isArray(block.raw) ? blocksIn(block, depth) : [];
    const kind = kindOf(block);
    const text = (...names) => textOf(fieldOf(block, ...names), depth);
    if (/divider|separator|delimiter|^(hr|rule|horizontal_?rule|thematicbreak)$/.test(kind))
        return [{ type: 'divider' }];
    if (/head(ing|er|line)|^h[1-6]$|^(sub)?title$|subhead/.test(kind)) {
        const level = fieldOf(block, 'level', 'depth', 'size').number ?? Number(/\d/.exec(kind)?.[0] ?? 2);
        return [
            {
                type: 'heading',
                level: Math.min(4, Math.max(2, level)),
                content: text(...TEXTS, 'title', 'heading', 'children'),
            },
        ];
    }
    if (/quote|citation/.test(kind))
        return [quoteOf(block, kind, depth)];
    if (/gallery|slideshow|carousel/.test(kind)) {
        const images = fieldOf(block, 'images', 'items', 'slides', 'photos').list.flatMap((image) => pictureIn(image)[0] ?? []);
        if (images.length > 0)
            return [{ type: 'gallery', images, caption: text('caption', 'title') }];
    }
    if (/image|photo|picture|figure|media/.test(kind)) {
        const [image, others] = pictureIn(fieldOf(block, 'image', 'file', 'asset', 'media', 'photo'), {}, block);
        if (image || others.length > 0)
            return [image && { type: 'figure', image }, ...others];
    }
    if (/table/.test(kind)) {
        const rows = fieldOf(block, 'rows', 'content', 'cells').list.filter(({ raw }) => Array.isArray(raw));
        if (rows.length > 0) {
            return [{ type: 'table', rows: rows.map((row) => row.list.map((cell) => ({ content: textOf(cell, depth) }))) }];
        }
    }
    if (/list(?!_?item)|^[uo]l$/.test(kind)) {
        const items = fieldOf(block, 'items', 'listItems', 'children', 'content', 'entries').list;
        const isOrdered = /ordered|number|^ol$/.test(kind.replace('unordered', '')) ||
            fieldOf(block, 'ordered').isTrue ||
            /^ordered/.test(fieldOf(block, 'style').words ?? '');
        if (items.length > 0)
            return [{ type: 'list', ordered: isOrdered || undefined, items: items.map((item) => blocksIn(item, depth + 1)) }];
    }
    if (/^(code|codeblock|code_block|pre|preformatted)$/.test(kind)) {
        const code = fieldOf(block, 'code', 'text', 'content', 'value');
        const text = code.words ?? code.looseWords;
        return [text && { type: 'code', text, language: fieldOf(block, 'language', 'lang').words }];
    }
    if (/embed|video|audio|youtube|vimeo|tweet|twitter|instagram|facebook|tiktok|iframe|social|oembed/.test(kind)) {
        const html = fieldOf(block, 'html', 'rawHtml', 'embedHtml', 'embed_code', 'code');
        if (/<\w/.test(html.words ?? ''))
            return [html.htmlBlocks];
        const url = fieldOf(block, 'url', 'src', 'href', 'link', 'embedUrl', 'embed_url', 'source').address;
        if (url)
            return [block.embed(url, { title: fieldOf(block, 'title', 'caption').htmlWords })];
    }
    return textBlocks(block, kind, depth);
}
/** A paragraph, or whatever other block holds text or blocks. */
function textBlocks(block, kind, depth) {
    // A section has a heading beside its text.
    const heading = block.first('heading', 'title', 'headline').htmlText;
    const blocks = textWithin(block, kind, depth);
    return heading && blocks.length > 0 ? [{ type: 'heading', level: 2, content: [heading] }, ...blocks] : blocks;
}
function textWithin(block, kind, depth) {
    const said = fieldOf(block, ...TEXTS);
    if (said.words !== undefined)
        return /<(?:p|div|h\d|ul|ol|blockquote|figure|table)\b/i.test(said.words)
            ? [said.looseBlocks]
            : textParagraph(said);
    if (said.exists && typeof said.raw === 'object') {
        const blocks = blocksIn(said, depth + 1);
        if (blocks.length > 0)
            return blocks;
    }
    const holder = fieldOf(block, ...HOLDERS);
    if (holder.exists && typeof holder.raw === 'object')
        return blocksIn(holder, depth + 1);
    const words = block.looseWords;
    return words ? [block.unknown(kind)] : [];
}
function textParagraph(said) {
    // An editor stores each paragraph as one string. If it contains blank lines, these separate paragraphs.
    return /\n\s*\n/.test(said.words ?? '') ? [said.looseBlocks] : [paragraph([said.htmlText ?? ''])];
}
function quoteOf(block, kind, depth) {
    const said = fieldOf(block, 'quote', 'quotation', 'text', 'html', 'content', 'contents', 'paragraphs', 'children', 'body', 'value');
    const by = fieldOf(block, 'attribution', 'cite', 'citation', 'author', 'speaker', 'caption', 'credit', 'source');
    return {
        type: /pull/.test(kind) ? 'pull-quote' : 'quote',
        quotation: textOf(said, depth),
        attribution: by.htmlWords ?? by.first('name', 'html', 'text').htmlWords,
        role: fieldOf(block, 'role', 'attributionRole', 'jobTitle').htmlWords,
    };
}
/** Inline text in any form. Blocks in it are separated by blank lines. */
function textOf(value, depth) {
    if (depth > MAX_DEPTH)
        return [];
    if (value.words !== undefined)
        return [value.htmlText ?? ''];
    if (Array.isArray(value.raw)) {
        if (isInline(value))
            return inlinesIn(value, depth);
        return value.list
            .map((entry) => textOf(entry, depth + 1))
            .filter((words) => words.length > 0)
            .flatMap((words, index) => (index > 0 ? ['\n\n', ...words] : words));
    }
    if (value.fields.length === 0)
        return [];
    return textOf(fieldOf(value, ...TEXTS, ...HOLDERS), depth + 1);
}
/** Whether a list contains the pieces of one text rather than blocks. */
const isInline = (value) => value.list.length > 0 &&
    value.list.some((entry) => entry.fields.length > 0) &&
    value.list.every((entry) => typeof entry.raw === 'string' ||
        (/^(text|link|a|anchor|hardbreak|hard_break|linebreak|mention|inline|strong|bold|em|italic|emphasis|code|u|underline)?$/.test(kindOf(entry)) &&
            entry.first('text', 'value', 'children', 'content', 'type').exists &&
            !entry.first('heading', 'title', 'html', 'data', 'blocks', 'attrs', 'items', 'image', 'url').exists) ||
        /^(link|a|hyperlink|hardbreak|hard_break|linebreak)$/.test(kindOf(entry)));
const STRONG = /^(bold|strong|b)$/;
const EMPHASIS = /^(italic|em|emphasis|i)$/;
function inlinesIn(value, depth) {
    if (depth > MAX_DEPTH)
        return [];
    return value.list.flatMap((piece) => {
        if (typeof piece.raw === 'string')
            return [piece.raw];
        const kind = kindOf(piece);
        if (/break/.test(kind))
            return [{ type: 'line-break' }];
        const { raw } = piece.first('text', 'value');
        const children = piece.first('children', 'content');
        let content = typeof raw === 'string'
            ? [raw]
            : children.words !== undefined
                ? [children.words]
                : inlinesIn(children, depth + 1);
        const marks = [
            ...piece.at('marks').list.map((mark) => mark.words ?? mark.at('type').words ?? ''),
            kind,
            ...piece.fields.flatMap(([name, { isTrue }]) => (isTrue ? [name] : [])),
        ];
        if (marks.some((mark) => EMPHASIS.test(mark)))
            content = [{ type: 'emphasis', content }];
        if (marks.some((mark) => STRONG.test(mark)))
            content = [{ type: 'strong', content }];
        const link = piece.at('marks').list.find((mark) => mark.at('type').words === 'link') ?? piece;
        const href = fieldOf(link, 'href', 'url', 'uri').address;
        return href ? [{ type: 'link', href, content }] : content;
    });
}
/** Converts a picture from its URL or its object. Without a usable URL, its text becomes a block. */
export function pictureIn(value, about = {}, around = value) {
    const first = value.list[0] ?? value;
    const file = ['data', 'attributes', 'asset', 'file', 'image', 'original'].reduce((at, name) => (at.at(name).fields.length > 0 ? at.at(name) : at), first.list[0] ?? first);
    const source = [file, first, around]
        .map((at) => at.first('src', 'url', 'href', 'imageUrl', 'image_url', 'source', 'path', 'file', 'image'))
        .find(({ words }) => words);
    const src = source?.address ?? (typeof first.raw === 'string' ? first.address : undefined);
    const of = (names) => [first, around, file].map((at) => fieldOf(at, ...names)).find(({ exists }) => exists);
    const inText = (words) => words && textOf(words, 0);
    const caption = inText(of(['caption', 'description'])) ?? (about.caption?.exists ? inText(about.caption) : undefined);
    const credit = of(['credit', 'credits', 'photographer', 'copyright', 'byline']) ?? about.credit;
    const image = {
        src,
        alt: of(['alt', 'altText', 'alt_text', 'alternativeText'])?.words ?? about.alt?.words,
        caption,
        credit: credit?.htmlWords ?? credit?.first('html', 'text', 'name').htmlWords,
        width: file.at('width').pixels,
        height: file.at('height').pixels,
    };
    if (src)
        return [image, []];
    const hasWords = ['alt', 'caption', 'credit'].some((name) => image[name] !== undefined);
    if (!hasWords && value.exists)
        value.report('missing', 'This picture has no URL; ignored.');
    return [undefined, hasWords ? [value.figure(image)] : []];
}
