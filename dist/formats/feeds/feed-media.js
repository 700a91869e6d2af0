/** Maximum number of files of one item, all sizes included. */
const MAX_FILES = 500;
const EXTENSIONS = [
    ['image', /\.(avif|gif|jpe?g|png|svg|webp)$/i],
    ['audio', /\.(aac|aiff?|flac|m4a|m4b|mp3|og[ag]|opus|wav|wma)$/i],
    ['video', /\.(3gp|asf|avi|m4v|mov|mp4|mpe?g|ogv|webm|wmv)$/i],
];
function kindOf(src, type, medium) {
    const stated = /(?:^|-)(image|audio|video)\b/i.exec(medium || type)?.[1]?.toLowerCase();
    if (stated)
        return stated;
    const path = withoutQuery(src);
    return EXTENSIONS.find(([, extension]) => extension.test(path))?.[0] ?? 'other';
}
const withoutQuery = (address) => address.replace(/[?#].*/s, '');
function fileOf(at, around, isGrouped = false) {
    const src = at.address('url') ?? at.address('href');
    if (!src)
        return [];
    const type = at.attribute('type').words;
    const kind = kindOf(src, type ?? '', at.attribute('medium').words ?? '');
    const [width, height] = [at.attribute('width').pixels, at.attribute('height').pixels];
    // Avatars and tracking pixels are ignored.
    if (/gravatar\.com\/avatar\//.test(src) || (kind === 'image' && (width === 1 || height === 1))) {
        at.report('unknown-type', 'This picture is an avatar or a tracking pixel, not a picture of the story; ignored.');
        return [];
    }
    return [{ at, around, isGrouped, src, kind, type, width, height }];
}
/**
 * Reads the pictures and recordings of an item, from Media RSS, enclosures and the iTunes module.
 *
 * Files in one group are the same media in several sizes or formats. So are pictures whose URLs differ only in numbers, if
 * their declared sizes differ.
 */
export function mediaOf(item, enclosures, written) {
    const groups = item.all('media:group');
    const all = [
        ...groups.flatMap((group) => group.all('media:content').flatMap((file) => fileOf(file, group, true))),
        ...item.all('media:content').flatMap((file) => fileOf(file, item)),
        ...enclosures.flatMap((file) => fileOf(file, item)),
    ];
    if (all.length > MAX_FILES)
        item.report('too-large', `Over ${MAX_FILES} files in one item; the rest is ignored.`);
    const files = all.slice(0, MAX_FILES);
    const pictures = samePictures(files.filter(({ kind }) => kind === 'image'));
    const previews = [item, ...groups, ...item.all('media:content')]
        .flatMap((place) => place.all('media:thumbnail'))
        .flatMap((file) => fileOf(file, item));
    const [lead, ...further] = pictures;
    const others = further.filter(([{ src }]) => !written.includes(withoutQuery(src)));
    return {
        image: lead
            ? imageOf([...lead, ...(further.length === 0 ? previews : [])])
            : (previewOf(previews) ?? ownImage(item)),
        blocks: [
            ...recordings(files, 'video', previews),
            ...recordings(files, 'audio', previews),
            ...others.map((picture) => ({ type: 'figure', image: imageOf(picture) })),
            ...otherFiles(files),
        ],
    };
}
/** Groups the files of pictures that are the same, widest file first. */
function samePictures(files) {
    const pictures = new Map();
    for (const file of files) {
        const bare = withoutQuery(file.src);
        const name = file.isGrouped ? file.around.path : bare.replace(/\d+/g, '0');
        const known = pictures.get(name);
        // The URLs of a series of pictures also differ only in numbers, but all pictures have the same size.
        const isSize = file.width && known?.every(({ width }) => width && width !== file.width);
        const isSame = file.isGrouped || isSize || (known && withoutQuery(known[0].src) === bare);
        const own = known && !isSame ? pictures.get(bare) : known;
        if (own)
            own.push(file);
        else
            pictures.set(known ? bare : name, [file]);
    }
    return [...pictures.values()].map((picture) => picture.sort((one, other) => (other.width ?? 0) - (one.width ?? 0)));
}
function imageOf(files) {
    const [main] = files;
    if (!main)
        return undefined;
    const { at, around } = main;
    const sizes = files.map(({ src, width, height }) => ({ src, width, height }));
    // Without widths, pictures cannot be compared.
    const image = sizes.every(({ width }) => width) ? at.value.widestPicture(sizes) : at.value.picture(sizes);
    const about = [at, around].map((place) => place.said('media:description')).find(({ exists }) => exists);
    const title = at.said('media:title');
    return {
        ...image,
        // A title that is a file name is ignored.
        caption: about?.value.htmlText ?? (/\.\w{3,4}$/.test(title.words ?? '') ? undefined : title.value.htmlText),
        credit: creditOf(at) ?? creditOf(around),
    };
}
const creditOf = (place) => place
    .all('media:credit')
    .filter((credit) => !/^author$/i.test(credit.attribute('role').words ?? ''))
    .flatMap(({ words }) => words ?? [])
    .join(', ') || undefined;
function previewOf(files) {
    const [first] = files;
    // The most important picture comes first. A picture with a time is a scene of a video.
    return first && imageOf(files.filter(({ at }) => !at.attribute('time').exists || at === first.at));
}
/** The picture of an item in the iTunes module or in a non-standard element. */
function ownImage(item) {
    const image = item.first('itunes:image', 'image', 'thumbnail');
    const src = image.address('href') ?? image.address('url') ?? (image.said('url').link || image.link);
    return src && /^(https?:|\/)/.test(src) ? { src } : undefined;
}
function recordings(files, kind, previews) {
    const found = files.filter((file) => file.kind === kind);
    const byThing = new Map();
    for (const file of found) {
        const known = found.find(({ src, isGrouped }) => isGrouped && src === file.src) ?? file;
        const name = known.isGrouped ? known.around.path : known.src;
        byThing.set(name, [...(byThing.get(name) ?? []), file]);
    }
    return [...byThing.values()].map((same) => {
        const { at, around } = same[0];
        const stated = same.map((file) => file.at.attribute('duration').number).find((length) => length !== undefined);
        const poster = [at, around].map((place) => place.first('media:thumbnail').address('url')).find(Boolean) ?? previews[0]?.src;
        const sources = new Map(same.map(({ src, type }) => [src, { src, type }]));
        return {
            type: kind,
            sources: [...sources.values()],
            title: at.said('media:title').looseLine,
            caption: at.said('media:description').value.htmlText,
            credit: creditOf(at) ?? (at === around ? undefined : creditOf(around)),
            duration: stated ?? secondsOf(around.first('itunes:duration').value),
            poster: kind === 'video' && poster ? { src: poster } : undefined,
        };
    });
}
/** Parses a duration into seconds: `1:02:03`, `62:03` or `3723`. */
export function secondsOf(value) {
    const words = value.words ?? '';
    if (!/^\d+(:\d+){0,2}(\.\d+)?$/.test(words))
        return undefined;
    return words.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
}
/** Converts other files: a video in the player of another site becomes a link card, any other file a link. */
function otherFiles(files) {
    return files
        .filter(({ kind, at, src }) => {
        if (kind === 'other' && !/^https?:/.test(src))
            at.report('url', `“${src.slice(0, 80)}” is not a URL; ignored.`);
        return kind === 'other' && /^https?:/.test(src);
    })
        .map(({ at, src, type }) => {
        const title = at.said('media:title').looseLine ?? at.attribute('title').words;
        return /shockwave/.test(type ?? '')
            ? { type: 'embed', url: src, title }
            : { type: 'related', links: [{ url: src, title }] };
    });
}
