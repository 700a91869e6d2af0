import { elementWith } from '../plain/element.js';
const ORDER = ['name', 'role', 'organization', 'via', 'source', 'date'];
/** Puts the fields of one quotation in the place of those of another: what attributes say over what children say. */
export function overlayQuote(below, above) {
    const cite = above.cite ?? below.cite;
    const line = above.line.reduce(withPiece, [...below.line]);
    return {
        ...below,
        quotation: above.quotation.length > 0 ? above.quotation : below.quotation,
        cite,
        line: above.cite ? line.map((piece) => (piece.part === 'source' ? linked(piece, above.cite) : piece)) : line,
        repeats: above.repeats || below.repeats,
    };
}
function withPiece(line, piece) {
    const at = line.findIndex(({ part }) => part === piece.part);
    if (at >= 0)
        return line.with(at, piece);
    const after = line.findIndex(({ part }) => ORDER.indexOf(part) > ORDER.indexOf(piece.part));
    return line.toSpliced(after < 0 ? line.length : after, 0, piece);
}
const linked = (piece, href) => ({
    ...piece,
    content: [elementWith('a', { href }, withoutLinks(piece.content))],
});
const withoutLinks = (content) => content.flatMap((node) => (typeof node === 'object' && node.tag === 'a' ? node.content : [node]));
