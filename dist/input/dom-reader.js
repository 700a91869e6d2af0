let reader;
/**
 * Reads a browser's nodes with the accessors of their prototypes: a form's own properties are hidden by fields of the
 * same name, such as `<input name="childNodes">`.
 *
 * Made on first use, as Node has no DOM.
 */
export function domReader() {
    if (reader)
        return reader;
    const accessor = (prototype, name) => {
        const { get } = Object.getOwnPropertyDescriptor(prototype, name);
        return (node) => get.call(node);
    };
    const typeOf = accessor(Node.prototype, 'nodeType');
    const textOf = accessor(Node.prototype, 'nodeValue');
    const firstChild = accessor(Node.prototype, 'firstChild');
    const nextSibling = accessor(Node.prototype, 'nextSibling');
    const nameOf = accessor(Element.prototype, 'localName');
    const { getAttribute, hasAttributes } = Element.prototype;
    reader = {
        typeOf,
        textOf: (node) => textOf(node) ?? '',
        nameOf,
        childrenOf(element) {
            const children = [];
            for (let child = firstChild(element); child; child = nextSibling(child))
                children.push(child);
            return children;
        },
        hasAttributes: (element) => hasAttributes.call(element),
        attributeOf: (element, name) => getAttribute.call(element, name),
    };
    return reader;
}
