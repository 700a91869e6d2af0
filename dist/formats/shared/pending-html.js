/** HTML that a format holds, as it came: read once all of the story is gathered, and only if there is any. */
export class Html {
    constructor(words, as, at) {
        this.words = words;
        this.as = as;
        this.at = at;
    }
}
/** Deeper than the model takes a story; what a reader of a format makes cannot be endless. */
const MAX_DEPTH = 100;
/** Whether a draft holds HTML anywhere. */
export function holdsHtml(draft, depth = 0) {
    if (draft instanceof Html)
        return true;
    if (typeof draft !== 'object' || draft === null || depth > MAX_DEPTH)
        return false;
    return Object.values(draft).some((value) => holdsHtml(value, depth + 1));
}
/** A draft with all its HTML read: in a list the blocks take the place of what they were written in. */
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
