/** HTML in data that is not parsed yet. The chunk that parses HTML is loaded only if a story contains any. */
export class Html {
    constructor(words, as, at) {
        this.words = words;
        this.as = as;
        this.at = at;
    }
}
/** Maximum depth of a draft to search; the model allows less. */
const MAX_DEPTH = 100;
/** Whether a draft contains HTML. */
export function holdsHtml(draft, depth = 0) {
    if (draft instanceof Html)
        return true;
    if (typeof draft !== 'object' || draft === null || depth > MAX_DEPTH)
        return false;
    return Object.values(draft).some((value) => holdsHtml(value, depth + 1));
}
/** Reads all HTML in a draft. In a list, the HTML is replaced by its blocks. */
export function* withoutHtml(draft, reader, url, depth = 0) {
    if (draft instanceof Html)
        return yield* readOne(draft, reader, url);
    if (typeof draft !== 'object' || draft === null || depth > MAX_DEPTH)
        return draft;
    if (Array.isArray(draft)) {
        const list = [];
        for (const entry of draft) {
            const value = yield* withoutHtml(entry, reader, url, depth + 1);
            if (entry instanceof Html && entry.as !== 'words')
                for (const one of value)
                    list.push(one);
            else
                list.push(value);
        }
        return list;
    }
    const fields = [];
    for (const [key, value] of Object.entries(draft))
        fields.push([key, yield* withoutHtml(value, reader, url, depth + 1)]);
    return Object.fromEntries(fields);
}
function* readOne({ words, as, at }, reader, url) {
    yield;
    if (as === 'words')
        return reader.readHtmlWords(words);
    const options = { url: at.base ?? url, issue: (code, message) => at.report(code, message) };
    return as === 'text' ? reader.readHtmlText(words, options) : yield* reader.htmlBlockSteps(words, options);
}
