import { elementWith } from '../plain/element.js';
/** How many blocks are laid out and painted together, at least and on average: a section out of sight costs next to nothing. */
const LEAST = 12;
const AVERAGE = 24;
/**
 * Puts the blocks of a long body into sections, which browsers lay out only when they come near.
 *
 * A section ends at a block that is chosen by its own content, so that a block that is added or removed changes one
 * section and not all that follow.
 */
export function inSections(blocks) {
    // Between any two blocks there is a line feed.
    if (blocks.length < 4 * AVERAGE)
        return blocks;
    const sections = [];
    let section = [];
    const close = () => {
        if (section.length === 0)
            return;
        if (sections.length > 0)
            sections.push('\n');
        sections.push(elementWith('div', { class: 'section' }, section));
        section = [];
    };
    for (const block of blocks) {
        if (section.length === 0 && typeof block === 'string')
            continue;
        section.push(block);
        if (section.length >= 2 * LEAST && typeof block === 'object' && hashOf(block) % (AVERAGE - LEAST) === 0)
            close();
    }
    close();
    return sections;
}
/** A number from the first characters of a block. */
function hashOf(node) {
    if (typeof node === 'string') {
        let hash = 7;
        for (let at = 0; at < node.length && at < 64; at++)
            hash = (hash * 31 + node.charCodeAt(at)) % 65_521;
        return hash;
    }
    for (const inner of node.content)
        if (typeof inner === 'object' || /\S/.test(inner))
            return hashOf(inner);
    return 1;
}
