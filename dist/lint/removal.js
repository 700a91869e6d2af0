import { valueOf } from './page.js';
import { scriptOf } from './scripts.js';
import { shorten } from './shorten.js';
import { foresee } from './survival.js';
/** Returns what a platform removes from a page and which kind of snippet to use; `undefined` if it removes nothing. */
export function removalOf(page, target) {
    const foreseen = foresee(page, target, scopeOf(page));
    const { tags, attributes, styles, lost, leaked } = foreseen;
    if (tags.length + attributes.length + styles.length === 0)
        return undefined;
    const kind = kindOf(page);
    const [isSpoilt, isPlain] = [lost !== '' || leaked.length > 0, losesLook(foreseen)];
    const isBad = isSpoilt || (isPlain && kind !== target.kind);
    const names = listed(attributes.map(({ attribute }) => attribute.name));
    const what = [
        tags.length > 0 &&
            listed(tags.map(({ name }) => name), (name) => `<${name}>`).join(', '),
        names.length > 0 && `the attribute${names.length > 1 ? 's' : ''} ${names.join(', ')}`,
        styles.length > 0 && `the styles ${listed(styles.map(({ property }) => property)).join(', ')}`,
    ].filter(Boolean);
    const advice = isBad && kind !== target.kind ? ` Use a snippet of kind “${target.kind}”.` : '';
    return {
        index: Math.min(...[tags[0]?.start, attributes[0]?.attribute.at, styles[0]?.tag.start].map((at) => at ?? Infinity)),
        message: `${target.title} removes ${what.join('; ')}. ${consequenceOf(foreseen, isPlain)}${advice}`,
        isBad,
    };
}
const MOST_NAMES = 8;
/** Removes duplicates and shortens long lists. */
function listed(names, written = (name) => name) {
    const once = [...new Set(names)];
    const read = once.slice(0, MOST_NAMES).map((name) => written(shorten(name)));
    return once.length > MOST_NAMES ? [...read, '…'] : read;
}
function consequenceOf({ lost, leaked }, isPlain) {
    const [first] = leaked;
    if (lost !== '')
        return `Text is lost with them: “${shorten(lost)}”.`;
    if (first) {
        return /^(script|style)$/.test(first.within.name)
            ? `Code becomes visible as text: “${shorten(first.text)}”.`
            : 'The content of the shadow root becomes visible, so the text appears twice.';
    }
    return isPlain ? 'The text stays, but loses its styling.' : 'Text and styling stay.';
}
/** Whether the styling is lost: the element, its script, its styles, the frame, or the hook of a twin. */
function losesLook({ tags, attributes, styles }) {
    return (styles.length > 0 ||
        tags.some((tag) => isMachinery(tag)) ||
        attributes.some(({ tag, attribute: { name } }) => name === 'style' || (name === 'data-news' && tag.ours?.root === tag) || name === 'shadowrootmode'));
}
const isMachinery = (tag) => (tag.ours?.root === tag && tag.ours.as !== 'frame') ||
    /^(style|iframe)$/.test(tag.name) ||
    (tag.name === 'template' && valueOf(tag, 'shadowrootmode') !== undefined) ||
    scriptOf(tag) !== undefined;
/** The checked tags of a page: Broadsheet elements and scripts; all tags if there are none. */
function scopeOf({ tags }) {
    if (!tags.some(({ ours }) => ours))
        return () => true;
    return (tag) => tag !== undefined && (tag.ours !== undefined || scriptOf(tag) !== undefined);
}
/** The kind of snippet in a page. */
function kindOf({ tags }) {
    const ours = tags.find((tag) => tag.ours)?.ours;
    if (!ours)
        return 'static';
    if (ours.as !== 'element')
        return ours.as === 'twin' ? 'twin' : 'iframe';
    return tags.some((tag) => tag.parent === ours.root && tag.name === 'template') ? 'declarative' : 'element';
}
