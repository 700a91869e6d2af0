/**
 * Gets a property of a node as the platform defines it, methods bound to the node.
 *
 * A picture, a frame or a form with a `name` hides the document's property of that name, and a field hides that of its
 * form (DOM clobbering). Such names may come from user comments. The prototype is not affected.
 */
export function native(target, key) {
    const value = Reflect.get(Object.getPrototypeOf(target), key, target);
    return (typeof value === 'function' ? value.bind(target) : value);
}
const METHODS = [
    'createComment',
    'createElement',
    'createElementNS',
    'createTextNode',
    'createTreeWalker',
    'importNode',
];
/** Gets the methods of a document that make nodes, whatever names the page's elements have. */
export const nodeMaker = (document) => Object.fromEntries(METHODS.map((name) => [name, native(document, name)]));
