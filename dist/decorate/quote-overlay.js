import { LINE_PARTS } from './attribution-line.js';
import { textWithin } from './copy.js';
const positionOf = (part) => LINE_PARTS.indexOf(part);
/** Overlays the fields of one quotation on another: fields set by attributes replace those found in the children. */
export function overlayQuote(below, above) {
    const hasSource = ({ line }) => line.some(({ part }) => part === 'source');
    // The URL belongs to the old source.
    const cite = above.cite ?? (hasSource(above) && hasSource(below) ? undefined : below.cite);
    // Role and organization belong to the old speaker.
    const isSame = nameOf(above) === undefined || nameOf(above) === nameOf(below);
    const line = above.line.reduce(withPiece, below.line.filter(({ part }) => isSame || !(part === 'role' || part === 'organization')));
    return {
        ...below,
        quotation: above.quotation.length > 0 ? above.quotation : below.quotation,
        cite,
        line: above.cite
            ? line.map((piece) => (piece.part === 'source' ? { ...piece, content: withoutLinks(piece.content) } : piece))
            : line,
        repeats: above.repeats || below.repeats,
    };
}
function nameOf({ line }) {
    const name = line.find(({ part }) => part === 'name');
    return name && textWithin(name.content).trim();
}
function withPiece(line, piece) {
    const at = line.findIndex(({ part }) => part === piece.part);
    if (at >= 0)
        return line.with(at, piece);
    const after = line.findIndex(({ part }) => positionOf(part) > positionOf(piece.part));
    return line.toSpliced(after < 0 ? line.length : after, 0, piece);
}
/** Removes links, because the URL of the quotation replaces them. */
const withoutLinks = (content) => content.flatMap((node) => (typeof node === 'object' && node.tag === 'a' ? node.content : [node]));
