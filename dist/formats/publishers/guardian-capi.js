/**
 * Reads the Guardian's Content API: one item, the results of a search or tag, or removed items.
 *
 * @see https://open-platform.theguardian.com/documentation/
 */
export const read = (value) => {
    const response = value.at('response');
    if (!response.exists)
        return { entries: value.list.map(contentOf) };
    const lists = ['results', 'leadContent', 'editorsPicks', 'mostViewed'].flatMap((name) => response.at(name).list);
    const contents = response.at('content').exists ? response.at('content').list : lists;
    const ids = new Set();
    // A list of most-read articles repeats those of other lists.
    const isNew = ({ raw }) => raw === undefined || (!ids.has(raw) && ids.add(raw).size > 0);
    return { entries: contents.filter((content) => isNew(content.at('id'))).map(contentOf) };
};
const TAG = /^(keyword|contributor|series|blog|tone|type|publication|tracking|newspaper-book|paid-content)/;
const KINDS = [
    [/liveblog|minutebyminute/, 'live'],
    [/tone\/(comment|editorials|letters)/, 'opinion'],
    [/tone\/(analysis|explainers)/, 'analysis'],
    [/tone\/reviews/, 'review'],
    [/gallery|picture/, 'gallery'],
];
function contentOf(value) {
    if (value.words)
        return value.report('withheld', `The item “${value.words.slice(0, 80)}” was removed by the Guardian, so it is not shown.`);
    const fields = value.at('fields');
    if ([value, fields].some((one) => one.at('isGone').isTrue || one.at('isExpired').isTrue)) {
        return value.report('withheld', 'This item was taken down or its rights have expired, so it is not shown.');
    }
    const type = value.at('type').words ?? '';
    if (TAG.test(type) || value.first('edition', 'editions').exists) {
        return value.report('unknown-type', 'This is a tag or a section, not an article; ignored.');
    }
    const tags = value.at('tags').list;
    const tagsOf = (kind) => tags.filter((tag) => tag.at('type').words === kind);
    const blocks = value.at('blocks', 'body').list.filter((block) => isShown(block));
    const signs = [type, ...tags.map((tag) => tag.at('id').words)].join(' ');
    const kind = blocks.length > 1 ? 'live' : (KINDS.find(([words]) => words.test(signs))?.[1] ?? 'article');
    const atoms = atomsOf(value);
    const media = mediaOf(value);
    const image = media && typeOf(media) === 'image' ? imageOf(media) : undefined;
    const lead = image?.['src'] === undefined ? undefined : image;
    const thumbnail = fields.first('secureThumbnail', 'thumbnail').address;
    const main = !lead && (media ? elementOf(media, atoms) : fields.at('main').htmlBlocks);
    const standfirst = fields.at('standfirst');
    return {
        id: value.at('id').words,
        headline: (fields.at('headline').exists ? fields.at('headline') : value.at('webTitle')).htmlWords,
        standfirst: standfirst.exists ? standfirst.htmlText : fields.at('trailText').htmlText,
        byline: fields.at('byline').htmlWords,
        authors: tagsOf('contributor').map((tag) => ({ name: tag.at('webTitle').words, url: tag.at('webUrl').address })),
        published: dateOf(value.at('webPublicationDate')),
        updated: dateOf(fields.at('lastModified')),
        language: fields.at('lang').language,
        url: value.at('webUrl').address,
        section: value.at('sectionName').words,
        kind,
        image: lead ?? (thumbnail && !main ? { src: thumbnail } : undefined),
        body: [
            main || undefined,
            ...bodyOf(value, blocks, atoms, kind === 'live'),
            ...otherAtoms(atoms, blocks),
            ...crosswordOf(value),
        ],
        source: fields.at('publication').words,
        topics: tagsOf('keyword').map((tag) => tag.at('webTitle').words),
    };
}
/** A date, which may be written twice: as a number, and as text with its zone. */
const dateOf = (value) => (value.at('iso8601').exists ? value.at('iso8601').date : value.date);
function isShown(block) {
    if (block.at('published').raw !== false)
        return true;
    block.report('withheld', 'This block is not published, so it is not shown.');
    return false;
}
/** The main picture or video: a separate element, or else the first of all media. */
const mediaOf = (value) => value.at('blocks', 'main', 'elements').list[0] ??
    value.at('elements').list.find((element) => element.at('relation').words === 'main' && typeOf(element) === 'image');
