import { withoutInherited, withoutInheritedWithin } from '../own.js';
/** Maximum number of blocks and inlines around a text. A story nests about five. Of deeper ones only the text is kept. */
export const MAX_NESTS = 32;
/** Maximum nesting depth of data. A list, the block with the most levels, has three: its items, an item, a block. */
export const MAX_DEPTH = 128;
/** Maximum number of values in one reading. A live blog of 10,000 entries has about 200,000. */
export const MAX_VALUES = 500_000;
/** Maximum number of issues in one reading. An invalid feed can have several for each row. */
export const MAX_ISSUES = 1_000;
/**
 * A position in the data that is being read, with the list of issues that all positions share.
 *
 * The path is built only when an issue is reported, because most values have none.
 */
export class Cursor {
    #budget;
    #parent;
    #key;
    #depth;
    #nests;
    constructor(options, budget, parent, key = '') {
        this.options = options;
        this.#budget = budget;
        this.#parent = parent;
        this.#key = key;
        this.#depth = parent ? parent.#depth + 1 : 0;
        this.#nests = parent ? parent.#nests : 0;
    }
    /** Reads a complete value from the root with a reader. Never throws, whatever the data does. */
    static read(read, raw, options = {}) {
        const budget = { values: MAX_VALUES, issues: [], isTooDeep: false };
        const root = new Cursor(withoutInherited(options), budget);
        try {
            return { value: withoutInheritedWithin(read(raw, root)), issues: budget.issues };
        }
        catch {
            // Getters and revoked proxies can throw, and inspecting what they throw can throw again.
            root.report('type', 'Reading a property of the data throws an error.');
            return { value: undefined, issues: budget.issues };
        }
    }
    /** The position of a field or entry of the current value. */
    at(key) {
        return new Cursor(this.options, this.#budget, this, key);
    }
    /** Counts a value. Returns `false` if the data is too deep or too large, and reports that once. */
    enter() {
        if (this.#depth > MAX_DEPTH) {
            return this.#reportDepth(`Nested over ${MAX_DEPTH} levels deep; the rest is ignored.`);
        }
        if (this.#budget.values > 0) {
            this.#budget.values--;
            return true;
        }
        if (this.#budget.values === 0) {
            this.#budget.values--;
            this.report('too-large', `Over ${MAX_VALUES} values; the rest is ignored.`);
        }
        return false;
    }
    /** Counts a block or inline around other content. Returns `false` if there are too many, and reports that once. */
    nest() {
        if (this.#nests >= MAX_NESTS) {
            return this.#reportDepth(`Blocks and inlines are nested over ${MAX_NESTS} levels deep; only their text is kept.`);
        }
        this.#nests++;
        return true;
    }
    #reportDepth(message) {
        if (!this.#budget.isTooDeep)
            this.report('too-deep', message);
        this.#budget.isTooDeep = true;
        return false;
    }
    /** Reports an issue at this position. Returns `undefined`, so that a reader can return its result. */
    report(code, message) {
        const { issues } = this.#budget;
        if (issues.length === MAX_ISSUES) {
            issues.push({ code: 'too-large', path: '', message: `Over ${MAX_ISSUES} issues; the rest is not listed.` });
        }
        else if (issues.length < MAX_ISSUES) {
            issues.push({ code, path: this.#path(), message });
        }
        return undefined;
    }
    #path() {
        const parent = this.#parent;
        if (!parent)
            return '';
        const before = parent.#path();
        if (typeof this.#key === 'number')
            return `${before}[${this.#key}]`;
        return before ? `${before}.${this.#key}` : this.#key;
    }
}
