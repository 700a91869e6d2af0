import { withoutPrototype } from '../model/own.js';
import { elementWith } from '../plain/element.js';
import { findElement, isBlankText } from './copy.js';
/** Puts the parts of one story in the place of those of another: what attributes say over what children say. */
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
/** A caption or a credit alone leaves the rest of the picture as it is. */
function overlayImage(below, above) {
    const picture = (figure) => figure.tag === 'img' ? figure : findElement([figure], ({ tag }) => tag === 'img');
    const caption = (figure) => findElement([figure], ({ tag }) => tag === 'figcaption');
    const [old, given] = [picture(below), picture(above)];
    if (old?.attributes['src'] !== given?.attributes['src'])
        return above;
    const image = old && given && elementWith('img', { ...old.attributes, ...given.attributes }, []);
    const [line, givenLine] = [caption(below), caption(above)];
    return elementWith('figure', {}, [image, givenLine ? mergedCaption(line, givenLine) : line]);
}
const isCredit = (node) => typeof node === 'object' && (node.tag === 'small' || node.attributes['data-news'] === 'credit');
function mergedCaption(below, above) {
    const text = above.content.filter((node) => !isCredit(node));
    const credit = above.content.find(isCredit);
    const isText = text.some((node) => !isBlankText(node));
    return elementWith('figcaption', {}, [
        isText ? text : (below?.content.filter((node) => !isCredit(node)) ?? []),
        ' ',
        credit ?? below?.content.find(isCredit),
    ]);
}
