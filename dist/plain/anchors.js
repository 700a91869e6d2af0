import { anchorId, fragmentOf, ID_PREFIX, linkTo } from '../model/anchor.js';
/** An id from data as it is written into plain HTML. */
export const writtenId = (id) => id && ID_PREFIX + anchorId(id);
/**
 * Connects the links in a new story with the elements that they lead to, in place.
 *
 * An id has a prefix in plain HTML, and links to it follow, also those to `url`, the address of the story. A link to another
 * fragment leads to the host page and is not changed. Of several elements with the same id, only the first keeps it.
 */
export function connectAnchors(story, url) {
    const page = url?.replace(/#.*/s, '');
    const ids = new Set();
    const links = [];
    const visit = ({ attributes, content }) => {
        const own = attributes;
        const { href = '' } = own;
        // The address of the story itself may have a fragment.
        if (href.startsWith('#') || (page && href !== url && href.startsWith(`${page}#`)))
            links.push(own);
        if (own['id'] && ids.has(own['id']))
            delete own['id'];
        else if (own['id'])
            ids.add(own['id']);
        for (const inner of content)
            if (typeof inner === 'object')
                visit(inner);
    };
    visit(story);
    for (const link of links) {
        const id = ID_PREFIX + fragmentOf(link['href']);
        if (ids.has(id))
            link['href'] = linkTo(id);
    }
    return story;
}
