import type { Content } from '../model/content.js';
import type { Image } from '../model/definition/image.js';
import { isVisible } from '../model/text.js';
import type { PlainNode } from './element.js';

/**
 * Finds out what plain HTML shows: `true` if it has text or a player; otherwise the pictures, which may fail to load.
 */
export function treeContent(nodes: readonly PlainNode[]): Content {
  const pictures: Image[] = [];
  return hasContent(nodes, pictures) || pictures;
}

const hasContent = (nodes: readonly PlainNode[], pictures: Image[]): boolean =>
  nodes.some((node) => {
    if (typeof node === 'string') return isVisible(node);
    const { tag, attributes, content } = node;
    if (tag === 'img' && attributes['src']) pictures.push({ src: attributes['src'] });
    // A stop with coordinates and no name is shown on the map.
    const isShown = tag === 'audio' || tag === 'video' || attributes['data-news-coordinates'];
    return isShown || hasContent(content, pictures);
  });