function bodyOf(value, blocks, atoms, isLive) {
    if (blocks.length === 0)
        return [value.at('fields', 'body').htmlBlocks];
    if (!isLive)
        return blocks.flatMap((block) => blockOf(block, atoms));
    return blocks.map((block) => ({
        type: 'update',
        id: block.at('id').words,
        date: dateOf(block.first('firstPublishedDate', 'publishedDate')),
        title: block.at('title').htmlWords ?? block.at('attributes', 'title').htmlWords,
        authors: block.at('contributors').list.map(({ words }) => words),
        pinned: block.at('attributes', 'pinned').isTrue || undefined,
        key: block.at('attributes', 'keyEvent').isTrue || undefined,
        content: blockOf(block, atoms),
    }));
}
/** Converts a block from its elements. Some blocks have only HTML. */
function blockOf(block, atoms) {
    const elements = block.at('elements').list;
    if (elements.length === 0)
        return [block.at('bodyHtml').htmlBlocks ?? []].flat();
    return elements.flatMap((element) => elementOf(element, atoms) ?? []);
}
const typeOf = (element) => element.at('type').words ?? '';
/** The content of an element: `textTypeData` for text, and so on. In older elements it is in their files. */
const dataOf = (element) => element.fields.find(([name]) => name.endsWith('TypeData'))?.[1] ?? element.at('assets', 0, 'typeData');
function elementOf(element, atoms) {
    const type = typeOf(element);
    const data = dataOf(element);
    const html = data.at('html');
    const url = data.first('originalUrl', 'url', 'iframeUrl', 'commentUrl').address;
    const title = data.first('title', 'alt').htmlWords;
    switch (type) {
        case 'image':
        case 'cartoon':
            return element.figure(imageOf(element));
        case 'pullquote':
            return { type: 'pull-quote', quotation: html.htmlText, attribution: data.at('attribution').htmlWords };
        case 'rich-link':
        case 'membership':
            return {
                type: 'related',
                title: data.at('linkPrefix').words?.replace(/:$/, ''),
                links: [{ url, title: data.first('linkText', 'title').htmlWords }],
            };
        case 'video':
        case 'audio':
            return recordingOf(element, type, url);
        case 'contentatom':
            return atomOf(data.at('atomId'), atoms);
        case 'code':
            return html.htmlBlocks;
        default:
            // The HTML of posts and players is complete. Of an element that needs a script, only the caption can be shown.
            if (/<(?!p\b)\w/.test(html.words ?? '') && !/^(interactive|map|document|form)$/.test(type)) {
                return captioned(html.htmlBlocks, data);
            }
            if (url ?? title) {
                const caption = data.first('caption', 'description');
                const text = caption.exists || title !== undefined ? caption : html;
                return {
                    type: 'embed',
                    provider: data.at('source').words,
                    url,
                    title,
                    text: text.htmlText,
                };
            }
            return html.exists ? html.htmlBlocks : element.unknown(type);
    }
}
const captioned = (blocks, data) => {
    const caption = data.at('caption').htmlText;
    return caption === undefined ? [blocks ?? []].flat() : [blocks, { type: 'note', kind: 'caption', content: caption }];
};
const filesOf = (element) => element.at('assets').list.map((asset) => ({
    src: asset.at('typeData', 'secureFile').address ?? asset.at('file').address,
    width: asset.at('typeData', 'width').pixels,
    height: asset.at('typeData', 'height').pixels,
    type: asset.at('mimeType').words,
}));
function imageOf(element) {
    const files = filesOf(element).map(({ src, width, height }) => ({ src, width, height }));
    const data = dataOf(element);
    return {
        ...element.widestPicture(files),
        alt: data.first('alt', 'altText').words,
        caption: data.at('caption').htmlText,
        credit: data.at('credit').htmlWords,
    };
}
function recordingOf(element, type, url) {
    const data = dataOf(element);
    // In `video/mp4:720`, the size is removed, because browsers do not accept it.
    const sources = filesOf(element)
        .filter(({ src }) => src)
        .map((file) => ({ src: file.src, type: file.type?.replace(/:.*/s, '') }));
    const poster = data.first('stillImageUrl', 'thumbnailUrl').address;
    const said = { title: data.at('title').htmlWords, caption: data.first('caption', 'description').htmlText };
    if (sources.length === 0) {
        return {
            type: 'embed',
            provider: data.at('source').words,
            url,
            title: said.title,
            author: data.at('credit').htmlWords,
            text: said.caption,
        };
    }
    return {
        ...said,
        type,
        sources,
        credit: data.first('credit', 'source').htmlWords,
        duration: data.at('duration').number,
        poster: poster && { src: poster },
    };
}
const atomsOf = (content) => new Map(content.at('atoms').entries.flatMap(({ list }) => list.map((atom) => [atom.at('id').words, atom])));
/** Atoms shared between stories: explainers, videos, quizzes. */
function atomOf(id, atoms) {
    const atom = atoms.get(id.words);
    return atom ? readAtom(atom) : id.report('missing', 'The data has only the id of this atom; ignored.');
}
function readAtom(atom) {
    const data = atom.at('data').entries[0] ?? atom;
    const title = data.at('title').htmlWords ?? atom.at('title').htmlWords;
    const assets = data.at('assets').list;
    const film = assets.find((asset) => asset.at('platform').words === 'youtube')?.at('id').words;
    if (film)
        return { type: 'embed', provider: 'YouTube', url: `https://www.youtube.com/watch?v=${film}`, title };
    const body = data.first('body', 'item').first('body');
    const text = data.at('body').looseBlocks ?? body.looseBlocks ?? atom.at('defaultHtml').htmlBlocks;
    if (text !== undefined && assets.length === 0 && !data.at('content').exists) {
        return { type: 'callout', kind: atom.at('atomType').words, title, content: [text] };
    }
    return data.unknown(atom.at('atomType').words ?? 'atom');
}
/** The atoms that no element of the text refers to. */
function otherAtoms(atoms, blocks) {
    const elements = blocks.flatMap((block) => block.at('elements').list);
    const asked = new Set(elements.map((element) => element.at('contentAtomTypeData', 'atomId').words));
    return [...atoms].filter(([id]) => !asked.has(id)).map(([, atom]) => readAtom(atom));
}
/** The clues of a crossword. The grid is left out. */
function crosswordOf(content) {
    const entries = content.at('crossword', 'entries').list;
    return ['across', 'down'].flatMap((direction) => {
        const clues = entries.filter((entry) => entry.at('direction').words === direction);
        const items = clues.map((entry) => [
            { type: 'paragraph', content: [`${entry.at('humanNumber').words ?? ''} `, entry.at('clue').htmlText ?? ''] },
        ]);
        const title = direction === 'across' ? 'Across' : 'Down';
        return items.length > 0
            ? [
                { type: 'heading', level: 2, content: title },
                { type: 'list', items },
            ]
            : [];
    });
}
