/** The HTML names of NITF elements. Elements that are not listed have the same name in HTML. */
const NAMES = {
    hl1: 'h2',
    hl2: 'h3',
    bq: 'blockquote',
    credit: 'cite',
    block: 'div',
    'body.content': 'div',
    'body.end': 'div',
    byline: 'p',
    datasource: 'cite',
    'nitf-table': 'div',
    'nitf-table-metadata': 'div',
    'nitf-col': 'col',
    'nitf-colgroup': 'colgroup',
    note: 'aside',
    'media-caption': 'figcaption',
};
/** Elements with machine-readable data, which are removed. */
const MACHINERY = /^(media-metadata|media-object|nitf-table-metadata|custom-table|alt-code|postaddr-code)$/;
/** Maps a NITF element to an HTML element; `undefined` if the name is the same. */
export function nitfInHtml(element) {
    const { name, attributes, children } = element;
    if (name === 'media')
        return mediaInHtml(element);
    if (MACHINERY.test(name))
        return { name: 'span', attributes: new Map(), children: [] };
    if (name === 'lang')
        return { name: 'span', attributes: new Map([['lang', attributes.get('iso') ?? '']]), children };
    if (!Object.hasOwn(NAMES, name))
        return undefined;
    return { name: NAMES[name], attributes: new Map(), children };
}
const element = (name, attributes, children) => ({
    name,
    attributes: new Map(attributes.filter((pair) => pair[1] !== undefined)),
    children,
});
/** Converts a picture or recording. Its files are versions of it in several sizes; the widest comes first. */
function mediaInHtml({ attributes, children }) {
    const parts = children.filter((child) => typeof child !== 'string');
    const partsOf = (name) => parts.filter((part) => part.name === name);
    const files = partsOf('media-reference')
        .map((part) => part.attributes)
        .filter((file) => sourceOf(file) !== undefined)
        .sort((one, other) => Number(other.get('width') ?? 0) - Number(one.get('width') ?? 0));
    const kind = /audio|video/.exec(`${attributes.get('media-type') ?? ''} ${files[0]?.get('mime-type') ?? ''}`)?.[0];
    const credits = partsOf('media-producer').map((part) => element('small', [], part.children));
    const captions = partsOf('media-caption').flatMap((part) => part.children);
    const [main] = files;
    const sources = files.filter((file) => file.get('width')).map((file) => `${sourceOf(file)} ${file.get('width')}w`);
    const shown = !main
        ? []
        : kind
            ? [element(kind, [['src', sourceOf(main)]], [])]
            : [
                element('img', [
                    ['src', sourceOf(main)],
                    ['srcset', sources.length > 1 ? sources.join(', ') : undefined],
                    ['width', main.get('width')],
                    ['height', main.get('height')],
                    ['alt', main.get('alternate-text')],
                ], []),
            ];
    const line = captions.length + credits.length > 0 ? [element('figcaption', [], [...captions, ...credits])] : [];
    return main ? element('figure', [], [...shown, ...line]) : element('p', [], [...captions, ...credits]);
}
const sourceOf = (file) => file.get('source') ?? file.get('src');
