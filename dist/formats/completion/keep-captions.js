import { isRecord } from '../../model/definition/field.js';
import { passWebAddress } from '../../model/address.js';
/**
 * Keeps the text of pictures whose URL cannot be used: caption, credit and alternative text become a note in place of the
 * picture. The note for the lead picture is the first block of the body.
 */
export function withCaptions(draft, at, url) {
    if (!isRecord(draft))
        return draft;
    const { image, body } = draft;
    const blocks = Array.isArray(body) ? body : [];
    const kept = blocksWithCaptions(blocks, at.at('body'), url);
    const note = isRecord(image) ? noteOf(image, at.at('image'), url) : undefined;
    if (!note && kept === blocks)
        return draft;
    return { ...draft, image: note ? undefined : image, body: note ? [note, ...kept] : kept };
}
function blocksWithCaptions(blocks, at, url) {
    const kept = blocks.flatMap((block, index) => {
        if (!isRecord(block))
            return [block];
        const place = at.at(index);
        const { type, image, images, content } = block;
        if (type === 'figure' && isRecord(image)) {
            const note = noteOf(image, place.at('image'), url);
            return [note ?? block];
        }
        if (type === 'gallery' && Array.isArray(images)) {
            const notes = images.map((one, number) => isRecord(one) ? noteOf(one, place.at('images', number), url) : undefined);
            if (!notes.some(Boolean))
                return [block];
            return [{ ...block, images: images.filter((_, number) => !notes[number]) }, ...notes.filter(Boolean)];
        }
        if ((type === 'callout' || type === 'update') && Array.isArray(content)) {
            const inner = blocksWithCaptions(content, place.at('content'), url);
            if (inner === content)
                return [block];
            return [{ ...block, content: inner }];
        }
        return [block];
    });
    const isSame = kept.length === blocks.length && kept.every((block, index) => block === blocks[index]);
    return isSame ? blocks : kept;
}
/** The text of a picture; `undefined` if the picture can be shown or has no text. */
function noteOf(image, at, url) {
    const { src, caption, credit, alt } = image;
    if (typeof src === 'string' && passWebAddress(src, url) !== undefined)
        return undefined;
    if (![caption, credit, alt].some((words) => words !== undefined && words !== ''))
        return undefined;
    return at.figure({ alt: caption === undefined ? alt : undefined, caption, credit });
}
