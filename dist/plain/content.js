import { isVisible } from '../model/text.js';
/**
 * Finds out what plain HTML shows: `true` if it has text or a player; otherwise the pictures, which may fail to load.
 */
export function treeContent(nodes) {
    const pictures = [];
    return hasContent(nodes, pictures) || pictures;
}
const hasContent = (nodes, pictures) => nodes.some((node) => {
    if (typeof node === 'string')
        return isVisible(node);
    const { tag, attributes, content } = node;
    if (tag === 'img' && attributes['src'])
        pictures.push({ src: attributes['src'] });
    // A stop with coordinates and no name is shown on the map.
    const isShown = tag === 'audio' || tag === 'video' || attributes['data-news-coordinates'];
    return isShown || hasContent(content, pictures);
});
