import { withoutPrototype } from '../model/own.js';
import { elementWith } from '../plain/element.js';
import { findElement, isBlankText } from './copy.js';
import { addressOf } from './picture.js';
/** Overlays the fields of one story on another: fields set by attributes replace those found in the children. */
export function overlayArticle(below, above) {
    const headline = above.headline && below.headline
        ? elementWith(below.headline.tag, below.headline.attributes, above.headline.content)
        : (above.headline ?? below.headline);
    const image = above.image && below.image ? overlayImage(below.image, above.image) : (above.image ?? below.image);
    return {
        ...below,
        lines: withoutPrototype({ ...below.lines, ...above.lines }),
        headline,
        standfirst: above.standfirst.length > 0 ? above.standfirst : below.standfirst,
        image,
    };
}
/** Overlays the fields of a lead picture; the `figure` and the link around it are kept. */
function overlayImage(below, above) {
    const replacement = findElement([above], ({ tag }) => tag === 'img');
    const line = findElement([above], ({ tag }) => tag === 'figcaption');
    const { src, alt } = replacement.attributes;
    // The files and the caption of the old picture do not belong to a new one.
    const isSame = src === addressOf(below);
    let isFound = false;
    let caption = line.isFilled && mergedCaption(undefined, line);
    const overlaid = (node) => {
        if (typeof node === 'string')
            return node;
        const { tag, attributes, content } = node;
        if (tag === 'img') {
            if (isFound)
                return node;
            isFound = true;
            return isSame ? elementWith(tag, { ...attributes, ...(alt && { alt }) }, []) : replacement;
        }
        if (tag === 'source')
            return isSame && node;
        // A link around the old picture does not belong to the new one.
        if (tag === 'a' && !isSame && !isFound)
            return content.map(overlaid);
        if (tag !== 'figcaption')
            return elementWith(tag, attributes, content.map(overlaid));
        if (caption)
            caption = mergedCaption(isSame ? node : undefined, line);
        else if (isSame)
            caption = node;
        return undefined;
    };
    const { tag, attributes, content } = below;
    const isFigure = tag === 'figure';
    const picture = (isFigure ? content : [below]).map(overlaid);
    return elementWith('figure', isFigure ? attributes : {}, [picture, caption]);
}
const isCredit = (node) => typeof node === 'object' && (node.tag === 'small' || node.attributes['data-news'] === 'credit');
function mergedCaption(below, above) {
    const text = above.content.filter((node) => !isCredit(node));
    const credit = above.content.find(isCredit);
    const isText = text.some((node) => !isBlankText(node));
    return elementWith('figcaption', below?.attributes ?? {}, [
        isText ? text : (below?.content.filter((node) => !isCredit(node)) ?? []),
        ' ',
        credit ?? below?.content.find(isCredit),
    ]);
}
