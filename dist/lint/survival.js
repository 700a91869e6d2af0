/** Elements whose content is not visible text while the element exists. */
const HIDING = /^(script|style|template|title|head|iframe)$/;
/** Predicts what a platform makes of selected parts of a page. */
export function foresee({ tags, words }, target, isAskedFor) {
    /** Whether text in a tag is visible before and after. */
    const before = new Map([[undefined, true]]);
    const after = new Map([[undefined, true]]);
    const gone = [];
    const attributes = [];
    const styles = [];
    const distrusted = new Set(target.distrusts && suspectsIn(words, target.distrusts));
    for (const tag of tags) {
        const fate = distrusted.has(tag) ? 'removed' : target.fateOf(tag.name);
        const hides = HIDING.test(tag.name);
        before.set(tag, before.get(tag.parent) && !hides);
        after.set(tag, after.get(tag.parent) && fate !== 'removed' && (fate === 'unwrapped' || !hides));
        if (!isAskedFor(tag))
            continue;
        if (fate !== 'kept')
            gone.push(tag);
        else {
            for (const attribute of tag.written) {
                if (!target.keepsAttribute(tag.name, attribute.name))
                    attributes.push({ tag, attribute });
                else if (attribute.name === 'style' && target.keepsStyle) {
                    for (const property of propertiesOf(attribute.value))
                        if (!target.keepsStyle(property))
                            styles.push({ tag, property });
                }
            }
        }
    }
    const leaked = [];
    let [seen, lost] = ['', ''];
    for (const { text, within } of words) {
        if (!isAskedFor(within))
            continue;
        // In `script` and `style` a comment is text. If the tag is removed, it becomes a comment.
        if (after.get(within)) {
            const shown = before.get(within) ? text : text.replace(/<!--[^]*?(-->|$)/g, '');
            seen += shown;
            if (!before.get(within) && shown.trim() && within)
                leaked.push({ text: shown, within });
        }
        else if (before.get(within))
            lost += text;
    }
    return { tags: gone, attributes, styles, words: seen, lost: lost.trim(), leaked };
}
const suspectsIn = (words, distrusts) => words.filter(({ text, within }) => within?.name === 'style' && distrusts.test(text)).map(({ within }) => within);
/** The properties of an inline style. Declarations are split at semicolons; semicolons in brackets or quotes are rare. */
const propertiesOf = (style) => style.split(';').flatMap((rule) => {
    const property = rule.split(':')[0].trim().toLowerCase();
    return property === '' ? [] : [property];
});
