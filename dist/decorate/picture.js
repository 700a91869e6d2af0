import { elementWith } from '../plain/element.js';
import { findElement } from './copy.js';
/** The URL of the first picture that an element is or contains; its `srcset` if it has no `src`. */
export function addressOf(figure) {
    const { src, srcset } = findElement([figure], ({ tag }) => tag === 'img')?.attributes ?? {};
    return src || srcset;
}
/**
 * Draws an `img` or `picture`. If it could not be loaded, its alternative text is shown instead.
 *
 * `src` is set after `srcset`, because WebKit starts a request as soon as the first of them is set.
 */
export function drawImage(image, context) {
    if (image.tag === 'picture') {
        return elementWith('picture', {}, image.content.map((node) => typeof node === 'object' && (node.tag === 'source' ? node : node.tag === 'img' && drawImage(node, context))));
    }
    const { src = '', srcset = image.sources, sizes = context.figure?.sizes ?? '100vw', alt = '', width, height, id, } = image.attributes;
    const isLost = context.lost.has(src);
    const drawn = elementWith('img', {
        ...(id && { id }),
        part: 'image',
        ...(srcset && { srcset, sizes }),
        ...(width && { width }),
        ...(height && { height }),
        loading: context.figure?.isFirst ? 'eager' : 'lazy',
        decoding: 'async',
        referrerpolicy: 'no-referrer',
        ...(src && { src }),
        alt,
        ...(isLost && { hidden: '' }),
    }, []);
    return isLost && alt ? [drawn, elementWith('span', { class: 'lost' }, [alt])] : drawn;
}
