/** Names of templates for pictures, quotations and embedded content of other sites. */
const PICTURE = /^(figure|img|image|picture|photo)\b|[-_](img|image|figure)$|^img-/;
const QUOTE = /quote/;
/** URL prefixes of embedded content for which a template has only an id. */
const FROM_ID = {
    youtube: 'https://www.youtube.com/watch?v=',
    vimeo: 'https://vimeo.com/',
    instagram: 'https://www.instagram.com/p/',
    tweet: 'https://twitter.com/i/status/',
};
const SOURCES = ['src', 'url', 'href', 'path', 'file', 'image', 'link'];
/** Attributes of templates that contain readable text. */
const WORDS = ['title', 'heading', 'text', 'quote', 'content', 'caption', 'body', 'description', 'message'];
/** Templates without a text of the story, and what an issue says of each. */
const LEFT_OUT = {
    attributes: 'Attributes for the site generator ({: …}) are ignored.',
    contents: 'The table of contents is left out.',
    comment: '',
};
const isAddress = (words) => words !== undefined && /[/]|\.(jpe?g|png|gif|webp|avif|svg)$/i.test(words);
/** Converts a template as the site generator would, if it is known. Otherwise keeps its text, or reports an issue. */
export function templateBlocks(token, place) {
    const { name, isEnd, attributes, values } = token;
    const first = (...names) => names.map((one) => attributes.get(one)).find((value) => value?.trim());
    if (Object.hasOwn(LEFT_OUT, name)) {
        const said = LEFT_OUT[name];
        if (said)
            place.note('unknown-type', said);
        return [];
    }
    const address = first(...SOURCES) ?? values.find(isAddress);
    if (PICTURE.test(name) && !isEnd)
        return [pictureOf(address, first, place)];
    if (Object.hasOwn(FROM_ID, name) && !isEnd) {
        const id = first('id') ?? values.at(-1);
        const url = isAddress(address) ? address : id && FROM_ID[name] + encodeURIComponent(id);
        if (url)
            return [{ type: 'embed', provider: name, url, title: first('title') }];
    }
    const said = first('text', 'quote', 'content');
    if (QUOTE.test(name) && said) {
        return [
            {
                type: 'quote',
                quotation: said,
                attribution: first('cite', 'author', 'attribution', 'speaker', 'name'),
                source: first('source'),
            },
        ];
    }
    if (name !== 'end') {
        place.note('unknown-type', `The template “${name.slice(0, 40)}” of the site generator is removed; its text is kept.`);
    }
    return WORDS.flatMap((one) => {
        const words = attributes.get(one)?.trim();
        return words && !isAddress(words) ? [{ type: 'paragraph', content: [{ type: 'strong', content: words }] }] : [];
    });
}
function pictureOf(address, first, { at }) {
    const alt = first('alt');
    return at.figure({
        // A name that only the site generator can resolve is not a URL.
        src: isAddress(address) ? at.replaced(address).address : undefined,
        alt,
        caption: first('caption', 'title', 'text'),
        credit: first('credit', 'attr', 'attribution', 'source'),
    });
}
/** Converts a template inside HTML to HTML. */
export function templateHtml(token, place) {
    return templateBlocks(token, place).map(htmlOfBlock).join('');
}
const escaped = (words) => typeof words === 'string' ? words.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`) : '';
function htmlOfBlock(block) {
    if (typeof block === 'string' || !('type' in block))
        return '';
    const { image, content, quotation, url } = block;
    const { src, alt, caption } = (image ?? {});
    if (src)
        return `<figure><img src="${escaped(src)}" alt="${escaped(alt)}"><figcaption>${escaped(caption)}</figcaption></figure>`;
    if (quotation)
        return `<blockquote>${escaped(quotation)}</blockquote>`;
    if (url)
        return `<p><a href="${escaped(url)}">${escaped(url)}</a></p>`;
    const words = Array.isArray(content)
        ? content.map((part) => (typeof part === 'string' ? part : part['content']))
        : [content];
    return `<p>${words.map(escaped).join('')}</p>`;
}
