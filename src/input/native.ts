/**
 * Gets a property of a node as the platform defines it, methods bound to the node.
 *
 * A picture, a frame or a form with a `name` hides the document's property of that name, and a field hides that of its
 * form (DOM clobbering). Such names may come from user comments. The prototype is not affected.
 */
export function native<Target extends object, Key extends keyof Target>(target: Target, key: Key): Target[Key] {
  const value: unknown = Reflect.get(Object.getPrototypeOf(target) as object, key, target);
  return (typeof value === 'function' ? value.bind(target) : value) as Target[Key];
}

/** The methods of a document that make nodes. */
export type NodeMaker = Pick<Document, (typeof METHODS)[number]>;
const METHODS = [
  'createComment',
  'createElement',
  'createElementNS',
  'createTextNode',
  'createTreeWalker',
  'importNode',
] as const;

/** Gets the methods of a document that make nodes, whatever names the page's elements have. */
export const nodeMaker = (document: Document): NodeMaker =>
  Object.fromEntries(METHODS.map((name) => [name, native(document, name)])) as unknown as NodeMaker;
