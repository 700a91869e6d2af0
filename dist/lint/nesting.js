import { TreeBuilder } from '../markup/parse.js';
/** Finds out where a browser ends the Broadsheet elements of a page. */
export class Nesting {
    #tree = new TreeBuilder({});
    #open = [];
    /** Browsers with scripts parse the content of `<noscript>` as text. */
    #isInNoscript = false;
    /** Whether the next tag is in SVG or MathML, where `/>` ends an element. */
    get isForeign() {
        return this.#tree.isForeign;
    }
    text(words) {
        if (!this.#isInNoscript)
            this.#tree.text(words);
    }
    open(tag, attributes, isClosed) {
        if (this.#isInNoscript)
            return;
        this.#tree.open(tag.name, attributes, isClosed);
        this.#settle({ by: 'start', name: tag.name });
        const { path } = this.#tree;
        const element = path.at(-1);
        if (tag.name === 'noscript' && !this.isForeign) {
            this.#tree.close(tag.name);
            this.#isInNoscript = true;
        }
        else if (tag.own && element.attributes === attributes && !this.isForeign) {
            this.#open.push({ tag, element, above: path.slice(1, -1), depth: path.length - 1, blocker: undefined });
        }
    }
    close(name) {
        if (this.#isInNoscript) {
            this.#isInNoscript = name !== 'noscript';
            return;
        }
        const before = this.#tree.path.length;
        this.#tree.close(name);
        const { path } = this.#tree;
        const own = this.#open.findLast(({ element }) => element.localName === name);
        if (own && path.length === before)
            own.blocker = path.at(-1).localName;
        if (own && path.length === own.depth)
            this.#open.splice(this.#open.indexOf(own), 1);
        this.#settle({ by: 'end', name });
    }
    /** Ends all elements that are still open. */
    end() {
        for (const open of this.#open)
            endOf(open, { by: 'nothing', name: '' });
    }
    /** Records the end of the elements that the last tag ended. */
    #settle(by) {
        const { path } = this.#tree;
        const last = this.#open.at(-1);
        // Whatever was ended, the innermost element is no longer where it was.
        if (!last || path[last.depth] === last.element)
            return;
        const depths = new Map(path.map((element, depth) => [element, depth]));
        this.#open = this.#open.filter((open) => {
            const depth = depths.get(open.element);
            if (depth === undefined)
                endOf(open, by, open.above.find((element) => !depths.has(element))?.localName);
            else
                open.depth = depth;
            return depth !== undefined;
        });
    }
}
function endOf({ tag, blocker }, by, outer) {
    tag.ending = { ...by, outer, blocker };
}
